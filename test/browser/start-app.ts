import { spawn } from 'node:child_process';
import { constants, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The started program. Ending it any way leaves a folder the caller gave; a folder made here goes with `stop`. */
export interface RunningApp {
  /** `http://localhost:<port>` */
  readonly url: string;
  readonly dataFolder: string;
  /** Everything said on stderr so far. */
  log(): string;
  /** Asks it to end (SIGTERM) and waits; an error when it takes over 15 s or ends with another code than 0. */
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does, as a power cut would; the data folder stays for a second start. */
  kill9(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A data folder under the temporary one, where the program with its example was started before: a copy of the one that
 * `npm test` makes once a run (TOTEM_TEST_PREPARED). Empty where a test file runs by itself: that start is then a first one.
 */
export function dataFolderOf(name = 'app'): string {
  const folder = mkdtempSync(join(tmpdir(), `totem-${name}-`));
  const prepared = process.env['TOTEM_TEST_PREPARED'];
  if (prepared && existsSync(prepared))
    cpSync(prepared, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return folder;
}

/** What a developer's shell may hold and a test must not meet. */
const surroundings =
  /^(DATABASE_URL|PUBLIC_URL|SMTP_URL|MAIL_FROM|PORT|HOST|DATA_.*|TOTEM_.*|S3_.*|NODE_OPTIONS|NODE_TEST_CONTEXT)$/;

/**
 * Starts `totem start --port 0` as a child process and waits for the line with its address.
 * `args` follow the command; `env` adds to an environment cleared of the program's own variables; `program` replaces
 * what node runs (to test this harness). An error, with what it said, when it ends or says nothing for `timeoutMs`.
 */
export async function startApp(
  options: {
    dataFolder?: string;
    args?: readonly string[];
    env?: Readonly<Record<string, string>>;
    program?: readonly string[];
    timeoutMs?: number;
  } = {},
): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? dataFolderOf();
  const inherited = Object.entries(process.env).filter(([name]) => !surroundings.test(name));
  const program = options.program ?? ['--import', './bin/types.mjs', 'bin/totem.mjs'];
  const child = spawn(
    process.execPath,
    [...program, 'start', '--port', '0', '--data', dataFolder, ...(options.args ?? [])],
    {
      cwd: root,
      env: { ...Object.fromEntries(inherited), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  );
  const lastWord = () => child.kill('SIGKILL');
  process.once('exit', lastWord);
  ended.then(() => process.removeListener('exit', lastWord));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });

  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`the program ${why}; it said: ${(out + said).slice(-2000)}`));
    };
    const timer = setTimeout(fail, options.timeoutMs ?? 120_000, 'gave no address in time');
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const address = /http:\/\/localhost:\d+(?=\s)/.exec(out);
      if (!address) return;
      clearTimeout(timer);
      resolve(address[0]);
    });
    child.once('error', (error) => fail(`did not start (${error.message})`));
    ended.then((code) => {
      clearTimeout(timer);
      fail(`ended with ${code} before giving an address`);
    });
  });

  return {
    url,
    dataFolder,
    log: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
      const code = await ended;
      clearTimeout(late);
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
      if (code !== 0)
        throw new Error(`the program ended with ${code} when asked to stop; it said: ${said.slice(-2000)}`);
    },
    kill9: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
