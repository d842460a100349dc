/** A record of a CSV file with the line where it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  /** Columns that nobody asked for are empty. */
  readonly cells: readonly string[];
  /** The record as it is written: `whole` cuts all its cells. */
  readonly raw: string;
}

/** A quote was opened on this line and what follows never closes it. */
export class CsvQuoteOpen extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`quote opened on line ${line} and never closed`);
    this.line = line;
  }
}

/** A record longer than this is a quote somebody forgot to close: the rest of the file must not be held in memory. */
const longest = 1_000_000;

/**
 * Cuts a CSV text (RFC 4180) that comes in pieces into records. Lines without a quote, nearly all of a bulk file, are cut at
 * the separator and nothing else: several times faster than a reader that looks at each sign, and a million lines is
 * what this one is for. Empty lines are no records. The separator is the header’s.
 */
export class CsvRecords {
  #wanted: readonly ('cut' | 'left')[] | null = null;
  #separator: string | null = null;
  #rest = '';
  #line = 1;

  /** From now on, cells of other columns are left empty: cutting them is most of the work, and of the memory. */
  want(places: readonly ('cut' | 'left')[]): void {
    this.#wanted = places;
  }

  /** Every cell of a record. */
  whole(record: CsvRecord): readonly string[] {
    return cutQuoted(record.raw, this.#separator ?? ',');
  }

  /** The records that end in this piece of text. */
  push(text: string): CsvRecord[] {
    return this.#cut(this.#rest + text, false);
  }

  /** The last record, when the file does not end with a line end. */
  end(): CsvRecord[] {
    return this.#cut(this.#rest, true);
  }

  #cut(text: string, last: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let from = 0;
    let quote = placeOf(text, '"', 0);
    while (from < text.length) {
      let end = placeOf(text, '\n', from);
      if (quote < from) quote = placeOf(text, '"', from);
      if (quote < end) {
        const closed = this.#quotedEnd(text, from, last);
        if (closed === null) break;
        end = closed;
      } else if (end === text.length && !last) break;
      if (quote < end) this.#keep(text.slice(from, end), records);
      else this.#keepPlain(text, from, end, records);
      from = end + 1;
    }
    this.#rest = text.slice(from);
    if (this.#rest.length > longest) throw new CsvQuoteOpen(this.#line);
    return records;
  }

  /** Where a record with quotes ends; null when it goes on in the next piece. */
  #quotedEnd(text: string, from: number, last: boolean): number | null {
    let inside = false;
    for (let at = from; at < text.length; at += 1) {
      const sign = text[at];
      if (sign === '"') inside = !inside;
      else if (sign === '\n' && !inside) return at;
      if (at - from > longest) throw new CsvQuoteOpen(this.#line);
    }
    if (!last) return null;
    if (inside) throw new CsvQuoteOpen(this.#line);
    return text.length;
  }

  /** A record with quotes, which may hold separators and line ends. */
  #keep(raw: string, records: CsvRecord[]): void {
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    this.#separator ??= separatorOf(text);
    records.push({ line: this.#line, cells: cutQuoted(text, this.#separator), raw: text });
    this.#line += text.split('\n').length;
  }

  /** A line without a quote, cut where it stands in the piece: copying it first would double the work. */
  #keepPlain(piece: string, from: number, lineEnd: number, records: CsvRecord[]): void {
    const line = this.#line;
    this.#line += 1;
    const end = lineEnd > from && piece.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
    if (end === from) return;
    const raw = piece.slice(from, end);
    this.#separator ??= separatorOf(raw);
    const cells = this.#wanted
      ? cutWanted(piece, from, end, this.#separator.charCodeAt(0), this.#wanted)
      : raw.split(this.#separator);
    records.push({ line, cells, raw });
  }
}

/** Where the sign is next, or the end of the text. */
function placeOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

/** The sign that cuts the header most: people’s spreadsheets write « ; », some tools a tab. */
function separatorOf(header: string): string {
  const count = (sign: string) => header.split(sign).length;
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

/** Sign by sign: a line of a stock file has more separators than a search for each of them is worth. */
function cutWanted(
  text: string,
  from: number,
  end: number,
  separator: number,
  wanted: readonly ('cut' | 'left')[],
): string[] {
  const cells: string[] = [];
  let begun = from;
  for (let at = from; at <= end; at += 1) {
    if (at < end && text.charCodeAt(at) !== separator) continue;
    // A column beyond the header is kept: the row will be refused for it.
    cells.push(at === begun || wanted[cells.length] === 'left' ? '' : text.slice(begun, at));
    begun = at + 1;
  }
  return cells;
}

function cutQuoted(text: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let from = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      cell += text.slice(from, at);
      // A quote doubled inside quotes is one quote.
      if (inside && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else inside = !inside;
      from = at + 1;
    } else if (sign === separator && !inside) {
      cells.push(cell + text.slice(from, at));
      cell = '';
      from = at + 1;
    }
  }
  cells.push(cell + text.slice(from));
  return cells;
}
