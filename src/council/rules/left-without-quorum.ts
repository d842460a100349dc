import { quorumRequired } from './quorum-required.ts';
import type { ItemNow, QuorumFound, SittingNow } from './sitting-now.ts';

type Left = Pick<SittingNow, 'state' | 'convocation' | 'transitions'> & {
  readonly items: readonly Pick<ItemNow, 'id' | 'rank' | 'state' | 'quorum' | 'carriedFrom'>[];
};

/**
 * The items that a second convocation may take up (L2121-17 al. 2 CGCT; CE, 16 June 1997, n° 142691): those still on the
 * agenda of a closed sitting, regularly convened, that lacked its quorum. All of them when the sitting never opened, or
 * when the last count found it missing; otherwise those for which it was found missing (the quorum may have come back for
 * others: CAA Nantes, 11 March 2003). That the items never called after the loss are among them is our inference.
 */
export function leftWithoutQuorum<T extends Left>(sitting: T): readonly T['items'][number][] {
  if (sitting.state !== 'closed' || sitting.convocation === null) return [];
  const waiting = sitting.items.filter(
    (item) => item.state === 'scheduled' && quorumRequired(sitting.convocation, item).required === 'yes',
  );
  if (sitting.transitions.some((step) => step.event === 'record_lack_of_quorum')) return waiting;
  const counts = sitting.items
    .filter((item) => quorumRequired(sitting.convocation, item).required === 'yes')
    .flatMap((item) => item.quorum);
  if (lastFound(counts)?.reached === 'not_reached') return waiting;
  return waiting.filter((item) => lastFound(item.quorum)?.reached === 'not_reached');
}

function lastFound(counts: readonly QuorumFound[]): QuorumFound | null {
  return counts.reduce<QuorumFound | null>(
    (last, one) => (last === null || one.at >= last.at ? one : last),
    null,
  );
}
