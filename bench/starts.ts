import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../test/browser/start-app.ts';
import { median } from './load.ts';

const runs = 3;

/** Cold: an empty folder, migrated and given the example, to the first page. Warm: the same folder, started again. */
export async function benchStarts(say: (line: string) => void): Promise<void> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const dataFolder = mkdtempSync(join(tmpdir(), 'totem-bench-'));
    cold.push(await timeToFirstPage(dataFolder));
    warm.push(await timeToFirstPage(dataFolder));
    rmSync(dataFolder, { recursive: true, force: true });
  }
  say(
    `cold start to first page: ${median(cold).toFixed(1)} s; warm start to first page: ${median(warm).toFixed(1)} s`,
  );
  say(`warm / cold start: ${(median(warm) / median(cold)).toFixed(2)} (${runs} pairs)`);
}

async function timeToFirstPage(dataFolder: string): Promise<number> {
  const started = performance.now();
  const app = await startApp({ dataFolder });
  const response = await fetch(`${app.url}/`);
  if (!response.ok) throw new Error(`the first page answered ${response.status}`);
  await response.text();
  const seconds = (performance.now() - started) / 1000;
  await app.stop();
  return seconds;
}
