import type { Said } from '#kit/i18n.ts';

/** Level I of the legal forms (INSEE, catégories juridiques): the first digit of the code. */
export const legalFormWords: Readonly<Record<string, Said>> = {
  0: { fr: 'Organisme de placement collectif', en: 'Collective investment fund' },
  1: { fr: 'Entrepreneur individuel', en: 'Sole trader' },
  2: {
    fr: 'Groupement de droit privé sans personnalité morale',
    en: 'Private-law group without legal personality',
  },
  3: { fr: 'Personne morale de droit étranger', en: 'Legal person under foreign law' },
  4: {
    fr: 'Personne morale de droit public soumise au droit commercial',
    en: 'Public-law legal person under commercial law',
  },
  5: { fr: 'Société commerciale', en: 'Commercial company' },
  6: { fr: 'Autre personne morale immatriculée au RCS', en: 'Other registered legal person' },
  7: {
    fr: 'Personne morale et organisme soumis au droit administratif',
    en: 'Legal person under administrative law',
  },
  8: { fr: 'Organisme privé spécialisé', en: 'Specialised private body' },
  9: { fr: 'Groupement de droit privé', en: 'Private-law group (associations, foundations…)' },
};

const employees = (from: string, to: string): Said => ({
  fr: `de ${from} à ${to} salariés`,
  en: `${from} to ${to} employees`,
});

/** Size bands of SIRENE (tranche d’effectifs salariés). */
export const sizeWords: Readonly<Record<string, Said>> = {
  NN: { fr: 'non employeuse', en: 'no employee' },
  '00': {
    fr: 'aucun salarié au 31 décembre, mais dans l’année',
    en: 'none on 31 December, some in the year',
  },
  '01': { fr: '1 ou 2 salariés', en: '1 or 2 employees' },
  '02': employees('3', '5'),
  '03': employees('6', '9'),
  '11': employees('10', '19'),
  '12': employees('20', '49'),
  '21': employees('50', '99'),
  '22': employees('100', '199'),
  '31': employees('200', '249'),
  '32': employees('250', '499'),
  '41': employees('500', '999'),
  '42': { fr: 'de 1 000 à 1 999 salariés', en: '1,000 to 1,999 employees' },
  '51': { fr: 'de 2 000 à 4 999 salariés', en: '2,000 to 4,999 employees' },
  '52': { fr: 'de 5 000 à 9 999 salariés', en: '5,000 to 9,999 employees' },
  '53': { fr: '10 000 salariés et plus', en: '10,000 employees and more' },
};

const agriculture = { fr: 'Agriculture, sylviculture et pêche', en: 'Agriculture, forestry and fishing' };
const mining = { fr: 'Industries extractives', en: 'Mining and quarrying' };
const manufacturing = { fr: 'Industrie manufacturière', en: 'Manufacturing' };
const energy = {
  fr: 'Électricité, gaz, vapeur et air conditionné',
  en: 'Electricity, gas, steam and air conditioning',
};
const water = {
  fr: 'Eau, assainissement, déchets et dépollution',
  en: 'Water, sewerage, waste and remediation',
};
const construction = { fr: 'Construction', en: 'Construction' };
const trade = { fr: 'Commerce', en: 'Wholesale and retail trade' };
const transport = { fr: 'Transports et entreposage', en: 'Transport and storage' };
const lodging = { fr: 'Hébergement et restauration', en: 'Accommodation and food service' };
const finance = { fr: 'Activités financières et d’assurance', en: 'Finance and insurance' };
const property = { fr: 'Activités immobilières', en: 'Real estate' };
const science = {
  fr: 'Activités spécialisées, scientifiques et techniques',
  en: 'Professional, scientific and technical activities',
};
const support = { fr: 'Services administratifs et de soutien', en: 'Administrative and support services' };
const state = { fr: 'Administration publique', en: 'Public administration' };
const teaching = { fr: 'Enseignement', en: 'Education' };
const health = { fr: 'Santé humaine et action sociale', en: 'Health and social work' };
const arts = { fr: 'Arts, sports et loisirs', en: 'Arts, sports and recreation' };
const others = { fr: 'Autres activités de services', en: 'Other services' };
const homes = { fr: 'Activités des ménages employeurs', en: 'Households as employers' };
const abroad = { fr: 'Activités extra-territoriales', en: 'Extraterritorial activities' };

/**
 * Sections of each nomenclature, by letter (decrees 2007-1888 and 2025-736), shortened: from J on, the same letter is
 * another section.
 */
export const sectionWords: Readonly<Record<'NAFRev2' | 'NAF2025', Readonly<Record<string, Said>>>> = {
  NAFRev2: {
    A: agriculture,
    B: mining,
    C: manufacturing,
    D: energy,
    E: water,
    F: construction,
    G: { fr: 'Commerce ; réparation d’automobiles', en: 'Trade; repair of motor vehicles' },
    H: transport,
    I: lodging,
    J: { fr: 'Information et communication', en: 'Information and communication' },
    K: finance,
    L: property,
    M: science,
    N: support,
    O: state,
    P: teaching,
    Q: health,
    R: arts,
    S: others,
    T: homes,
    U: abroad,
  },
  NAF2025: {
    A: agriculture,
    B: mining,
    C: manufacturing,
    D: energy,
    E: water,
    F: construction,
    G: trade,
    H: transport,
    I: lodging,
    J: {
      fr: 'Édition, diffusion, production et distribution de contenus',
      en: 'Publishing, broadcasting, production and distribution of content',
    },
    K: {
      fr: 'Télécommunications, programmation, conseil et infrastructures informatiques',
      en: 'Telecommunications, programming, consulting and computing infrastructure',
    },
    L: finance,
    M: property,
    N: science,
    O: support,
    P: state,
    Q: teaching,
    R: health,
    S: arts,
    T: others,
    U: homes,
    V: abroad,
  },
};
