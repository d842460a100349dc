import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { livingPermissions } from '../living-permissions.ts';
import { carriedUnits } from '../queries/carried-units.ts';
import { holdValues } from '../queries/find-import.ts';
import { missingReadings } from '../queries/list-proposals.ts';
import { storeReadings } from '../queries/store-decisions.ts';

export type ReadRefusal = 'ALREADY_DONE' | 'NOTHING_TO_READ';

/**
 * Keeps what the reference says today of the units never read before: legal name, activity, diffusion. Later differences are told from
 * there: the name people use never was the legal one, so nothing else can tell a renaming.
 */
export async function readReference(
  ctx: Ctx,
  viewer: Viewer,
  once: string,
): Promise<Result<number, ReadRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, livingPermissions, 'reference.decide')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<number, ReadRefusal>(
    ctx,
    (actors) => ({ event: 'reference.read', subject: 'register/reference', data: { actors } }),
    async (tx) => {
      await claimOnce(tx, once, at);
      await holdValues(tx);
      const met = await carriedUnits(tx, null);
      const readings = met.flatMap(({ carried, unit }) =>
        missingReadings(carried, unit).map((reading) => ({
          decisionId: null,
          subject: { actorId: carried.actorId, siren: carried.siren, edition: unit.edition },
          reading,
        })),
      );
      if (readings.length === 0) return refuse('NOTHING_TO_READ');
      await storeReadings(tx, readings, { mandateId: acting.id, at });
      return ok(new Set(readings.map((one) => one.subject.actorId)).size);
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
}
