import { earliestDay, type PartialDate } from '#kit/partial-date.ts';
import { type GivenSource, type SourceFaultCode, sourceFaults } from './import-source.ts';
import { readDate } from './read-date.ts';
import { codesOf, type RelationType, relationTypes } from './vocabulary.ts';

/** A link as the form gives it; `to` is a name or the word of an address. */
export interface LinkForm {
  readonly type: string;
  readonly to: string;
  readonly from: string;
  readonly until: string;
  readonly source: GivenSource;
}

export type LinkFaultCode =
  | SourceFaultCode
  | 'TYPE_UNKNOWN'
  | 'OTHER_REQUIRED'
  | 'FROM_UNREAD'
  | 'UNTIL_UNREAD'
  | 'UNTIL_BEFORE_FROM';

export interface LinkFault<Code extends string = LinkFaultCode> {
  readonly field: keyof LinkForm | keyof GivenSource | null;
  readonly code: Code;
}

/** The type and dates of a link, as far as they are read. */
export interface ReadLinkForm {
  readonly type: RelationType | null;
  readonly fromDate: PartialDate | null;
  readonly untilDate: PartialDate | null;
  /** Everything that is wrong with the form, its source included; `today` is the civil day. */
  readonly faults: readonly LinkFault[];
}

export function readLinkForm(given: LinkForm, today: string): ReadLinkForm {
  const faults: LinkFault[] = [];
  const type = codesOf(relationTypes).find((one) => one === given.type) ?? null;
  if (type === null) faults.push({ field: 'type', code: 'TYPE_UNKNOWN' });
  if (given.to === '') faults.push({ field: 'to', code: 'OTHER_REQUIRED' });
  const fromDate = given.from === '' ? null : readDate(given.from).date;
  const untilDate = given.until === '' ? null : readDate(given.until).date;
  if (given.from !== '' && fromDate === null) faults.push({ field: 'from', code: 'FROM_UNREAD' });
  if (given.until !== '' && untilDate === null) faults.push({ field: 'until', code: 'UNTIL_UNREAD' });
  if (fromDate !== null && untilDate !== null && earliestDay(untilDate) < earliestDay(fromDate))
    faults.push({ field: 'until', code: 'UNTIL_BEFORE_FROM' });
  faults.push(...sourceFaults(given.source, today));
  return { type, fromDate, untilDate, faults };
}
