import { z } from 'zod';
import { isSiren } from './siren.ts';

/** A legal unit as the online register tells it, what is masked or not known being null. Nobody’s name is in it. */
export interface OnlineUnit {
  readonly siren: string;
  readonly legalName: string | null;
  readonly acronym: string | null;
  /** Trade name and signs of the head office and of the establishments that met the question, each once. */
  readonly names: readonly string[];
  readonly legalForm: string;
  readonly naf: string | null;
  readonly state: 'active' | 'ceased' | null;
  readonly diffusion: 'full' | 'partial';
  /** Of the head office. */
  readonly postcode: string | null;
  readonly commune: string | null;
  readonly communeCode: string | null;
}

export interface OnlineAnswer {
  readonly units: readonly OnlineUnit[];
  /** How many the register says it has, 10,000 at most. */
  readonly total: number;
}

/** An answer to keep, with the fingerprint of its question. */
export interface HeardAnswer {
  readonly question: string;
  readonly answer: OnlineAnswer;
}

const text = z.string().nullish();
const establishment = z.object({
  nom_commercial: text,
  liste_enseignes: z.array(z.string()).nullish(),
  code_postal: text,
  commune: text,
  libelle_commune: text,
  statut_diffusion_etablissement: text,
});

/**
 * What is read of an answer of `/search` (API recherche-entreprises, open-api.yml, July 2026). Every other field is dropped
 * here, those that name directors and elected officials first of all; `nom_complet` is never compared, being built.
 */
const answer = z.object({
  results: z.array(
    z.object({
      siren: z.string().regex(/^\d{9}$/),
      nom_raison_sociale: text,
      sigle: text,
      nature_juridique: text,
      activite_principale: text,
      etat_administratif: text,
      statut_diffusion: text,
      siege: establishment.nullish(),
      matching_etablissements: z.array(establishment).nullish(),
    }),
  ),
  total_results: z.number().int().nonnegative(),
});
type Result = z.infer<typeof answer>['results'][number];
type Place = z.infer<typeof establishment>;

/** Reads an answer; null when it is none. Natural persons, and what may be one, are left at the door. */
export function readOnlineAnswer(body: unknown): OnlineAnswer | null {
  const read = answer.safeParse(body);
  if (!read.success) return null;
  const units = read.data.results.map(unitOf).filter((unit) => unit !== null);
  return { units, total: read.data.total_results };
}

function unitOf(row: Result): OnlineUnit | null {
  const legalForm = row.nature_juridique ?? null;
  if (legalForm === null || legalForm === '1000' || !isSiren(row.siren)) return null;
  // A status that is not said is read as partial: what should not have been shown cannot be taken back.
  const diffusion = row.statut_diffusion === 'O' ? 'full' : 'partial';
  const head = row.siege ?? null;
  const shown = diffusion === 'full' && head?.statut_diffusion_etablissement !== 'P';
  const places = [head, ...(row.matching_etablissements ?? [])].filter((one) => one !== null);
  return {
    siren: row.siren,
    legalName: told(row.nom_raison_sociale),
    acronym: diffusion === 'full' ? told(row.sigle) : null,
    names: [...new Set(places.flatMap(namesOf))],
    legalForm,
    naf: told(row.activite_principale),
    state: row.etat_administratif === 'A' ? 'active' : row.etat_administratif === 'C' ? 'ceased' : null,
    diffusion,
    postcode: shown ? told(head?.code_postal) : null,
    commune: told(head?.libelle_commune),
    communeCode: told(head?.commune),
  };
}

function namesOf(place: Place): string[] {
  return [place.nom_commercial, ...(place.liste_enseignes ?? [])].map(told).filter((name) => name !== null);
}

/** « [NON-DIFFUSIBLE] » is masked: never a name, never a place. */
function told(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' || /^\[(?:NON-DIFFUSIBLE|ND)\]$/i.test(trimmed) ? null : trimmed;
}
