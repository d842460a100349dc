import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A file of the public data that lie beside the repository, read in place and never copied into it; null, with a line on stderr,
 * where they are not: the test that wants it then has nothing to say.
 */
export function sharedData(name: string): string | null {
  for (const beside of ['../../../shared/data/', '../../../../shared/data/']) {
    const path = fileURLToPath(new URL(beside + name, import.meta.url));
    if (existsSync(path)) return path;
  }
  process.stderr.write(`skipped: ../shared/data/${name} is not here\n`);
  return null;
}

/** The bytes of such a file; null where it is not, with the same line. */
export function sharedFile(name: string): Uint8Array<ArrayBuffer> | null {
  const path = sharedData(name);
  return path === null ? null : new Uint8Array(readFileSync(path));
}
