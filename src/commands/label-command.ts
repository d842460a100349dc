import { inLang } from '#kit/i18n.ts';
import type { Result } from '#kit/result.ts';
import type { ExitCode, Io } from './io.ts';
import { labelCommandWords } from './label-command-words.ts';

interface InputFault {
  readonly code: keyof typeof labelCommandWords.faults;
  readonly at: string;
}

/**
 * Runs a rule of the label on what standard input says: its answer is one line of JSON, exit 0. An input that is none is refused with
 * every fault, exit 2: sentences on `err`, or one JSON document with `--json`.
 */
export async function labelCommand(
  io: Io,
  answer: (input: Io['input']) => Promise<Result<object, InputFault>>,
): Promise<ExitCode> {
  const done = await answer(io.input);
  if (done.ok) {
    io.out(JSON.stringify(done.value));
    return 0;
  }
  const faults = done.refusals.map(({ code, at }) => ({
    ...{ code, at },
    message: inLang(labelCommandWords.faults, io.lang)[code](at),
  }));
  if (io.json) io.out(JSON.stringify({ error: 'BAD_INPUT', faults }));
  else for (const { message } of faults) io.err(message);
  return 2;
}
