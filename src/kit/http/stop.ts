export type StopReason =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'SIGN_IN_FIRST'
  | 'METHOD_NOT_ALLOWED'
  | 'BODY_TOO_LARGE'
  | 'BODY_UNREADABLE'
  | 'WRONG_ORIGIN'
  | 'FAILED';

export const statusOf: Readonly<Record<StopReason, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  SIGN_IN_FIRST: 303,
  METHOD_NOT_ALLOWED: 405,
  BODY_TOO_LARGE: 413,
  BODY_UNREADABLE: 400,
  WRONG_ORIGIN: 403,
  FAILED: 500,
};

/** Ends a visit with a plain refusal page. What belongs to somebody else is NOT_FOUND: its existence is not told. */
export class Stop extends Error {
  readonly reason: StopReason;
  constructor(reason: StopReason) {
    super(reason);
    this.reason = reason;
  }
}

/** The thing, or the page « introuvable ». */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Stop('NOT_FOUND');
  return value;
}
