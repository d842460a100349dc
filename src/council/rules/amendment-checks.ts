import type { AmendmentGuard } from './item-state.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';
import type { Checks } from './state-table.ts';

/** What the guards about amendments find: for a text, its amendments; for an amendment, the text it amends. */
export function amendmentChecks(
  sitting: Pick<SittingNow, 'items'>,
  item: Pick<ItemNow, 'amends' | 'amendments'>,
): Checks<AmendmentGuard> {
  const parent = item.amends && sitting.items.find((one) => one.id === item.amends?.parentId);
  const siblings = parent ? parent.amendments : item.amendments;
  return {
    AMENDMENT_PENDING: raisedIf(
      item.amendments.some((one) => one.state === 'scheduled' || one.state === 'voting'),
    ),
    AMENDMENT_VOTING: raisedIf(siblings.some((one) => one.state === 'voting')),
    PARENT_NOT_UNDER_DISCUSSION: raisedIf(item.amends !== null && parent?.state !== 'under_discussion'),
  };
}

function raisedIf(fault: boolean): 'clear' | 'raised' {
  return fault ? 'raised' : 'clear';
}
