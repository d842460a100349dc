// `npm test`: every kind of test, on every database that can be had, then the real counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApp } from './browser/start-app.ts';
import { freshDatabase, type PostgresServer, postgresServer } from './postgres/server.ts';

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
  /** Runs at the same time as this one, that comes before it: each keeps one core busy. */
  readonly beside?: string;
  /** Its files start the program with the example: on copies of a data folder made once, first start and all. */
  readonly prepared?: boolean;
}

const kinds: readonly Kind[] = [
  { name: 'house', files: ['test/house/*.test.ts'] },
  { name: 'rules', files: ['src/**/*.test.ts'] },
  { name: 'stories', files: ['src/**/*.story.test.ts', 'test/stories/*.test.ts'], onBoth: true },
  { name: 'races', files: ['test/races/*.test.ts'], serverOnly: true },
  { name: 'commands', files: ['test/commands/*.test.ts'], apart: true },
  { name: 'crash', files: ['test/crash/*.test.ts'], apart: true, beside: 'commands', prepared: true },
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
let prepared: Promise<string> | null = null;
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
    if (kinds.some((one) => one.name === kind.beside && isWanted(one))) continue;
    const others = kinds.filter((one) => one.beside === kind.name && isWanted(one));
    await Promise.all([run(kind, 'as it comes'), ...others.map((one) => run(one, 'at its end'))]);
  }
} finally {
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
}
report();

function isWanted(kind: Kind): boolean {
  return wanted.length === 0 || wanted.includes(kind.name);
}

async function run(kind: Kind, say: Say): Promise<void> {
  if (kind.serverOnly) return server ? runKind(kind, kind.name, await onServer(server), say) : undefined;
  const env: Record<string, string> = kind.prepared ? { TOTEM_TEST_PREPARED: await preparedFolder() } : {};
  await Promise.all([
    runKind(kind, kind.name, env, say),
    kind.onBoth && server
      ? runKind(kind, `${kind.name} (PostgreSQL server)`, await onServer(server), 'at its end')
      : null,
  ]);
}

async function onServer(server: PostgresServer): Promise<Record<string, string>> {
  return {
    TOTEM_TEST_SERVER: await freshDatabase(server),
    TOTEM_TEST_SERVER_EXAMPLE: await freshDatabase(server),
    TEST_DATABASE_URL: server.url,
  };
}

/** A data folder in which the program was started once with its example, and asked to end. */
function preparedFolder(): Promise<string> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<string> {
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

/** Of those that run at the same time, one speaks as it goes and what the others say waits for their end. */
type Say = 'as it comes' | 'at its end';

async function runKind(kind: Kind, label: string, env: Record<string, string>, say: Say): Promise<void> {
  const files = await filesOf(kind);
  if (files.length === 0) return;
  const title = `\n── ${label} ──\n`;
  if (say === 'as it comes') process.stdout.write(title);
  const waiting: Buffer[] = [];
  const out = say === 'as it comes' ? 'inherit' : 'pipe';
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
      { cwd: root, stdio: ['ignore', out, out], env: { ...process.env, ...env } },
    );
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => waiting.push(chunk));
    child.on('close', (status) => resolve(status ?? 1));
  });
  if (say === 'at its end') process.stdout.write(Buffer.concat([Buffer.from(title), ...waiting]));
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
