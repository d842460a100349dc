import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What one press of a button sends. `on` is what it acts on: a vote, a sitting. */
export interface Submission {
  readonly seat: number;
  readonly on: string;
  readonly once: string;
  readonly choice: 'for' | 'against' | 'abstain';
}

/** No refusal: it got through. */
export interface Outcome {
  readonly once: string;
  readonly refusals: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Each share in a process of its own, on the same database; all start at the same word. */
export async function raceProcesses(
  act: string,
  url: string,
  shares: readonly (readonly Submission[])[],
): Promise<Outcome[]> {
  const racers = await Promise.all(shares.map((share) => startRacer(act, url, share)));
  for (const racer of racers) racer.go();
  return (await Promise.all(racers.map((racer) => racer.outcomes))).flat();
}

async function startRacer(act: string, url: string, share: readonly Submission[]) {
  const child = spawn(process.execPath, ['--import', './bin/types.mjs', 'test/races/racer.ts', act, url], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(`${JSON.stringify(share)}\n`);
  const ready = await lines.next();
  if (ready.value !== 'ready') throw new Error(`a racer did not start: ${ready.value}`);
  return {
    go: () => child.stdin.write('go\n'),
    outcomes: lines.next().then(({ value }) => {
      if (!value) throw new Error('a racer ended without a word');
      return JSON.parse(value) as Outcome[];
    }),
  };
}
