import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { inQueueOrder, type RankReason, rankQuestion } from '../rules/match-rank.ts';
import type { MatchState } from '../rules/match-state.ts';
import type { SeenCandidate } from '../rules/seen-candidate.ts';
import type { Kind } from '../rules/vocabulary.ts';

/** How many actors are in each state, and how many legal units the links lead to: the two are no same count. */
export interface MatchTotals {
  readonly states: Readonly<Partial<Record<MatchState, number>>>;
  readonly actors: number;
  readonly linkedActors: number;
  readonly linkedUnits: number;
  readonly links: number;
}

export async function matchTotals(ctx: Pick<Ctx, 'db'>): Promise<MatchTotals> {
  const { rows } = await sql<{ state: MatchState; count: number }>`
    select state, count(*)::int as count from register.actor_matching group by state`.execute(ctx.db);
  const links = await sql<{ actors: number; units: number; links: number }>`
    select count(distinct l.actor_id)::int as actors, count(distinct l.siren)::int as units, count(*)::int as links
    from register.unit_link as l join register.actor as a on a.id = l.actor_id and a.state = 'listed'`.execute(
    ctx.db,
  );
  const [linked] = links.rows;
  return {
    states: Object.fromEntries(rows.map((row) => [row.state, row.count])),
    actors: rows.reduce((sum, row) => sum + row.count, 0),
    linkedActors: linked?.actors ?? 0,
    linkedUnits: linked?.units ?? 0,
    links: linked?.links ?? 0,
  };
}

/** What came of the last time that the matcher was asked: what is asked together is asked at one moment. */
export interface LastMatching {
  readonly at: Date;
  readonly asked: number;
  readonly match: number;
  readonly review: number;
  readonly none: number;
}

export async function lastMatching(ctx: Pick<Ctx, 'db'>): Promise<LastMatching | null> {
  const { rows } = await sql<LastMatching>`
    select asked_at as at, count(*)::int as asked, count(*) filter (where outcome = 'match')::int as match,
      count(*) filter (where outcome = 'review')::int as review, count(*) filter (where outcome = 'none')::int as none
    from register.match_question where asked_at = (select max(asked_at) from register.match_question)
    group by asked_at`.execute(ctx.db);
  return rows[0] ?? null;
}

/** An actor of the queue, and why it stands where it does. */
export interface QueuedActor {
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
  readonly commune: string | null;
  readonly points: number;
  readonly reasons: readonly RankReason[];
  readonly relations: number;
  /** How many other actors want the SIREN of the first candidate, or bear it. */
  readonly wantedBy: number;
  readonly candidates: number;
  /** Of the first candidate, 0 to 1. */
  readonly score: number;
  readonly deferredAt: Date | null;
  /** Who looks at it now. */
  readonly heldBy: { readonly mandateId: string; readonly since: Date } | null;
}

interface Row {
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
  readonly commune: string | null;
  readonly relations: number;
  readonly candidates: readonly SeenCandidate[] | null;
  readonly deferred_at: Date | null;
  readonly held_by: string | null;
  readonly held_since: Date | null;
}

/** Everybody in that state, worst consequence first. */
export async function matchQueue(ctx: Pick<Ctx, 'db' | 'now'>, state: MatchState): Promise<QueuedActor[]> {
  const { rows } = await sql<Row>`
    with relations as (
      select actor_id, count(*)::int as count from (
        select from_id as actor_id from register.standing_relation union all select to_id from register.standing_relation) as ends
      group by actor_id
    ), deferrals as (
      select question_id, max(at) as at from register.match_deferral group by question_id
    )
    select a.slug, a.name, a.kind, a.commune, coalesce(r.count, 0) as relations, m.candidates, d.at as deferred_at,
      l.mandate_id as held_by, l.taken_at as held_since
    from register.actor_matching as m
    join register.actor as a on a.id = m.actor_id
    left join relations as r on r.actor_id = a.id
    left join deferrals as d on d.question_id = m.question_id
    left join register.match_lease as l on l.actor_id = a.id and l.until > ${ctx.now()}::timestamptz
    where m.state = ${state} order by a.sort_name collate "C", a.slug`.execute(ctx.db);
  const wanted = await bearers(ctx);
  for (const { candidates } of rows) {
    const first = candidates?.[0]?.siren;
    if (first !== undefined) wanted.set(first, (wanted.get(first) ?? 0) + 1);
  }
  return rows.map((row) => queued(row, wanted)).sort(inQueueOrder);
}

/** How many actors are linked to each legal unit. */
async function bearers(ctx: Pick<Ctx, 'db'>): Promise<Map<string, number>> {
  const { rows } = await sql<{ siren: string; count: number }>`
    select siren, count(*)::int as count from register.unit_link group by siren`.execute(ctx.db);
  return new Map(rows.map((row) => [row.siren, row.count]));
}

function queued(row: Row, wanted: ReadonlyMap<string, number>): QueuedActor {
  const candidates = row.candidates ?? [];
  const [first, second] = candidates;
  const wantedBy = first === undefined ? 0 : (wanted.get(first.siren) ?? 1);
  const ranked = rankQuestion({
    kind: row.kind,
    relations: row.relations,
    wantedBy,
    firstState: first?.state ?? null,
    ahead: first === undefined || second === undefined ? null : first.score - second.score,
  });
  return {
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    commune: row.commune,
    points: ranked.points,
    reasons: ranked.reasons,
    relations: row.relations,
    wantedBy: Math.max(0, wantedBy - 1),
    candidates: candidates.length,
    score: first?.score ?? 0,
    deferredAt: row.deferred_at,
    heldBy:
      row.held_by === null || row.held_since === null
        ? null
        : { mandateId: row.held_by, since: row.held_since },
  };
}

/** The first question that nobody else looks at; null when none is left. `except` has just been put off. */
export async function nextQuestion(
  ctx: Pick<Ctx, 'db' | 'now'>,
  state: MatchState,
  mandateId: string,
  except: string | null,
): Promise<string | null> {
  const queue = await matchQueue(ctx, state);
  const free = queue.find(
    (one) => one.slug !== except && (one.heldBy === null || one.heldBy.mandateId === mandateId),
  );
  return free?.slug ?? null;
}
