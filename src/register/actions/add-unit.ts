import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { earliestDay, isPartialDate } from '#kit/partial-date.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { matchPermissions } from '../match-permissions.ts';
import { holdValues } from '../queries/find-import.ts';
import { findQuestion } from '../queries/find-question.ts';
import { storeLinks } from '../queries/store-unit-decisions.ts';
import { type SirenRefusal, unitToLink } from '../queries/unit-to-link.ts';

export type AddUnitRefusal =
  | SirenRefusal
  | 'TWO_UNITS'
  | 'ALREADY_DONE'
  | 'ALREADY_LINKED'
  | 'NOT_A_UNIT_STANDS'
  | 'FROM_UNREAD'
  | 'UNTIL_UNREAD'
  | 'DATES_REVERSED';

export interface GivenUnit {
  readonly slug: string;
  /** The number typed, and the one chosen among those that the online register told: one of the two, the other empty. */
  readonly typed: string;
  readonly chosen: string;
  /** Empty while not known. */
  readonly from: string;
  readonly until: string;
  readonly once: string;
}

/** Links an actor to a legal unit without being asked: a second one, or one with its dates. */
export async function addUnit(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenUnit,
): Promise<Result<string, AddUnitRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, matchPermissions, 'match.decide')) throw new Stop('NOT_FOUND');
  if ((await findQuestion(ctx.db, given.slug)) === null) throw new Stop('NOT_FOUND');
  const { slug, typed, chosen } = given;
  const unit = await unitToLink(ctx, slug, typed || chosen, typed === '' ? 'online' : 'reference');
  const faults = [...(unit.ok ? twoUnits(unit.value.siren, chosen) : unit.refusals), ...dateFaults(given)];
  if (!unit.ok || faults.length > 0) return refuse(...faults);
  const by = { mandateId: acting.id, at: ctx.now() };
  return record<string, AddUnitRefusal>(
    ctx,
    (actorId) => ({
      event: 'unit.linked',
      subject: `register/actor/${actorId}`,
      data: { siren: unit.value.siren },
    }),
    async (tx) => {
      await claimOnce(tx, given.once, by.at);
      await holdValues(tx);
      const question = await findQuestion(tx, given.slug);
      if (question === null) throw new Stop('NOT_FOUND');
      if (question.state === 'not_a_unit') return refuse('NOT_A_UNIT_STANDS');
      const { siren, edition, heard } = unit.value;
      const link = {
        siren,
        edition,
        actorId: question.actorId,
        questionId: null,
        method: heard === null ? ('typed' as const) : ('online' as const),
        score: heard?.score ?? null,
        reasons: heard?.reasons ?? [],
        from: given.from || null,
        until: given.until || null,
      };
      await storeLinks(tx, [link], by);
      return ok(question.actorId);
    },
    { [onceConstraint]: 'ALREADY_DONE', linked_once: 'ALREADY_LINKED' },
  );
}

/** Which one was meant is not ours to guess. */
function twoUnits(siren: string, chosen: string): AddUnitRefusal[] {
  return chosen === '' || chosen === siren ? [] : ['TWO_UNITS'];
}

function dateFaults({ from, until }: GivenUnit): AddUnitRefusal[] {
  const faults: AddUnitRefusal[] = [];
  if (from !== '' && !isPartialDate(from)) faults.push('FROM_UNREAD');
  if (until !== '' && !isPartialDate(until)) faults.push('UNTIL_UNREAD');
  // « 2014 » may end within what begins in « 2014-05 »: only what cannot be is refused.
  const precision = Math.min(from.length, until.length);
  const reversed =
    from !== '' &&
    until !== '' &&
    earliestDay(until).slice(0, precision) < earliestDay(from).slice(0, precision);
  if (faults.length === 0 && reversed) faults.push('DATES_REVERSED');
  return faults;
}
