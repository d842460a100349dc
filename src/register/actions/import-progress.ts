import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';

/** How far a long reading or writing has come: told while it lasts, in this process. */
export interface ImportProgress {
  readonly phase: 'reading' | 'judging' | 'writing' | 'failed';
  readonly done: number;
  /** Null while the file's end is not known. */
  readonly total: number | null;
}

// One program is one `live`: tests run several in a process.
const underWay = new WeakMap<Ctx['live'], Map<string, ImportProgress>>();

export function importProgress(ctx: Pick<Ctx, 'live'>, importId: string): ImportProgress | null {
  return underWay.get(ctx.live)?.get(importId) ?? null;
}

export function tellProgress(
  ctx: Pick<Ctx, 'live'>,
  importId: string,
  progress: ImportProgress | null,
): void {
  const known = underWay.get(ctx.live) ?? new Map<string, ImportProgress>();
  underWay.set(ctx.live, known);
  if (progress === null) known.delete(importId);
  else known.set(importId, progress);
}

/**
 * Does a long work while its progress can be asked for. When it throws, nothing of it was written: that is what is told until
 * somebody tries again.
 */
export async function withProgress<T>(
  ctx: Pick<Ctx, 'live'>,
  importId: string,
  work: (tell: (phase: ImportProgress['phase'], done: number, total: number | null) => void) => Promise<T>,
): Promise<T> {
  try {
    const result = await work((phase, done, total) => tellProgress(ctx, importId, { phase, done, total }));
    tellProgress(ctx, importId, null);
    return result;
  } catch (error) {
    tellProgress(ctx, importId, error instanceof Stop ? null : { phase: 'failed', done: 0, total: null });
    throw error;
  }
}
