import type { Said } from '#kit/i18n.ts';
import type { NominationGuard } from './rules/nomination-guard.ts';
import type { NominationRefusal } from './rules/nomination-refused.ts';

/** What is wrong in a nomination and what to do, by code. */
export const nominationRefusalWords: Readonly<
  Record<NominationRefusal | Exclude<NominationGuard, 'VIDEO_ITEM_EXCLUDED'> | 'NOMINATION_BY_PAPER', Said>
> = {
  NOMINATION_NEEDS_TWO: {
    fr: 'Moins de deux candidatures : notez-les d’abord ; une seule prend effet sans scrutin.',
    en: 'Fewer than two candidacies: note them first; a single one takes effect without a ballot.',
  },
  NOMINATION_NOT_NOTED: {
    fr: 'Une nomination se vote, ou prend effet si une seule candidature est déposée : il n’en est pas pris acte.',
    en: 'A nomination is voted, or takes effect if there is a single candidacy: it is not taken note of.',
  },
  CANDIDACY_NOT_SINGLE: {
    fr: 'Sans scrutin, il faut une seule candidature, avant tout tour de vote.',
    en: 'Without a ballot there must be a single candidacy, before any round is voted.',
  },
  NOBODY_ELECTED: {
    fr: 'Personne n’est élu à ce tour : proclamez le tour, puis appelez le suivant.',
    en: 'Nobody is elected at this round: proclaim the round, then call the next one.',
  },
  ROUND_ELECTS: {
    fr: 'Ce scrutin décide : proclamez le résultat.',
    en: 'This ballot decides: proclaim the result.',
  },
  BIRTH_DATE_UNKNOWN: {
    fr: 'Égalité en tête au troisième tour : notez la date de naissance des candidats à égalité, le plus âgé est élu.',
    en: 'A tie in front at the third round: note the dates of birth of those tied, the eldest is elected.',
  },
  NOMINATION_BY_PAPER: {
    fr: 'Les mains ne se comptent pas par candidat : prenez le scrutin public.',
    en: 'Hands are not counted by candidate: take the public ballot.',
  },
  POST_MISSING: {
    fr: 'Dites quel poste est à pourvoir, en 200 caractères au plus.',
    en: 'Say which post is to be filled, in 200 characters at most.',
  },
  KIND_AFTER_OPENING: {
    fr: 'Un point se dit nomination avant son ouverture, plus après.',
    en: 'An item is said to be a nomination before it opens, not afterwards.',
  },
  NOT_A_NOMINATION: { fr: 'Ce point n’est pas une nomination.', en: 'This item is not a nomination.' },
  CANDIDATE_NAME_MISSING: {
    fr: 'Donnez le nom du candidat, en 120 caractères au plus.',
    en: 'Give the candidate’s name, in 120 characters at most.',
  },
  CANDIDATE_ALREADY_NOTED: {
    fr: 'Ce candidat est déjà noté pour ce poste ; retiré, il peut se représenter.',
    en: 'This candidate is already noted for this post; once withdrawn, they can stand again.',
  },
  CANDIDATE_UNKNOWN: {
    fr: 'Cette personne n’est pas candidate à ce tour.',
    en: 'This person is not a candidate at this round.',
  },
  CANDIDATE_MISSING: {
    fr: 'Choisissez un candidat, ou aucun.',
    en: 'Choose a candidate, or none.',
  },
  CANDIDACIES_NOT_NOW: {
    fr: 'Les candidatures se notent et se retirent avant le vote, ou entre deux tours.',
    en: 'Candidacies are noted and withdrawn before the vote, or between two rounds.',
  },
  CANDIDACY_STEP_NOT_NOW: {
    fr: 'C’est déjà le cas de cette candidature.',
    en: 'This candidacy is already so.',
  },
  BIRTH_DATE_INVALID: {
    fr: 'La date de naissance n’est pas une date.',
    en: 'The date of birth is not a date.',
  },
  BIRTH_DATE_FUTURE: {
    fr: 'La date de naissance est à venir.',
    en: 'The date of birth is in the future.',
  },
  SECRECY_NOT_NOW: {
    fr: 'Le conseil en décide pendant la discussion de la nomination.',
    en: 'The council decides it while the nomination is discussed.',
  },
  SECRECY_TEXT_UNCHECKED: {
    fr: 'Vérifiez d’abord qu’aucun texte n’impose le secret pour ce poste.',
    en: 'First check that no text imposes secrecy for this post.',
  },
  VOTES_OVER_BALLOTS: {
    fr: 'Ces nombres dépassent les sièges qui n’ont pas voté.',
    en: 'These numbers exceed the seats that have not voted.',
  },
};
