import { spawn } from 'node:child_process';

/** Starts one of the bare servers that ours is compared with, and waits for its address. */
export async function startBare(
  program: string,
  argument: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--import', './bin/types.mjs', program, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  });
  return {
    url,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
