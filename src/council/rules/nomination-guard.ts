/** What may stand against the acts of a nomination (L2121-21 CGCT): codes of refusal, found by `nominationFaults`. */
export type NominationGuard =
  | 'NOMINATION_NEEDS_TWO'
  | 'NOMINATION_NOT_NOTED'
  | 'CANDIDACY_NOT_SINGLE'
  | 'NOBODY_ELECTED'
  | 'ROUND_ELECTS'
  | 'BIRTH_DATE_UNKNOWN'
  | 'VIDEO_ITEM_EXCLUDED';
