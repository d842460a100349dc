import { civilDay } from '#kit/instant.ts';

/**
 * Decides on which civil day the seats of a sitting are read: the day it was opened, else the day it is planned, else
 * today. Who sat is a fact of that day (L2121-15, L2121-17 CGCT): a resignation next month does not empty last month's record.
 */
export function sittingDay(
  sitting: {
    readonly plannedAt: Date | null;
    readonly transitions: readonly { readonly event: string; readonly at: Date }[];
  },
  today: string,
): string {
  const opened = sitting.transitions
    .filter((step) => step.event === 'open')
    .map((step) => step.at)
    .sort((a, b) => a.getTime() - b.getTime())[0];
  const moment = opened ?? sitting.plannedAt;
  return moment === null ? today : civilDay(moment);
}
