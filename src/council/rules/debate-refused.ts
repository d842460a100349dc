import type { Article } from './article.ts';

/** Why an act of the debate is refused, beyond the guards of the state tables. */
export type DebateRefusal =
  | 'PRESENCE_CODE_MISSING'
  | 'PRESENCE_CODE_WRONG'
  | 'PRESENCE_CODE_OLD'
  | 'PRESENCE_CODE_NOT_DRAWN'
  | 'PRESENCE_CODE_TOO_MANY'
  | 'ALREADY_ON_LIST'
  | 'SPEECH_NOT_YOURS'
  | 'LIST_END'
  | 'TIME_INVALID'
  | 'AMENDMENT_TEXT_MISSING'
  | 'AMENDMENT_TEXT_TOO_LONG'
  | 'AMENDMENT_AUTHOR_MISSING'
  | 'AMENDMENT_TOO_LATE'
  | 'AMENDMENT_TO_NOMINATION'
  | 'REQUESTERS_TOO_FEW'
  | 'REQUESTER_ABSENT'
  | 'CLOSED_SESSION_UNDER_WAY'
  | 'CLOSED_SESSION_NONE'
  | 'BALLOT_UNDER_WAY'
  | 'COUNTS_UNREADABLE'
  | 'COUNTS_ABOVE_PRESENT'
  | 'COUNTS_TO_CONFIRM';

/** What the constraints of migration 0055 mean to the person. */
export const debateConstraints: Readonly<Record<string, { readonly code: RefusedByConstraint }>> = {
  presence_code_once: { code: 'EVENT_NOT_ALLOWED' },
  presence_attempt_ceiling: { code: 'PRESENCE_CODE_TOO_MANY' },
  presence_attempt_once: { code: 'EVENT_NOT_ALLOWED' },
  intervention_turn_once: { code: 'ALREADY_ON_LIST' },
  speaker_order_once: { code: 'EVENT_NOT_ALLOWED' },
  group_time_once: { code: 'EVENT_NOT_ALLOWED' },
  amendment_number: { code: 'EVENT_NOT_ALLOWED' },
  amendment_current_once: { code: 'AMENDMENT_VOTING' },
  AMENDMENT_OUTSIDE_DISCUSSION: { code: 'PARENT_NOT_UNDER_DISCUSSION' },
  closed_session_once: { code: 'EVENT_NOT_ALLOWED' },
  closed_session_counts: { code: 'COUNTS_ABOVE_PRESENT' },
  closed_session_end_once: { code: 'CLOSED_SESSION_NONE' },
};
type RefusedByConstraint =
  | DebateRefusal
  | 'EVENT_NOT_ALLOWED'
  | 'AMENDMENT_VOTING'
  | 'PARENT_NOT_UNDER_DISCUSSION';

const floor: Article = {
  article: 'L2121-16 CGCT',
  fr: 'le président a seul la police de l’assemblée : il donne la parole et tient la liste des orateurs',
  en: 'the president alone keeps order: gives the floor and keeps the list of speakers',
};
const closed: Article = {
  article: 'L2121-18, L5211-11 CGCT',
  fr: 'le huis clos, demandé par le président ou cinq membres, se décide sans débat à la majorité absolue des membres présents ou représentés',
  en: 'a closed session, asked by the president or five members, is decided without debate by the absolute majority of members present or represented',
};
const inTheRoom: Article = {
  article: 'L2121-17 CGCT [I]',
  fr: 'le quorum compte les membres présents dans la salle : le code qui y est affiché en est le signe',
  en: 'the quorum counts members present in the room: the code shown there is the sign of it',
};

/** The article behind each, null where no text is at stake. */
export const debateArticles: Readonly<Record<DebateRefusal, Article | null>> = {
  PRESENCE_CODE_MISSING: inTheRoom,
  PRESENCE_CODE_WRONG: inTheRoom,
  PRESENCE_CODE_OLD: inTheRoom,
  PRESENCE_CODE_NOT_DRAWN: null,
  PRESENCE_CODE_TOO_MANY: inTheRoom,
  ALREADY_ON_LIST: null,
  SPEECH_NOT_YOURS: floor,
  LIST_END: null,
  TIME_INVALID: null,
  AMENDMENT_TEXT_MISSING: null,
  AMENDMENT_TEXT_TOO_LONG: null,
  AMENDMENT_AUTHOR_MISSING: null,
  AMENDMENT_TOO_LATE: null,
  AMENDMENT_TO_NOMINATION: null,
  REQUESTERS_TOO_FEW: closed,
  REQUESTER_ABSENT: closed,
  CLOSED_SESSION_UNDER_WAY: closed,
  CLOSED_SESSION_NONE: null,
  BALLOT_UNDER_WAY: floor,
  COUNTS_UNREADABLE: null,
  COUNTS_ABOVE_PRESENT: closed,
  COUNTS_TO_CONFIRM: closed,
};
