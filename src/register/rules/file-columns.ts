import type { Said } from '#kit/i18n.ts';
import type { Actor, ActorRelation } from './actor.ts';
import { domains, kinds, layers, relationTypes } from './vocabulary.ts';

type Cell = string | null;

/** A column of a file: its name, what it holds, and how it is read from a row. */
export interface Column<Row> {
  readonly name: string;
  readonly meaning: Said;
  readonly cell: (row: Row, publicUrl: string) => Cell;
  /** Set where a cell holds several values: each by itself. */
  readonly list?: (row: Row) => readonly string[];
}

// Inside a cell, several values are separated by a bar: no name or code of the register holds one.
const several = (values: readonly string[]): Cell => (values.length === 0 ? null : values.join(' | '));

/** The columns of /acteurs.csv, in order. An empty cell is « non connu », never zero. The same file in both languages. */
export const actorFileColumns: readonly Column<Actor>[] = [
  column('slug', 'Identifiant stable de la fiche', 'Stable name of the profile', (a) => a.slug),
  column('name', 'Nom', 'Name', (a) => a.name),
  listColumn('other_names', 'Autres noms, séparés par |', 'Other names, separated by |', (a) => a.otherNames),
  column('kind', 'Type, en code', 'Kind, as a code', (a) => a.kind),
  column('kind_fr', 'Type, en français', 'Kind, in French', (a) => kinds[a.kind].fr),
  column('siren', 'SIREN, 9 chiffres', 'SIREN, 9 digits', (a) => a.siren),
  column('siren_source', 'Source du SIREN', 'Source of the SIREN', (a) => a.sirenSource?.url ?? null),
  column('commune', 'Commune', 'Town', (a) => a.commune),
  column('commune_code', 'Code INSEE de la commune', 'INSEE code of the town', (a) => a.communeCode),
  column('layer', 'Couche, en code', 'Layer, as a code', (a) => a.layer),
  column('layer_fr', 'Couche, en français', 'Layer, in French', (a) =>
    a.layer === null ? null : layers[a.layer].fr,
  ),
  listColumn(
    'domains',
    'Domaines, en codes, séparés par |',
    'Fields, as codes, separated by |',
    (a) => a.domains,
  ),
  listColumn('domains_fr', 'Domaines, en français', 'Fields, in French', (a) =>
    a.domains.map((domain) => domains[domain].fr),
  ),
  column(
    'active_from',
    'Début d’activité : jour, mois ou année',
    'Active from: day, month or year',
    (a) => a.activeFrom,
  ),
  column(
    'active_until',
    'Fin d’activité : jour, mois ou année',
    'Active until: day, month or year',
    (a) => a.activeUntil,
  ),
  column(
    'website',
    'Site ; en http, il n’est pas vérifié',
    'Website; in http, it is not verified',
    (a) => a.website,
  ),
  listColumn(
    'inclusion',
    'Motifs d’inclusion dans le périmètre, séparés par | ; vide : sans motif énoncé',
    'Reasons for inclusion in the perimeter, separated by |; empty: no reason stated',
    (a) => a.inclusion,
  ),
  column('summary_fr', 'Résumé en français', 'Summary in French', (a) => a.summary.fr),
  column('summary_en', 'Résumé en anglais', 'Summary in English', (a) => a.summary.en),
  column('mark', markMeaning('fr'), markMeaning('en'), (a) => a.mark),
  column('source', 'Titre de la source', 'Title of the source', (a) => a.source.title),
  column('source_publisher', 'Qui publie la source', 'Who publishes the source', (a) => a.source.publisher),
  column('source_url', 'Adresse de la source', 'Address of the source', (a) => a.source.url),
  column('source_date', 'Date de la source', 'Date of the source', (a) => a.source.published),
  column('source_read_on', 'Jour où elle a été lue', 'Day on which it was read', (a) => a.source.consulted),
  column(
    'source_licence',
    'Licence de la source et attribution demandée',
    'Licence of the source and the attribution it asks for',
    (a) => a.source.licence,
  ),
  column('profile', 'Adresse de la fiche', 'Address of the profile', (a, url) => `${url}/acteurs/${a.slug}`),
];

/** The columns of /relations.csv, in order. */
export const relationFileColumns: readonly Column<ActorRelation>[] = [
  column(
    'from',
    'Identifiant de l’acteur d’où part le lien',
    'Name of the actor the link starts from',
    (r) => r.from.slug,
  ),
  column('from_name', 'Son nom', 'Its name', (r) => r.from.name),
  column('type', 'Type de lien, en code', 'Type of link, as a code', (r) => r.type),
  column(
    'type_fr',
    'Type de lien, en français',
    'Type of link, in French',
    (r) => relationTypes[r.type].outward.fr,
  ),
  column(
    'to',
    'Identifiant de l’acteur où va le lien',
    'Name of the actor the link goes to',
    (r) => r.to.slug,
  ),
  column('to_name', 'Son nom', 'Its name', (r) => r.to.name),
  column('from_date', 'Début : jour, mois ou année', 'Beginning: day, month or year', (r) => r.fromDate),
  column('until_date', 'Fin : jour, mois ou année', 'End: day, month or year', (r) => r.untilDate),
  column('mark', markMeaning('fr'), markMeaning('en'), (r) => r.mark),
  column('source', 'Titre de la source', 'Title of the source', (r) => r.source.title),
  column('source_url', 'Adresse de la source', 'Address of the source', (r) => r.source.url),
  column('source_read_on', 'Jour où elle a été lue', 'Day on which it was read', (r) => r.source.consulted),
  column('source_licence', 'Licence et attribution', 'Licence and attribution', (r) => r.source.licence),
];

function markMeaning(lang: 'fr' | 'en'): string {
  return {
    fr: 'S lu dans la source, P lu dans la presse ou chez un tiers, I déduit, ? non établi',
    en: 'S read in the source, P read in the press or a third party, I inferred, ? not established',
  }[lang];
}

function column<Row>(name: string, fr: string, en: string, cell: Column<Row>['cell']): Column<Row> {
  return { name, meaning: { fr, en }, cell };
}

function listColumn<Row>(
  name: string,
  fr: string,
  en: string,
  list: (row: Row) => readonly string[],
): Column<Row> {
  return { name, meaning: { fr, en }, list, cell: (row) => several(list(row)) };
}
