import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { callFileOf } from './call-file.ts';
import { readCallFile } from './read-call-file.ts';

for (const name of ['call-2014', 'call-2016-networks', 'call-2019', 'call-2023'])
  test(`the file written from ${name} reads as the same edition`, () => {
    const file = JSON.parse(readFileSync(new URL(`../../../example/${name}.json`, import.meta.url), 'utf8'));
    const read = readCallFile(file);
    assert.ok(read.ok);
    const again = readCallFile(JSON.parse(JSON.stringify(callFileOf(read.value))));
    assert.deepEqual(again, read);
  });
