import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { mergePermissions } from '../merge-permissions.ts';
import type { MergeTables } from '../merge-tables.ts';
import { duplicateActors, pairPrint } from '../queries/duplicate-actors.ts';
import { holdValues } from '../queries/find-import.ts';
import { profilesNow, profilesPrint } from '../queries/profile-now.ts';
import type { PairVerdict } from '../rules/pair-verdict.ts';

export type PairRefusal = 'ALREADY_DONE' | 'SAME_PROFILE' | 'NOT_LISTED' | 'PROFILES_MOVED';

export interface GivenVerdict {
  readonly a: string;
  readonly b: string;
  readonly verdict: PairVerdict;
  /** The fingerprint of both as the person read them. */
  readonly read: string;
  readonly once: string;
}

const events = { apart: 'pair.kept_apart', later: 'pair.postponed', open: 'pair.reopened' } as const;

/** Says of two profiles that they are two, that they are to be seen later, or takes it back. Holds while neither changes. */
export async function decidePair(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenVerdict,
): Promise<Result<null, PairRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, mergePermissions, 'actors.merge')) throw new Stop('NOT_FOUND');
  if (given.a === given.b) return refuse('SAME_PROFILE');
  const at = ctx.now();
  const done = await record<readonly [string, string], PairRefusal>(
    ctx,
    ([low, high]) => ({
      event: events[given.verdict],
      subject: `register/actor/${low}`,
      data: { with: high },
    }),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await holdValues(tx);
      const known = await profilesNow(tx, [given.a, given.b]);
      if (known.size < 2) throw new Stop('NOT_FOUND');
      const [low, high] = [...known.values()].map((one) => one.id).sort();
      const ids = [present(low, 'two profiles'), present(high, 'two profiles')] as const;
      if ([...known.values()].some((one) => one.state !== 'listed')) return refuse('NOT_LISTED');
      if ((await profilesPrint(tx, ids)) !== given.read) return refuse('PROFILES_MOVED');
      const print = pairPrint(await duplicateActors(tx, ids));
      const row = { id: newId(at), low_id: ids[0], high_id: ids[1], verdict: given.verdict, print };
      await tx
        .withTables<MergeTables>()
        .insertInto('register.pair_decision')
        .values({ ...row, at, mandate_id: acting.id })
        .execute();
      return ok(ids);
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
  return done.ok ? ok(null) : done;
}
