import type { ActRecord, RollLine } from './deliberation-record.ts';
import type { SeatSense } from './seat-senses.ts';
import { isWithoutVote } from './without-vote.ts';

// What Popolo, Open Civic Data and Akoma Ntoso call what was voted: one table for the three (choices of mapping are ours).

/** The options of Popolo (popoloproject.com/specs/vote.html, code lists); « blank » and « null » are ours, as it allows. */
export type VoteOption = 'yes' | 'no' | 'abstain' | 'blank' | 'null' | 'not voting' | 'absent';

const optionOfSense: Readonly<Record<SeatSense, VoteOption>> = {
  for: 'yes',
  against: 'no',
  abstain: 'abstain',
  deemed_abstaining: 'abstain',
  silent: 'not voting',
  recused: 'not voting',
  absent: 'absent',
};

export function optionOf(line: Pick<RollLine, 'sense'>): VoteOption {
  return optionOfSense[line.sense];
}

/** The counts that are known, in order; blanks and nulls where the ballot was secret. Nothing unknown is a zero. */
export function optionCounts(
  act: Pick<ActRecord, 'numbers' | 'mode'>,
): readonly { readonly option: VoteOption; readonly value: number }[] {
  const { numbers, mode } = act;
  const all: readonly (readonly [VoteOption, number | null])[] = [
    ['yes', numbers.for],
    ['no', numbers.against],
    ['abstain', numbers.abstain],
    ['blank', mode === 'secret' ? numbers.blank : null],
    ['null', mode === 'secret' ? numbers.null : null],
    ['not voting', numbers.notTakingPart],
    ['absent', numbers.absent],
  ];
  return all.flatMap(([option, value]) => (value === null ? [] : [{ option, value }]));
}

/** « pass » only for what is adopted, or who is elected: rejected and not adopted both fail. Null: no vote was taken. */
export function passOrFail(act: Pick<ActRecord, 'mode' | 'outcome'>): 'pass' | 'fail' | null {
  if (isWithoutVote(act)) return null;
  return act.outcome === 'adopted' || act.outcome === 'appointed' ? 'pass' : 'fail';
}

/** A moment without its milliseconds, which the patterns of Popolo and pupa refuse. */
export function stampOf(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

/** What a named vote says beside its option; null when there is nothing to add. */
export function voteNote({ sense, holder }: Pick<RollLine, 'sense' | 'holder'>): string | null {
  const notes = [
    ...(holder === null ? [] : [`by proxy, held by seat ${holder}`]),
    ...(sense === 'deemed_abstaining'
      ? ['left after the item opened: deemed abstaining (CE Ass., 11 December 1987, no. 77054)']
      : []),
    ...(sense === 'recused' ? ['kept out by an interest (L2131-11, L1111-6 CGCT)'] : []),
    ...(sense === 'silent' ? ['there or represented, without a ballot'] : []),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}
