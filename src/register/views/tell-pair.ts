import type { Ctx } from '#kit/ctx.ts';
import { duplicateActors, pairPrint, pairsSaid } from '../queries/duplicate-actors.ts';
import { profilesNow, profilesPrint } from '../queries/profile-now.ts';
import type { DuplicatePair } from '../rules/duplicate-pair.ts';
import { type MergedLinks, mergedLinks } from '../rules/merged-links.ts';
import { mergedValues } from '../rules/merged-values.ts';
import { type PairVerdict, standingVerdict } from '../rules/pair-verdict.ts';
import { type ActorReadings, actorReadings, type FieldTold, tellFields } from './actor-values.ts';
import { type ActorProfile, findActor } from './find-actor.ts';
import { foundPairs } from './found-pairs.ts';

export interface PairSide {
  readonly profile: ActorProfile;
  readonly told: readonly FieldTold[];
  /** What the merged profile would show with this one kept. */
  readonly merged: readonly FieldTold[];
  /** The numbers of the imports that brought its values. */
  readonly imports: readonly string[];
}

export interface PairTold {
  readonly sides: readonly [PairSide, PairSide];
  readonly links: MergedLinks;
  /** Why they may be one; null for a pair that somebody chose and nothing proposes. */
  readonly found: DuplicatePair | null;
  readonly verdict: PairVerdict;
  readonly saidAt: Date | null;
  /** The fingerprint of both: what is confirmed is what was read. */
  readonly read: string;
}

/** Two listed profiles side by side, and what would be shown of them merged; null when one of them is not listed. */
export async function tellPair(
  ctx: Pick<Ctx, 'db'>,
  slugs: readonly [string, string],
): Promise<PairTold | null> {
  const known = await profilesNow(ctx.db, slugs);
  const ids = slugs.flatMap((slug) => known.get(slug)?.id ?? []);
  const [first, second] = [await findActor(ctx, slugs[0]), await findActor(ctx, slugs[1])];
  if (first === null || second === null || slugs[0] === slugs[1]) return null;
  const readings = [await actorReadings(ctx, slugs[0]), await actorReadings(ctx, slugs[1])] as const;
  const read = await profilesPrint(ctx.db, ids);
  const [said] = await pairsSaid(ctx.db, [ids[0] ?? '', ids[1] ?? '']);
  const verdict = standingVerdict(said, pairPrint(await duplicateActors(ctx.db, ids)));
  const { pairs } = await foundPairs(ctx);
  return {
    sides: [sideOf(first, readings[0], readings[1]), sideOf(second, readings[1], readings[0])],
    links: mergedLinks(slugs, [first.relations, second.relations]),
    found: pairs.find(({ a, b }) => slugs.includes(a.slug) && slugs.includes(b.slug)) ?? null,
    verdict,
    saidAt: verdict === 'open' ? null : (said?.at ?? null),
    read,
  };
}

function sideOf(profile: ActorProfile, own: ActorReadings, other: ActorReadings): PairSide {
  const imports = new Set(own.values.flatMap((one) => one.importNumber ?? []));
  return {
    profile,
    told: tellFields(own),
    merged: tellFields({ values: mergedValues(own.values, other.values), choices: own.choices }),
    imports: [...imports],
  };
}
