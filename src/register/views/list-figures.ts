import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import { readIndicators } from '../queries/read-indicators.ts';
import type { Mark } from '../rules/actor.ts';
import { type ContentColumns, contentOf } from '../rules/actor-figure.ts';
import type { FileFigure } from '../rules/figure-file.ts';
import type { ActorFilters } from '../rules/filters.ts';
import { passingActors } from './passing-actors.ts';
import { readSource, type SourceJson } from './read-actor.ts';

interface Row extends ContentColumns {
  readonly slug: string;
  readonly name: string;
  readonly indicator_id: string;
  readonly period: PartialDate;
  readonly note: string | null;
  readonly mark: Mark;
  readonly read_on: string;
  readonly shown: boolean;
  readonly source: SourceJson;
}

/** Every figure that stands of these actors, rivals included, by actor, indicator and period. */
export async function listFigures(ctx: Pick<Ctx, 'db'>, filters: ActorFilters): Promise<FileFigure[]> {
  const indicators = new Map((await readIndicators(ctx.db)).map((one) => [one.id, one]));
  const { rows } = await sql<Row>`${await passingActors(ctx, filters)}
    select a.slug, a.name, f.indicator_id, f.period, f.number::text as number, f.amount_cents, f.words, f.unknown_reason, f.note,
      f.mark, f.read_on, exists (select from register.shown_figure as s where s.id = f.id) as shown, to_jsonb(o) as source
    from mine as m join register.actor as a on a.id = m.id
    join register.standing_figure as f on f.actor_id = m.id
    join register.indicator as i on i.id = f.indicator_id
    join register.source as o on o.id = f.source_id
    order by m.sort_name collate "C", a.slug, i.rank, f.period, f.rank`.execute(ctx.db);
  return rows.flatMap((row) => {
    const indicator = indicators.get(row.indicator_id);
    if (indicator === undefined) return [];
    return [
      {
        actor: { slug: row.slug, name: row.name },
        indicator,
        period: row.period,
        content: contentOf(row),
        note: row.note,
        mark: row.mark,
        readOn: row.read_on,
        shown: row.shown,
        source: readSource(row.source),
      },
    ];
  });
}
