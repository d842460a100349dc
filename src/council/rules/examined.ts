import type { ItemState } from './item-state.ts';
import type { OutcomeName } from './outcome.ts';
import { deliberationSlugOf, type ItemNow, type SittingNow } from './sitting-now.ts';

/** What became of an item that the council examined. */
export type Examined = OutcomeName | 'appointed' | Extract<ItemState, 'noted' | 'withdrawn' | 'postponed'>;

export interface ExaminedLine {
  readonly rank: number;
  readonly title: ItemNow['title'];
  readonly object: string;
  readonly fate: Examined;
  /** Where its deliberation is read; null when none was made. */
  readonly slug: string | null;
}

export interface ExaminedList {
  readonly lines: readonly ExaminedLine[];
  /** Ranks of the items that the council did not come to. */
  readonly notReached: readonly number[];
}

/**
 * Lists the deliberations that a closed sitting examined (L2121-25 CGCT): adopted, but rejected, withdrawn and postponed
 * too. Null while the sitting lasts: the list is made once it is closed.
 */
export function examinedList(sitting: Pick<SittingNow, 'state' | 'items'>): ExaminedList | null {
  if (sitting.state !== 'closed') return null;
  const lines = sitting.items.flatMap((item): ExaminedLine[] => {
    const fate = fateOf(item);
    if (fate === null) return [];
    const slug = deliberationSlugOf(item);
    return [{ rank: item.rank, title: item.title, object: item.object, fate, slug }];
  });
  const examined = new Set(lines.map((line) => line.rank));
  return {
    lines,
    notReached: sitting.items.map((item) => item.rank).filter((rank) => !examined.has(rank)),
  };
}

function fateOf(item: Pick<ItemNow, 'state' | 'votes'>): Examined | null {
  switch (item.state) {
    case 'voted': {
      const outcome = item.votes.findLast((vote) => vote.proclamation !== null)?.proclamation?.outcome;
      // A round that elects nobody does not end its item: it is no fate.
      return outcome === undefined || outcome === 'not_appointed' ? null : outcome;
    }
    case 'appointed':
    case 'noted':
    case 'withdrawn':
    case 'postponed':
      return item.state;
    default:
      return null;
  }
}
