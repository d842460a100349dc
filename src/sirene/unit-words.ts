import type { NafNomenclature } from './rules/naf.ts';

/** What the page of a legal unit says. */
export const unitWords = {
  kicker: { fr: 'Répertoire Sirene', en: 'Sirene, the French business register' },
  lead: {
    fr: 'Unité légale telle que l’INSEE la publie : ce qu’en dit le territoire est sur la fiche de l’acteur.',
    en: 'A legal unit as INSEE publishes it: what the territory says of it is on the actor’s page.',
  },
  person: { fr: 'Personne physique', en: 'A natural person' },
  nameMasked: { fr: 'Unité non diffusible', en: 'Unit not for disclosure' },
  nameUnknown: { fr: 'Unité sans dénomination connue', en: 'Unit without a known name' },
  active: { fr: 'active', en: 'active' },
  ceased: { fr: 'cessée', en: 'ceased' },
  open: { fr: 'ouvert', en: 'open' },
  closed: { fr: 'fermé', en: 'closed' },
  since: { fr: (day: string) => `depuis le ${day}`, en: (day: string) => `since ${day}` },
  ceasedNotice: {
    fr: (day: string) => `Cette unité a cessé le ${day}.`,
    en: (day: string) => `This unit ceased on ${day}.`,
  },
  ceasedNoDay: {
    fr: 'Cette unité a cessé, à une date non connue.',
    en: 'This unit ceased, on a day not known.',
  },
  facts: { fr: 'Ce que dit le répertoire', en: 'What the register says' },
  legalName: { fr: 'Dénomination', en: 'Legal name' },
  acronym: { fr: 'Sigle', en: 'Acronym' },
  usualNames: { fr: 'Noms usuels', en: 'Usual names' },
  state: { fr: 'État', en: 'State' },
  legalForm: { fr: 'Catégorie juridique', en: 'Legal form' },
  naf: { fr: 'Activité principale', en: 'Main activity' },
  naf2025: { fr: 'Activité principale, NAF 2025', en: 'Main activity, NAF 2025' },
  section: { fr: (letter: string) => `section ${letter}`, en: (letter: string) => `section ${letter}` },
  noNomenclature: { fr: 'nomenclature non connue', en: 'nomenclature not known' },
  size: { fr: 'Effectif salarié', en: 'Employees' },
  created: { fr: 'Création', en: 'Created' },
  diffusion: { fr: 'Diffusion', en: 'Disclosure' },
  full: { fr: 'complète', en: 'full' },
  partial: {
    fr: 'partielle : la personne s’est opposée, les valeurs concernées ne sont pas montrées',
    en: 'partial: the person objected, the values concerned are not shown',
  },
  diffusionUnknown: {
    fr: 'statut non connu : par prudence, traité comme une diffusion partielle',
    en: 'status not known: treated as partial, to be safe',
  },
  masked: { fr: 'non diffusible', en: 'not for disclosure' },
  unknown: { fr: 'non connu', en: 'not known' },
  noneKnown: { fr: 'aucun connu', en: 'none known' },
  establishments: { fr: 'Établissements', en: 'Establishments' },
  noEstablishment: {
    fr: 'Aucun établissement de cette unité n’a été importé.',
    en: 'No establishment of this unit was imported.',
  },
  counted: {
    fr: (all: number, open: number) =>
      `${all} établissement${all > 1 ? 's' : ''} ${all > 1 ? 'connus' : 'connu'}, dont ${open} ouvert${open > 1 ? 's' : ''}.`,
    en: (all: number, open: number) =>
      `${all} establishment${all === 1 ? '' : 's'} known, of which ${open} open.`,
  },
  shownOnly: {
    fr: (count: number) => `Les ${count} premiers sont montrés, le siège d’abord ; tous sont dans le JSON.`,
    en: (count: number) => `The first ${count} are shown, the head office first; all are in the JSON.`,
  },
  caption: {
    fr: 'Le siège, puis les établissements ouverts',
    en: 'The head office, then those that are open',
  },
  siret: { fr: 'SIRET', en: 'SIRET' },
  role: { fr: 'siège', en: 'head office' },
  signs: { fr: 'Noms et enseignes', en: 'Names and signs' },
  address: { fr: 'Adresse', en: 'Address' },
  activity: { fr: 'Activité', en: 'Activity' },
  source: { fr: 'Source', en: 'Source' },
  attribution: {
    fr: (title: string, day: string) => `INSEE, ${title}, édition du ${day}, Licence Ouverte 2.0.`,
    en: (title: string, day: string) => `INSEE, ${title}, edition of ${day}, Licence Ouverte 2.0.`,
  },
  staleness: {
    fr: 'Ce qui a changé depuis cette date n’est pas ici.',
    en: 'What changed since that day is not here.',
  },
  reuse: { fr: 'Reprendre', en: 'Reuse' },
  data: { fr: 'Cette unité en JSON', en: 'This unit as JSON' },
} as const;

export const nomenclatureWords: Readonly<Record<NafNomenclature, string>> = {
  NAP: 'NAP 1973',
  NAF1993: 'NAF 1993',
  NAFRev1: 'NAF rév. 1 (2003)',
  NAFRev2: 'NAF rév. 2 (2008)',
  NAF2025: 'NAF 2025',
};
