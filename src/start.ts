// The only file that reads the environment and opens sockets.
import { readCall } from './commands/read-call.ts';
import { runCommand } from './commands/run-command.ts';

const call = readCall(process.argv.slice(2), process.env);

// Whoever reads may have enough (`| head`): that is no failure of the command.
process.stdout.on('error', () => process.exit(0));

const code = await runCommand(call, {
  io: {
    lang: call.lang,
    json: call.json,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    write: (text) => process.stdout.write(text),
    input: process.stdin,
  },
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
});
// A pipe takes what it can: leaving before the rest is written would cut a long answer short.
for (const stream of [process.stdout, process.stderr])
  await new Promise<void>((resolve) => stream.write('', () => resolve()));
process.exit(code);
