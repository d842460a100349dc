import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';
import type { Choice } from '../rules/outcome.ts';
import { type ItemNow, itemAt, lastVote, type SittingNow } from '../rules/sitting-now.ts';
import { fitsRoom } from '../rules/vote-count.ts';
import type { CouncilTables } from '../tables.ts';

export interface EnteredCount {
  readonly slug: string;
  readonly rank: number;
  /** Null: what was typed is no whole number from 0 to 999. */
  readonly against: number | null;
  readonly abstain: number | null;
  readonly notTakingPart: number | null;
  /** What the chair of the item voted; null when the chair took no part or it is not noted. */
  readonly chairChoice: Choice | null;
  readonly once: string;
}

/**
 * Enters what the clerk counted in an ordinary vote (L2121-20 CGCT): against and abstentions, those for being all the
 * other voices of the room, proxies included, shown for contest until the close. Each entry is a row, the last counts.
 */
export function enterCount(ctx: Ctx, viewer: Viewer, given: EnteredCount): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const item = found(itemAt(sitting, given.rank));
    const vote = lastVote(item);
    const { against, abstain, notTakingPart, chairChoice } = given;
    const refusals = [...refusalsOf(sitting, item, viewer, given)];
    if (refusals.length > 0 || !vote || against === null || abstain === null || notTakingPart === null)
      return refuse(...refusals);
    await tx
      .withTables<CouncilTables>()
      .insertInto('council.ordinary_count')
      .values({
        vote_id: vote.id,
        rank: (vote.entered?.rank ?? 0) + 1,
        against,
        abstain,
        not_taking_part: notTakingPart,
        chair_choice: chairChoice,
        at,
      })
      .execute();
    const data = { item: item.rank, vote: vote.id, against, abstain, notTakingPart, chair: chairChoice };
    return ok([sittingEvent(sitting, 'count.entered', data)]);
  });
}

function* refusalsOf(
  sitting: SittingNow,
  item: ItemNow,
  viewer: Viewer,
  given: EnteredCount,
): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'sitting.conduct', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  const vote = lastVote(item);
  if (vote?.state !== 'open' || vote.mode !== 'ordinary') yield { code: 'BALLOT_NOT_OPEN' };
  if (sitting.state !== 'opened') yield { code: 'SITTING_NOT_OPEN' };
  const { against, abstain, notTakingPart } = given;
  if (against === null || abstain === null || notTakingPart === null) yield { code: 'COUNTS_INVALID' };
  else if (!fitsRoom(sitting, item, { against, abstain, notTakingPart }))
    yield { code: 'COUNTS_OVER_VOICES' };
}
