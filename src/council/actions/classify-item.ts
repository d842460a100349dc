import type { Ctx } from '#kit/ctx.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';
import type { ItemKind, ItemNow, SittingNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

export interface ClassifiedItem {
  readonly slug: string;
  readonly rank: number;
  /** Null: what was chosen is no kind of item. A nomination is declared with its post, by its own act. */
  readonly kind: Exclude<ItemKind, 'nomination'> | null;
  readonly once: string;
}

/**
 * Says what an item decides where the law votes it otherwise: the accounts, which another member chairs while the
 * president withdraws (L2121-14, L1612-12 CGCT), and what a video sitting cannot vote (L5211-11-1). Before it opens.
 */
export function classifyItem(ctx: Ctx, viewer: Viewer, given: ClassifiedItem): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting) => {
    const item = sitting.items.find((one) => one.rank === given.rank) ?? null;
    const refusals = [...refusalsOf(sitting, viewer, item, given.kind)];
    if (refusals.length > 0 || !item || given.kind === null) return refuse(...refusals);
    await tx
      .withTables<CouncilTables>()
      .updateTable('council.item')
      .set({ kind: given.kind })
      .where('id', '=', item.id)
      .execute();
    return ok([sittingEvent(sitting, 'item.classified', { item: item.rank, kind: given.kind })]);
  });
}

function* refusalsOf(
  sitting: SittingNow,
  viewer: Viewer,
  item: ItemNow | null,
  kind: ClassifiedItem['kind'],
): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'presence.note', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (!item) yield { code: 'ITEM_UNKNOWN' };
  else if (item.state !== 'scheduled' || item.kind === 'nomination') yield { code: 'KIND_AFTER_OPENING' };
  if (kind === null) yield { code: 'KIND_UNKNOWN' };
}
