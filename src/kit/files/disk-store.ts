import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type FileStore, fileAddress } from './file-store.ts';
import { chunksOf, writeHashed } from './hashed-file.ts';

/** Files in a folder of this machine. A file appears under its final name only when it is whole, checked and on disk. */
export function createDiskStore(root: string): FileStore {
  return {
    put: (hash, bytes) => put(root, hash, bytes),
    get: (hash) => get(join(root, fileAddress(hash))),
  };
}

async function put(
  root: string,
  hash: string,
  bytes: Uint8Array | ReadableStream<Uint8Array>,
): Promise<void> {
  const path = join(root, fileAddress(hash));
  if (await exists(path)) {
    if (!(bytes instanceof Uint8Array)) await bytes.cancel();
    // The process that brought it may have died between the rename and the flush.
    return flushAbove(root, path);
  }
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // Beside its final name, so that the rename stays within one file system and is atomic.
  const unfinished = join(folder, `.${hash}.${randomBytes(6).toString('hex')}.part`);
  const written = await writeHashed(chunksOf(bytes), unfinished);
  try {
    if (written.sha256 !== hash) throw new Error(`the bytes have the hash ${written.sha256}, not ${hash}`);
    await flush(unfinished);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await flushAbove(root, path);
}

/** The name and the two folders above it are entries of folders too: without this a power cut may lose them. */
async function flushAbove(root: string, path: string): Promise<void> {
  for (const each of [dirname(path), dirname(dirname(path)), root]) await flush(each);
}

async function get(path: string): Promise<ReadableStream<Uint8Array> | null> {
  if (!(await exists(path))) return null;
  return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
