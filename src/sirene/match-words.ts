// Why a legal unit was proposed, as a person reads it.
export const matchWords = {
  sameName: { fr: (name: string) => `même nom : ${name}`, en: (name: string) => `same name: ${name}` },
  sharedWords: {
    fr: (words: string, name: string) => `mots communs (${words}) avec ${name}`,
    en: (words: string, name: string) => `words in common (${words}) with ${name}`,
  },
  fewLetters: {
    fr: (letters: number, name: string) =>
      `${letters === 1 ? 'une lettre' : `${letters} lettres`} de ${name}`,
    en: (letters: number, name: string) =>
      `${letters === 1 ? 'one letter' : `${letters} letters`} from ${name}`,
  },
  second: { fr: (siren: string) => `proche aussi : ${siren}`, en: (siren: string) => `also near: ${siren}` },
} as const;

export const matchKindWords = {
  legal: { fr: 'dénomination', en: 'legal name' },
  trade: { fr: 'nom commercial ou enseigne', en: 'trade name or sign' },
  acronym: { fr: 'sigle', en: 'acronym' },
  part: { fr: 'partie de la dénomination', en: 'part of the legal name' },
  host: { fr: 'nom du site', en: 'name of the website' },
} as const;

export const matchPlaceWords = {
  commune: { fr: 'même commune', en: 'same town' },
  department: { fr: 'même département', en: 'same department' },
  region: { fr: 'même région', en: 'same region' },
  disagrees: { fr: 'ailleurs', en: 'elsewhere' },
} as const;

export const matchHostWords = {
  same: { fr: 'même site web', en: 'same website' },
  label: { fr: 'le nom du site est le sien', en: 'the website bears its name' },
  differs: { fr: 'autre site web', en: 'another website' },
} as const;
