import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another process holds the folder: two on one embedded database would corrupt its indexes. */
export class FolderInUse extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`folder in use: ${folder}`);
    this.folder = folder;
  }
}

/**
 * Takes the data folder for this process, until the answer is called or the process ends, however it ends.
 * On Linux the lock is a socket in the kernel's abstract namespace: a kill -9 frees it, no stale file is left.
 * Elsewhere it is a named socket in the temporary folder, with the same address for the same folder.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = `totem-${createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 32)}`;
  const address = process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new FolderInUse(folder) : error),
    );
    server.listen(address, () => resolve());
  });
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}
