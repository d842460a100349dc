import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';
import { itemVoices } from '../rules/item-voices.ts';
import { secrecyOutcome, secrecyReading } from '../rules/secrecy.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { fitsRoom } from '../rules/vote-count.ts';
import type { CouncilTables } from '../tables.ts';

export interface DecidedSecrecy {
  readonly slug: string;
  readonly rank: number;
  /** Null: what was typed is no whole number from 0 to 999. */
  readonly against: number | null;
  readonly abstain: number | null;
  /** The secretariat has checked that no text imposes secrecy for this post. */
  readonly noText: 'checked' | 'unchecked';
  readonly once: string;
}

/**
 * Records the vote by which the council decides not to vote a nomination in secret (L2121-21 al. 5 CGCT): unanimity is
 * nobody against; abstentions are kept and shown beside it (inference: no text settles whether they break it).
 */
export function decideSecrecy(ctx: Ctx, viewer: Viewer, given: DecidedSecrecy): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const item = found(sitting.items.find((one) => one.rank === given.rank));
    const { against, abstain } = given;
    const refusals = [...refusalsOf(sitting, viewer, item, given)];
    if (refusals.length > 0 || against === null || abstain === null) return refuse(...refusals);
    const room = itemVoices(sitting, item);
    const voices = room.own.length + room.represented.length;
    const outcome = secrecyOutcome({ voices, against, abstain });
    await tx
      .withTables<CouncilTables>()
      .insertInto('council.secrecy_decision')
      .values({
        item_id: item.id,
        number: (item.nomination?.secrecy?.number ?? 0) + 1,
        voices,
        against,
        abstain,
        reading: secrecyReading,
        outcome,
        at,
      })
      .execute();
    const data = { item: item.rank, voices, against, abstain, reading: secrecyReading, outcome };
    return ok([sittingEvent(sitting, 'secrecy.decided', data)]);
  });
}

function* refusalsOf(
  sitting: SittingNow,
  viewer: Viewer,
  item: ItemNow,
  given: DecidedSecrecy,
): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'sitting.conduct', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (!item.nomination) yield { code: 'NOT_A_NOMINATION' };
  else if (item.state !== 'under_discussion' || sitting.state !== 'opened') yield { code: 'SECRECY_NOT_NOW' };
  if (given.noText === 'unchecked') yield { code: 'SECRECY_TEXT_UNCHECKED' };
  const { against, abstain } = given;
  if (against === null || abstain === null) yield { code: 'COUNTS_INVALID' };
  else if (!fitsRoom(sitting, item, { against, abstain, notTakingPart: 0 }))
    yield { code: 'COUNTS_OVER_VOICES' };
}
