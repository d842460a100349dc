// Node 20 is enough to install, but the program is TypeScript read as it is, which needs 22.18 or newer.
// The platform package of Node 24 that `npm install` brings is used when the machine's own Node is older.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** True when this process can go on; otherwise the work was handed to a capable Node, or refused, and the exit code set. */
export async function onCapableNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return true;
  const own = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  if (existsSync(own)) {
    const run = spawnSync(own, process.argv.slice(1), { stdio: 'inherit' });
    process.exitCode = run.status ?? 1;
    return false;
  }
  process.stderr.write(
    `Totem : Node ${process.versions.node} est trop ancien, il faut 22.18 ou plus récent (« npm install » en apporte un).\n` +
      `Totem: Node ${process.versions.node} is too old, 22.18 or newer is needed ("npm install" brings one).\n`,
  );
  process.exitCode = 1;
  return false;
}
