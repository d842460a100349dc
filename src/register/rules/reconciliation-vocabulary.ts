import type { Said } from '#kit/i18n.ts';
import { kinds } from './vocabulary.ts';

/** The two services: the actors of the register, and the legal units known here. */
export type ServiceName = 'acteurs' | 'siren';

type Vocabulary = Readonly<Record<string, Said>>;

/** The types of each service. The first holds every entity. */
export const reconciliationTypes: Readonly<Record<ServiceName, Vocabulary>> = {
  acteurs: { actor: { fr: 'Acteur du registre', en: 'Actor of the register' }, ...kinds },
  // Legal forms at level I (INSEE, catégories juridiques).
  siren: {
    legal_unit: { fr: 'Unité légale (SIREN)', en: 'Legal unit (SIREN)' },
    legal_form_2: {
      fr: 'Groupement de droit privé sans personnalité morale',
      en: 'Private grouping without legal personality',
    },
    legal_form_3: { fr: 'Personne morale de droit étranger', en: 'Foreign legal person' },
    legal_form_4: {
      fr: 'Personne morale de droit public soumise au droit commercial',
      en: 'Public legal person under commercial law',
    },
    legal_form_5: { fr: 'Société commerciale', en: 'Commercial company' },
    legal_form_6: { fr: 'Autre personne morale immatriculée au RCS', en: 'Other registered legal person' },
    legal_form_7: {
      fr: 'Personne morale et organisme soumis au droit administratif',
      en: 'Legal person or body under administrative law',
    },
    legal_form_8: { fr: 'Organisme privé spécialisé', en: 'Specialised private body' },
    legal_form_9: {
      fr: 'Groupement de droit privé (association, fondation…)',
      en: 'Private grouping (association, foundation…)',
    },
  },
};

/** What a spreadsheet may say of a row beside its name; both services weigh the same. */
export const askedProperties = {
  commune: { fr: 'Commune', en: 'Town' },
  postcode: { fr: 'Code postal', en: 'Postcode' },
  website: { fr: 'Site web', en: 'Website' },
  siren: { fr: 'SIREN ou SIRET', en: 'SIREN or SIRET' },
  kind: {
    fr: 'Nature selon la liste (laboratoire, projet…)',
    en: 'What the list calls it (laboratory, project…)',
  },
} as const satisfies Vocabulary;
export type AskedProperty = keyof typeof askedProperties;

/** What can be fetched of an entity that was reconciled: its name in a column, and where it comes from. */
export const fetchedProperties = {
  acteurs: {
    name: { fr: 'Nom', en: 'Name' },
    other_names: { fr: 'Autres noms', en: 'Other names' },
    kind: { fr: 'Type (code)', en: 'Kind (code)' },
    kind_fr: { fr: 'Type (en français)', en: 'Kind (in French)' },
    siren: { fr: 'SIREN', en: 'SIREN' },
    commune: { fr: 'Commune', en: 'Town' },
    commune_code: { fr: 'Code INSEE de la commune', en: 'INSEE code of the town' },
    layer: { fr: 'Couche (code)', en: 'Layer (code)' },
    domains: { fr: 'Domaines (codes)', en: 'Fields (codes)' },
    active_from: { fr: 'Début d’activité', en: 'Active from' },
    active_until: { fr: 'Fin d’activité', en: 'Active until' },
    website: { fr: 'Site web', en: 'Website' },
    summary_fr: { fr: 'Résumé en français', en: 'Summary in French' },
    summary_en: { fr: 'Résumé en anglais', en: 'Summary in English' },
    source: { fr: 'Source', en: 'Source' },
    source_url: { fr: 'Adresse de la source', en: 'Address of the source' },
    source_licence: { fr: 'Licence de la source', en: 'Licence of the source' },
    profile: { fr: 'Fiche', en: 'Profile' },
  },
  siren: {
    legal_name: { fr: 'Dénomination', en: 'Legal name' },
    acronym: { fr: 'Sigle', en: 'Acronym' },
    names: { fr: 'Noms d’usage, noms commerciaux et enseignes', en: 'Usual names, trade names and signs' },
    legal_form: { fr: 'Catégorie juridique (code)', en: 'Legal form (code)' },
    naf: { fr: 'Code NAF', en: 'NAF code' },
    naf_nomenclature: { fr: 'Nomenclature du code NAF', en: 'Nomenclature of the NAF code' },
    state: { fr: 'État (active, ceased)', en: 'State (active, ceased)' },
    created_on: { fr: 'Création', en: 'Created on' },
    ceased_on: { fr: 'Cessation', en: 'Ceased on' },
    siret: { fr: 'SIRET du siège', en: 'SIRET of the head office' },
    address: { fr: 'Adresse du siège', en: 'Address of the head office' },
    postcode: { fr: 'Code postal du siège', en: 'Postcode of the head office' },
    commune: { fr: 'Commune du siège', en: 'Town of the head office' },
    commune_code: { fr: 'Code INSEE de la commune', en: 'INSEE code of the town' },
    actor: { fr: 'Fiche dans le registre', en: 'Profile in the register' },
  },
} as const satisfies Readonly<Record<ServiceName, Vocabulary>>;

/** What a candidate was judged on; each is explained on the page of the API. */
export const featureNames = {
  identifier: {
    fr: 'vrai : la ligne donne l’identifiant de cette entité',
    en: 'true: the row gives the identifier of this entity',
  },
  name: {
    fr: 'de 0 à 100 : ce que valent les noms à eux seuls',
    en: '0 to 100: what the names are worth by themselves',
  },
  same_name: {
    fr: 'vrai : le même nom, aux accents, à la ponctuation et à la forme juridique près',
    en: 'true: the same name, but for accents, punctuation and legal form',
  },
  place: {
    fr: '100 même commune, 80 même département, 40 même région, 0 ailleurs ; absent quand l’un des deux ne dit rien',
    en: '100 same town, 80 same department, 40 same region, 0 elsewhere; absent when one of the two says nothing',
  },
  website: {
    fr: '100 même site, 60 le nom du site est le sien, 0 un autre site ; absent quand l’un des deux ne dit rien',
    en: '100 same website, 60 the website bears its name, 0 another website; absent when one of the two says nothing',
  },
  type: {
    fr: 'vrai ou faux : du type demandé ; absent quand aucun n’est demandé',
    en: 'true or false: of the type asked for; absent when none is',
  },
} as const satisfies Vocabulary;
export type FeatureName = keyof typeof featureNames;
