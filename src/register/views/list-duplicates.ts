import type { Ctx } from '#kit/ctx.ts';
import { pairPrint, pairsSaid } from '../queries/duplicate-actors.ts';
import type { DuplicatePair } from '../rules/duplicate-pair.ts';
import { linkKey } from '../rules/find-duplicates.ts';
import { type PairVerdict, standingVerdict } from '../rules/pair-verdict.ts';
import { foundPairs } from './found-pairs.ts';

export interface ListedPair extends DuplicatePair {
  readonly verdict: PairVerdict;
  /** When that was said; null for nothing said, or said of what both were before they changed. */
  readonly saidAt: Date | null;
}

export interface DuplicateList {
  readonly actors: number;
  /** By what was said of each: open, for later, kept apart. */
  readonly byVerdict: Readonly<Record<PairVerdict, readonly ListedPair[]>>;
}

/** The pairs that may be one, each with what the team said of it. */
export async function listDuplicates(ctx: Pick<Ctx, 'db'>): Promise<DuplicateList> {
  const { actors, pairs } = await foundPairs(ctx);
  const said = new Map((await pairsSaid(ctx.db)).map((one) => [`${one.low} ${one.high}`, one]));
  const listed = pairs.map((pair): ListedPair => {
    const own = said.get(linkKey(pair.a, pair.b));
    const verdict = own === undefined ? 'open' : standingVerdict(own, pairPrint([pair.a, pair.b]));
    return { ...pair, verdict, saidAt: verdict === 'open' ? null : (own?.at ?? null) };
  });
  const of = (verdict: PairVerdict) => listed.filter((one) => one.verdict === verdict);
  return { actors, byVerdict: { open: of('open'), later: of('later'), apart: of('apart') } };
}
