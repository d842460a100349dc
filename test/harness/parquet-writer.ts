import { gzipSync } from 'node:zlib';

// A parquet file of optional texts, written from its specification (apache/parquet-format: thrift compact protocol, data
// pages of version 1, plain values): small enough to read, and made by other hands than the reader under test.

type Field =
  | readonly [number, 'i32', number]
  | readonly [number, 'i64', number]
  | readonly [number, 'text', string]
  | Nested;
type Nested =
  | readonly [number, 'struct', readonly Field[]]
  | readonly [number, 'structs', readonly (readonly Field[])[]]
  | readonly [number, 'i32s', readonly number[]]
  | readonly [number, 'texts', readonly string[]];
const kinds = { i32: 5, i64: 6, text: 8, struct: 12, structs: 9, i32s: 9, texts: 9 } as const;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}
const integer = (value: number) => varint(value * 2);
const text = (value: string) => {
  const bytes = Buffer.from(value);
  return [...varint(bytes.length), ...bytes];
};
const listHead = (size: number, kind: number) =>
  size < 15 ? [size * 16 + kind] : [240 + kind, ...varint(size)];

function struct(fields: readonly Field[]): number[] {
  const bytes: number[] = [];
  let last = 0;
  for (const field of fields) {
    const [id, kind] = field;
    bytes.push((id - last) * 16 + kinds[kind]);
    last = id;
    if (field[1] === 'i32' || field[1] === 'i64') bytes.push(...integer(field[2]));
    else if (field[1] === 'text') bytes.push(...text(field[2]));
    else if (field[1] === 'struct') bytes.push(...struct(field[2]));
    else if (field[1] === 'structs')
      bytes.push(...listHead(field[2].length, 12), ...field[2].flatMap((one) => struct(one)));
    else if (field[1] === 'i32s') bytes.push(...listHead(field[2].length, 5), ...field[2].flatMap(integer));
    else bytes.push(...listHead(field[2].length, 8), ...field[2].flatMap(text));
  }
  return [...bytes, 0];
}

/** A page of one column: which values are there, then the values. */
function pageOf(values: readonly (string | null)[]): Buffer {
  const levels: number[] = values.flatMap((value) => [...varint(2), value === null ? 0 : 1]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(levels.length);
  const plain = values
    .filter((value) => value !== null)
    .map((value) => {
      const bytes = Buffer.from(value);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      return Buffer.concat([length, bytes]);
    });
  return Buffer.concat([size, Buffer.from(levels), ...plain]);
}

/** The file, gzipped page by page, in groups of `groupRows` rows. */
export function parquetOf(
  columns: readonly string[],
  rows: readonly Readonly<Partial<Record<string, string>>>[],
  groupRows: number,
): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('PAR1')];
  let offset = 4;
  const groups: Field[][] = [];
  for (let from = 0; from < rows.length; from += groupRows) {
    const group = rows.slice(from, from + groupRows);
    const chunks = columns.map((column): Field[] => {
      const page = pageOf(group.map((row) => row[column] || null));
      const packed = gzipSync(page);
      const head = Buffer.from(
        struct([
          [1, 'i32', 0],
          [2, 'i32', page.length],
          [3, 'i32', packed.length],
          [
            5,
            'struct',
            [
              [1, 'i32', group.length],
              [2, 'i32', 0],
              [3, 'i32', 3],
              [4, 'i32', 3],
            ],
          ],
        ]),
      );
      const at = offset;
      pieces.push(head, packed);
      offset += head.length + packed.length;
      const about: Field[] = [
        [1, 'i32', 6],
        [2, 'i32s', [0, 3]],
        [3, 'texts', [column]],
        [4, 'i32', 2],
        [5, 'i64', group.length],
        [6, 'i64', head.length + page.length],
        [7, 'i64', head.length + packed.length],
        [9, 'i64', at],
      ];
      return [
        [2, 'i64', at],
        [3, 'struct', about],
      ];
    });
    groups.push([
      [1, 'structs', chunks],
      [2, 'i64', 1],
      [3, 'i64', group.length],
    ]);
  }
  const leaves = columns.map((name): Field[] => [
    [1, 'i32', 6],
    [3, 'i32', 1],
    [4, 'text', name],
    [6, 'i32', 0],
  ]);
  const footer = Buffer.from(
    struct([
      [1, 'i32', 1],
      [
        2,
        'structs',
        [
          [
            [4, 'text', 'schema'],
            [5, 'i32', columns.length],
          ],
          ...leaves,
        ],
      ],
      [3, 'i64', rows.length],
      [4, 'structs', groups],
    ]),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(footer.length);
  return Buffer.concat([...pieces, footer, size, Buffer.from('PAR1')]);
}
