import type { Said } from '#kit/i18n.ts';
import { linkFieldNames, linkRemarkWords } from './import-link-words.ts';
import type { ActorField } from './rules/actor-fields.ts';
import type { DifferenceKind } from './rules/difference.ts';
import type { ImportField } from './rules/import-fields.ts';
import type { RowCode } from './rules/import-row.ts';
import type { Outcome } from './rules/plan-import.ts';

/** What each field of a list is called where columns are chosen. */
export const importFieldNames: Readonly<Record<ImportField, Said>> = {
  name: { fr: 'Nom', en: 'Name' },
  other_names: { fr: 'Autres noms, sigle, enseigne', en: 'Other names, acronym, sign' },
  kind: { fr: 'Type d’acteur', en: 'Kind of actor' },
  siren: { fr: 'SIREN', en: 'SIREN' },
  siret: { fr: 'SIRET', en: 'SIRET' },
  commune: { fr: 'Commune', en: 'Town' },
  commune_code: { fr: 'Code INSEE de la commune', en: 'INSEE code of the town' },
  postcode: { fr: 'Code postal', en: 'Postcode' },
  department: { fr: 'Département', en: 'Department' },
  address: { fr: 'Adresse (vérifiée, non publiée)', en: 'Address (checked, not published)' },
  website: { fr: 'Site', en: 'Website' },
  layer: { fr: 'Couche', en: 'Layer' },
  domains: { fr: 'Domaines', en: 'Fields' },
  active_from: { fr: 'Début d’activité', en: 'Active from' },
  active_until: { fr: 'Fin d’activité', en: 'Active until' },
  summary_fr: { fr: 'Résumé en français', en: 'Summary in French' },
  summary_en: { fr: 'Résumé en anglais', en: 'Summary in English' },
  slug: { fr: 'Identifiant de la fiche', en: 'Name of the profile' },
  inclusion: { fr: 'Pourquoi ici (motif d’inclusion)', en: 'Why here (reason for inclusion)' },
  ...linkFieldNames,
};

/** The facts of an actor, as its profile names them. */
export const actorFieldNames: Readonly<Record<ActorField, Said>> = {
  ...importFieldNames,
  other_names: { fr: 'Autres noms', en: 'Other names' },
  inclusion: { fr: 'Pourquoi ici', en: 'Why here' },
};

export const outcomeNames: Readonly<Record<Outcome, Said>> = {
  created: { fr: 'Fiches créées', en: 'Profiles created' },
  updated: { fr: 'Fiches complétées', en: 'Profiles updated' },
  unchanged: { fr: 'Lignes sans changement', en: 'Rows without change' },
  refused: { fr: 'Lignes refusées', en: 'Rows refused' },
  alert: { fr: 'Lignes mises de côté', en: 'Rows set aside' },
};

export const differenceNames: Readonly<Record<DifferenceKind, Said>> = {
  new: { fr: 'nouveau', en: 'new' },
  added: { fr: 'ajouté', en: 'added' },
  confirms: { fr: 'confirme ce qui est affiché', en: 'confirms what is shown' },
  shown: { fr: 'affiché à la place', en: 'shown instead' },
  beside: { fr: 'gardé à côté', en: 'kept beside' },
};

/** How many values do each thing. */
export const differenceCounts: Readonly<
  Record<DifferenceKind, Said<(count: number, text: string) => string>>
