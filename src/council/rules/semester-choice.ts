import type { Fault } from '#kit/http/form.ts';

export type SemesterCode = 'ALREADY_DONE' | 'READING_MISSING';
export type SemesterFault = Fault<SemesterCode>;

/** What each violated constraint means: two people may choose at the same second. */
export const semesterConstraints: Readonly<Record<string, SemesterFault>> = {
  once_pkey: { field: null, code: 'ALREADY_DONE' },
  semester_reading_once: { field: null, code: 'ALREADY_DONE' },
};
