import { journalHead, listEntries } from '#journal/public.ts';
import type { Ctx } from '#kit/ctx.ts';

interface Kept<T> {
  head: string;
  readonly last: string;
  readonly value: Promise<T>;
}

/**
 * Keeps what a costly reading answered until an act of the register comes: it changes by acts only. Cheap when nothing happened
 * since the last call. Kept per handle, so that a test's rolled-back actors are never shown to another.
 */
export function keptUntilAct<T>(
  read: (ctx: Pick<Ctx, 'db'>) => Promise<T>,
): (ctx: Pick<Ctx, 'db'>) => Promise<T> {
  const kept = new WeakMap<object, Kept<T>>();
  return async (ctx) => {
    const head = await journalHead(ctx);
    const before = kept.get(ctx.db);
    if (before?.head === head) return before.value;
    const [entry] = await listEntries(ctx, { subject: 'register', limit: 1 });
    const last = entry?.hash ?? '';
    if (before?.last === last) {
      before.head = head;
      return before.value;
    }
    const value = read(ctx);
    kept.set(ctx.db, { head, last, value });
    // A failed reading is not kept: the next visitor tries again.
    value.catch(() => kept.delete(ctx.db));
    return value;
  };
}
