import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';

export interface HashedFile {
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Writes a stream to a new file (mode 0600; refuses an existing one), hashing on the way; memory holds one chunk.
 * `onChunk` sees each chunk and the size so far before it is written, and may throw to stop. On an error in the middle the
 * source is cancelled, the file removed and the error thrown on.
 */
export async function writeHashed(
  source: AsyncIterable<Uint8Array>,
  path: string,
  onChunk: (chunk: Uint8Array, sizeSoFar: number) => void = () => {},
): Promise<HashedFile> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of source) {
      size += chunk.byteLength;
      onChunk(chunk, size);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.close();
  } catch (error) {
    await file.close().catch(() => {});
    await rm(path, { force: true });
    throw error;
  }
  return { size, sha256: hash.digest('hex') };
}

/** Bytes or a web stream as something one loops over. */
export async function* chunksOf(
  bytes: Uint8Array | ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}
