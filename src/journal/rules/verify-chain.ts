import { canonicalEntry, type EntryContent, entryHash } from './canonical-entry.ts';

export interface ChainedEntry extends EntryContent {
  readonly seq: bigint;
  readonly previous: string;
  readonly hash: string;
}

export type ChainFault = 'MISSING_ROW' | 'PREVIOUS_DIFFERS' | 'HASH_DIFFERS' | 'HEAD_DIFFERS';

export interface ChainLink {
  readonly seq: bigint;
  readonly hash: string;
}

/** The link before the first row. */
export const chainStart: ChainLink = { seq: 0n, hash: '0'.repeat(64) };

/** Checks one row against the link before it: null when it holds, else what is wrong with it. */
export function checkEntry(before: ChainLink, entry: ChainedEntry): ChainFault | null {
  if (entry.seq !== before.seq + 1n) return 'MISSING_ROW';
  if (entry.previous !== before.hash) return 'PREVIOUS_DIFFERS';
  return entryHash(before.hash, entry.seq, canonicalEntry(entry)) === entry.hash ? null : 'HASH_DIFFERS';
}
