import { canonicalJson, type Json } from '#kit/canonical-json.ts';
import { sha256 } from '#kit/ids.ts';

export { canonicalJson, type Json };

/** The signed part of a journal row, as it is read back from its columns. */
export interface EntryContent {
  readonly at: Date;
  readonly authorKind: string;
  readonly authorId: string;
  readonly mandateId: string | null;
  readonly event: string;
  readonly subject: string;
  readonly data: Json;
}

/**
 * The text that is hashed: a JSON array of the columns in a fixed order, keys sorted (in the manner of RFC 8785).
 * It is rebuilt from the columns at each verification, so changing any column shows.
 */
export function canonicalEntry(entry: EntryContent): string {
  return canonicalJson([
    entry.at.toISOString(),
    entry.authorKind,
    entry.authorId,
    entry.mandateId,
    entry.event,
    entry.subject,
    entry.data,
  ]);
}

/** The hash of a row: SHA-256 of the previous hash, the rank and the canonical text. Hexadecimal, 64 characters. */
export function entryHash(previous: string, seq: bigint, canonical: string): string {
  return sha256(`${previous}\n${seq}\n${canonical}`);
}
