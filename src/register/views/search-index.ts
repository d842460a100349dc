import { type RawBuilder, sql } from 'kysely';
import { journalHead } from '#journal/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import { changedSince, oldestUnderWay } from '../queries/changed-actors.ts';
import { subdomainNames } from '../queries/subdomains.ts';
import type { LinkCounts } from '../rules/search/documents-by.ts';
import type { IndexedActor } from '../rules/search/indexed-actor.ts';
import { createSearchIndex, type SearchIndex } from '../rules/search/search-index.ts';

interface Kept {
  /** The journal’s head when it was last brought up to date. */
  head: string;
  /** What may have been written since: the oldest transaction that was under way then. */
  since: string;
  index: SearchIndex;
  /** By their codes. */
  ownFields: ReadonlyMap<string, Said>;
  /** The links as they were at a version of the index; null when they were not asked for since. */
  links: { head: string; counts: LinkCounts } | null;
}

// The register changes by acts only, and an actor row tells which transaction wrote it (migration 0102): what was read holds
// until an act comes, and then only what it wrote is read. Kept per handle, so that a test’s rolled-back actors are never shown
// to another.
const kept = new WeakMap<object, Kept>();
const readings = new WeakMap<object, Promise<Kept>>();

/** Rows read at once: a few tens of milliseconds of work, between which other visitors are answered. */
const batchRows = 5000;
/** When this many documents are dead, and as many as the living, the index is made again. */
const deadMin = 2000;

/**
 * Every listed actor as it is now, ready to be searched, and the names of the territory’s own fields that stand. Read whole the first
 * time; cheap when nothing happened since.
 */
export async function searchIndex(ctx: Pick<Ctx, 'db'>): Promise<Pick<Kept, 'index' | 'ownFields'>> {
  return upToDate(ctx);
}

/** How many links each actor has, by the database’s number of it. */
export async function linkCounts(ctx: Pick<Ctx, 'db'>): Promise<LinkCounts> {
  const now = await upToDate(ctx);
  if (now.links?.head === now.head) return now.links.counts;
  const { head } = now;
  const { rows } = await sql<{ rank: number; links: number }>`
    select a.rank, count(*)::int as links from register.actor as a
    join (select from_id as id from register.standing_relation union all select to_id from register.standing_relation) as end_of on end_of.id = a.id
    group by a.rank`.execute(ctx.db);
  const counts = new Map(rows.map((row) => [row.rank, row.links]));
  now.links = { head, counts };
  return counts;
}

async function upToDate(ctx: Pick<Ctx, 'db'>): Promise<Kept> {
  const head = await journalHead(ctx);
  const before = kept.get(ctx.db);
  if (before?.head === head) return before;
  // One reading at a time; who waited for another’s looks again whether theirs is still to be made.
  const turn = (readings.get(ctx.db) ?? Promise.resolve()).then(
    () => refresh(ctx, head),
    () => refresh(ctx, head),
  );
  readings.set(ctx.db, turn);
  return turn;
}

async function refresh(ctx: Pick<Ctx, 'db'>, head: string): Promise<Kept> {
  const before = kept.get(ctx.db);
  if (before?.head === head) return before;
  const since = await oldestUnderWay(ctx.db);
  const ownFields = await subdomainNames(ctx.db);
  const whole = async () => keep(ctx, { head, since, ownFields, index: await readWhole(ctx), links: null });
  if (before === undefined) return whole();
  const changed = await readChanged(ctx, before.since);
  const { index } = before;
  index.put(changed);
  if (isWorn(index)) return whole();
  return keep(ctx, Object.assign(before, { head, since, ownFields }));
}

function isWorn({ documents }: SearchIndex): boolean {
  return documents.dead > deadMin && documents.dead * 2 > documents.size;
}

function keep(ctx: Pick<Ctx, 'db'>, now: Kept): Kept {
  kept.set(ctx.db, now);
  return now;
}

const columns = sql`a.rank, a.state = 'listed' as listed, a.sort_name as "sortName", a.search_names as names,
  register.plain(coalesce(a.commune, '')) as town,
  substr(a.search_text, length(a.search_names) + 1) as texts,
  a.kind, a.layer, a.domains, a.subdomains, a.commune, a.commune_code as "communeCode", a.active_from as "activeFrom"`;
type ActorRow = Omit<IndexedActor, 'reasons'>;

async function readWhole(ctx: Pick<Ctx, 'db'>): Promise<SearchIndex> {
  const index = createSearchIndex();
  const reasons = await readReasons(ctx, sql`true`);
  let after = { sortName: '', rank: -1 };
  for (;;) {
    const { rows } = await sql<ActorRow>`select ${columns} from register.actor as a
      where (a.sort_name collate "C", a.rank) > (${after.sortName}::text collate "C", ${after.rank}::int) and a.state = 'listed'
      order by a.sort_name collate "C", a.rank limit ${batchRows}`.execute(ctx.db);
    index.put(withReasons(rows, reasons));
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchRows) break;
    after = last;
  }
  index.settle();
  return index;
}

async function readChanged(ctx: Pick<Ctx, 'db'>, since: string): Promise<readonly IndexedActor[]> {
  const written = changedSince(since);
  const { rows } = await sql<ActorRow>`select ${columns} from register.actor as a
    where ${written} order by a.sort_name collate "C", a.rank`.execute(ctx.db);
  const theirs = sql`i.actor_id = any(array(select a.id from register.actor as a where ${written}))`;
  return withReasons(rows, await readReasons(ctx, theirs));
}

/**
 * Why actors are listed, by the database’s numbers of them. Asked once and not batch by batch: it is said by rows of others (migration
 * 0107 marks the actors that they change), a hash of which costs less than so many look-ups. Few combinations: an answer of few rows.
 */
async function readReasons(
  ctx: Pick<Ctx, 'db'>,
  which: RawBuilder<unknown>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const { rows } = await sql<{ reasons: readonly string[]; ranks: string }>`
    select reasons, string_agg(rank::text, ',') as ranks from (
      select a.rank, array_agg(distinct i.reason order by i.reason) as reasons
      from register.actor_inclusion as i join register.actor as a on a.id = i.actor_id where ${which} group by a.rank
    ) as one group by reasons`.execute(ctx.db);
  return new Map(
    rows.flatMap(({ reasons, ranks }) => ranks.split(',').map((rank) => [Number(rank), reasons] as const)),
  );
}

function withReasons(
  rows: readonly ActorRow[],
  reasons: ReadonlyMap<number, readonly string[]>,
): IndexedActor[] {
  return rows.map((row) => Object.assign(row, { reasons: reasons.get(row.rank) ?? [] }));
}
