import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { NafCode } from '#sirene/public.ts';
import { oldestFresh } from '../rules/staleness.ts';
import { codesOf, type Kind, kinds } from '../rules/vocabulary.ts';

/** For each listed actor, the last day on which any source or anybody said something of it that stands. */
const confirmed = sql`
  select a.id, a.slug, a.name, a.kind, greatest(v.day, c.day)::text as day
  from register.actor as a
  left join (select actor_id, max(read_on) as day from register.standing_value group by actor_id) as v on v.actor_id = a.id
  left join (select actor_id, max(confirmed_on) as day from register.standing_confirmation group by actor_id) as c
    on c.actor_id = a.id
  where a.state = 'listed'`;

/** The last day on which a source was read of this actor, or somebody confirmed it; null where none ever was. */
export async function lastConfirmed(ctx: Pick<Ctx, 'db'>, slug: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select greatest(
      (select max(v.read_on) from register.standing_value as v where v.actor_id = a.id),
      (select max(c.confirmed_on) from register.standing_confirmation as c where c.actor_id = a.id))::text as day
    from register.actor as a where a.slug = ${slug}`.execute(ctx.db);
  return rows[0]?.day ?? null;
}

export interface StaleActor {
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
  readonly day: string | null;
}

export interface StaleList {
  readonly actors: readonly StaleActor[];
  /** How many are to be looked at, kind by kind, whatever the filter. */
  readonly counts: ReadonlyMap<Kind, number>;
  readonly page: number;
  readonly pages: number;
}

const pageSize = 50;

/** Profiles to be looked at again on that day, the oldest first. */
export async function listStale(
  ctx: Pick<Ctx, 'db'>,
  today: string,
  kind: Kind | null,
  page: number,
): Promise<StaleList> {
  const limits = JSON.stringify(codesOf(kinds).map((one) => ({ kind: one, day: oldestFresh(one, today) })));
  const stale = sql`(select one.* from (${confirmed}) as one
    join jsonb_to_recordset(${limits}::jsonb) as limits (kind text, day text) on limits.kind = one.kind
    where one.day is null or one.day < limits.day) as stale`;
  const { rows: counted } = await sql<{ kind: Kind; count: number }>`
    select kind, count(*)::int as count from ${stale} group by kind`.execute(ctx.db);
  const counts = new Map(counted.map((row) => [row.kind, row.count]));
  const total = counted.reduce((sum, row) => sum + (kind === null || row.kind === kind ? row.count : 0), 0);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const at = Math.min(page, pages);
  const those = kind === null ? sql`true` : sql`kind = ${kind}`;
  const { rows } = await sql<StaleActor>`
    select slug, name, kind, day from ${stale} where ${those}
    order by day nulls first, slug collate "C" limit ${pageSize} offset ${(at - 1) * pageSize}`.execute(
    ctx.db,
  );
  return { actors: rows, counts, page: at, pages };
}

export interface ConfirmationTold {
  readonly id: string;
  readonly on: string;
  readonly lookedAt: string;
  readonly url: string | null;
}

/** What people said was still right of this actor, the newest first. */
export async function confirmationsOf(ctx: Pick<Ctx, 'db'>, slug: string): Promise<ConfirmationTold[]> {
  const { rows } = await sql<ConfirmationTold>`
    select c.id, c.confirmed_on::text as on, c.looked_at as "lookedAt", c.url
    from register.standing_confirmation as c join register.actor as a on a.id = c.actor_id
    where a.slug = ${slug} order by c.at desc limit 20`.execute(ctx.db);
  return rows;
}

export interface ActivityRead {
  readonly naf: NafCode;
  readonly edition: string;
  readonly day: string;
}

/** The activity of the unit that an actor carries, one code a nomenclature, each with the edition it was read in. */
export async function activitiesOf(ctx: Pick<Ctx, 'db'>, slug: string): Promise<ActivityRead[]> {
  const { rows } = await sql<NafCode & { edition: string; day: string }>`
    select * from (select distinct on (r.nomenclature) r.content as code, r.nomenclature, r.edition_title as edition,
        r.edition_day::text as day, r.rank
      from register.standing_reading as r join register.actor as a on a.id = r.actor_id and a.siren = r.siren
      where a.slug = ${slug} and r.aspect = 'activity' order by r.nomenclature, r.rank desc) as one
    order by rank desc`.execute(ctx.db);
  return rows.map(({ code, nomenclature, edition, day }) => ({ naf: { code, nomenclature }, edition, day }));
}
