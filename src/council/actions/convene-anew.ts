import type { Ctx } from '#kit/ctx.ts';
import type { Result } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { PlanTyped } from '../rules/draft-form.ts';
import type { DraftFault } from '../rules/draft-refused.ts';
import { draftFromSitting } from './draft-from-sitting.ts';

/**
 * Prepares another sitting in the place of a cancelled one, with all its items, notes and pieces (L2121-10 CGCT: the law
 * knows no postponed sitting, hence a new convocation with clear days counted from its own sending). A cancelled second
 * convocation stays one: what it took up is taken up again. Answers the slug of the new draft.
 */
export function conveneAnew(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly plan: PlanTyped; readonly once: string },
): Promise<Result<string, DraftFault>> {
  return draftFromSitting(ctx, viewer, given, (sitting, draft) => ({
    follows: draft.follows?.id ?? null,
    replaces: sitting.id,
    items: sitting.items,
    asTheyWere: (item) => item.carriedFrom !== null,
    faults: sitting.state === 'cancelled' ? [] : [{ field: null, code: 'NOT_CANCELLED' }],
  }));
}
