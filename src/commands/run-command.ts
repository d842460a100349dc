import { FolderInUse } from '#kit/db/folder-lock.ts';
import { BasemapFault } from '#kit/http/basemap.ts';
import { inLang } from '#kit/i18n.ts';
import type { ExitCode, Io } from './io.ts';
import type { Call } from './read-call.ts';
import { commandWords } from './words.ts';

export interface Surroundings {
  readonly io: Io;
  readonly untilStopped: () => Promise<void>;
}

type Command = (call: Call, around: Surroundings) => Promise<ExitCode>;

// Each brings only what it needs: a rule asked of standard input answers before the whole program would be read.
const commands: Readonly<Record<string, Command>> = {
  start: async ({ settings, empty, administrator }, { io, untilStopped }) =>
    (await import('./serve.ts')).serve(settings, io, { empty, administrator, untilStopped }),
  migrate: async ({ settings }, { io }) =>
    (await import('./migrate-command.ts')).migrateCommand(settings, io),
  'example load': async ({ settings }, { io }) =>
    (await import('./example-load.ts')).loadExampleCommand(settings, io),
  export: async ({ settings, out }, { io }) =>
    (await import('./export-open-data.ts')).exportOpenData(settings, io, out),
  'council check': async (_call, { io }) =>
    (await (await import('#council/public.ts')).checkStream(io.input, io.write)) === 0 ? 0 : 1,
  'label assign': async (_call, { io }) =>
    (await import('./label-command.ts')).labelCommand(io, (await import('#label/public.ts')).assignInput),
  'label calibrate': async (_call, { io }) =>
    (await import('./label-command.ts')).labelCommand(io, (await import('#label/public.ts')).calibrateInput),
  'register contours': async ({ settings, contours }, { io }) =>
    (await import('./register-contours.ts')).registerContours(settings, io, contours),
  'register diff': async ({ diff }, { io }) => (await import('./register-diff.ts')).registerDiff(io, diff),
  'register export': async ({ settings, out }, { io }) => {
    const { registerDataFiles } = await import('../register-data-files.ts');
    return (await import('./export-open-data.ts')).exportOpenData(settings, io, out, registerDataFiles);
  },
  'register import': async ({ settings, stock }, { io }) =>
    (await import('./register-import.ts')).registerImport(settings, io, stock),
  'register lookup': async ({ settings, lookup }, { io }) =>
    (await import('./register-lookup.ts')).registerLookup(settings, io, lookup),
  'register match': async ({ match }, { io }) =>
    (await import('./register-match.ts')).registerMatch(io, match),
  verify: async ({ settings, sitting }, { io }) =>
    sitting === null
      ? (await import('./verify-command.ts')).verifyCommand(settings, io)
      : (await import('./verify-sitting.ts')).verifySitting(io, sitting),
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
