import type { DeliberationTables } from './deliberation-tables.ts';
import type { Beginning, Ending } from './rules/holding.ts';

/** The council's tables with what migration 0053 adds to a seat: why it began and ended. */
export type MemberTables = Omit<DeliberationTables, 'council.seat'> & {
  'council.seat': DeliberationTables['council.seat'] & { begun_by: Beginning; ended_by: Ending | null };
};
