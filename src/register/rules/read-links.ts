import { earliestDay, type PartialDate } from '#kit/partial-date.ts';
import type { ImportField } from './import-fields.ts';
import type { RowRemark } from './import-row.ts';
import { linkTypes } from './link-fields.ts';
import { readDate } from './read-date.ts';
import { partsOf } from './read-vocabulary.ts';
import type { RelationType } from './vocabulary.ts';

/** A link as a row gives it: the other end by the name that the cell writes. */
export interface GivenLink {
  readonly type: RelationType;
  readonly to: string;
  readonly fromDate: PartialDate | null;
  readonly untilDate: PartialDate | null;
}

/**
 * The links that a row gives: « CEA-Leti (2006) | Inria (depuis 2008) | UJF (jusqu’au 31/12/2015) ». A date in a column of its own
 * goes with the row's only link without dates; where there are several, with the only membership: lists of members date those.
 */
export function readLinks(cell: (field: ImportField) => string, remarks: RowRemark[]): GivenLink[] {
  const links = linkTypes.flatMap(({ field, type }) =>
    partsOf(cell(field), 'bars only').map((part) => ({ type, ...readPart(part) })),
  );
  return withColumnDates(links, cell, remarks).map((link) => inOrder(link, remarks));
}

function withColumnDates(
  links: readonly GivenLink[],
  cell: (field: ImportField) => string,
  remarks: RowRemark[],
): readonly GivenLink[] {
  const fromDate = dateOf('link_from', cell('link_from'), remarks);
  const untilDate = dateOf('link_until', cell('link_until'), remarks);
  if (fromDate === null && untilDate === null) return links;
  const open = links.filter((link) => link.fromDate === null && link.untilDate === null);
  const memberships = open.filter((link) => link.type === 'member_of');
  const dated = open.length === 1 ? open[0] : memberships.length === 1 ? memberships[0] : undefined;
  if (dated !== undefined)
    return links.map((link) => (link === dated ? { ...link, fromDate, untilDate } : link));
  remarks.push({ code: 'LINK_DATE_UNPLACED', text: [fromDate, untilDate].filter(Boolean).join(' – ') });
  return links;
}

function dateOf(field: 'link_from' | 'link_until', cell: string, remarks: RowRemark[]): PartialDate | null {
  if (cell === '') return null;
  const { date } = readDate(cell);
  if (date === null) remarks.push({ code: 'DATE_UNREAD', field, text: cell.slice(0, 80) });
  return date;
}

function inOrder(link: GivenLink, remarks: RowRemark[]): GivenLink {
  const { fromDate, untilDate } = link;
  if (fromDate === null || untilDate === null || earliestDay(fromDate) <= earliestDay(untilDate)) return link;
  remarks.push({ code: 'LINK_DATES_REVERSED', text: `${link.to} (${fromDate} – ${untilDate})` });
  return { ...link, fromDate: null, untilDate: null };
}

/** Parentheses that hold no date belong to the name: « Le Village by CA (Grenoble) ». */
function readPart(part: string): Omit<GivenLink, 'type'> {
  const [, name, inside] = /^(.+?)\s*\(([^()]*)\)$/.exec(part) ?? [];
  const dates = inside === undefined ? null : readDates(inside);
  if (name === undefined || dates === null) return { to: part, fromDate: null, untilDate: null };
  return { to: name, ...dates };
}

function readDates(text: string): { fromDate: PartialDate | null; untilDate: PartialDate | null } | null {
  const words = text.trim().toLowerCase().replace(/[’']/g, "'");
  const until = /^(?:jusqu'(?:au|en|à) |until )(.+)$/.exec(words)?.[1];
  if (until !== undefined) {
    const { date } = readDate(until);
    return date === null ? null : { fromDate: null, untilDate: date };
  }
  const bare = words.replace(/^(?:depuis(?: le)?|dès|en|le|de|du|since|from|in) /, '');
  const [first = '', last, ...more] = bare.split(/\s*[→–—]\s*|\s+(?:-|à|au|to)\s+|(?<=^\d{4})-(?=\d{4}$)/);
  const fromDate = readDate(first).date;
  const untilDate = last === undefined ? null : readDate(last).date;
  if (fromDate === null || more.length > 0 || (last !== undefined && untilDate === null)) return null;
  return { fromDate, untilDate };
}
