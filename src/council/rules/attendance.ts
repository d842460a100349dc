import { quorumOf } from './quorum.ts';

export type AttendanceAnswer = 'present' | 'late' | 'absent' | 'represented';

export interface ExpectedAttendance {
  readonly inOffice: number;
  readonly counts: Readonly<Record<AttendanceAnswer, number>>;
  readonly silent: number;
  /** Who says they will be there, late included: an expectation, never a count. */
  readonly expected: number;
  readonly required: number;
  readonly quorum: 'expected' | 'not_expected';
}

/**
 * What the replies let one expect (L2121-17 CGCT): those announced present or late against more than half of the members
 * in office. The represented do not count, and nothing here counts in the hall: the quorum is found on the spot.
 * `answers` holds the last reply of each member in office; null for those who said nothing.
 */
export function expectedAttendance(answers: readonly (AttendanceAnswer | null)[]): ExpectedAttendance {
  const count = (answer: AttendanceAnswer) => answers.filter((one) => one === answer).length;
  const counts = {
    present: count('present'),
    late: count('late'),
    absent: count('absent'),
    represented: count('represented'),
  };
  const expected = counts.present + counts.late;
  const { required, reached } = quorumOf({ inOffice: answers.length, present: expected });
  return {
    inOffice: answers.length,
    counts,
    silent: answers.filter((one) => one === null).length,
    expected,
    required,
    quorum: reached ? 'expected' : 'not_expected',
  };
}
