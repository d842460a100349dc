export type { Json } from './rules/canonical-entry.ts';
export { verifyJournal, type JournalVerdict } from './views/verify-journal.ts';
export { listEntries, type JournalRow } from './views/list-entries.ts';
