import { checkStream } from '#council/public.ts';
import { FolderInUse } from '#kit/db/folder-lock.ts';
import { BasemapFault } from '#kit/http/basemap.ts';
import { inLang } from '#kit/i18n.ts';
import { assignInput } from '#label/public.ts';
import { registerDataFiles } from '../register-data-files.ts';
import { loadExampleCommand } from './example-load.ts';
import { exportOpenData } from './export-open-data.ts';
import type { ExitCode, Io } from './io.ts';
import { labelCommand } from './label-command.ts';
import { migrateCommand } from './migrate-command.ts';
import type { Call } from './read-call.ts';
import { registerContours } from './register-contours.ts';
import { registerDiff } from './register-diff.ts';
import { registerImport } from './register-import.ts';
import { registerLookup } from './register-lookup.ts';
import { registerMatch } from './register-match.ts';
import { serve } from './serve.ts';
import { verifyCommand } from './verify-command.ts';
import { verifySitting } from './verify-sitting.ts';
import { commandWords } from './words.ts';

export interface Surroundings {
  readonly io: Io;
  readonly untilStopped: () => Promise<void>;
}

type Command = (call: Call, around: Surroundings) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  start: ({ settings, empty, administrator }, { io, untilStopped }) =>
    serve(settings, io, { empty, administrator, untilStopped }),
  migrate: ({ settings }, { io }) => migrateCommand(settings, io),
  'example load': ({ settings }, { io }) => loadExampleCommand(settings, io),
  export: ({ settings, out }, { io }) => exportOpenData(settings, io, out),
  'council check': async (_call, { io }) => ((await checkStream(io.input, io.write)) === 0 ? 0 : 1),
  'label assign': (_call, { io }) => labelCommand(io, assignInput),
  'register contours': ({ settings, contours }, { io }) => registerContours(settings, io, contours),
  'register diff': ({ diff }, { io }) => registerDiff(io, diff),
  'register export': ({ settings, out }, { io }) => exportOpenData(settings, io, out, registerDataFiles),
  'register import': ({ settings, stock }, { io }) => registerImport(settings, io, stock),
  'register lookup': ({ settings, lookup }, { io }) => registerLookup(settings, io, lookup),
  'register match': ({ match }, { io }) => registerMatch(io, match),
  verify: ({ settings, sitting }, { io }) =>
    sitting === null ? verifyCommand(settings, io) : verifySitting(io, sitting),
};

/** Runs one call and answers its exit code. What went wrong is said in one line, in the caller's language. */
export async function runCommand(call: Call, around: Surroundings): Promise<ExitCode> {
  const { io } = around;
  const w = inLang(commandWords, call.lang);
  const name = nameOf(call.words);
  if (call.help || name === 'help' || name === '') {
    io.out(w.help);
    return call.help || name === 'help' ? 0 : 2;
  }
  // An option nobody knows leaves its value among the words: say the option, not a command that nobody typed.
  if (call.faults.length > 0) return fail(io, 2, 'BAD_OPTIONS', w.badOptions(call.faults.join(', ')));
  const command = commands[name];
  if (!command) return fail(io, 2, 'UNKNOWN_COMMAND', w.unknownCommand(name));
  try {
    return await command(call, around);
  } catch (error) {
    if (error instanceof FolderInUse) return fail(io, 3, 'FOLDER_IN_USE', w.folderInUse(error.folder));
    if (error instanceof BasemapFault) return fail(io, 2, 'BASEMAP', w.basemapRefused(error.message));
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return fail(io, 3, 'PORT_IN_USE', w.portInUse(call.settings.port));
    return fail(io, 1, 'FAILED', w.databaseUnreachable(message || String(code)));
  }
}

/** The words that name a command: those that a file may follow are named by their first two. */
function nameOf(words: readonly string[]): string {
  const two = words.slice(0, 2).join(' ');
  return words.length === 3 && two === 'register contours' ? two : words.join(' ');
}

function fail(io: Io, code: ExitCode, error: string, sentence: string): ExitCode {
  if (io.json) io.out(JSON.stringify({ error, message: sentence }));
  else io.err(sentence);
  return code;
}
