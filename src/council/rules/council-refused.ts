import { type Article, articleOf, type CouncilRefusal as LawRefusal } from './article.ts';
import { type DebateRefusal, debateArticles, debateConstraints } from './debate-refused.ts';
import { type NominationRefusal, nominationArticles, nominationConstraints } from './nomination-refused.ts';
import type { Sourced } from './profile.ts';
import type { QuorumCount } from './quorum.ts';
import type { SpeechGuard } from './speech-state.ts';
import { type SubstituteRefusal, substituteArticles } from './substitute-refused.ts';

/** Every reason for which an act of a sitting is refused. */
export type RefusalCode =
  | LawRefusal
  | NominationRefusal
  | SpeechGuard
  | DebateRefusal
  | SubstituteRefusal
  | 'EVENT_NOT_ALLOWED'
  | 'ROLE_NOT_ALLOWED'
  | 'ALREADY_DONE'
  | 'SITTING_CANCELLED'
  | 'TOO_MANY_WAITING'
  | 'SEAT_NOT_YOURS'
  | 'SEAT_UNKNOWN'
  | 'NO_SEAT'
  | 'CHOICE_MISSING'
  | 'PRESENCE_NOT_NOW'
  | 'PRESENCE_ALREADY_NOTED'
  | 'REHEARSAL_ONLY'
  | 'GROUP_UNKNOWN'
  | 'MINUTES_INVALID'
  | 'MODE_UNKNOWN'
  | 'BALLOT_BY_HAND'
  | 'ALREADY_IN_THE_BOX'
  | 'COUNTS_INVALID'
  | 'COUNTS_OVER_VOICES'
  | 'COUNT_MISSING'
  | 'PROXY_TO_ONESELF'
  | 'PROXY_ALREADY_GIVEN'
  | 'PROXY_ENDED'
  | 'HOLDER_UNKNOWN'
  | 'DATE_INVALID'
  | 'WRITTEN_LATER'
  | 'VOICES_NOT_NOW'
  | 'RECUSAL_NOT_NOW'
  | 'RECUSAL_KIND_MISSING'
  | 'REQUEST_NOT_NOW'
  | 'CHAIR_NOT_PRESENT'
  | 'ITEM_UNKNOWN'
  | 'KIND_UNKNOWN';

/** One refusal; `quorum` says the count where the quorum is the reason. */
export interface Refused {
  readonly code: RefusalCode;
  /** Where a number is the reason: members, voices, tries left. */
  readonly count?: number;
  readonly quorum?: QuorumCount;
  /** The text behind it where the assembly's profile has its own. */
  readonly law?: Article;
}

/** The constraints that two devices may violate at the same second, and what that means to the person. */
export const sittingConstraints: Readonly<Record<string, Refused>> = {
  once_pkey: { code: 'ALREADY_DONE' },
  SITTING_CANCELLED: { code: 'SITTING_CANCELLED' },
  item_current_once: { code: 'ANOTHER_ITEM_OPEN' },
  vote_open_once: { code: 'EVENT_NOT_ALLOWED' },
  vote_number: { code: 'EVENT_NOT_ALLOWED' },
  presence_once: { code: 'PRESENCE_ALREADY_NOTED' },
  intervention_event_once: { code: 'EVENT_NOT_ALLOWED' },
  intervention_rank: { code: 'EVENT_NOT_ALLOWED' },
  ballot_once: { code: 'ALREADY_DONE' },
  secret_voter_once: { code: 'ALREADY_IN_THE_BOX' },
  ordinary_count_once: { code: 'ALREADY_DONE' },
  proxy_one_per_holder: { code: 'PROXY_HOLDER_HAS_ANOTHER' },
  proxy_one_per_grantor: { code: 'PROXY_ALREADY_GIVEN' },
  proxy_not_to_oneself: { code: 'PROXY_TO_ONESELF' },
  proxy_three_sittings: { code: 'PROXY_FOURTH_CONSECUTIVE_SITTING' },
  recusal_once: { code: 'ALREADY_DONE' },
  ballot_request_once: { code: 'ALREADY_DONE' },
  item_chair_once: { code: 'ALREADY_DONE' },
  SUBSTITUTE_OF_ANOTHER_SEAT: { code: 'SUBSTITUTE_UNKNOWN' },
  ...debateConstraints,
  ...nominationConstraints,
};

