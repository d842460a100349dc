import { randomBytes } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result, refuse } from '../result.ts';
import { declaredType, type FileType, isFileName } from './file-types.ts';
import { type HashedFile, writeHashed } from './hashed-file.ts';
import { contentIs, TextCheck } from './sniff-content.ts';

export type FileRefusal =
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_NOT_ALLOWED'
  | 'FILE_CONTENT_MISMATCH'
  | 'FILE_EMPTY'
  | 'FILE_NAME_INVALID';

/** A file somebody sent, checked, in a temporary place until it is stored or thrown away. */
export interface IncomingFile {
  /** As declared, in Unicode normal form C. */
  readonly name: string;
  readonly type: FileType;
  readonly size: number;
  /** Lower-case hexadecimal: its address in a `FileStore`. */
  readonly sha256: string;
  /** The temporary file, for what needs a path. */
  readonly path: string;
  /** The bytes, as often as wanted until `discard`. */
  open(): Promise<ReadableStream<Uint8Array>>;
  /** Removes the temporary file. The caller does it in every case, stored or not. */
  discard(): Promise<void>;
}

export interface FileLimits {
  readonly maxBytes: number;
  readonly allowed: readonly FileType[];
  /** `any`: a text may be in another encoding than UTF-8, and its reader decides; UTF-8 unless said. */
  readonly encoding?: 'any';
}

/**
 * Reads a file to a temporary place, hashing on the way, and stops at the ceiling: memory holds one chunk, disk at most
 * `maxBytes`. The name is judged before anything is read, so the source is untouched when only the name is refused;
 * every other refusal has read or cancelled it. Rejects when the source fails (the sender went away).
 */
export async function receiveFile(
  source: AsyncIterable<Uint8Array>,
  declaredName: string,
  limits: FileLimits,
): Promise<Result<IncomingFile, FileRefusal>> {
  const name = declaredName.normalize('NFC');
  const judged = judgeName(name, limits.allowed);
  if (!judged.ok) return judged;
  const type = judged.value;
  const path = join(tmpdir(), `totem-upload-${randomBytes(12).toString('hex')}`);
  const text = new TextCheck();
  let written: HashedFile;
  try {
    written = await writeHashed(source, path, (chunk, sizeSoFar) => {
      if (sizeSoFar > limits.maxBytes) throw new CeilingReached();
      if (type === 'csv' || type === 'txt') text.see(chunk);
    });
  } catch (error) {
    if (error instanceof CeilingReached) return refuse('FILE_TOO_LARGE');
    throw error;
  }
  const discard = () => rm(path, { force: true });
  const isText = limits.encoding === 'any' || text.isText();
  const fault = written.size === 0 ? 'FILE_EMPTY' : 'FILE_CONTENT_MISMATCH';
  if (written.size === 0 || !(await contentIs(type, path, written.size, isText))) {
    await discard();
    return refuse(fault);
  }
  return ok({ name, type, ...written, path, open: async () => (await openAsBlob(path)).stream(), discard });
}

/** The type the name declares, or everything that is wrong with the name. */
function judgeName(name: string, allowed: readonly FileType[]): Result<FileType, FileRefusal> {
  const refusals: FileRefusal[] = isFileName(name) ? [] : ['FILE_NAME_INVALID'];
  const type = declaredType(name);
  if (type === null || !allowed.includes(type)) return refuse(...refusals, 'FILE_TYPE_NOT_ALLOWED');
  return refusals.length > 0 ? refuse(...refusals) : ok(type);
}

class CeilingReached extends Error {}
