export { entryHash, type Json } from './rules/canonical-entry.ts';
export { type ChainedRow, chainedRows } from './views/chained-rows.ts';
export { journalHead } from './views/journal-head.ts';
export { type JournalRow, listEntries } from './views/list-entries.ts';
export { type JournalVerdict, verifyJournal } from './views/verify-journal.ts';
