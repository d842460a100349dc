import { type RawBuilder, sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { ActorRelation, Mark } from '../rules/actor.ts';
import type { RelationType } from '../rules/vocabulary.ts';
import { readSource, type SourceJson } from './read-actor.ts';

interface RelationRow {
  readonly type: RelationType;
  readonly from_slug: string;
  readonly from_name: string;
  readonly to_slug: string;
  readonly to_name: string;
  readonly from_date: PartialDate | null;
  readonly until_date: PartialDate | null;
  readonly source: SourceJson;
  readonly mark: Mark;
}

/** The relations between listed actors that touch one of these (by slug), or all of them; by type, then by name. */
export function listRelations(
  ctx: Pick<Ctx, 'db'>,
  slugs: readonly string[] | 'all',
): Promise<ActorRelation[]> {
  if (slugs === 'all') return readRelations(ctx, sql`true`);
  return readRelations(ctx, sql`(f.slug = any(${slugs}::text[]) or t.slug = any(${slugs}::text[]))`);
}

async function readRelations(ctx: Pick<Ctx, 'db'>, condition: RawBuilder<boolean>): Promise<ActorRelation[]> {
  const { rows } = await sql<RelationRow>`
    select r.type, f.slug as from_slug, f.name as from_name, t.slug as to_slug, t.name as to_name,
      r.from_date, r.until_date, to_jsonb(s) as source, r.mark
    from register.standing_relation as r
    join register.actor as f on f.id = r.from_id and f.state = 'listed'
    join register.actor as t on t.id = r.to_id and t.state = 'listed'
    join register.source as s on s.id = r.source_id
    where ${condition}
    order by r.type, r.from_date nulls last, f.sort_name collate "C", t.sort_name collate "C", f.slug, t.slug`.execute(
    ctx.db,
  );
  return rows.map((row) => ({
    type: row.type,
    from: { slug: row.from_slug, name: row.from_name },
    to: { slug: row.to_slug, name: row.to_name },
    fromDate: row.from_date,
    untilDate: row.until_date,
    source: readSource(row.source),
    mark: row.mark,
  }));
}
