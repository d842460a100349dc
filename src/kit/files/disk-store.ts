import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { FileStore } from './file-store.ts';

/**
 * Files on disk, fanned out by the first bytes of their hash. Written to a temporary name, synced, then renamed:
 * a crash never leaves half a file under its final name.
 */
export function createDiskStore(folder: string): FileStore {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  return {
    put: async (hash, bytes) => {
      const path = pathOf(hash);
      await mkdir(dirname(path), { recursive: true });
      const unfinished = `${path}.${randomBytes(6).toString('hex')}.part`;
      const file = await open(unfinished, 'wx');
      try {
        if (bytes instanceof Uint8Array) await file.writeFile(bytes);
        else await file.writeFile(Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0]));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
      const parent = await open(dirname(path), 'r');
      await parent.sync().finally(() => parent.close());
    },
    get: async (hash) => {
      const path = pathOf(hash);
      const known = await stat(path).then((one) => one.isFile(), () => false);
      return known ? (Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>) : null;
    },
  };
}
