import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { mergePermissions } from '../merge-permissions.ts';
import type { MergeTables } from '../merge-tables.ts';
import { holdValues } from '../queries/find-import.ts';
import { type ProfileNow, profilesNow, profilesPrint } from '../queries/profile-now.ts';
import { showValues } from '../queries/store-values.ts';

export type MergeRefusal =
  | 'ALREADY_DONE'
  | 'SAME_PROFILE'
  | 'SURVIVOR_MERGED'
  | 'ABSORBED_MERGED'
  | 'SURVIVOR_WITHDRAWN'
  | 'ABSORBED_WITHDRAWN'
  | 'MERGED_MEANWHILE'
  | 'PROFILES_MOVED';

export interface GivenMerge {
  /** The slug of the profile that stays, and keeps its address and its name. */
  readonly survivor: string;
  /** The slug of the one that is read in the other from then on. */
  readonly absorbed: string;
  /** The fingerprint of both as the person read them. */
  readonly read: string;
  readonly once: string;
}

/**
 * Says that two profiles are one. Nothing is moved: a row says which stands for which, values and links are read through it, and
 * another row may take it back. What is merged is what was read: a profile that moved since is not merged.
 */
export async function mergeActors(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenMerge,
): Promise<Result<null, MergeRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, mergePermissions, 'actors.merge')) throw new Stop('NOT_FOUND');
  if (given.survivor === given.absorbed) return refuse('SAME_PROFILE');
  const at = ctx.now();
  const done = await record<{ survivor: string; absorbed: string }, MergeRefusal>(
    ctx,
    (ids) => ({ event: 'actors.merged', subject: `register/actor/${ids.survivor}`, data: ids }),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await holdValues(tx);
      const known = await profilesNow(tx, [given.survivor, given.absorbed]);
      const [survivor, absorbed] = [known.get(given.survivor), known.get(given.absorbed)];
      if (survivor === undefined || absorbed === undefined) throw new Stop('NOT_FOUND');
      const refusals = standingRefusals(survivor, absorbed);
      if (refusals.length > 0) return refuse(...refusals);
      if ((await profilesPrint(tx, [survivor.id, absorbed.id])) !== given.read)
        return refuse('PROFILES_MOVED');
      const row = { id: newId(at), absorbed_id: absorbed.id, survivor_id: survivor.id };
      await tx
        .withTables<MergeTables>()
        .insertInto('register.merge')
        .values({ ...row, at, mandate_id: acting.id })
        .execute();
      await showValues(tx, [survivor.id]);
      return ok({ survivor: survivor.id, absorbed: absorbed.id });
    },
    { [onceConstraint]: 'ALREADY_DONE', MERGE_OF_LISTED: 'MERGED_MEANWHILE' },
  );
  return done.ok ? ok(null) : done;
}

/** Only what is listed is merged: each profile that is not is told, both at once. */
function standingRefusals(survivor: ProfileNow, absorbed: ProfileNow): MergeRefusal[] {
  const refusals: MergeRefusal[] = [];
  if (survivor.state === 'merged') refusals.push('SURVIVOR_MERGED');
  if (absorbed.state === 'merged') refusals.push('ABSORBED_MERGED');
  if (survivor.state === 'withdrawn') refusals.push('SURVIVOR_WITHDRAWN');
  if (absorbed.state === 'withdrawn') refusals.push('ABSORBED_WITHDRAWN');
  return refusals;
}
