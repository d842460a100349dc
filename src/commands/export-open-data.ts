import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { wallClock } from '#kit/clock.ts';
import { FolderInUse } from '#kit/db/folder-lock.ts';
import { gatherAssets } from '#kit/http/assets.ts';
import { inLang } from '#kit/i18n.ts';
import { assert } from '#kit/result.ts';
import { type AppParts, createApp } from '../app.ts';
import { openDataFiles } from '../open-data-files.ts';
import type { OpenDataset } from '../opendata/public.ts';
import type { Settings } from '../settings.ts';
import { fileStoreOf } from './file-store-of.ts';
import type { ExitCode, Io } from './io.ts';
import { openHome } from './open-home.ts';
import { commandWords } from './words.ts';

/**
 * `totem export --out FOLDER` and `totem register export --out FOLDER`: every open-data file, or those of the register, byte for
 * byte what the site serves at the same address: one rule for the page, the API and the file. Asks the running Totem when
 * it holds the embedded database.
 */
export async function exportOpenData(
  settings: Settings,
  io: Io,
  folder: string,
  files: readonly OpenDataset[] = openDataFiles,
): Promise<ExitCode> {
  const w = inLang(commandWords, io.lang);
  const { get, close } = await reader(settings);
  await mkdir(folder, { recursive: true });
  const written: { file: string; bytes: number }[] = [];
  try {
    const waiting: Pick<OpenDataset, 'address' | 'file' | 'lists'>[] = [...files];
    for (const { address, file, lists } of waiting) {
      const response = await get(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const body = Buffer.from(await response.arrayBuffer());
      if (lists) waiting.push(...listedIn(body));
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), body);
      written.push({ file, bytes: body.byteLength });
    }
  } finally {
    await close();
  }
  io.out(io.json ? JSON.stringify({ folder, written }) : w.exported(written.length, folder));
  return 0;
}

/** The files that a list names: their paths are our own (letters, digits, dots, dashes, one folder). */
function listedIn(body: Buffer): Pick<OpenDataset, 'address' | 'file'>[] {
  const { files } = JSON.parse(body.toString('utf8')) as { files: { address: string; file: string }[] };
  for (const { file } of files)
    assert(/^[a-z]+\/[a-z0-9.-]+$/.test(file), `« ${file} » is a file of the export`);
  return files;
}

interface Reader {
  get(address: string): Promise<Response>;
  close(): Promise<void>;
}

async function reader(settings: Settings): Promise<Reader> {
  try {
    const home = await openHome(settings, () => {});
    const parts: AppParts = {
      database: home.database,
      now: wallClock,
      files: fileStoreOf(settings),
      live: {
        publish: () => {},
        subscribe: () => () => {},
        version: () => 0,
        moment: () => 0,
        audience: () => 0,
      },
      log: () => {},
      assets: gatherAssets(new URL('../client.ts', import.meta.url)),
      demo: false,
      example: false,
      publicUrl: settings.publicUrl ?? `http://localhost:${settings.port}`,
    };
    const app = createApp(parts);
    return { get: (address) => app(new Request(new URL(address, parts.publicUrl))), close: home.close };
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    const control = JSON.parse(await readFile(join(settings.dataFolder, 'control.json'), 'utf8')) as {
      url: string;
    };
    return { get: (address) => fetch(new URL(address, control.url)), close: async () => {} };
  }
}
