// Lets Node import .tsx: Node strips types from .ts by itself, but does not know JSX.
// A synchronous hook and one esbuild call per file, kept by content beside the installed packages: no build step to forget.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { transformSync, version } from 'esbuild';

// Now and then V8 aborts the whole process while it frees WebAssembly code it no longer needs (« Check failed:
// jit_page.has_value() », nodejs/node#64500). Two users of it run here: Node's own stripping of types, at the first
// start, and the embedded database. Their code is a few hundred kilobytes: it is kept instead, from before the first.
setFlagsFromString('--no-wasm-code-gc');

const cache = fileURLToPath(new URL('../node_modules/.cache/totem/', import.meta.url));
const kept = join(cache, 'tsx');

enableCompileCache(join(cache, 'compile'));

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context);
    const file = fileURLToPath(url);
    return { format: 'module', source: transformed(file, readFileSync(file, 'utf8')), shortCircuit: true };
  },
});

function transformed(file, text) {
  const place = join(kept, `${createHash('sha256').update(`${version}\n${file}\n${text}`).digest('hex')}.js`);
  try {
    return readFileSync(place, 'utf8');
  } catch {
    const { code } = transformSync(text, {
      loader: 'tsx',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: file,
      sourcemap: 'inline',
      target: 'node22',
      format: 'esm',
    });
    keep(place, code);
    return code;
  }
}

/** Written whole or not at all; a folder that cannot be written only makes the next start slower. */
function keep(place, code) {
  try {
    mkdirSync(kept, { recursive: true });
    const unfinished = `${place}.${process.pid}`;
    writeFileSync(unfinished, code);
    renameSync(unfinished, place);
  } catch {
    // Read-only installation.
  }
}
