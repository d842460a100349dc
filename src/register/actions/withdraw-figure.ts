import { sql } from 'kysely';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { isId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { figurePermissions } from '../figure-permissions.ts';
import type { FigureTables } from '../figure-tables.ts';
import type { RegisterTables } from '../tables.ts';

/** Withdraws a figure: it is shown and counted no more, and stays in the history; what it had corrected stands again. */
export async function withdrawFigure(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly id: string },
): Promise<Result<null, 'ALREADY_DONE'>> {
  const { acting } = viewer;
  const { slug, id } = given;
  if (acting === null || !isId(id) || !may(viewer, figurePermissions, 'figure.enter'))
    throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<null, 'ALREADY_DONE'>(
    ctx,
    { event: 'figure.withdrawn', subject: `register/figure/${id}`, data: { actor: slug } },
    async (tx) => {
      const db = tx.withTables<FigureTables & RegisterTables>();
      const own = await db
        .selectFrom('register.actor_figure as f')
        .innerJoin('register.actor as a', (join) =>
          join.on(sql<boolean>`a.id = register.survivor(f.actor_id)`),
        )
        .select('f.id')
        .where('f.id', '=', id)
        .where('a.slug', '=', slug)
        .executeTakeFirst();
      if (own === undefined) throw new Stop('NOT_FOUND');
      await db
        .insertInto('register.figure_withdrawal')
        .values({ figure_id: id, at, mandate_id: acting.id, import_id: null })
        .execute();
      return ok(null);
    },
    { figure_withdrawn_once: 'ALREADY_DONE' },
  );
}
