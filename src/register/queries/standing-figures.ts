import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import { sourceKey } from '../rules/actor-fields.ts';
import { type ContentColumns, contentOf } from '../rules/actor-figure.ts';
import type { StandingFigure } from '../rules/plan-figures.ts';

interface Row extends ContentColumns {
  readonly actor: string;
  readonly code: string;
  readonly year: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: PartialDate | null;
}

/** Every figure that stands of these actors, with who said it. */
export async function standingFigures(db: ReadDb, actorIds: readonly string[]): Promise<StandingFigure[]> {
  const { rows } = await sql<Row>`
    select f.actor_id as actor, i.code, left(f.period, 4) as year, f.number::text as number, f.amount_cents, f.words,
      f.unknown_reason, s.title, s.publisher, s.published
    from register.standing_figure as f join register.indicator as i on i.id = f.indicator_id
    join register.source as s on s.id = f.source_id
    where f.actor_id = any(${actorIds}::uuid[]) order by f.rank`.execute(db);
  return rows.map((row) => ({
    actor: row.actor,
    code: row.code,
    year: row.year,
    content: contentOf(row),
    sourceKey: sourceKey(row),
  }));
}
