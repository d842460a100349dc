import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent, stopSpeeches, storeItemStep } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';
import { itemStates } from '../rules/item-state.ts';
import { standing } from '../rules/nomination-now.ts';
import { effectProse } from '../rules/nomination-prose.ts';
import { takeStep } from '../rules/offered-steps.ts';
import { itemChecks, quorumCountNow } from '../rules/sitting-checks.ts';
import type { CouncilTables } from '../tables.ts';
import { writeWithoutVote } from '../writes-deliberation.ts';

/**
 * The president reads out the single candidacy, and the nomination takes effect at once, without a ballot (L2121-21 al. 6
 * CGCT): the deliberation says so and bears no count.
 */
export function appointSingle(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly rank: number; readonly once: string },
): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const item = found(sitting.items.find((one) => one.rank === given.rank));
    const asking = { role: viewer.acting?.role ?? null, quorum: quorumCountNow(sitting, item) };
    const taken = takeStep(itemStates, item.state, 'appoint', itemChecks(sitting, item), asking);
    if (!taken.ok) return taken;
    const [candidacy] = standing(item.nomination);
    if (!candidacy) return refuse<Refused>({ code: 'CANDIDACY_NOT_SINGLE' });
    const prose = effectProse(item.nomination?.post ?? null, candidacy.name);
    await stopSpeeches(tx, item, 'end', at);
    await storeItemStep(tx, item, taken.value, at);
    await tx
      .withTables<CouncilTables>()
      .insertInto('council.nomination_effect')
      .values({
        item_id: item.id,
        candidacy_id: candidacy.id,
        at,
        prose_fr: prose.fr,
        prose_en: prose.en,
      })
      .execute();
    const recorded = await writeWithoutVote(tx, sitting, item, { at, outcome: 'appointed', prose });
    const data = { item: item.rank, candidacy: candidacy.id };
    return ok([sittingEvent(sitting, 'nomination.effected', data), recorded]);
  });
}
