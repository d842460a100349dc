import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import { findKnownUnits, type TellableUnit } from '#sirene/public.ts';
import type { ActorName } from '../rules/actor.ts';
import type { LinkMethod, MatchState } from '../rules/match-state.ts';
import { type LinkReason, toldReasons } from '../rules/seen-candidate.ts';

/** A legal unit that an actor is linked to: by what, how sure, and what the reference says of it now. */
export interface UnitLink {
  readonly id: string;
  readonly siren: string;
  readonly method: LinkMethod;
  readonly score: number | null;
  readonly reasons: readonly LinkReason[];
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  readonly at: Date;
  readonly edition: { readonly title: string; readonly publishedOn: string };
  /** As it may be told today; null when the reference no longer has it, or no longer lets it be told. */
  readonly unit: TellableUnit | null;
  /** Other actors linked to the same unit. */
  readonly sharedWith: readonly ActorName[];
}

export interface ActorUnits {
  readonly state: MatchState;
  readonly links: readonly UnitLink[];
  /** Actors that this one is said to have become, and their SIREN: proposed where its unit is closed, never put in its place. */
  readonly successors: readonly (ActorName & { readonly siren: string | null })[];
}

interface Row {
  readonly id: string;
  readonly siren: string;
  readonly method: LinkMethod;
  readonly score: string | number | null;
  readonly reasons: readonly LinkReason[];
  readonly from_date: PartialDate | null;
  readonly until_date: PartialDate | null;
  readonly at: Date;
  readonly edition_title: string;
  readonly edition_day: string;
  readonly shared: readonly ActorName[];
}

/** The legal units of a listed actor; null for an address that is nobody's. */
export async function actorUnits(ctx: Pick<Ctx, 'db'>, slug: string): Promise<ActorUnits | null> {
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const states = await sql<{ state: MatchState }>`
    select m.state from register.actor_matching as m join register.actor as a on a.id = m.actor_id
    where a.slug = ${slug}`.execute(ctx.db);
  const [standing] = states.rows;
  if (standing === undefined) return null;
  const { rows } = await sql<Row>`
    select l.id, l.siren, l.method, l.score, l.reasons, l.from_date, l.until_date, l.at, l.edition_title,
      l.edition_day::text as edition_day,
      coalesce((select jsonb_agg(jsonb_build_object('slug', b.slug, 'name', b.name) order by b.slug collate "C")
        from register.unit_link as o join register.actor as b on b.id = o.actor_id and b.state = 'listed'
        where o.siren = l.siren and o.actor_id <> l.actor_id), '[]') as shared
    from register.unit_link as l join register.actor as a on a.id = l.actor_id
    where a.slug = ${slug} order by l.rank`.execute(ctx.db);
  const units = await findKnownUnits(
    ctx,
    rows.map((row) => row.siren),
  );
  const links = rows.map((row) => unitLink(row, units.get(row.siren) ?? null));
  const closed = links.some((one) => one.unit?.state === 'ceased');
  return { state: standing.state, links, successors: closed ? await successorsOf(ctx, slug) : [] };
}

function unitLink(row: Row, unit: TellableUnit | null): UnitLink {
  return {
    id: row.id,
    siren: row.siren,
    method: row.method,
    score: row.score === null ? null : Number(row.score),
    reasons: toldReasons(row.reasons, unit),
    from: row.from_date,
    until: row.until_date,
    at: row.at,
    edition: { title: row.edition_title, publishedOn: row.edition_day },
    unit,
    sharedWith: row.shared,
  };
}

async function successorsOf(
  ctx: Pick<Ctx, 'db'>,
  slug: string,
): Promise<(ActorName & { readonly siren: string | null })[]> {
  const { rows } = await sql<ActorName & { siren: string | null }>`
    select distinct b.slug, b.name, b.siren from register.actor as a
    join register.standing_relation as r on r.from_id = a.id and r.type = 'became'
    join register.actor as b on b.id = r.to_id and b.state = 'listed'
    where a.slug = ${slug} order by b.slug`.execute(ctx.db);
  return rows;
}
