import type { ProfileRules } from './profile.ts';

type SubstituteRules = Pick<ProfileRules, 'substitutes' | 'substituteQuorum'>;

const nobodySubstitutes = {
  fr: 'sans suppléant, la règle ne sert pas',
  en: 'without substitutes, the rule is not used',
};

/** L5211-6 al. 4 CGCT, in force on 1 September 2020: the two kinds of community, and no other assembly. */
export const communitySubstitutes: SubstituteRules = {
  substitutes: {
    value: 'single_seats',
    article: 'L5211-6 al. 4 CGCT ; L273-10 et L273-12 du code électoral',
    mark: 'L',
    says: {
      fr: 'la commune qui n’a qu’un conseiller a un suppléant ; il siège avec voix délibérative quand le titulaire est absent et en a avisé le président, et reçoit les convocations',
      en: 'a commune with one councillor only has a substitute, who sits with a vote when the member is absent and has told the president, and receives the convocations',
    },
  },
  substituteQuorum: {
    value: 'counts',
    article: 'L5211-6 al. 4 et L2121-17 CGCT',
    mark: 'I',
    says: {
      fr: 'le suppléant qui siège compte présent ; le pouvoir que le titulaire a donné, ou reçu, est sans effet tant qu’il siège ; l’intérêt déclaré vaut pour le siège',
      en: 'a substitute who sits counts as present; the proxy that the member gave, or holds, has no effect meanwhile; a declared interest holds for the seat',
    },
    why: {
      fr: 'le texte donne au suppléant la voix du titulaire sans parler du quorum ni des pouvoirs ; il vote en personne, et deux voix ne vont pas au même siège',
      en: 'the text gives the substitute the voice of the member and speaks neither of the quorum nor of proxies; they vote in person, and a seat has one voice',
    },
  },
};

/** A métropole: L5211-6 does not name it. */
export const metropoleSubstitutes: SubstituteRules = {
  substitutes: {
    value: 'none',
    article: 'L5211-6 al. 4 CGCT',
    mark: 'I',
    says: {
      fr: 'une métropole n’a pas de suppléants : un membre empêché donne pouvoir à un collègue',
      en: 'a métropole has no substitutes: a member who is prevented gives a proxy to a colleague',
    },
    why: {
      fr: 'le texte lu, en vigueur le 1er septembre 2020, ne nomme que les communautés de communes et d’agglomération ; une réponse ministérielle du 14 janvier 2021 le cite sans ces mots, et il n’a pas été relu depuis',
      en: 'the text we read, in force on 1 September 2020, names communities of communes and of agglomeration only; a ministerial answer of 14 January 2021 quotes it without these words, and it was not read again since',
    },
  },
  substituteQuorum: {
    value: 'none',
    article: 'L5211-6 al. 4 CGCT',
    mark: 'L',
    says: nobodySubstitutes,
  },
};

/** A commune: the article is about EPCI. */
export const communeSubstitutes: SubstituteRules = {
  substitutes: {
    value: 'none',
    article: 'L2121-20 et L5211-6 CGCT',
    mark: 'L',
    says: {
      fr: 'un conseil municipal n’a pas de suppléants : un membre empêché donne pouvoir à un collègue',
      en: 'a municipal council has no substitutes: a member who is prevented gives a proxy to a colleague',
    },
  },
  substituteQuorum: { value: 'none', article: 'L5211-6 CGCT', mark: 'L', says: nobodySubstitutes },
};
