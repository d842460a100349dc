import type { Said } from '#kit/i18n.ts';

type Text = Said & { readonly article: string };

// Refusals of nominations, beside those of the state tables, and the constraints that stand behind them.

export type NominationRefusal =
  | 'POST_MISSING'
  | 'KIND_AFTER_OPENING'
  | 'NOT_A_NOMINATION'
  | 'CANDIDATE_NAME_MISSING'
  | 'CANDIDATE_ALREADY_NOTED'
  | 'CANDIDATE_UNKNOWN'
  | 'CANDIDATE_MISSING'
  | 'CANDIDACIES_NOT_NOW'
  | 'CANDIDACY_STEP_NOT_NOW'
  | 'BIRTH_DATE_INVALID'
  | 'BIRTH_DATE_FUTURE'
  | 'SECRECY_NOT_NOW'
  | 'SECRECY_TEXT_UNCHECKED'
  | 'VOTES_OVER_BALLOTS';

export const nominationArticle: Text = {
  article: 'L2121-21 CGCT',
  fr: 'majorité absolue aux deux premiers tours, relative au troisième, au plus âgé à égalité ; une seule candidature prend effet sans scrutin',
  en: 'absolute majority at the first two rounds, relative at the third, the eldest at a tie; a single candidacy takes effect without a ballot',
};
export const secrecyArticle: Text = {
  article: 'L2121-21 CGCT',
  fr: 'le conseil peut décider, à l’unanimité, de ne pas voter au scrutin secret, sauf si un texte l’impose',
  en: 'the council may decide, unanimously, not to vote in secret, unless a text imposes it',
};

/** The article behind each; null where no text of the law is at stake. */
export const nominationArticles: Readonly<Record<NominationRefusal, Text | null>> = {
  POST_MISSING: null,
  KIND_AFTER_OPENING: nominationArticle,
  NOT_A_NOMINATION: null,
  CANDIDATE_NAME_MISSING: null,
  CANDIDATE_ALREADY_NOTED: null,
  CANDIDATE_UNKNOWN: nominationArticle,
  CANDIDATE_MISSING: null,
  CANDIDACIES_NOT_NOW: nominationArticle,
  CANDIDACY_STEP_NOT_NOW: null,
  BIRTH_DATE_INVALID: null,
  BIRTH_DATE_FUTURE: null,
  SECRECY_NOT_NOW: secrecyArticle,
  SECRECY_TEXT_UNCHECKED: secrecyArticle,
  VOTES_OVER_BALLOTS: null,
};

export const nominationConstraints = {
  item_kind_before_opening: { code: 'KIND_AFTER_OPENING' },
  nomination_once: { code: 'ALREADY_DONE' },
  candidacy_rank: { code: 'ALREADY_DONE' },
  candidacy_name_once: { code: 'CANDIDATE_ALREADY_NOTED' },
  candidacy_seat_once: { code: 'CANDIDATE_ALREADY_NOTED' },
  candidacy_step_once: { code: 'CANDIDACY_STEP_NOT_NOW' },
  candidate_birth_once: { code: 'ALREADY_DONE' },
  secrecy_decision_once: { code: 'ALREADY_DONE' },
  ballot_candidate_standing: { code: 'CANDIDATE_UNKNOWN' },
  secret_ballot_candidate_standing: { code: 'CANDIDATE_UNKNOWN' },
  nomination_effect_once: { code: 'ALREADY_DONE' },
  deliberation_once_without_vote: { code: 'ALREADY_DONE' },
} as const;
