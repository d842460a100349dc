/** What is said of the activities of legal units, one nomenclature at a time. */
export const activityWords = {
  title: { fr: 'Activités des unités légales', en: 'Activities of legal units' },
  lead: {
    fr: 'L’activité principale que l’INSEE donne à l’unité légale de chaque fiche. Elle ne dit pas qui est du numérique : une fiche y entre pour une raison, pas pour un code.',
    en: 'The main activity that INSEE gives to the legal unit of each profile. It does not say who is digital: a profile is here for a reason, not for a code.',
  },
  one: {
    fr: 'Une nomenclature à la fois : la même lettre n’y désigne pas la même activité.',
    en: 'One nomenclature at a time: the same letter does not name the same activity in another.',
  },
  nomenclatures: { fr: 'Nomenclatures', en: 'Nomenclatures' },
  rev2: { fr: 'NAF rév. 2 (2008)', en: 'NAF rev. 2 (2008)' },
  naf2025: { fr: 'NAF 2025 (en vigueur le 1er janvier 2027)', en: 'NAF 2025 (in force on 1 January 2027)' },
  coverage: {
    fr: (known: string, listed: string) => `Code connu pour ${known} fiches sur ${listed}.`,
    en: (known: string, listed: string) => `Code known for ${known} profiles of ${listed}.`,
  },
  sections: { fr: 'Sections', en: 'Sections' },
  all: { fr: 'Toutes les sections', en: 'All sections' },
  noSection: { fr: 'sans section', en: 'of no section' },
  empty: { fr: 'Aucun code dans cette nomenclature', en: 'No code in this nomenclature' },
  emptyWhy: {
    fr: 'Les codes viennent du répertoire Sirene, une fois importé puis relevé par l’équipe.',
    en: 'Codes come from the Sirene reference, once imported and taken down by the team.',
  },
} as const;
