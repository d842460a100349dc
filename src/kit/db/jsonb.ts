import type { ColumnType } from 'kysely';

/** A jsonb column: read back as its shape, written as the text of `JSON.stringify`, which no driver can mistake for an array. */
export type Jsonb<T> = ColumnType<T, string, string>;