> = {
  new: {
    fr: (count, text) => (count < 2 ? `${text} nouvelle` : `${text} nouvelles`),
    en: (_, text) => `${text} new`,
  },
  added: {
    fr: (count, text) => (count < 2 ? `${text} ajoutée` : `${text} ajoutées`),
    en: (_, text) => `${text} added`,
  },
  shown: {
    fr: (count, text) =>
      count < 2 ? `${text} affichée à la place d’une autre` : `${text} affichées à la place d’autres`,
    en: (count, text) =>
      count === 1 ? `${text} shown instead of another` : `${text} shown instead of others`,
  },
  beside: {
    fr: (count, text) => (count < 2 ? `${text} gardée à côté` : `${text} gardées à côté`),
    en: (_, text) => `${text} kept beside`,
  },
  confirms: {
    fr: (count, text) =>
      count < 2 ? `${text} confirme ce qui est affiché` : `${text} confirment ce qui est affiché`,
    en: (count, text) => (count === 1 ? `${text} confirms what is shown` : `${text} confirm what is shown`),
  },
};

/** Each remark on a row, in a few words; the cell, the lines or the names follow it. */
export const remarkWords: Readonly<Record<RowCode, Said>> = {
  NAME_MISSING: { fr: 'pas de nom', en: 'no name' },
  NAME_TOO_LONG: { fr: 'nom de plus de 300 signes', en: 'name of more than 300 characters' },
  GARBLED: {
    fr: 'texte abîmé par une conversion d’encodage',
    en: 'text spoilt by a conversion of encoding',
  },
  KIND_MISSING: {
    fr: 'type d’acteur absent, et aucun type par défaut choisi',
    en: 'no kind of actor, and no kind chosen by default',
  },
  CELLS_BEYOND: {
    fr: 'cellules au-delà de la dernière colonne : un séparateur de trop ?',
    en: 'cells beyond the last column: a separator too many?',
  },
  SLUG_UNKNOWN: { fr: 'aucune fiche n’a cet identifiant', en: 'no profile bears this name' },
  ACTOR_AMBIGUOUS: {
    fr: 'plusieurs fiches portent ce nom : précisez la commune, le SIREN ou l’identifiant de la fiche',
    en: 'several profiles bear this name: give the town, the SIREN or the name of the profile',
  },
  NAME_IS_URL: { fr: 'le nom est une adresse', en: 'the name is an address' },
  NAME_IS_SENTENCE: { fr: 'le nom est une phrase', en: 'the name is a sentence' },
  NAME_IS_PERSON: {
    fr: 'le nom paraît celui d’une personne',
    en: 'the name looks like that of a person',
  },
  NATURAL_PERSON: {
    fr: 'ce SIREN est celui d’une personne en son nom propre : n’entre que sur motif et avec son accord',
    en: 'this SIREN is that of a person in their own name: enters only with a reason and their consent',
  },
  LEFT_ON_REQUEST: {
    fr: 'cette organisation a demandé à quitter le registre : aucune liste ne la ramène',
    en: 'this organisation asked to leave the register: no list brings it back',
  },
  HEADER_REPEATED: { fr: 'en-tête répété', en: 'header repeated' },
  HIDDEN_MARKS: { fr: 'signes invisibles retirés', en: 'invisible marks removed' },
  SIREN_KEY_WRONG: {
    fr: 'clé du SIREN fausse, laissé de côté (un RIDET n’est pas un SIREN)',
    en: 'wrong key of the SIREN, left aside (a RIDET is no SIREN)',
  },
  SIREN_LENGTH: {
    fr: 'ni 9 ni 14 chiffres, laissé de côté : compléter d’un zéro désignerait une autre entreprise',
    en: 'neither 9 nor 14 digits, left aside: adding a zero would name another company',
  },
  SIREN_NOT_A_NUMBER: { fr: 'ce n’est pas un SIREN, laissé de côté', en: 'this is no SIREN, left aside' },
  SIREN_ROUNDED: {
    fr: 'arrondi par un tableur, laissé de côté',
    en: 'rounded by a spreadsheet, left aside',
  },
  SIREN_IS_RNA: { fr: 'numéro RNA d’association, laissé de côté', en: 'RNA number, left aside' },
  SIREN_FROM_SIRET: { fr: 'SIREN tiré du SIRET', en: 'SIREN taken from the SIRET' },
  SIREN_DIFFERS_FROM_SIRET: {
    fr: 'SIREN et SIRET se contredisent, laissés de côté',
    en: 'SIREN and SIRET contradict each other, left aside',
  },
  SIRET_KEY_WRONG: { fr: 'clé du SIRET fausse, laissé de côté', en: 'wrong key of the SIRET, left aside' },
  TWO_IDENTIFIERS: {
    fr: 'deux identifiants dans une cellule, laissés de côté',
    en: 'two identifiers in one cell, left aside',
  },
  POSTCODE_ZERO_ADDED: { fr: 'zéro rendu au code postal', en: 'zero given back to the postcode' },
  POSTCODE_IS_DEPARTMENT: { fr: 'lu comme un département', en: 'read as a department' },
  POSTCODE_UNREAD: { fr: 'code postal illisible', en: 'postcode not understood' },
  COMMUNE_UNRESOLVED: { fr: 'commune non reconnue, laissée de côté', en: 'town not recognised, left aside' },
  COMMUNE_CODE_DIFFERS: {
    fr: 'commune et code INSEE se contredisent, laissés de côté',
    en: 'town and INSEE code contradict each other, left aside',
  },
  COMMUNE_FROM_POSTCODE: { fr: 'commune tirée du code postal', en: 'town taken from the postcode' },
  COMMUNE_MERGED: { fr: 'commune fusionnée, lue comme', en: 'merged town, read as' },
  DATE_UNREAD: { fr: 'date illisible, laissée de côté', en: 'date not understood, left aside' },
  DATE_FROM_NUMBER: { fr: 'date lue d’un numéro de jour', en: 'date read from a day number' },
  WEBSITE_UNREAD: { fr: 'site illisible, laissé de côté', en: 'website not understood, left aside' },
  KIND_UNKNOWN: { fr: 'type non reconnu', en: 'kind not recognised' },
  LAYER_UNKNOWN: { fr: 'couche non reconnue', en: 'layer not recognised' },
  DOMAIN_UNKNOWN: { fr: 'domaine non reconnu', en: 'field not recognised' },
  SUMMARY_TOO_LONG: {
    fr: 'résumé de plus de 2 000 signes, laissé de côté',
    en: 'summary of more than 2,000 characters, left aside',
  },
  SUMMARY_HAS_CONTACT: {
    fr: 'résumé avec une adresse électronique ou un téléphone, laissé de côté',
    en: 'summary with an e-mail or a telephone, left aside',
  },
  ADDRESS_SHARED: {
    fr: 'même adresse que des organisations sans lien apparent : cellule recopiée ?',
    en: 'same address as organisations without apparent link: a cell dragged down?',
  },
  SIREN_SHARED: {
    fr: 'ce SIREN est aussi celui d’une autre organisation',
    en: 'this SIREN is also that of another organisation',
  },
  NAME_DIFFERS: {
    fr: 'reconnu par son SIREN, sous un autre nom',
    en: 'recognised by SIREN, under another name',
  },
  HOMONYM: { fr: 'homonyme d’une fiche', en: 'namesake of a profile' },
  SAME_AS_LINE: { fr: 'même organisation qu’une ligne plus haut', en: 'same organisation as a row above' },
  LISTED_AGAIN: { fr: 'fiche retirée qui revient', en: 'withdrawn profile that comes back' },
  ...linkRemarkWords,
  FIGURE_ADDED: { fr: 'chiffre ajouté', en: 'figure added' },
  FIGURE_BESIDE: {
    fr: 'chiffre ajouté à côté d’une valeur rivale',
    en: 'figure added beside a rival value',
  },
  FIGURE_IN_WORDS: {
    fr: 'pas un nombre unique : gardé dans les mots de la source, hors des totaux',
    en: 'no single number: kept in the words of the source, outside totals',
  },
  FIGURE_UNREAD: {
    fr: 'pas un nombre sûr : laissé de côté',
    en: 'not a sure number: left out',
  },
};
