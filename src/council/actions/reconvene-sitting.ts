import type { Ctx } from '#kit/ctx.ts';
import type { Result } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { PlanTyped } from '../rules/draft-form.ts';
import type { DraftFault } from '../rules/draft-refused.ts';
import { leftWithoutQuorum } from '../rules/left-without-quorum.ts';
import { draftFromSitting } from './draft-from-sitting.ts';

/**
 * Prepares the second sitting after a quorum was missed (L2121-17 al. 2 CGCT): its draft begins with the items left, each by
 * reference to the one it takes up, with the same words, note and pieces. Answers the slug of the new draft.
 */
export function reconveneSitting(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly plan: PlanTyped; readonly once: string },
): Promise<Result<string, DraftFault>> {
  return draftFromSitting(ctx, viewer, given, (sitting) => {
    const items = leftWithoutQuorum(sitting);
    return {
      follows: sitting.id,
      replaces: null,
      items,
      asTheyWere: () => true,
      faults: items.length === 0 ? [{ field: null, code: 'NOTHING_LEFT' }] : [],
    };
  });
}
