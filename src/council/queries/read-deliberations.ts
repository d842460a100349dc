import type { Ctx } from '#kit/ctx.ts';
import type { ReadDb } from '#kit/db/database.ts';
import type { DeliberationTables } from '../deliberation-tables.ts';
import type { Deliberation, GroupPosition, QuorumKept } from '../rules/deliberation.ts';
import { deliberationOf } from './deliberation-of-rows.ts';

type Db = ReadDb<DeliberationTables>;

/** Which deliberations: all of them (null), or those at this address, about this subject, with this id. */
export type DeliberationFilter = {
  readonly column: 'slug' | 'subject' | 'id';
  readonly value: string;
} | null;

/** Deliberations as they are known today, newest first; one without a date sorts by the last day it can be. */
export async function readDeliberations(
  ctx: Pick<Ctx, 'db'>,
  filter: DeliberationFilter,
): Promise<Deliberation[]> {
  const db = ctx.db.withTables<DeliberationTables>();
  const heads = await readHeads(db, filter);
  if (heads.length === 0) return [];
  const ids = heads.map((head) => head.id);
  const versions = await readVersions(db, ids);
  const matters = await readMatters(db, ids);
  const positions = await readPositions(db, ids);
  const quorums = await readQuorums(db, ids);
  return heads
    .map((head) =>
      deliberationOf({
        head,
        versions: versions.filter((one) => one.deliberation_id === head.id),
        matter: matters.findLast((one) => one.deliberation_id === head.id) ?? null,
        positions: positions.filter((one) => one.deliberationId === head.id).map((one) => one.position),
        quorum: quorums.get(head.id) ?? null,
      }),
    )
    .toSorted((a, b) => sortDay(b).localeCompare(sortDay(a)) || a.slug.localeCompare(b.slug));
}

/** The deliberation with its address, or null. */
export async function readDeliberation(ctx: Pick<Ctx, 'db'>, slug: string): Promise<Deliberation | null> {
  const [one] = await readDeliberations(ctx, { column: 'slug', value: slug });
  return one ?? null;
}

function sortDay(one: Deliberation): string {
  return one.date ?? one.bounds?.before ?? '';
}

function readHeads(db: Db, filter: DeliberationFilter) {
  let query = db
    .selectFrom('council.deliberation as d')
    .innerJoin('council.assembly as a', 'a.id', 'd.assembly_id')
    .leftJoin('council.sitting as s', 's.id', 'd.sitting_id')
    .leftJoin('council.item as i', 'i.id', 'd.item_id')
    .leftJoin('council.deliberation_number as n', 'n.deliberation_id', 'd.id')
    .select(['d.id', 'd.slug', 'd.standing', 'd.subject', 'd.assembly_id', 'n.number'])
    .select(['a.slug as assembly_slug', 'a.name as assembly_name', 'a.organisation_id', 'a.siret'])
    .select('a.profile')
    .select(['s.slug as sitting_slug', 's.title_fr as sitting_fr', 's.title_en as sitting_en'])
    .select(['i.rank as item_rank', 'n.source as number_source']);
  if (filter !== null) query = query.where(`d.${filter.column}`, '=', filter.value);
  return query.execute();
}

function readVersions(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('council.deliberation_version')
    .selectAll()
    .where('deliberation_id', 'in', ids)
    .orderBy('version')
    .execute();
}

function readMatters(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('council.deliberation_matter')
    .selectAll()
    .where('deliberation_id', 'in', ids)
    .orderBy('rank')
    .execute();
}

/**
 * The quorum that was found, by deliberation: at the last opening of the discussion before its vote, or before it was made
 * without one (CE Ass., n° 77054).
 */
async function readQuorums(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, QuorumKept>> {
  const rows = await db
    .selectFrom('council.deliberation as d')
    .leftJoin('council.vote as v', 'v.id', 'd.vote_id')
    .innerJoin('council.quorum_snapshot as q', 'q.item_id', 'd.item_id')
    .select(['d.id', 'q.at', 'q.in_office', 'q.not_counted', 'q.present', 'q.required'])
    .where('d.id', 'in', ids)
    .where('q.reached', '=', 'reached')
    .where(({ eb, fn }) => eb('q.at', '<=', fn.coalesce('v.opened_at', 'd.recorded_at')))
    .distinctOn('d.id')
    .orderBy('d.id')
    .orderBy('q.at', 'desc')
    .orderBy('q.id', 'desc')
    .execute();
  return new Map(
    rows.map(({ id, at, in_office, not_counted, present, required }) => [
      id,
      { at, inOffice: in_office, notCounted: not_counted, present, required },
    ]),
  );
}

/** What each group said, without the rows that a later one replaces. */
async function readPositions(
  db: Db,
  ids: readonly string[],
): Promise<{ deliberationId: string; position: GroupPosition }[]> {
  const rows = await db
    .selectFrom('council.group_position as p')
    .leftJoin('council.described_group as g', 'g.id', 'p.described_group_id')
    .leftJoin('council.group_description as d', 'd.id', 'g.description_id')
    .leftJoin('council.group_position as later', 'later.replaces', 'p.id')
    .select(['p.id', 'p.deliberation_id', 'p.group_name', 'p.position', 'p.objection', 'p.mark', 'p.source'])
    .select(['g.name as described_name', 'g.seats as described_seats', 'd.as_of'])
    .where('p.deliberation_id', 'in', ids)
    .where('later.id', 'is', null)
    .orderBy('p.rank')
    .execute();
  return rows.map((row) => ({
    deliberationId: row.deliberation_id,
    position: {
      id: row.id,
      group: row.group_name,
      position: row.position,
      objection: row.objection,
      mark: row.mark,
      source: row.source,
      described:
        row.described_name === null
          ? null
          : { name: row.described_name, seats: row.described_seats, asOf: row.as_of },
    },
  }));
}
