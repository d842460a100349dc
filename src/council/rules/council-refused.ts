import { type Article, articleOf, type CouncilRefusal as LawRefusal } from './article.ts';
import type { SpeechGuard } from './speech-state.ts';

/** Every reason for which an act of a sitting is refused. */
export type RefusalCode =
  | LawRefusal
  | SpeechGuard
  | 'EVENT_NOT_ALLOWED'
  | 'ROLE_NOT_ALLOWED'
  | 'ALREADY_DONE'
  | 'TOO_MANY_WAITING'
  | 'SEAT_NOT_YOURS'
  | 'SEAT_UNKNOWN'
  | 'NO_SEAT'
  | 'CHOICE_MISSING'
  | 'PRESENCE_NOT_NOW'
  | 'PRESENCE_ALREADY_NOTED'
  | 'REHEARSAL_ONLY'
  | 'GROUP_UNKNOWN'
  | 'MINUTES_INVALID';

/** One refusal; `quorum` says the count where the quorum is the reason. */
export interface Refused {
  readonly code: RefusalCode;
  readonly quorum?: { readonly inOffice: number; readonly present: number };
}

/** The constraints that two devices may violate at the same second, and what that means to the person. */
export const sittingConstraints: Readonly<Record<string, Refused>> = {
  once_pkey: { code: 'ALREADY_DONE' },
  item_current_once: { code: 'ANOTHER_ITEM_OPEN' },
  vote_open_once: { code: 'EVENT_NOT_ALLOWED' },
  vote_number: { code: 'EVENT_NOT_ALLOWED' },
  presence_once: { code: 'PRESENCE_ALREADY_NOTED' },
  intervention_event_once: { code: 'EVENT_NOT_ALLOWED' },
  intervention_rank: { code: 'EVENT_NOT_ALLOWED' },
  ballot_once: { code: 'ALREADY_DONE' },
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

/** Refusals of ours that a text of the law explains too; null for those that are only about the tool. */
const own: Readonly<Record<Exclude<RefusalCode, LawRefusal>, Article | null>> = {
  SEAT_NOT_YOURS: voteInPerson,
  NO_SEAT: voteInPerson,
  ROLE_NOT_ALLOWED: order,
  ANOTHER_SPEAKING: order,
  ITEM_NOT_UNDER_DISCUSSION: order,
  EVENT_NOT_ALLOWED: null,
  ALREADY_DONE: null,
  TOO_MANY_WAITING: null,
  SEAT_UNKNOWN: null,
  CHOICE_MISSING: null,
  PRESENCE_NOT_NOW: null,
  PRESENCE_ALREADY_NOTED: null,
  REHEARSAL_ONLY: null,
  GROUP_UNKNOWN: null,
  MINUTES_INVALID: null,
};

/** The article behind a refusal, to show beside it; null where no text of the law is at stake. */
export function articleBehind(code: RefusalCode): Article | null {
  return code in own ? own[code as keyof typeof own] : articleOf(code as LawRefusal);
}
