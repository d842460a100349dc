import { linkFields, linkHeadings } from './link-fields.ts';
import { plainText } from './plain-text.ts';
import type { FigureColumn } from './planned-figure.ts';
import { sourceFields, sourceHeadings } from './source-fields.ts';

/** What a column of an imported list may hold. `siret`, `postcode`, `department` and `address` serve to read and check the others. */
export const importFields = [
  'name',
  'other_names',
  'kind',
  'siren',
  'siret',
  'commune',
  'commune_code',
  'postcode',
  'department',
  'address',
  'website',
  'layer',
  'domains',
  'active_from',
  'active_until',
  'summary_fr',
  'summary_en',
  'slug',
  'inclusion',
  ...linkFields,
  ...sourceFields,
] as const;
export type ImportField = (typeof importFields)[number];

/** Fields that several columns may fill together. */
export const gatheredFields: readonly ImportField[] = [
  'other_names',
  'domains',
  'address',
  'inclusion',
  ...linkFields,
];

/** How each column may be headed, once accents, case and signs are dropped; the first are the plainest. */
const headings: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    'nom',
    'name',
    'raison sociale',
    'denomination',
    'nom de l entreprise',
    'entreprise',
    'libelle entreprise',
    'nom de la structure',
    'structure',
    'etablissement',
    'libelle',
    'organisation',
    'organisme',
    'societe',
    'adherent',
    'membre',
    'acteur',
    'company',
    'company name',
    'nom usuel',
  ],
  other_names: [
    'autres noms',
    'other names',
    'sigle',
    'acronyme',
    'nom court',
    'nom commercial',
    'enseigne',
    'marque',
    'nom anglais',
    'alias',
    'acronym',
    'brand',
  ],
  kind: ['type', 'kind', 'type d acteur', 'categorie', 'type de structure', 'category', 'nature'],
  siren: ['siren', 'n siren', 'numero siren', 'no siren', 'num siren', 'siren number'],
  siret: ['siret', 'n siret', 'numero siret', 'no siret', 'siret siege', 'num siret'],
  commune: ['commune', 'ville', 'localite', 'town', 'city', 'ville siege', 'municipality'],
  commune_code: [
    'code commune',
    'commune code',
    'code insee',
    'insee',
    'code insee commune',
    'codgeo',
    'insee code',
  ],
  postcode: ['code postal', 'cp', 'postcode', 'zip', 'zip code', 'postal code', 'codepostal'],
  department: ['departement', 'code departement', 'dept', 'dep', 'department', 'n departement'],
  address: ['adresse', 'address', 'rue', 'voie', 'adresse postale', 'adresse siege'],
  website: ['site', 'site web', 'site internet', 'website', 'url', 'web', 'site web entreprise', 'lien'],
  layer: ['couche', 'layer'],
  domains: ['domaines', 'domaine', 'domains', 'fields', 'secteur', 'secteurs', 'thematique', 'thematiques'],
  active_from: [
    'active from',
    'date de creation',
    'date creation',
    'annee de creation',
    'creation',
    'debut d activite',
    'creee en',
    'founded',
    'date creation structure',
  ],
  active_until: [
    'active until',
    'date de fermeture',
    'date fermeture',
    'fin d activite',
    'fermeture',
    'closed',
  ],
  summary_fr: [
    'summary fr',
    'resume',
    'description',
    'presentation',
    'activite',
    'resume fr',
    'resume en francais',
  ],
  summary_en: ['summary en', 'summary', 'resume en anglais', 'english description', 'description en'],
  slug: ['slug', 'identifiant de la fiche'],
  // « Motif » alone is the column of the file of refused rows.
  inclusion: ['motif d inclusion', 'pourquoi ici', 'inclusion', 'reason for inclusion', 'perimetre'],
  ...linkHeadings,
  ...sourceHeadings,
};

/** « N° SIREN » is « n siren »: how a heading is compared, and remembered. */
export function headingKey(heading: string): string {
  return plainText(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The field that a heading names, as far as it says so. */
export function fieldOfHeading(heading: string): ImportField | null {
  const key = headingKey(heading);
  return importFields.find((field) => headings[field].includes(key)) ?? null;
}

/** A column of the file, as chosen: the field it fills, or none. */
export interface MappedColumn {
  /** 0 for the first. */
  readonly index: number;
  readonly heading: string;
  /** Which of the columns so headed, 1 for the first: headings repeat. */
  readonly nth: number;
  readonly field: ImportField | null;
  /** Set where it holds a figure of a year; its field is then null. */
  readonly figure?: FigureColumn;
}

/** What is remembered of a column, whatever its place in the next edition of the list. */
export function columnMemory({ heading, nth }: Pick<MappedColumn, 'heading' | 'nth'>): string {
  return nth === 1 ? headingKey(heading) : `${headingKey(heading)} #${nth}`;
}

/**
 * The columns under a header, each with the field that was chosen for it last time, else the one its heading names, each
 * field given once. A column without a heading is nobody's, and can be chosen.
 */
export function proposeColumns(
  header: readonly string[],
  remembered: ReadonlyMap<string, ImportField | null>,
): MappedColumn[] {
  const seen = new Map<string, number>();
  const given = new Set<ImportField>();
  return header.map((heading, index) => {
    const key = headingKey(heading);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const memory = columnMemory({ heading, nth });
    const wanted = remembered.has(memory) ? (remembered.get(memory) ?? null) : fieldOfHeading(heading);
    const free = wanted !== null && (!given.has(wanted) || gatheredFields.includes(wanted));
    if (wanted !== null && free) given.add(wanted);
    return { index, heading, nth, field: free ? wanted : null };
  });
}

export type MappingFault = { readonly code: 'NAME_NOT_MAPPED' | 'FIELD_TWICE'; readonly field: ImportField };

/** Everything that keeps these columns from being read. */
export function mappingFaults(columns: readonly MappedColumn[]): MappingFault[] {
  const faults: MappingFault[] = [];
  const chosen = columns.flatMap((column) => (column.field === null ? [] : [column.field]));
  if (!chosen.includes('name')) faults.push({ code: 'NAME_NOT_MAPPED', field: 'name' });
  for (const field of importFields) {
    const times = chosen.filter((one) => one === field).length;
    if (times > 1 && !gatheredFields.includes(field)) faults.push({ code: 'FIELD_TWICE', field });
  }
  return faults;
}
