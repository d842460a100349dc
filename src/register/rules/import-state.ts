/** An import is prepared, applied once, and may be undone; a draft may be given up. Nothing comes back. */
export type ImportState = 'draft' | 'applied' | 'undone' | 'abandoned';

const steps = {
  draft: ['judge', 'apply', 'abandon'],
  applied: ['undo'],
  undone: [],
  abandoned: [],
} as const satisfies Record<ImportState, readonly string[]>;
export type ImportStep = 'judge' | 'apply' | 'abandon' | 'undo';

/** May this step be taken from this state? Pages draw their buttons from the same table as acts decide by. */
export function mayImport(state: ImportState, step: ImportStep): boolean {
  return (steps[state] as readonly ImportStep[]).includes(step);
}
