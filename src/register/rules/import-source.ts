import { isPartialDate, type PartialDate } from '#kit/partial-date.ts';
import type { Mark } from './actor.ts';

/** Where a list comes from, as the form gives it. */
export interface GivenSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly readOn: string;
  readonly licence: string;
  readonly mark: string;
}

export interface ImportSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: PartialDate | null;
  readonly readOn: string;
  readonly licence: string | null;
  readonly mark: Mark;
}

export type SourceFaultCode =
  | 'TITLE_REQUIRED'
  | 'PUBLISHER_REQUIRED'
  | 'URL_INVALID'
  | 'PUBLISHED_INVALID'
  | 'READ_ON_INVALID'
  | 'READ_ON_TO_COME'
  | 'MARK_INVALID'
  | 'TEXT_TOO_LONG';

export interface SourceFault {
  readonly field: keyof GivenSource;
  readonly code: SourceFaultCode;
}

const lengths = { title: 300, publisher: 200, licence: 500, url: 1_000 } as const;

/** Everything that is wrong with a source; `today` is the civil day, after which nothing was read yet. */
export function sourceFaults(given: GivenSource, today: string): SourceFault[] {
  const faults: SourceFault[] = [];
  if (given.title === '') faults.push({ field: 'title', code: 'TITLE_REQUIRED' });
  if (given.publisher === '') faults.push({ field: 'publisher', code: 'PUBLISHER_REQUIRED' });
  if (!/^https?:\/\/\S+$/i.test(given.url) || !URL.canParse(given.url))
    faults.push({ field: 'url', code: 'URL_INVALID' });
  if (given.published !== '' && !isPartialDate(given.published))
    faults.push({ field: 'published', code: 'PUBLISHED_INVALID' });
  if (!isPartialDate(given.readOn) || given.readOn.length !== 10)
    faults.push({ field: 'readOn', code: 'READ_ON_INVALID' });
  else if (given.readOn > today) faults.push({ field: 'readOn', code: 'READ_ON_TO_COME' });
  if (!isMark(given.mark)) faults.push({ field: 'mark', code: 'MARK_INVALID' });
  for (const [field, max] of Object.entries(lengths) as [keyof typeof lengths, number][])
    if (given[field].length > max) faults.push({ field, code: 'TEXT_TOO_LONG' });
  return faults;
}

/** A source without faults, as it is kept. */
export function sourceOf(given: GivenSource): ImportSource {
  return {
    title: given.title,
    publisher: given.publisher,
    url: given.url,
    published: given.published === '' ? null : given.published,
    readOn: given.readOn,
    licence: given.licence === '' ? null : given.licence,
    mark: given.mark as Mark,
  };
}

export function isMark(text: string): text is Mark {
  return (['S', 'P', 'I', '?'] as readonly string[]).includes(text);
}
