import type { Json } from './rules/canonical-entry.ts';

export interface JournalEntryTable {
  seq: bigint;
  at: Date;
  author_kind: 'person' | 'link' | 'system';
  author_id: string;
  mandate_id: string | null;
  event: string;
  subject: string;
  data: Json;
  previous: string;
  hash: string;
}

export type JournalTables = {
  'journal.entry': JournalEntryTable;
  'journal.head': { only_row: boolean; seq: bigint; hash: string };
};
