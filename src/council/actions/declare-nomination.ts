import type { Ctx } from '#kit/ctx.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

export interface DeclaredNomination {
  readonly slug: string;
  readonly rank: number;
  /** The post to fill, spaces folded; null: the item is no nomination after all. */
  readonly post: string | null;
  readonly once: string;
}

const longestPost = 200;

/**
 * Says that an item is a nomination, and the post it fills, or takes that back: before it opens, since the ballot depends
 * on it (L2121-21 CGCT; `item_kind_before_opening` holds it). The journal does not repeat the post, which may name people.
 */
export function declareNomination(
  ctx: Ctx,
  viewer: Viewer,
  given: DeclaredNomination,
): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const item = sitting.items.find((one) => one.rank === given.rank) ?? null;
    const refusals = [...refusalsOf(sitting, viewer, item, given.post)];
    if (refusals.length > 0 || !item) return refuse(...refusals);
    const db = tx.withTables<CouncilTables>();
    const kind = given.post === null ? 'deliberation' : 'nomination';
    await db.updateTable('council.item').set({ kind }).where('id', '=', item.id).execute();
    const { last } = await db
      .selectFrom('council.nomination')
      .select(({ fn }) => fn.max('rank').as('last'))
      .where('item_id', '=', item.id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('council.nomination')
      .values({ item_id: item.id, rank: (last ?? 0) + 1, post: given.post, at })
      .execute();
    const event = given.post === null ? 'nomination.revoked' : 'nomination.declared';
    return ok([sittingEvent(sitting, event, { item: item.rank })]);
  });
}

function* refusalsOf(
  sitting: SittingNow,
  viewer: Viewer,
  item: ItemNow | null,
  post: string | null,
): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'presence.note', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (!item) yield { code: 'ITEM_UNKNOWN' };
  else if (item.state !== 'scheduled') yield { code: 'KIND_AFTER_OPENING' };
  else if (post === null && !item.nomination) yield { code: 'NOT_A_NOMINATION' };
  if (post !== null && (post === '' || post.length > longestPost)) yield { code: 'POST_MISSING' };
}
