import { readFile, stat } from 'node:fs/promises';
import { wallClock } from '#kit/clock.ts';
import { inLang } from '#kit/i18n.ts';
import { createLive } from '#kit/live/live.ts';
import { nobody } from '#kit/viewer.ts';
import { contextOf } from '../app.ts';
import { type ContourRefusal, importContours } from '../register/actions/import-contours.ts';
import type { Settings } from '../settings.ts';
import { contourWords } from './contour-words.ts';
import { fileStoreOf } from './file-store-of.ts';
import type { ExitCode, Io } from './io.ts';
import { openHome } from './open-home.ts';
import { commandWords } from './words.ts';

export interface ContourCall {
  readonly file: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly licence: string | null;
}

/** A whole country of communes, drawn finely, is half of this. */
const bytesMax = 150_000_000;
const faultsShown = 20;

/**
 * `totem register contours FILE --source TEXT [--date D] [--licence TEXT]`: keeps where communes are, from a GeoJSON file. Exit 0,
 * the same file again included; 2 when the call or the file is wrong, every reason said.
 */
export async function registerContours(settings: Settings, io: Io, call: ContourCall): Promise<ExitCode> {
  const w = inLang(contourWords, io.lang);
  const missing = [call.file === null && w.file, call.source === null && '--source'].filter(Boolean);
  if (missing.length > 0) return refused(io, [w.needs(missing.join(', '))]);
  const { file, source } = call as { file: string; source: string };
  const text = await textOf(file).catch((error: unknown) => error as Error);
  if (text instanceof Error) return refused(io, [w.unreadable(file, text.message)]);
  const c = inLang(commandWords, io.lang);
  const home = await openHome(settings, (step) => io.err(step.detail ? c.migrating(step.detail) : c.opening));
  try {
    const parts = {
      database: home.database,
      now: wallClock,
      files: fileStoreOf(settings),
      live: createLive(),
    };
    const author = { kind: 'system', id: 'command-line', mandateId: null } as const;
    const ctx = { ...contextOf(parts, nobody), author };
    const done = await importContours(ctx, { text, source, licence: call.licence, published: call.date });
    if (done.ok) {
      const { communes, gone } = done.value;
      if (io.json) io.out(JSON.stringify({ communes, gone }));
      else {
        io.out(w.imported(communes));
        if (gone.length > 0) io.err(w.gone(gone.length, gone.slice(0, faultsShown).join(', ')));
      }
      return 0;
    }
    if (done.refusals.some((one) => one.code === 'SAME_FILE')) {
      io.out(io.json ? JSON.stringify({ communes: 0, gone: [] }) : w.SAME_FILE(0, ''));
      return 0;
    }
    return refused(io, sentences(done.refusals, w));
  } finally {
    await home.close();
  }
}

async function textOf(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > bytesMax) throw new Error(`> ${bytesMax / 1_000_000} MB`);
  return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
}

type Said = ReturnType<typeof inLang<typeof contourWords>>;

function sentences(refusals: readonly ContourRefusal[], w: Said): string[] {
  const said = refusals.slice(0, faultsShown).map((one) => w[one.code](one.at ?? 0, one.value ?? ''));
  return refusals.length > faultsShown ? [...said, w.others(refusals.length - faultsShown)] : said;
}

function refused(io: Io, said: readonly string[]): ExitCode {
  if (io.json) io.out(JSON.stringify({ error: 'UNREADABLE_INPUT', message: said.join('\n') }));
  else io.err(said.join('\n'));
  return 2;
}