const voteInPerson: Article = {
  article: 'L2121-20 CGCT',
  fr: 'chacun vote pour son siège ; pour un collègue, il faut un pouvoir écrit',
  en: 'each votes for their own seat; voting for a colleague takes a written proxy',
};
const order: Article = {
  article: 'L2121-16 CGCT',
  fr: 'le président a seul la police de l’assemblée : il donne la parole, ouvre et proclame',
  en: 'the president alone keeps order, gives the floor, opens and proclaims',
};

const secrecy: Article = {
  article: 'L2121-21 CGCT',
  fr: 'un bulletin secret ne se reprend pas : rien ne dit lequel est le vôtre',
  en: 'a secret ballot cannot be taken back: nothing tells which one is yours',
};
const counts: Article = {
  article: 'L2121-20 CGCT',
  fr: 'la majorité se compte sur les suffrages exprimés : chaque voix est comptée une fois',
  en: 'the majority is counted on the votes cast: each voice is counted once',
};
const oneProxy: Article = {
  article: 'L2121-20 CGCT',
  fr: 'un seul pouvoir, écrit, à un seul collègue, toujours révocable',
  en: 'one written proxy, to one colleague, revocable at any time',
};
const interest: Article = {
  article: 'L2131-11 CGCT',
  fr: 'la délibération à laquelle prend part un membre intéressé est illégale : il le déclare avant le vote',
  en: 'a deliberation in which an interested member takes part is unlawful: they declare it before the vote',
};

/** Refusals of ours that a text of the law explains too; null for those that are only about the tool. */
const own: Readonly<Record<Exclude<RefusalCode, LawRefusal>, Article | null>> = {
  SEAT_NOT_YOURS: voteInPerson,
  NO_SEAT: voteInPerson,
  ROLE_NOT_ALLOWED: order,
  ANOTHER_SPEAKING: order,
  ITEM_NOT_UNDER_DISCUSSION: order,
  EVENT_NOT_ALLOWED: null,
  ALREADY_DONE: null,
  SITTING_CANCELLED: null,
  TOO_MANY_WAITING: null,
  SEAT_UNKNOWN: null,
  CHOICE_MISSING: null,
  PRESENCE_NOT_NOW: null,
  PRESENCE_ALREADY_NOTED: null,
  REHEARSAL_ONLY: null,
  GROUP_UNKNOWN: null,
  MINUTES_INVALID: null,
  MODE_UNKNOWN: null,
  BALLOT_BY_HAND: null,
  ALREADY_IN_THE_BOX: secrecy,
  COUNTS_INVALID: null,
  COUNTS_OVER_VOICES: counts,
  COUNT_MISSING: counts,
  PROXY_TO_ONESELF: voteInPerson,
  PROXY_ALREADY_GIVEN: oneProxy,
  PROXY_ENDED: oneProxy,
  HOLDER_UNKNOWN: null,
  DATE_INVALID: null,
  WRITTEN_LATER: null,
  VOICES_NOT_NOW: null,
  RECUSAL_NOT_NOW: interest,
  RECUSAL_KIND_MISSING: interest,
  REQUEST_NOT_NOW: {
    article: 'L2121-21 CGCT',
    fr: 'le scrutin public ou secret se demande avant l’ouverture du vote, par des membres présents',
    en: 'a public or secret ballot is asked for before the vote opens, by members present',
  },
  ...nominationArticles,
  CHAIR_NOT_PRESENT: order,
  ITEM_UNKNOWN: null,
  KIND_UNKNOWN: null,
  ...debateArticles,
  ...substituteArticles,
};

/** The text behind one refusal: the assembly's own rule where the refusal carries it. */
export function lawBehind(refused: Refused): Article | null {
  return refused.law ?? lawOf(refused.quorum?.rule) ?? articleBehind(refused.code);
}

/** A rule of a profile as the text that explains a refusal. */
export function lawOf(rule: Sourced | undefined): Article | null {
  return rule?.article ? { article: rule.article, ...rule.says } : null;
}

/** The article behind a refusal, to show beside it; null where no text of the law is at stake. */
export function articleBehind(code: RefusalCode): Article | null {
  return code in own ? own[code as keyof typeof own] : articleOf(code as LawRefusal);
}
