import { sql } from 'kysely';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { mergePermissions } from '../merge-permissions.ts';
import type { MergeTables } from '../merge-tables.ts';
import { holdValues } from '../queries/find-import.ts';
import { mergeBlockers } from '../queries/merge-blockers.ts';
import { profilesNow } from '../queries/profile-now.ts';
import { showValues } from '../queries/store-values.ts';

export type UnmergeRefusal = 'ALREADY_DONE' | 'NOT_MERGED' | 'DECISIONS_REST_ON_IT';

/**
 * Takes a merge back: both profiles are what they were, with their addresses, values, links and choices, since none of them moved. What
 * was entered since on the one that stood stays with it. Refused while a later decision rests on the merge: it is to be undone first.
 * `slug`: the profile that was merged.
 */
export async function unmergeActors(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly once: string },
): Promise<Result<null, UnmergeRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, mergePermissions, 'actors.merge')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const done = await record<{ survivor: string; absorbed: string }, UnmergeRefusal>(
    ctx,
    (ids) => ({ event: 'actors.unmerged', subject: `register/actor/${ids.survivor}`, data: ids }),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await holdValues(tx);
      const absorbed = (await profilesNow(tx, [given.slug])).get(given.slug);
      if (absorbed === undefined) throw new Stop('NOT_FOUND');
      const standing = await standingMerge(tx, absorbed.id);
      if (standing === null) return refuse('NOT_MERGED');
      if ((await mergeBlockers(tx, absorbed.id)).length > 0) return refuse('DECISIONS_REST_ON_IT');
      await tx
        .withTables<MergeTables>()
        .insertInto('register.merge_undo')
        .values({ merge_id: standing.id, at, mandate_id: acting.id })
        .execute();
      await showValues(tx, [absorbed.id, standing.shown]);
      return ok({ survivor: standing.survivor, absorbed: absorbed.id });
    },
    {
      [onceConstraint]: 'ALREADY_DONE',
      merge_undone_once: 'NOT_MERGED',
      MERGE_NOT_STANDING: 'NOT_MERGED',
    },
  );
  return done.ok ? ok(null) : done;
}

/** The merge that this profile stands under, and the profile that shows it, at the end of the chain. */
async function standingMerge(
  tx: Tx,
  absorbedId: string,
): Promise<{ id: string; survivor: string; shown: string } | null> {
  const { rows } = await sql<{ id: string; survivor: string; shown: string }>`
    select m.id, m.survivor_id as survivor, register.survivor(m.survivor_id) as shown from register.merge as m
    where m.absorbed_id = ${absorbedId}::uuid
      and not exists (select from register.merge_undo as u where u.merge_id = m.id)`.execute(tx);
  return rows[0] ?? null;
}
