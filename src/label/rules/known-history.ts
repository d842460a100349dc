import type { CandidatureState, Step } from './candidature-states.ts';
import { candidatureSteps } from './candidature-steps.ts';

/** As much of a stored step as the order needs. */
export interface KnownStep {
  readonly from: CandidatureState | null;
  readonly to: CandidatureState;
}

/** A known step, or the steps that the table says must lie between two known ones, without a date. */
export type HistoryItem<T extends KnownStep> =
  | { readonly kind: 'known'; readonly step: T }
  | { readonly kind: 'deduced'; readonly steps: readonly Step[] };

/**
 * A history whose gaps are said instead of hidden: between « filed » and « labelled » the file was necessarily proposed
 * and advised upon, but when is not known. Deduced from the table of states [I], never stored, never dated.
 */
export function historyWithGaps<T extends KnownStep>(known: readonly T[]): HistoryItem<T>[] {
  const items: HistoryItem<T>[] = [];
  let state: CandidatureState | null = null;
  for (const step of known) {
    const steps = step.from === state ? [] : shortestWay(state, step.from);
    if (steps.length > 0) items.push({ kind: 'deduced', steps });
    items.push({ kind: 'known', step });
    state = step.to;
  }
  return items;
}

// Leaving the race, or being suspended, is never the way to a later step that is known to have happened.
const detours = new Set(['withdrawn', 'suspended', 'suspension_lifted']);

/** The fewest steps from one state to another; empty when the table knows no way. */
export function shortestWay(from: CandidatureState | null, to: CandidatureState | null): readonly Step[] {
  if (from === to) return [];
  const seen = new Set<CandidatureState | null>([from]);
  let ways: { at: CandidatureState | null; steps: readonly Step[] }[] = [{ at: from, steps: [] }];
  while (ways.length > 0) {
    const next: typeof ways = [];
    for (const way of ways) {
      for (const step of candidatureSteps) {
        if (!step.from.includes(way.at) || step.to === 'same' || step.to === 'before') continue;
        if (detours.has(step.event) || seen.has(step.to)) continue;
        const steps = [...way.steps, step];
        if (step.to === to) return steps;
        seen.add(step.to);
        next.push({ at: step.to, steps });
      }
    }
    ways = next;
  }
  return [];
}
