import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of this test process for uploaded files: the real disk store runs on it. */
export function filesFolder(): string {
  return mkdtempSync(join(tmpdir(), 'totem-files-'));
}
