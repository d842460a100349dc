// `npm test`: every kind of test, on every database that can be had, then the real counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApp } from './browser/start-app.ts';
import { freshDatabase, postgresServer } from './postgres/server.ts';

interface Kind {
  readonly name: string;
  readonly files: readonly string[];
  /** Runs again on a PostgreSQL server where one can be had. */
  readonly onBoth?: boolean;
  /** Needs a server, or says that there is none. */
  readonly serverOnly?: boolean;
  /** Each file in its own process: they start the program, or stop it. */
  readonly apart?: boolean;
  /** How many of its files run at the same time; one unless said. */
  readonly atOnce?: number;
  /** Its files start the program with the example: on copies of a data folder made once, first start and all. */
  readonly prepared?: boolean;
}

const kinds: readonly Kind[] = [
  { name: 'house', files: ['test/house/*.test.ts'] },
  { name: 'rules', files: ['src/**/*.test.ts'] },
  { name: 'stories', files: ['src/**/*.story.test.ts', 'test/stories/*.test.ts'], onBoth: true },
  { name: 'commands', files: ['test/commands/*.test.ts'], apart: true, atOnce: 2 },
  { name: 'races', files: ['test/races/*.test.ts'], serverOnly: true },
  { name: 'crash', files: ['test/crash/*.test.ts'], apart: true, atOnce: 2 },
  { name: 'browser', files: ['test/browser/*.test.ts'], apart: true, atOnce: 2, prepared: true },
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const wanted = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'totem-test-'));
const lines: { label: string; counts: Counts; seconds: number }[] = [];

process.stdout.write(
  'Totem: tests. Everything they need came with npm install; nothing else is downloaded.\n',
);
const needsServer = kinds.some(
  (kind) => isWanted(kind) && (kind.onBoth || kind.serverOnly || kind.name === 'crash'),
);
const server = needsServer ? await postgresServer() : null;
if (needsServer) process.stdout.write(`PostgreSQL server for the tests: ${server ? 'ready' : 'none'}\n`);
try {
  for (const kind of kinds.filter(isWanted)) {
    const prepared: Record<string, string> = kind.prepared
      ? { TOTEM_TEST_PREPARED: await preparedFolder() }
      : {};
    if (!kind.serverOnly) await runKind(kind, `${kind.name}`, prepared);
    if ((kind.onBoth || kind.serverOnly) && server) {
      await runKind(kind, kind.serverOnly ? kind.name : `${kind.name} (PostgreSQL server)`, {
        TOTEM_TEST_SERVER: await freshDatabase(server),
        TOTEM_TEST_SERVER_EXAMPLE: await freshDatabase(server),
        TEST_DATABASE_URL: server.url,
      });
    }
  }
} finally {
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
}
report();

function isWanted(kind: Kind): boolean {
  return wanted.length === 0 || wanted.includes(kind.name);
}

/** A data folder in which the program was started once with its example, and asked to end. */
async function preparedFolder(): Promise<string> {
  const dataFolder = join(scratch, 'prepared');
  const app = await startApp({ dataFolder });
  await app.stop();
  return dataFolder;
}

async function filesOf(kind: Kind): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob([...kind.files], { cwd: root })) found.push(file);
  return found.filter((file) => kind.name !== 'rules' || !file.endsWith('.story.test.ts')).sort();
}

async function runKind(kind: Kind, label: string, env: Record<string, string>): Promise<void> {
  const files = await filesOf(kind);
  if (files.length === 0) return;
  process.stdout.write(`\n── ${label} ──\n`);
  const counted = join(scratch, `${label.replace(/\W+/g, '-')}.json`);
  const started = performance.now();
  const code = await new Promise<number>((resolve) => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        './bin/types.mjs',
        '--test',
        `--test-isolation=${kind.apart ? 'process' : 'none'}`,
        `--test-concurrency=${kind.atOnce ?? 1}`,
        '--test-timeout=600000',
        '--test-reporter=./test/quiet-reporter.ts',
        '--test-reporter-destination=stdout',
        '--test-reporter=./test/count-reporter.ts',
        `--test-reporter-destination=${counted}`,
        ...files,
      ],
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } },
    );
    child.on('close', (status) => resolve(status ?? 1));
  });
  const counts = countsOf(counted, code);
  lines.push({ label, counts, seconds: (performance.now() - started) / 1000 });
}

/** The runner's own counts; a run that died before writing them is one failure, never a silence. */
function countsOf(file: string, code: number): Counts {
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function report(): void {
  process.stdout.write('\n');
  for (const { label, counts, seconds } of lines) {
    process.stdout.write(
      `${label.padEnd(30)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed ${String(counts.skipped).padStart(4)} skipped  ${seconds.toFixed(1)} s\n`,
    );
  }
  const total = (key: keyof Counts): number => lines.reduce((sum, line) => sum + line.counts[key], 0);
  const skipped = total('skipped');
  process.stdout.write(
    `${total('passed')} passed, ${total('failed')} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
  );
  process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;
}
