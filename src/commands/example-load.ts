import { wallClock } from '#kit/clock.ts';
import { inLang } from '#kit/i18n.ts';
import type { Settings } from '../settings.ts';
import { declareInstance } from './instance.ts';
import type { ExitCode, Io } from './io.ts';
import { openHome } from './open-home.ts';
import { installExample } from './serve.ts';
import { commandWords } from './words.ts';

/** `totem example load`: installs the Grenoble example; loading twice changes nothing. */
export async function loadExampleCommand(settings: Settings, io: Io): Promise<ExitCode> {
  const w = inLang(commandWords, io.lang);
  const home = await openHome(settings, (step) => io.err(step.detail ? w.migrating(step.detail) : w.opening));
  try {
    const rows = await installExample(home, settings, io, w.loadingExample);
    await declareInstance(home.database, 'example', wallClock());
    io.out(io.json ? JSON.stringify({ rows }) : w.exampleLoaded);
    return 0;
  } finally {
    await home.close();
  }
}
