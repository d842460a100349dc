import type { Deliberation, MarkedCount } from './deliberation.ts';
import { quorumOf } from './quorum.ts';
import { hasSides } from './without-vote.ts';

/** The lines of the header block that minutes bear, in their order. */
export const blockLines = [
  'inOffice',
  'quorum',
  'present',
  'represented',
  'voters',
  'cast',
  'for',
  'against',
  'abstain',
  'blank',
  'null',
  'notTakingPart',
] as const;
export type BlockLine = (typeof blockLines)[number];

/** The lines that this deliberation bears: what had no votes for or against bears who was there, and nothing to count. */
export function blockLinesOf(deliberation: Pick<Deliberation, 'mode' | 'outcome'>): readonly BlockLine[] {
  return hasSides(deliberation) ? blockLines : ['inOffice', 'quorum', 'present', 'represented'];
}

/**
 * The numbers of a deliberation as minutes set them out: those that sources give, and those that follow from them
 * (quorum L2121-17 CGCT, votes cast L2121-20). A number that needs an unknown one is unknown too, never worked around.
 */
export function headerBlock(
  deliberation: Pick<Deliberation, 'counts' | 'others' | 'quorum' | 'mode'>,
): Readonly<Record<BlockLine, MarkedCount>> {
  const { inOffice, present, represented, for: inFavour, against, abstain } = deliberation.counts;
  const { others, quorum } = deliberation;
  // Only a secret ballot has blanks and nulls (L2121-21 CGCT); elsewhere there is none to know.
  const papers = deliberation.mode === 'secret' ? [kept(others.blank), kept(others.null)] : [];
  const voters = sumOf(inFavour, against, abstain, ...papers);
  const entitled = sumOf(present, represented);
  return {
    inOffice,
    // What the sitting found counts members designated by law out (L2131-11); without it, half of those in office.
    quorum: quorum
      ? kept(quorum.required)
      : deduced(inOffice.value === null ? null : quorumOf({ inOffice: inOffice.value, present: 0 }).required),
    present,
    represented,
    voters: deduced(voters),
    cast: deduced(sumOf(inFavour, against)),
    for: inFavour,
    against,
    abstain,
    blank: kept(others.blank),
    null: kept(others.null),
    // Fewer entitled than voters means that one of the counts is wrong: nothing is deduced from it.
    notTakingPart:
      others.notTakingPart === null
        ? deduced(entitled === null || voters === null || entitled < voters ? null : entitled - voters)
        : kept(others.notTakingPart),
  };
}

/** The lines to print: those of blanks and nulls in a secret ballot alone. */
export function printedLines(mode: Deliberation['mode'], lines: readonly BlockLine[]): readonly BlockLine[] {
  return mode === 'secret' ? lines : lines.filter((line) => line !== 'blank' && line !== 'null');
}

/** What a deliberation may leave unknown; the page lists it so that nothing unknown goes unseen. */
const unknowns = [
  'DATE',
  'NUMBER',
  'MATTER',
  'SIRET',
  'MODE',
  'IN_OFFICE',
  'PRESENT',
  'REPRESENTED',
  'FOR',
  'AGAINST',
  'ABSTAIN',
  'PRESENTATION',
  'TOTAL',
  'POSITIONS',
] as const;
export type Unknown = (typeof unknowns)[number];

/** Everything that is not known of a deliberation, in the order of `unknowns`. */
export function unknownOf(deliberation: Deliberation): readonly Unknown[] {
  const { counts, minutes, assembly } = deliberation;
  const sides = hasSides(deliberation) ? null : 'none';
  const silent = deliberation.positions.filter((one) => one.position === 'not_mentioned');
  const missing: Readonly<Record<Unknown, unknown>> = {
    DATE: deliberation.date,
    NUMBER: deliberation.number,
    MATTER: deliberation.matter,
    SIRET: assembly.siret,
    MODE: deliberation.mode,
    IN_OFFICE: counts.inOffice.value,
    PRESENT: counts.present.value,
    REPRESENTED: counts.represented.value,
    FOR: counts.for.value ?? sides,
    AGAINST: counts.against.value ?? sides,
    ABSTAIN: counts.abstain.value ?? sides,
    PRESENTATION: minutes.presentation,
    TOTAL: minutes.total,
    POSITIONS: silent.length > 0 ? null : 'all heard',
  };
  return unknowns.filter((code) => missing[code] === null);
}

function sumOf(...counts: readonly MarkedCount[]): number | null {
  let sum = 0;
  for (const { value } of counts) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function kept(value: number | null): MarkedCount {
  return { value, mark: value === null ? '?' : 'S' };
}

function deduced(value: number | null): MarkedCount {
  return { value, mark: value === null ? '?' : 'I' };
}
