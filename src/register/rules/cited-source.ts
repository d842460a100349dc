import type { PartialDate } from '#kit/partial-date.ts';
import type { Mark } from './actor.ts';
import type { ImportField } from './import-fields.ts';
import type { RowRemark } from './import-row.ts';
import { type ImportSource, isMark } from './import-source.ts';
import { readDate } from './read-date.ts';

/** The source that a row of a list cites for what it says. */
export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: PartialDate | null;
  readonly licence: string | null;
}

export interface RowOrigin {
  /** Null where the row cites none: the list itself is the source. */
  readonly cited: CitedSource | null;
  /** How well the row says it is known; null where the list says it for all. */
  readonly mark: Mark | null;
}

/**
 * What a row cites: an address makes a source, whose title and publisher are read beside it, else taken from the address. Without
 * one the list is the source, and what could not be read is said.
 */
export function readOrigin(cell: (field: ImportField) => string, remarks: RowRemark[]): RowOrigin {
  const [url, mark] = [cell('source_url'), cell('source_mark').toUpperCase()];
  if (mark !== '' && !isMark(mark)) remarks.push({ code: 'MARK_UNKNOWN', text: mark.slice(0, 80) });
  const known = isMark(mark) ? mark : null;
  if (!/^https?:\/\/[^\s/]+\.\S+$/i.test(url) || !URL.canParse(url)) {
    const said = url || cell('source_title') || cell('source_publisher');
    if (said !== '') remarks.push({ code: 'SOURCE_UNREAD', text: said.slice(0, 80) });
    return { cited: null, mark: known };
  }
  const written = cell('source_published');
  const published = written === '' ? null : readDate(written).date;
  if (written !== '' && published === null)
    remarks.push({ code: 'DATE_UNREAD', field: 'source_published', text: written.slice(0, 80) });
  const { host } = new URL(url);
  const cited: CitedSource = {
    title: (cell('source_title') || url.replace(/^https?:\/\//i, '')).slice(0, 300),
    publisher: (cell('source_publisher') || host.replace(/^www\./, '')).slice(0, 200),
    url: url.slice(0, 1_000),
    published,
    licence: cell('source_licence').slice(0, 500) || null,
  };
  return { cited, mark: known };
}

/** The source of a row as it is kept: read on the day on which the list was. */
export function sourceOfRow(
  list: Pick<ImportSource, 'readOn' | 'mark'> & CitedSource,
  { cited, mark }: RowOrigin,
): ImportSource {
  const { title, publisher, url, published, licence } = cited ?? list;
  return { title, publisher, url, published, licence, readOn: list.readOn, mark: mark ?? list.mark };
}
