import { inLang } from '#kit/i18n.ts';
import type { Settings } from '../settings.ts';
import type { ExitCode, Io } from './io.ts';
import { openHome } from './open-home.ts';
import { commandWords } from './words.ts';

/** `totem migrate`: brings the database to this version and stops. */
export async function migrateCommand(settings: Settings, io: Io): Promise<ExitCode> {
  const w = inLang(commandWords, io.lang);
  const applied: string[] = [];
  const home = await openHome(settings, (step) => {
    if (step.step === 'migrating' && step.detail) applied.push(step.detail);
    io.err(step.detail ? w.migrating(step.detail) : w.opening);
  });
  await home.close();
  io.out(io.json ? JSON.stringify({ applied }) : w.migrated(applied.length, home.alreadyMigrated));
  return 0;
}
