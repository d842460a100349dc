import type { Article } from './article.ts';

/** Why an act about a substitute is refused. */
export type SubstituteRefusal =
  | 'SUBSTITUTES_NOT_KNOWN'
  | 'SUBSTITUTE_UNKNOWN'
  | 'SUBSTITUTE_SITS'
  | 'SUBSTITUTE_NOT_SITTING'
  | 'TITULAR_PRESENT'
  | 'PROXY_OF_TITULAR'
  | 'SUBSTITUTE_GIVES_NO_PROXY';

const substitute: Article = {
  article: 'L5211-6 CGCT',
  fr: 'le suppléant siège avec voix délibérative quand le titulaire est absent et en a avisé le président',
  en: 'a substitute sits with a vote when the member is absent and has told the president',
};
const forThePerson: Article = {
  article: 'L2121-20 et L5211-6 CGCT [I]',
  fr: 'le pouvoir est donné à un collègue de son choix : il ne passe pas à son suppléant',
  en: 'a proxy is given to a colleague of one’s choice: it does not pass to their substitute',
};

export const substituteArticles: Readonly<Record<SubstituteRefusal, Article>> = {
  SUBSTITUTES_NOT_KNOWN: {
    article: 'L5211-6 CGCT',
    fr: 'seule la commune qui n’a qu’un conseiller dans une communauté de communes ou d’agglomération a un suppléant',
    en: 'only a commune with one councillor in a community of communes or of agglomeration has a substitute',
  },
  SUBSTITUTE_UNKNOWN: substitute,
  SUBSTITUTE_SITS: substitute,
  SUBSTITUTE_NOT_SITTING: substitute,
  TITULAR_PRESENT: substitute,
  PROXY_OF_TITULAR: forThePerson,
  SUBSTITUTE_GIVES_NO_PROXY: forThePerson,
};
