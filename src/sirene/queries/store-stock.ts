import { sql } from 'kysely';
import { copyInto } from '#kit/db/bulk-copy.ts';
import type { Tx } from '#kit/db/database.ts';
import type { StockKind } from '../rules/stock-header.ts';
import type { AsideReason } from '../rules/stock-row.ts';

/** A row to store, with its line in the file. */
export interface RowToStore {
  readonly line: number;
  /** The row as COPY reads it, its line end included. */
  readonly copied: string;
}

/** A row that the database did not keep, and why: only it knows what was there before. */
export interface NotStored {
  readonly line: number;
  readonly reason: AsideReason | 'REPEATED';
}

const tables = {
  legal_units: { table: 'sirene.legal_unit', key: 'siren' },
  establishments: { table: 'sirene.establishment', key: 'siret' },
} as const;

/** Where the rows of one edition go. */
export interface StockTarget {
  readonly kind: StockKind;
  readonly columns: readonly string[];
  readonly editionId: string;
  readonly publishedOn: string;
}

/** Takes the reference for this transaction; false when another import has it. */
export async function takeReference(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('sirene.reference', 0)) as taken`.execute(tx);
  return rows[0]?.taken === true;
}

/** Copies rows straight into their table, which was empty when the import began: whoever holds the reference fills it alone. */
export async function copyNewRows(tx: Tx, target: StockTarget, rows: readonly RowToStore[]): Promise<void> {
  const text = rows.map((row) => row.copied).join('');
  await copyInto(tx, `${tables[target.kind].table} (${target.columns.join(', ')})`, text);
}

/** Makes the table where the rows of a batch wait to be compared with what is known; it goes with the transaction. */
export async function openWaiting(tx: Tx, target: StockTarget): Promise<void> {
  const { table } = tables[target.kind];
  await sql`drop table if exists sirene_waiting`.execute(tx);
  await sql`create temporary table sirene_waiting on commit drop as
    select 0 as line, ${sql.raw(target.columns.join(', '))} from ${sql.raw(table)} with no data`.execute(tx);
}

/**
 * Stores the rows of a batch over what is known, and answers those that were not: said before in the same file, known from
 * a newer edition (an older one never undoes it: the most recent status of diffusion holds), or of a unit that is not here.
 */
export async function storeRows(
  tx: Tx,
  target: StockTarget,
  rows: readonly RowToStore[],
): Promise<NotStored[]> {
  const { table, key } = tables[target.kind];
  const columns = sql.raw(target.columns.join(', '));
  const changed = target.columns.filter((column) => column !== key);
  const text = rows.map((row) => `${row.line}\t${row.copied}`).join('');
  await sql`truncate sirene_waiting`.execute(tx);
  await copyInto(tx, `sirene_waiting (line, ${target.columns.join(', ')})`, text);
  const orphan =
    target.kind === 'establishments'
      ? sql`not exists (select from sirene.legal_unit as unit where unit.siren = left(one.siret, 9))`
      : sql`false`;
  const { rows: left } = await sql<NotStored>`
    with one as (
      select distinct on (${sql.raw(key)}) * from sirene_waiting order by ${sql.raw(key)}, line
    ),
    judged as (
      select one.*, case
        when before.edition_id = ${target.editionId} then 'REPEATED'
        when edition.published_on > ${target.publishedOn} then 'NEWER_KNOWN'
        when ${orphan} then 'UNIT_UNKNOWN' end as reason
      from one
      left join ${sql.raw(table)} as before on before.${sql.raw(key)} = one.${sql.raw(key)}
      left join sirene.edition as edition on edition.id = before.edition_id
    ),
    stored as (
      insert into ${sql.raw(table)} (${columns}) select ${columns} from judged where reason is null
      on conflict (${sql.raw(key)}) do update set ${sql.raw(
        changed.map((column) => `${column} = excluded.${column}`).join(', '),
      )}
    )
    select line, reason from judged where reason is not null
    union all
    select line, 'REPEATED' from sirene_waiting as other
    where not exists (select from one where one.line = other.line)`.execute(tx);
  return left;
}

/** Removes the natural persons that earlier editions kept, when this one has no reason to; answers how many. */
export async function removePersons(tx: Tx): Promise<number> {
  for (const table of ['findable_unit', 'establishment'])
    await sql`delete from ${sql.raw(`sirene.${table}`)} where siren in
      (select siren from sirene.legal_unit where legal_form = '1000')`.execute(tx);
  const { numAffectedRows } = await sql`delete from sirene.legal_unit where legal_form = '1000'`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** From now on nobody finds, by words that may no longer be shown, a unit of which this edition says a partial diffusion. */
export async function hidePartial(tx: Tx, kind: StockKind, editionId: string): Promise<void> {
  await sql`delete from sirene.findable_unit as found using ${sql.raw(tables[kind].table)} as one
    where one.siren = found.siren and one.edition_id = ${editionId} and one.diffusion is distinct from 'full'`.execute(
    tx,
  );
}
