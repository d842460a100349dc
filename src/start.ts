// The only file that reads the environment and opens sockets.
import { createInterface } from 'node:readline';
import { readCall } from './commands/read-call.ts';
import { runCommand } from './commands/run-command.ts';

const call = readCall(process.argv.slice(2), process.env);

const code = await runCommand(call, {
  io: {
    lang: call.lang,
    json: call.json,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    input: createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  },
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
});
process.exit(code);
