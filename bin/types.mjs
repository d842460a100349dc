// Lets Node import .tsx: Node strips types from .ts by itself, but does not know JSX.
// A synchronous hook and one esbuild call per file cost about 0.2 s at start, so there is no build step to forget.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context);
    const file = fileURLToPath(url);
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      loader: 'tsx',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: file,
      sourcemap: 'inline',
      target: 'node22',
      format: 'esm',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
