import { sql } from 'kysely';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { figurePermissions } from '../figure-permissions.ts';
import type { FigureTables } from '../figure-tables.ts';

export type WithdrawIndicatorRefusal = 'ALREADY_DONE' | 'FIGURES_REST_ON_IT';

/** Takes an indicator off, while no figure rests on it; its code is not given again. */
export async function withdrawIndicator(
  ctx: Ctx,
  viewer: Viewer,
  code: string,
): Promise<Result<null, WithdrawIndicatorRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, figurePermissions, 'indicator.define')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<null, WithdrawIndicatorRefusal>(
    ctx,
    { event: 'indicator.withdrawn', subject: `register/indicator/${code}` },
    async (tx) => {
      // The row is held, so that nobody enters a figure of it meanwhile.
      const { rows } = await sql<{ id: string }>`
        select id from register.indicator where code = ${code} for update`.execute(tx);
      const [one] = rows;
      if (one === undefined) throw new Stop('NOT_FOUND');
      const resting =
        await sql`select 1 from register.standing_figure where indicator_id = ${one.id}::uuid limit 1`.execute(
          tx,
        );
      if (resting.rows.length > 0) return refuse('FIGURES_REST_ON_IT');
      await tx
        .withTables<FigureTables>()
        .insertInto('register.indicator_withdrawal')
        .values({ indicator_id: one.id, at, mandate_id: acting.id })
        .execute();
      return ok(null);
    },
    { indicator_withdrawn_once: 'ALREADY_DONE' },
  );
}
