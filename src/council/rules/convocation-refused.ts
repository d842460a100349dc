import { type LackCode, lackArticles } from './convocation-lacks.ts';

export type ConvocationCode =
  | LackCode
  | 'AGENDA_CHANGED'
  | 'ALREADY_CONVENED'
  | 'ALREADY_DONE'
  | 'ALREADY_HANDED_OVER'
  | 'HANDED_ON_INVALID'
  | 'ALREADY_READ'
  | 'ANSWER_MISSING'
  | 'HOLDER_MISSING'
  | 'HOLDER_IS_SELF'
  | 'SITTING_BEGAN'
  | 'SITTING_CANCELLED'
  | 'CANCEL_NOT_CONVENED'
  | 'CANCEL_OPENED'
  | 'CANCEL_CLOSED'
  | 'ALREADY_CANCELLED'
  | 'REASON_MISSING'
  | 'REASON_TOO_LONG'
  | 'RULING_MISSING'
  | 'ACCOUNT_MISSING'
  | 'ITEMS_MISSING'
  | 'ITEMS_ALL'
  | 'NOT_URGENT'
  | 'SITTING_NOT_OPEN'
  | 'QUORUM_NOT_REACHED'
  | 'ALREADY_RULED'
  | 'ROLE_NOT_ALLOWED';

/** One reason; `ranks` names the items concerned, `field` where the form asks for it. */
export interface ConvocationRefusal {
  readonly code: ConvocationCode;
  readonly field: string | null;
  readonly ranks: readonly number[];
}

export function refusedFor(code: ConvocationCode, field: string | null = null): ConvocationRefusal {
  return { code, field, ranks: [] };
}

/** What each violated constraint means: two people may act at the same second. */
export const convocationConstraints: Readonly<Record<string, ConvocationRefusal>> = {
  once_pkey: refusedFor('ALREADY_DONE'),
  convocation_once: refusedFor('ALREADY_CONVENED'),
  AGENDA_FROZEN: refusedFor('ALREADY_CONVENED'),
  convocation_clear_days: refusedFor('NOTICE_TOO_SHORT'),
  cancelled_once: refusedFor('ALREADY_CANCELLED'),
  cancellation_notice_once: refusedFor('ALREADY_CANCELLED'),
  cancellation_handover_once: refusedFor('ALREADY_HANDED_OVER'),
  handover_once: refusedFor('ALREADY_HANDED_OVER'),
  reading_once: refusedFor('ALREADY_READ'),
  reply_once: refusedFor('ALREADY_DONE'),
  urgency_ruled_once: refusedFor('ALREADY_RULED'),
};

const others: Partial<Record<ConvocationCode, string>> = {
  AGENDA_CHANGED: 'L2121-10 CGCT',
  HANDED_ON_INVALID: 'L2121-10 CGCT',
  HOLDER_IS_SELF: 'L2121-20 CGCT',
  CANCEL_NOT_CONVENED: 'L2121-10 CGCT',
  CANCEL_OPENED: 'L2121-16 CGCT',
  CANCEL_CLOSED: 'L2121-15 CGCT',
  REASON_MISSING: 'L2121-10 CGCT [I]',
  SITTING_NOT_OPEN: 'L2121-16 CGCT',
  QUORUM_NOT_REACHED: 'L2121-17 CGCT',
  NOT_URGENT: 'L2121-12 al. 3 CGCT',
  ALREADY_RULED: 'L2121-12 al. 3 CGCT',
  RULING_MISSING: 'L2121-12 al. 3 CGCT',
  ACCOUNT_MISSING: 'L2121-12 al. 3 CGCT',
  ROLE_NOT_ALLOWED: 'L2121-10 CGCT',
};

/** The article behind a refusal; null where no text of the law is at stake. */
export function articleBehindRefusal(code: ConvocationCode): string | null {
  return code in lackArticles ? lackArticles[code as LackCode] : (others[code] ?? null);
}
