import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { candidaciesOpen, candidacyOf } from '../rules/candidacies.ts';
import type { Refused } from '../rules/council-refused.ts';
import type { CouncilTables } from '../tables.ts';

export interface MovedCandidacy {
  readonly slug: string;
  readonly candidacyId: string;
  readonly to: 'withdrawn' | 'restored';
  readonly once: string;
}

/** Notes that a candidate withdraws, or stands again, before the vote or between two rounds. Each is a record. */
export function moveCandidacy(ctx: Ctx, viewer: Viewer, given: MovedCandidacy): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const { item, candidacy } = found(candidacyOf(sitting, given.candidacyId));
    const refusals: Refused[] = [];
    if (!may(viewer, councilPermissions, 'presence.note', sitting.assembly.organisationId))
      refusals.push({ code: 'ROLE_NOT_ALLOWED' });
    if (!candidaciesOpen(item)) refusals.push({ code: 'CANDIDACIES_NOT_NOW' });
    const wanted = given.to === 'withdrawn' ? 'withdrawn' : 'standing';
    if (candidacy.state === wanted) refusals.push({ code: 'CANDIDACY_STEP_NOT_NOW' });
    if (refusals.length > 0) return refuse(...refusals);
    await tx
      .withTables<CouncilTables>()
      .insertInto('council.candidacy_step')
      .values({ candidacy_id: candidacy.id, number: candidacy.steps + 1, kind: given.to, at })
      .execute();
    const data = { item: item.rank, candidacy: candidacy.id };
    return ok([sittingEvent(sitting, `candidacy.${given.to}`, data)]);
  });
}
