import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type JournalVerdict, verifyJournal } from '#journal/public.ts';
import { readOnly } from '#kit/db/database.ts';
import { FolderInUse } from '#kit/db/folder-lock.ts';
import { inLang } from '#kit/i18n.ts';
import type { Settings } from '../settings.ts';
import type { ExitCode, Io } from './io.ts';
import { openHome } from './open-home.ts';
import { commandWords } from './words.ts';

/** `totem verify`: recomputes the journal's chain; exit 1 and the first broken row's number when it does not hold. */
export async function verifyCommand(settings: Settings, io: Io): Promise<ExitCode> {
  const w = inLang(commandWords, io.lang);
  const verdict = await ask(settings);
  if (io.json)
    io.out(JSON.stringify(verdict, (_key, item) => (typeof item === 'bigint' ? Number(item) : item)));
  else if (verdict.intact) io.out(w.intact(String(verdict.rows), verdict.head));
  else io.out(w.broken(String(verdict.firstBroken), verdict.fault));
  return verdict.intact ? 0 : 1;
}

/** Opens the database, or, while a running Totem holds the embedded one, asks that Totem. */
async function ask(settings: Settings): Promise<JournalVerdict> {
  try {
    const home = await openHome(settings, () => {});
    try {
      return await verifyJournal({ db: readOnly(home.database) });
    } finally {
      await home.close();
    }
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    const control = JSON.parse(await readFile(join(settings.dataFolder, 'control.json'), 'utf8')) as {
      url: string;
    };
    const answer = await fetch(`${control.url}/journal/verification?format=json`);
    return (await answer.json()) as JournalVerdict;
  }
}
