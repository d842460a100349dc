import type { Said } from '#kit/i18n.ts';
import type { Certainty, DuplicateReason } from './rules/duplicate-pair.ts';

const letters = {
  fr: (count: number) => `${count} ${count < 2 ? 'lettre' : 'lettres'}`,
  en: (count: number) => `${count} ${count === 1 ? 'letter' : 'letters'}`,
};

export const certaintyNames: Readonly<Record<Certainty, Said>> = {
  high: { fr: 'très probable', en: 'very likely' },
  fair: { fr: 'probable', en: 'likely' },
  low: { fr: 'à vérifier', en: 'to be checked' },
};

type ReasonOf<C extends DuplicateReason['code']> = Extract<DuplicateReason, { code: C }>;

/** Each reason in words; names stand as they are written. */
export const reasonWords: {
  readonly [C in DuplicateReason['code']]: Said<(reason: ReasonOf<C>) => string>;
} = {
  SAME_NAME: {
    fr: ({ names: [a, b] }) =>
      a === b ? `même nom : « ${a} »` : `même nom à l’écriture près : « ${a} », « ${b} »`,
    en: ({ names: [a, b] }) =>
      a === b ? `same name: "${a}"` : `same name but for its spelling: "${a}", "${b}"`,
  },
  NEAR_NAME: {
    fr: ({ names: [a, b], letters: count }) => `noms à ${letters.fr(count)} près : « ${a} », « ${b} »`,
    en: ({ names: [a, b], letters: count }) => `names ${letters.en(count)} apart: "${a}", "${b}"`,
  },
  SHARED_WORDS: {
    fr: ({ names: [a, b], words }) => `mots communs (${words}) : « ${a} », « ${b} »`,
    en: ({ names: [a, b], words }) => `words in common (${words}): "${a}", "${b}"`,
  },
  INITIALS: {
    fr: ({ names: [a, b] }) => `« ${a} » est le sigle de « ${b} »`,
    en: ({ names: [a, b] }) => `"${a}" is made of the initials of "${b}"`,
  },
  SAME_HOST: { fr: ({ host }) => `même site : ${host}`, en: ({ host }) => `same website: ${host}` },
  SAME_SIREN: {
    fr: ({ siren, bearers }) =>
      `même SIREN ${siren}, porté par ${bearers} fiches : un indice, car un SIREN sert parfois plusieurs institutions`,
    en: ({ siren, bearers }) =>
      `same SIREN ${siren}, borne by ${bearers} profiles: a hint, since one SIREN may serve several institutions`,
  },
  SAME_COMMUNE: {
    fr: ({ commune }) => `même commune : ${commune}`,
    en: ({ commune }) => `same town: ${commune}`,
  },
  NAMES_APART: {
    fr: () => 'leurs noms n’ont rien en commun',
    en: () => 'their names have nothing in common',
  },
  OTHER_HOST: {
    fr: ({ hosts: [a, b] }) => `sites différents : ${a}, ${b}`,
    en: ({ hosts: [a, b] }) => `different websites: ${a}, ${b}`,
  },
  OTHER_SIREN: {
    fr: ({ sirens: [a, b] }) => `SIREN différents : ${a}, ${b}`,
    en: ({ sirens: [a, b] }) => `different SIREN: ${a}, ${b}`,
  },
  OTHER_COMMUNE: {
    fr: ({ communes: [a, b] }) => `communes différentes : ${a}, ${b}`,
    en: ({ communes: [a, b] }) => `different towns: ${a}, ${b}`,
  },
  OTHER_KIND: { fr: () => 'types d’acteur différents', en: () => 'different kinds of actor' },
  LINKED: {
    fr: () => 'une source dit un lien entre elles : elle les nomme à part',
    en: () => 'a source tells a link between them: it names them apart',
  },
};
