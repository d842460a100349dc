import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { wallClock } from '#kit/clock.ts';
import type { ConnectionSource } from '#kit/db/connection.ts';
import { type Database, openDatabase } from '#kit/db/database.ts';
import { lockFolder } from '#kit/db/folder-lock.ts';
import { migrate } from '#kit/db/migrate.ts';
import { openPglite } from '#kit/db/pglite-source.ts';
import { openServer } from '#kit/db/server-source.ts';
import type { Settings } from '../settings.ts';

/** The data this process works on: opened, locked if embedded, and migrated. */
export interface Home {
  readonly source: ConnectionSource;
  readonly database: Database;
  /** Migrations that were there before this opening. */
  readonly alreadyMigrated: number;
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name and brings it to this version. The embedded one is locked first:
 * throws `FolderInUse` when another process holds it.
 */
export async function openHome(settings: Settings, tell: (line: HomeStep) => void): Promise<Home> {
  if (settings.databaseUrl !== null) {
    const source = openServer(settings.databaseUrl);
    return migrated(source, async () => {}, tell);
  }
  const folder = join(settings.dataFolder, 'database');
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(settings.dataFolder);
  tell({ step: 'opening', detail: null });
  const source = await openPglite({ folder, template: null });
  return migrated(source, unlock, tell);
}

export interface HomeStep {
  readonly step: 'opening' | 'migrating';
  readonly detail: string | null;
}

async function migrated(
  source: ConnectionSource,
  unlock: () => Promise<void>,
  tell: (line: HomeStep) => void,
): Promise<Home> {
  let already = 0;
  try {
    const report = await migrate(source, wallClock(), (file) => tell({ step: 'migrating', detail: file }));
    already = report.already;
  } catch (error) {
    await source.close();
    await unlock();
    throw error;
  }
  const database = openDatabase(source);
  return {
    source,
    database,
    alreadyMigrated: already,
    close: async () => {
      await source.close();
      await unlock();
    },
  };
}
