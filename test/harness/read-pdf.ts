import assert from 'node:assert/strict';

// A reader of PDF files (ISO 32000-1, 7.3 to 7.5) for tests: a classic cross-reference table, no object streams, which is
// what our compiler writes. It throws on anything else, so that a check never passes over what it did not read.

export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfText
  | PdfRef
  | PdfDict
  | PdfStream
  | PdfValue[];
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
/** A string as its bytes, one per unit. */
export class PdfText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}
export class PdfDict extends Map<string, PdfValue> {}
export class PdfStream {
  readonly dict: PdfDict;
  readonly bytes: string;
  constructor(dict: PdfDict, bytes: string) {
    this.dict = dict;
    this.bytes = bytes;
  }
}

export interface ReadPdf {
  readonly trailer: PdfDict;
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** The value itself, a reference followed. */
  at(value: PdfValue | undefined): PdfValue;
  /** The entry of a dictionary or of a stream's dictionary, followed; null when it is not there. */
  entry(value: PdfValue | undefined, key: string): PdfValue;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  assert.ok(text.startsWith('xref', start), 'the file ends on where its table of objects is');
  const head = /xref\s+0 (\d+)\s+/y;
  head.lastIndex = start;
  const count = Number(head.exec(text)?.[1] ?? Number.NaN);
  const objects = new Map<number, PdfValue>();
  const lines = head.lastIndex;
  for (let number = 0; number < count; number += 1) {
    const line = text.slice(lines + number * 20, lines + number * 20 + 20);
    const [, offset, used] = /^(\d{10}) \d{5} ([nf])\s\s?$/.exec(line) ?? [];
    assert.ok(offset !== undefined, `line ${number} of the table of objects`);
    if (used !== 'n') continue;
    const opened = `${number} 0 obj`;
    assert.ok(text.startsWith(opened, Number(offset)), `object ${number} is where the table says`);
    objects.set(number, new Reader(text, Number(offset) + opened.length).object());
  }
  const end = text.indexOf('trailer', lines) + 'trailer'.length;
  const trailer = new Reader(text, end).value();
  assert.ok(trailer instanceof PdfDict, 'a trailer is a dictionary');
  const at = (value: PdfValue | undefined): PdfValue => {
    if (!(value instanceof PdfRef)) return value ?? null;
    const found = objects.get(value.number);
    assert.ok(found !== undefined, `object ${value.number} exists`);
    return found;
  };
  const entry = (value: PdfValue | undefined, key: string): PdfValue => {
    const held = at(value);
    const dict = held instanceof PdfStream ? held.dict : held;
    return dict instanceof PdfDict ? at(dict.get(key)) : null;
  };
  return { trailer, objects, at, entry };
}

const space = /[\s\0]*/y;
const plain = /[^\s\0()<>[\]{}/%]+/y;

class Reader {
  private readonly source: string;
  private place: number;
  constructor(source: string, place: number) {
    this.source = source;
    this.place = place;
  }

  /** A value, and the bytes that follow it when it opens a stream. */
  object(): PdfValue {
    const value = this.value();
    this.skip();
    if (!(value instanceof PdfDict) || !this.source.startsWith('stream', this.place)) return value;
    const length = value.get('Length');
    assert.ok(typeof length === 'number', 'a stream says its length');
    const from = this.source.indexOf('\n', this.place) + 1;
    assert.match(this.source.slice(from + length, from + length + 12), /^\s*endstream/);
    return new PdfStream(value, this.source.slice(from, from + length));
  }

  value(): PdfValue {
    this.skip();
    if (this.take('<<')) return this.dict();
    if (this.take('[')) return this.list();
    if (this.take('(')) return this.text();
    if (this.take('/')) return new PdfName(this.run());
    if (this.take('<')) {
      const hex = this.source.slice(this.place, this.source.indexOf('>', this.place));
      this.place += hex.length + 1;
      return new PdfText(Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1'));
    }
    const reference = /(\d+) 0 R\b/y;
    reference.lastIndex = this.place;
    const found = reference.exec(this.source);
    if (found) {
      this.place = reference.lastIndex;
      return new PdfRef(Number(found[1]));
    }
    const word = this.run();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    assert.match(word, /^[+-]?[\d.]+$/, `« ${word} » at ${this.place} is no value`);
    return Number(word);
  }

  private dict(): PdfDict {
    const dict = new PdfDict();
    for (this.skip(); !this.take('>>'); this.skip()) {
      const key = this.value();
      assert.ok(key instanceof PdfName, 'a key is a name');
      dict.set(key.name, this.value());
    }
    return dict;
  }

  private list(): PdfValue[] {
    const list: PdfValue[] = [];
    for (this.skip(); !this.take(']'); this.skip()) list.push(this.value());
    return list;
  }

  private text(): PdfText {
    let out = '';
    for (let depth = 1; ; this.place += 1) {
      const sign = this.source[this.place];
      assert.ok(sign !== undefined, 'a string ends');
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth === 0) break;
      if (sign === '\\') this.place += 1;
      out += this.source[this.place] ?? '';
    }
    this.place += 1;
    return new PdfText(out);
  }

  private run(): string {
    plain.lastIndex = this.place;
    const [word = ''] = plain.exec(this.source) ?? [];
    assert.ok(word !== '', `something stands at ${this.place}`);
    this.place += word.length;
    return word;
  }

  private skip(): void {
    space.lastIndex = this.place;
    space.exec(this.source);
    this.place = space.lastIndex;
  }

  private take(sign: string): boolean {
    if (!this.source.startsWith(sign, this.place)) return false;
    this.place += sign.length;
    return true;
  }
}
