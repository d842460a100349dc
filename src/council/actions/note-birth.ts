import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type BirthTyped, birthRefusals, candidacyOf } from '../rules/candidacies.ts';
import type { Refused } from '../rules/council-refused.ts';
import type { CouncilTables } from '../tables.ts';

export interface NotedBirth {
  readonly slug: string;
  readonly candidacyId: string;
  readonly born: BirthTyped;
  readonly once: string;
}

/**
 * Notes a candidate's date of birth, which only a tie at the third round needs (L2121-21 CGCT): until the result is
 * proclaimed. The journal says that it was noted, not which day.
 */
export function noteBirth(ctx: Ctx, viewer: Viewer, given: NotedBirth): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const { item, candidacy } = found(candidacyOf(sitting, given.candidacyId));
    const { born } = given;
    const refusals: Refused[] = [...birthRefusals(born, civilDay(at))];
    if (!may(viewer, councilPermissions, 'presence.note', sitting.assembly.organisationId))
      refusals.unshift({ code: 'ROLE_NOT_ALLOWED' });
    if (item.state !== 'scheduled' && item.state !== 'under_discussion' && item.state !== 'voting')
      refusals.push({ code: 'CANDIDACIES_NOT_NOW' });
    if (born.kind === 'unknown') refusals.push({ code: 'BIRTH_DATE_INVALID' });
    if (refusals.length > 0 || born.kind !== 'known') return refuse(...refusals);
    await tx
      .withTables<CouncilTables>()
      .insertInto('council.candidate_birth')
      .values({ candidacy_id: candidacy.id, number: candidacy.births + 1, born: born.day, at })
      .execute();
    return ok([sittingEvent(sitting, 'birth.noted', { item: item.rank, candidacy: candidacy.id })]);
  });
}
