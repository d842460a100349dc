import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Printed, PrintJob } from './pdf-press-child.ts';

/** The compiler ended its process, or thought for half a minute, on this document. */
export class PressFell extends Error {}

const timeMaxMs = 30_000;
const idleMs = 60_000;

let child: ChildProcess | null = null;
let queue: Promise<unknown> = Promise.resolve();
let rest: NodeJS.Timeout | undefined;

/**
 * Has one document made into a PDF by a process of its own. The compiler aborts its whole process on some texts (marks
 * in right-to-left scripts: https://github.com/typst/typst/issues/8667), so one hostile sentence would otherwise end
 * the program; besides, it keeps the event loop waiting for as long as it works.
 * One job at a time: when the process falls, it is clear on what. An idle process is let go after a minute.
 * Rejects with `PressFell`.
 */
export function press(job: PrintJob): Promise<Printed> {
  const printed = queue.then(() => one(job));
  queue = printed.catch(() => {});
  return printed;
}

function one(job: PrintJob): Promise<Printed> {
  clearTimeout(rest);
  const worker = running();
  // Only a job keeps the program alive: an idle press must not hold back its end.
  worker.ref();
  worker.channel?.ref();
  return new Promise<Printed>((resolve, reject) => {
    const timer = setTimeout(() => worker.kill('SIGKILL'), timeMaxMs);
    const finish = () => {
      clearTimeout(timer);
      worker.removeListener('message', heard).removeListener('exit', fell).removeListener('error', fell);
    };
    const heard = (printed: unknown) => {
      finish();
      worker.unref();
      worker.channel?.unref();
      rest = setTimeout(letGo, idleMs).unref();
      resolve(printed as Printed);
    };
    const fell = () => {
      finish();
      if (child === worker) child = null;
      reject(new PressFell('the PDF compiler fell on this document'));
    };
    worker.once('message', heard).once('exit', fell).once('error', fell);
    worker.send(job, (error) => error && fell());
  });
}

function running(): ChildProcess {
  if (child?.connected) return child;
  const started = fork(fileURLToPath(new URL('./pdf-press-child.ts', import.meta.url)), {
    // Nothing of the program's secrets, test runner or loaders goes with it.
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child = started;
  started.once('exit', () => {
    if (child === started) child = null;
  });
  return started;
}

function letGo(): void {
  child?.disconnect();
  child = null;
}
