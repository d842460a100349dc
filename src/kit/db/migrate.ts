import { readdir, readFile } from 'node:fs/promises';
import { sha256 } from '../ids.ts';
import type { ConnectionSource } from './connection.ts';

const folder = new URL('../../../migrations/', import.meta.url);

export interface MigrationReport {
  readonly applied: readonly string[];
  readonly already: number;
}

/**
 * Brings the database to this version of the program: plain SQL files in order, forward only, each in its own
 * transaction with the row that remembers it. A file changed after it was applied is refused by name.
 */
export async function migrate(
  source: ConnectionSource,
  now: Date,
  tell: (file: string) => void = () => {},
): Promise<MigrationReport> {
  const connection = await source.acquire();
  try {
    await connection.exec(`
      create schema if not exists totem;
      create table if not exists totem.migration (
        name text primary key, sha256 text not null, applied_at timestamptz not null
      );`);
    // Two processes starting together on one server must not both migrate.
    await connection.exec(`select pg_advisory_lock(20140129)`);
    const { rows } = await connection.query('select name, sha256 from totem.migration', []);
    const known = new Map((rows as { name: string; sha256: string }[]).map((row) => [row.name, row.sha256]));
    const applied: string[] = [];
    for (const file of await migrationFiles()) {
      const text = await readFile(new URL(file, folder), 'utf8');
      const hash = sha256(text);
      const before = known.get(file);
      if (before === hash) continue;
      if (before !== undefined) {
        throw new Error(`Migration ${file} was changed after it had been applied: add a new file instead.`);
      }
      tell(file);
      await connection.exec('begin');
      try {
        await connection.exec(text);
        await connection.query('insert into totem.migration values ($1, $2, $3)', [file, hash, now]);
        await connection.exec('commit');
      } catch (error) {
        await connection.exec('rollback');
        throw new Error(`Migration ${file} failed: ${(error as Error).message}`, { cause: error });
      }
      applied.push(file);
    }
    return { applied, already: known.size };
  } finally {
    await connection.exec(`select pg_advisory_unlock(20140129)`).catch(() => {});
    source.release(connection);
  }
}

/** The names of the migration files, in the order they are applied. */
export async function migrationFiles(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
}
