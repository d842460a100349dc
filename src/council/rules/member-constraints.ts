import type { MemberFault } from './member-faults.ts';

/** The constraints that two secretaries may violate at the same second, and what that means to the person. */
export const memberConstraints: Readonly<Record<string, MemberFault>> = {
  once_pkey: { field: null, code: 'ALREADY_DONE' },
  seat_held_once: { field: 'starts', code: 'SEAT_HELD' },
  seat_assembly_id_number_starts_on_key: { field: 'starts', code: 'SEAT_HELD' },
  seat_person_once: { field: 'email', code: 'PERSON_SITS_ALREADY' },
  SEAT_OVER_COUNT: { field: null, code: 'SEAT_UNKNOWN' },
  substitute_named_once: { field: 'starts', code: 'SUBSTITUTE_NAMED' },
  substitute_person_once: { field: 'email', code: 'MEMBER_SUBSTITUTES' },
  SUBSTITUTE_HAS_SEAT: { field: 'email', code: 'SUBSTITUTE_HAS_SEAT' },
  MEMBER_SUBSTITUTES: { field: 'email', code: 'MEMBER_SUBSTITUTES' },
  SUBSTITUTES_ONLY_END: { field: null, code: 'SUBSTITUTE_CHANGED' },
  SEATS_ONLY_END: { field: null, code: 'SEAT_CHANGED' },
};
