import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { ActorName, FactSource, Mark } from '../rules/actor.ts';
import { type InclusionReason, inclusionReasons } from '../rules/inclusion.ts';
import { codesOf } from '../rules/vocabulary.ts';
import { readSource, type SourceJson } from './read-actor.ts';

/** What a list of the perimeter can be asked for: a reason, those without one, those with a code of activity alone. */
export const perimeterParts = [...codesOf(inclusionReasons), 'none', 'activity_alone'] as const;
export type PerimeterPart = InclusionReason | 'none' | 'activity_alone';

export interface Perimeter {
  readonly total: number;
  readonly counts: Readonly<Record<PerimeterPart, number>>;
  /** Actors of the part that was asked for, one page of them, in order of names. */
  readonly actors: readonly ActorName[];
}

export const perimeterPageSize = 100;

const sorted = sql`stated as materialized (
  select actor_id, array_agg(distinct reason order by reason) as reasons from register.actor_inclusion group by actor_id
), sorted as (
  select a.id, a.slug, a.name, a.sort_name, coalesce(s.reasons, '{}') as reasons
  from register.actor as a left join stated as s on s.actor_id = a.id where a.state = 'listed'
), parts as (
  select s.*, case when s.reasons = '{}' then array['none'] when s.reasons = '{activity}' then array['activity', 'activity_alone']
    else s.reasons end as parts from sorted as s
)`;

/** How many actors each reason lists, and a page of those of one part. */
export async function perimeter(
  ctx: Pick<Ctx, 'db'>,
  asked: { readonly part: PerimeterPart; readonly page: number },
): Promise<Perimeter> {
  const { rows } = await sql<{ part: PerimeterPart | 'total'; count: number }>`with ${sorted}
    select part, count(*)::int as count from parts, unnest(parts) as one (part) group by part
    union all select 'total', count(*)::int from parts`.execute(ctx.db);
  const of = (part: PerimeterPart | 'total') => rows.find((row) => row.part === part)?.count ?? 0;
  const actors = await sql<ActorName>`with ${sorted}
    select slug, name from parts where ${asked.part} = any(parts) order by sort_name collate "C", slug
    limit ${perimeterPageSize} offset ${(asked.page - 1) * perimeterPageSize}`.execute(ctx.db);
  return {
    total: of('total'),
    counts: Object.fromEntries(perimeterParts.map((part) => [part, of(part)])) as Record<
      PerimeterPart,
      number
    >,
    actors: actors.rows,
  };
}

/** A reason of an actor, with where it was read, and whether it was stated or comes from its links. */
export interface ToldInclusion {
  readonly reason: string;
  readonly detail: string | null;
  readonly source: FactSource;
  readonly mark: Mark;
  readonly knownBy: 'stated' | 'link';
}

/** Why an actor is listed, each reason with its source. */
export async function actorInclusion(ctx: Pick<Ctx, 'db'>, slug: string): Promise<ToldInclusion[]> {
  const { rows } = await sql<Omit<ToldInclusion, 'source'> & { readonly source: SourceJson }>`
    select i.reason, i.detail, to_jsonb(s) as source, i.mark, i.known_by as "knownBy"
    from register.actor as a join register.actor_inclusion as i on i.actor_id = a.id
    join register.source as s on s.id = i.source_id
    where a.slug = ${slug} order by i.known_by desc, i.reason, i.detail, s.slug`.execute(ctx.db);
  return rows.map(({ source, ...row }) => ({ ...row, source: readSource(source) }));
}
