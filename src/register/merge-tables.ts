import type { PairVerdict } from './rules/pair-verdict.ts';

/** Merges, their undoing, and what was said of pairs: rows are only added. `rank` is the database's. */
export type MergeTables = {
  'register.merge': { id: string; absorbed_id: string; survivor_id: string; at: Date; mandate_id: string };
  'register.merge_undo': { merge_id: string; at: Date; mandate_id: string };
  'register.pair_decision': {
    id: string;
    low_id: string;
    high_id: string;
    verdict: PairVerdict;
    print: string;
    at: Date;
    mandate_id: string;
  };
};
