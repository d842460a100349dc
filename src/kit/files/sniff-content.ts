import { open } from 'node:fs/promises';
import { type FileType, mediaTypes } from './file-types.ts';
import { zipNames } from './zip-names.ts';

/** Anything that begins like one of these is that, whatever its name says. */
const signatures = {
  pdf: Buffer.from('%PDF-'),
  png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  jpeg: Buffer.from([0xff, 0xd8, 0xff]),
  zip: Buffer.from('PK\u0003\u0004'),
};

/** True when the content of the file at `path` (`size` bytes, `isText` from a `TextCheck`) is what `type` declares. */
export async function contentIs(
  type: FileType,
  path: string,
  size: number,
  isText: boolean,
): Promise<boolean> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(200);
    await file.read(head, 0, head.length, 0);
    const kinds = ['pdf', 'png', 'jpeg', 'zip'] as const;
    const kind = kinds.find((one) => head.subarray(0, signatures[one].length).equals(signatures[one]));
    if (type === 'csv' || type === 'txt') return kind === undefined && isText;
    if (type === 'pdf' || type === 'png' || type === 'jpeg') return kind === type;
    return kind === 'zip' && officeType(head, (await zipNames(file, size)) ?? []) === type;
  } finally {
    await file.close();
  }
}

/**
 * OpenDocument 1.3 part 2 §3.3: the first entry is `mimetype`, stored, so the type stands at byte 38.
 * Office Open XML (ISO/IEC 29500-2): a list of content types, and the parts below `word/` or `xl/`. A document with
 * macros is another type under the same container, and is refused.
 */
function officeType(head: Buffer, names: readonly string[]): FileType | null {
  if (names.some((name) => /vbaProject\.bin$|^Basic\/|^Scripts\//i.test(name))) return null;
  for (const type of ['odt', 'ods'] as const) {
    const first = `mimetype${mediaTypes[type]}`;
    // What follows the type must be the next entry: `…text-master` begins like `…text`.
    if (head.toString('latin1', 30, 32 + first.length) === `${first}PK` && names.includes('content.xml'))
      return type;
  }
  if (!names.includes('[Content_Types].xml')) return null;
  const [word, sheet] = [
    names.some((name) => name.startsWith('word/')),
    names.some((name) => name.startsWith('xl/')),
  ];
  if (word === sheet) return null;
  return word ? 'docx' : 'xlsx';
}

/** Reads a text as it streams by: UTF-8 from end to end, without the control signs no text holds. */
export class TextCheck {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #sound = true;

  see(chunk: Uint8Array): void {
    this.#judge(() => this.#decoder.decode(chunk, { stream: true }));
  }

  /** The verdict, once everything was seen. */
  isText(): boolean {
    this.#judge(() => this.#decoder.decode());
    return this.#sound;
  }

  #judge(decode: () => string): void {
    if (!this.#sound) return;
    try {
      // Tab, line feed, form feed and carriage return are the control signs that texts do hold.
      this.#sound = !/[^\P{Cc}\t\n\f\r]/u.test(decode());
    } catch {
      this.#sound = false;
    }
  }
}
