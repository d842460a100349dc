import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { ok, type Result, refuse } from '../result.ts';
import { type FileLimits, type FileRefusal, type IncomingFile, receiveFile } from './incoming-file.ts';

/** The file fields of a form and what each takes; `maxCount` is 1 unless said. */
export type FileFields = Readonly<Record<string, FileLimits & { readonly maxCount?: number }>>;

export interface UploadRefusal {
  /** The form field, or null when the whole body is refused. */
  readonly field: string | null;
  readonly code: FileRefusal | 'TOO_MANY_FILES' | 'FORM_UNREADABLE';
}

export interface UploadedForm {
  /** The texts, for `formOf`. */
  readonly texts: URLSearchParams;
  /** What was sent in a file field; a field left empty by the person gives none. */
  files(field: string): readonly IncomingFile[];
  /** Removes every temporary file: call it in a `finally`, whatever became of the form. */
  discard(): Promise<void>;
}

// Room for the texts of a form and the boundaries around its parts.
const textBytesMax = 1_000_000;

/**
 * Reads a multipart/form-data body (RFC 7578) as it arrives, each file to its own temporary place.
 * A body that announces more than its fields may hold is refused before a byte is read, one that turns out longer is cut
 * at the ceiling: 200 MB sent to a field of 20 are neither kept nor waited for. Every other refusal waits for the
 * end, so that the person hears all of them at once. After a refusal no temporary file is left.
 */
export async function readUpload(
  request: Request,
  fields: FileFields,
): Promise<Result<UploadedForm, UploadRefusal>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type) || request.body === null)
    return refuse({ field: null, code: 'FORM_UNREADABLE' });
  const ceiling = Object.values(fields).reduce(
    (sum, one) => sum + one.maxBytes * (one.maxCount ?? 1),
    textBytesMax,
  );
  if (Number(request.headers.get('content-length') ?? 0) > ceiling) {
    await request.body.cancel();
    return refuse({ field: soleField(fields), code: 'FILE_TOO_LARGE' });
  }
  const reading = new Reading(fields);
  await reading.read(request.body, { 'content-type': type }, ceiling);
  return reading.outcome();
}

/** Where to say that the whole is too large: at the one file field there is, else nowhere in particular. */
function soleField(fields: FileFields): string | null {
  const [first, ...others] = Object.keys(fields);
  return first !== undefined && others.length === 0 ? first : null;
}

class Reading {
  readonly #fields: FileFields;
  readonly #texts = new URLSearchParams();
  readonly #files = new Map<string, IncomingFile[]>();
  readonly #counts = new Map<string, number>();
  readonly #refusals: UploadRefusal[] = [];
  readonly #receiving: Promise<void>[] = [];
  readonly #abort = new AbortController();

  constructor(fields: FileFields) {
    this.#fields = fields;
  }

  async read(body: ReadableStream<Uint8Array>, headers: BusboyHeaders, ceiling: number): Promise<void> {
    try {
      const parser = this.#parser(headers);
      const { signal } = this.#abort;
      let size = 0;
      for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > ceiling) this.#stop(soleField(this.#fields), 'FILE_TOO_LARGE');
        if (signal.aborted) break;
        // The parser holds back while a file's bytes wait for the disk, and so does this loop, and so does the sender.
        if (!parser.write(chunk)) await once(parser, 'drain', { signal });
      }
      if (!signal.aborted) {
        const finished = once(parser, 'finish', { signal });
        parser.end();
        await finished;
      }
    } catch {
      // A damaged body, a sender that went away, or our own stop, which already said why.
      if (!this.#abort.signal.aborted) this.#stop(null, 'FORM_UNREADABLE');
    }
    await Promise.allSettled(this.#receiving);
  }

  async outcome(): Promise<Result<UploadedForm, UploadRefusal>> {
    const discard = async () => {
      await Promise.all([...this.#files.values()].flat().map((file) => file.discard()));
    };
    if (this.#refusals.length > 0) {
      await discard();
      return refuse(...this.#refusals);
    }
    return ok({ texts: this.#texts, files: (field) => this.#files.get(field) ?? [], discard });
  }

  #parser(headers: BusboyHeaders): BusboyInstance {
    const limits = { fieldSize: textBytesMax, fields: 500, files: 50, parts: 550, headerPairs: 20 };
    // preservePath: a name with a path in it is refused by name, not quietly shortened.
    const parser = new Busboy({ headers, limits, preservePath: true });
    parser.on('field', (name, value, _, cut) => {
      if (cut) this.#refusals.push({ field: null, code: 'FORM_UNREADABLE' });
      else this.#texts.append(name, value);
    });
    for (const limit of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const)
      parser.on(limit, () => this.#refusals.push({ field: null, code: 'FORM_UNREADABLE' }));
    parser.on('file', (field, bytes, name) => {
      // The form ends only when the file's bytes are on disk, and its failure is the form's.
      const received = this.#receive(field, bytes, name ?? '').catch(() =>
        this.#stop(null, 'FORM_UNREADABLE'),
      );
      this.#receiving.push(received);
    });
    parser.on('error', () => this.#stop(null, 'FORM_UNREADABLE'));
    return parser;
  }

  async #receive(field: string, bytes: Readable, name: string): Promise<void> {
    // A body cut short fails the stream of its last file, also one nobody reads: unheard, that would end the process.
    bytes.on('error', () => {});
    const limits = Object.hasOwn(this.#fields, field) ? this.#fields[field] : undefined;
    const count = (this.#counts.get(field) ?? 0) + 1;
    // What a browser sends for a file field in which nothing was chosen.
    const nothingChosen = name === '';
    if (!nothingChosen) this.#counts.set(field, count);
    const code =
      limits === undefined ? 'FORM_UNREADABLE' : count > (limits.maxCount ?? 1) ? 'TOO_MANY_FILES' : null;
    if (nothingChosen || limits === undefined || code !== null) {
      if (!nothingChosen && code !== null) this.#refusals.push({ field, code });
      bytes.resume();
      return;
    }
    const stop = () => bytes.destroy(new Error('the form was given up'));
    this.#abort.signal.addEventListener('abort', stop, { once: true });
    const received = await receiveFile(bytes, name, limits);
    this.#abort.signal.removeEventListener('abort', stop);
    if (received.ok) this.#files.set(field, [...(this.#files.get(field) ?? []), received.value]);
    else if (received.refusals.includes('FILE_TOO_LARGE')) this.#stop(field, 'FILE_TOO_LARGE');
    else {
      this.#refusals.push(...received.refusals.map((refusal) => ({ field, code: refusal })));
      bytes.resume();
    }
  }

  /** Gives the whole form up; the first reason is the one that counts. */
  #stop(field: string | null, code: UploadRefusal['code']): void {
    if (this.#abort.signal.aborted) return;
    this.#refusals.push({ field, code });
    this.#abort.abort();
  }
}
