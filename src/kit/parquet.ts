import { parquetWriteBuffer } from 'hyparquet-writer';

/**
 * A table of texts as Parquet: one column of text each, null for what is not known. The same rows give the same bytes.
 * Nothing here runs a formula: cells are kept as they are.
 */
export function toParquet(
  head: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): Uint8Array<ArrayBuffer> {
  const columnData = head.map((name, at) => ({
    name,
    data: rows.map((row) => row[at] ?? null),
    type: 'STRING' as const,
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'totem' }));
}
