import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../test/browser/start-app.ts';
import { ratioLine, requestsPerSecond } from './load.ts';
import { startBare } from './start-bare.ts';

const pairs = 5;
const seconds = 3;

/** The public list of actors against a bare server of the same framework sending the same bytes: pairs, in turn. */
export async function benchActorPage(say: (line: string) => void): Promise<void> {
  const app = await startApp();
  const page = `${app.url}/acteurs`;
  const body = await (await fetch(page)).text();
  const file = join(mkdtempSync(join(tmpdir(), 'totem-bench-')), 'page.html');
  writeFileSync(file, body);
  const bare = await startBare('bench/bare-server.ts', file);
  await requestsPerSecond(page, 1);
  await requestsPerSecond(bare.url, 1);
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const ours = await requestsPerSecond(page, seconds);
    const theirs = await requestsPerSecond(bare.url, seconds);
    ratios.push(ours / theirs);
  }
  await bare.stop();
  await app.stop();
  say(
    `actor list page (${Math.round(body.length / 1024)} KiB) / bare server, same bytes, requests per second: ${ratioLine(ratios)}`,
  );
}
