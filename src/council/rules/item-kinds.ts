import type { ItemKind } from './sitting-now.ts';

export type ClassifiableKind = Exclude<ItemKind, 'nomination'>;

/** What an item may decide, in the order offered (L2121-14, L1612-12, L5211-11-1 CGCT); a nomination has its own act. */
export const classifiableKinds: readonly ClassifiableKind[] = [
  'deliberation',
  'accounts',
  'initial_budget',
  'election_president',
  'election_bureau',
  'election_delegates',
  'designation_L2121_33',
];

/**
 * Must this be voted? The accounts and the budget are, an election or a designation is made by ballot (L1612-12, L2312-2,
 * L2121-21 CGCT): the council cannot merely take note. A nomination says so itself, by its own guard.
 */
export function needsVote(kind: ItemKind): boolean {
  return kind !== 'deliberation' && kind !== 'nomination';
}

/** The kind that a form names, or null. */
export function kindIn(text: string): ClassifiableKind | null {
  return classifiableKinds.find((kind) => kind === text) ?? null;
}
