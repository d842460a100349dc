import type { Tx } from '#kit/db/database.ts';
import type { SireneTables } from '../tables.ts';

export interface EditionAsked {
  readonly kind: 'legal_units' | 'establishments';
  readonly title: string;
  readonly publishedOn: string;
  readonly filename: string;
  readonly sha256: string;
  readonly personsReason: string | null;
}

/** What became of the rows of a file: `read` is the sum of the others. */
export interface RowCounts {
  readonly read: number;
  readonly written: number;
  readonly refused: number;
  readonly aside: Readonly<Record<string, number>>;
}

/** Enters an edition that begins to be read, or begins again; null when the same file was read whole before. */
export async function enterEdition(
  tx: Tx,
  id: string,
  asked: EditionAsked,
  at: Date,
): Promise<string | null> {
  const values = {
    title: asked.title,
    published_on: asked.publishedOn,
    filename: asked.filename,
    persons_reason: asked.personsReason,
    state: 'reading' as const,
    started_at: at,
    ended_at: null,
  };
  const entered = await tx
    .withTables<SireneTables>()
    .insertInto('sirene.edition')
    .values({
      ...values,
      id,
      kind: asked.kind,
      sha256: asked.sha256,
      rows_read: 0n,
      rows_written: 0n,
      rows_refused: 0n,
      rows_aside: '{}',
    })
    .onConflict((conflict) =>
      conflict.constraint('edition_once').doUpdateSet(values).where('sirene.edition.state', '<>', 'read'),
    )
    .returning('id')
    .executeTakeFirst();
  return entered?.id ?? null;
}

/** Ends an edition: read whole, with its counts, or abandoned with none. */
export async function endEdition(
  tx: Tx,
  id: string,
  end: { readonly state: 'read'; readonly rows: RowCounts } | { readonly state: 'abandoned' },
  at: Date,
): Promise<void> {
  const rows = end.state === 'read' ? end.rows : { read: 0, written: 0, refused: 0, aside: {} };
  await tx
    .withTables<SireneTables>()
    .updateTable('sirene.edition')
    .set({
      state: end.state,
      ended_at: at,
      rows_read: BigInt(rows.read),
      rows_written: BigInt(rows.written),
      rows_refused: BigInt(rows.refused),
      rows_aside: JSON.stringify(rows.aside),
    })
    .where('id', '=', id)
    .execute();
}

/** Whether any legal unit is here: establishments of none would all be left out. */
export async function hasUnits(tx: Tx): Promise<boolean> {
  const unit = await tx
    .withTables<SireneTables>()
    .selectFrom('sirene.legal_unit')
    .select('siren')
    .limit(1)
    .executeTakeFirst();
  return unit !== undefined;
}
