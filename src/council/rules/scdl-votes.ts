import type { Cell, ScdlFault } from './scdl-fields.ts';

const voteFields = ['VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'] as const;

/**
 * Says the faults of the five vote counts of a row (SCDL délibérations 2.1.5): all or none, whole numbers, none above
 * VOTE_REEL, VOTE_REEL within VOTE_EFFECTIF and equal to for + against + abstentions. A comparison is made only when
 * every cell it reads is a whole number; the others still run.
 */
export function* scdlVoteFaults(cell: Cell): Generator<ScdlFault> {
  const filled = voteFields.filter((field) => cell(field) !== '');
  if (filled.length > 0 && filled.length < voteFields.length) yield 'VOTE_COHESION';
  if (filled.some((field) => countOf(cell(field)) === null)) yield 'VOTE_INTEGER';
  const [inOffice, voters, forIt, against, abstain] = voteFields.map((field) => countOf(cell(field)));
  if (isOver(voters, inOffice)) yield 'VOTE_REEL_OVER_EFFECTIF';
  if (isOver(forIt, voters)) yield 'VOTE_POUR_OVER_REEL';
  if (isOver(against, voters)) yield 'VOTE_CONTRE_OVER_REEL';
  if (isOver(abstain, voters)) yield 'VOTE_ABSTENTION_OVER_REEL';
  if (isCount(voters) && isCount(forIt) && isCount(against) && isCount(abstain)) {
    if (voters !== forIt + against + abstain) yield 'VOTE_SUM';
  }
}

type Count = bigint | null | undefined;

function isCount(count: Count): count is bigint {
  return typeof count === 'bigint';
}

function isOver(part: Count, whole: Count): boolean {
  return isCount(part) && isCount(whole) && part > whole;
}

// A cell may hold more digits than a double keeps apart.
function countOf(text: string): bigint | null {
  return /^[0-9]+$/.test(text) ? BigInt(text) : null;
}
