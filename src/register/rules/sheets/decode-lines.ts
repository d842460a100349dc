import { type Encoding, type ReadingNotes, SheetFault } from './sheet.ts';

const oddLinesKept = 20;
/** Three hundred cells as full as they may be, in signs of three bytes. */
const lineBytesMax = 30_000_000;

/**
 * The text of a file as it streams by, with one kind of line end. UTF-8, UTF-16 with or without its mark, or
 * windows-1252; a file in which some lines are in UTF-8 and others not (two lists pasted together) is read line by line,
 * each in its own encoding, and the lines of the minority are kept to be said.
 */
export class LineDecoder {
  #decoder: TextDecoder | null = null;
  #encoding: Encoding | null = null;
  #rest: Uint8Array = new Uint8Array();
  #line = 1;
  #endsWithReturn = false;
  readonly #utf8 = { count: 0, lines: [] as number[] };
  readonly #latin = { count: 0, lines: [] as number[] };

  /** Every piece of text, in order; throws a `SheetFault` on what is no text. */
  async *decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
    for await (const chunk of bytes) {
      const text = this.#take(chunk);
      if (text !== '') yield text;
    }
    const last = this.#finish();
    if (last !== '') yield last;
  }

  /** What was understood, once everything was read. */
  notes(): Pick<ReadingNotes, 'encoding' | 'oddLines' | 'oddLineCount'> {
    if (this.#encoding !== 'utf-8') return { encoding: this.#encoding, oddLines: [], oddLineCount: 0 };
    if (this.#latin.count === 0) return { encoding: 'utf-8', oddLines: [], oddLineCount: 0 };
    if (this.#utf8.count === 0) return { encoding: 'windows-1252', oddLines: [], oddLineCount: 0 };
    const odd = this.#latin.count <= this.#utf8.count ? this.#latin : this.#utf8;
    return { encoding: 'mixed', oddLines: odd.lines, oddLineCount: odd.count };
  }

  #take(chunk: Uint8Array): string {
    const bytes = joined(this.#rest, chunk);
    if (this.#encoding === null) {
      // Two bytes tell a mark, a few more a UTF-16 without one.
      if (bytes.length < 4) {
        this.#rest = bytes;
        return '';
      }
      this.#begin(bytes);
    }
    if (this.#decoder !== null) {
      this.#rest = new Uint8Array();
      return this.#checked(this.#decoder.decode(bytes, { stream: true }));
    }
    const end = bytes.lastIndexOf(0x0a) + 1 || lateReturn(bytes);
    this.#rest = bytes.subarray(end);
    return this.#checked(this.#eachLine(bytes.subarray(0, end)));
  }

  #finish(): string {
    if (this.#encoding === null) this.#begin(this.#rest);
    const text = this.#decoder === null ? this.#eachLine(this.#rest) : this.#decoder.decode(new Uint8Array());
    return this.#checked(text) + (this.#endsWithReturn ? '\n' : '');
  }

  #begin(bytes: Uint8Array): void {
    this.#encoding = encodingOf(bytes);
    if (this.#encoding !== 'utf-8') this.#decoder = new TextDecoder(this.#encoding);
  }

  /** Whole lines: as UTF-8 when they all are, else one by one. */
  #eachLine(bytes: Uint8Array): string {
    const text = asUtf8(bytes);
    if (text !== null && isAscii(bytes)) {
      this.#line += countLines(bytes);
      return withoutMark(text);
    }
    const parts: string[] = [];
    for (let from = 0; from < bytes.length; ) {
      const found = bytes.indexOf(0x0a, from);
      const to = found < 0 ? bytes.length : found + 1;
      parts.push(this.#oneLine(bytes.subarray(from, to)));
      from = to;
    }
    return withoutMark(parts.join(''));
  }

  #oneLine(bytes: Uint8Array): string {
    const line = this.#line;
    this.#line += 1;
    const text = asUtf8(bytes);
    if (text !== null && isAscii(bytes)) return text;
    const kind = text === null ? this.#latin : this.#utf8;
    kind.count += 1;
    if (kind.lines.length < oddLinesKept) kind.lines.push(line);
    return text ?? latin.decode(bytes);
  }

  /** No control sign but those a text holds; CRLF and CR become LF, also across two pieces. */
  #checked(text: string): string {
    if (/[^\P{Cc}\t\n\f\r\u0080-\u009f]/u.test(text)) throw new SheetFault('SHEET_NOT_TEXT');
    const whole = this.#endsWithReturn ? `\r${text}` : text;
    this.#endsWithReturn = whole.endsWith('\r');
    return (this.#endsWithReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n');
  }
}

function encodingOf(bytes: Uint8Array): Exclude<Encoding, 'mixed'> {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A table begins with letters or digits: every other byte of a UTF-16 without its mark is then zero.
  const head = bytes.subarray(0, 64);
  const zeros = (offset: number) => head.filter((byte, at) => at % 2 === offset && byte === 0).length;
  const half = Math.floor(head.length / 2);
  if (half >= 2 && zeros(1) >= half * 0.8 && zeros(0) === 0) return 'utf-16le';
  if (half >= 2 && zeros(0) >= half * 0.8 && zeros(1) === 0) return 'utf-16be';
  return 'utf-8';
}

// Marks are kept here and taken off by `withoutMark`: one may stand in the middle, where two files were pasted together.
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin = new TextDecoder('windows-1252');

/** Where to cut a file whose lines end with a return alone, once enough came; a line without any end stops the reading. */
function lateReturn(bytes: Uint8Array): number {
  if (bytes.length < lineBytesMax) return 0;
  const end = bytes.lastIndexOf(0x0d, bytes.length - 2) + 1;
  if (end === 0) throw new SheetFault('SHEET_CELL_TOO_LONG');
  return end;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** The byte-order mark, at the head of a file or where two files were pasted one after the other. */
function withoutMark(text: string): string {
  return text.replace(/(^|\n)\ufeff/g, '$1');
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === 0x0a) lines += 1;
  return lines;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
