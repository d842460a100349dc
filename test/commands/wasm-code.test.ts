import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'totem-wasm-'));
after(() => rmSync(folder, { recursive: true, force: true }));

// A first start strips every file of its types, in WebAssembly too; a later one reads them back from the cache.
for (const [start, cache] of [
  ['first', { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ['later', {}],
] as const)
  test(`a ${start} start never has V8 free WebAssembly code, which can abort the process`, () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--trace-wasm-code-gc', 'bin/totem.mjs', 'migrate', '--data', join(folder, start)],
      {
        cwd: fileURLToPath(new URL('../../', import.meta.url)),
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: '', ...cache },
      },
    );
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /\[wasm-gc\]/);
  });
