import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { ActorName, FactSource, Mark } from '../rules/actor.ts';
import type { RelationType } from '../rules/vocabulary.ts';
import { readSource, type SourceJson } from './read-actor.ts';

/** A link that stands, with how it came: of an import by its number, of the team, or with the register at its beginning. */
export interface KeptLink {
  readonly id: string;
  readonly type: RelationType;
  readonly direction: 'outward' | 'inward';
  readonly other: ActorName;
  readonly fromDate: PartialDate | null;
  readonly untilDate: PartialDate | null;
  readonly source: FactSource;
  readonly mark: Mark;
  readonly importNumber: string | null;
  readonly enteredAt: Date | null;
}

interface Row extends Omit<KeptLink, 'other' | 'source'> {
  readonly slug: string;
  readonly name: string;
  readonly source: SourceJson;
}

/** The links of an actor that stand, for the team that keeps them. */
export async function keptLinks(ctx: Pick<Ctx, 'db'>, actorId: string): Promise<KeptLink[]> {
  const { rows } = await sql<Row>`
    select r.id, r.type, case when r.from_id = ${actorId}::uuid then 'outward' else 'inward' end as direction,
      o.slug, o.name, r.from_date as "fromDate", r.until_date as "untilDate", to_jsonb(s) as source, r.mark,
      i.number::text as "importNumber", r.entered_at as "enteredAt"
    from register.standing_relation as r
    join register.actor as o on o.id = case when r.from_id = ${actorId}::uuid then r.to_id else r.from_id end
      and o.state = 'listed'
    join register.source as s on s.id = r.source_id
    left join register.import as i on i.id = r.import_id
    where r.from_id = ${actorId}::uuid or r.to_id = ${actorId}::uuid
    order by direction desc, r.type, r.from_date nulls last, o.sort_name collate "C", o.slug, r.id`.execute(
    ctx.db,
  );
  return rows.map(({ slug, name, source, ...row }) => ({
    ...row,
    other: { slug, name },
    source: readSource(source),
  }));
}
