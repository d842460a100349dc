import { listEntries } from '#journal/public.ts';
import type { Ctx } from '#kit/ctx.ts';

/** When the register last changed, by the journal; null for one that nothing was ever written in. */
export async function registerDate(ctx: Pick<Ctx, 'db'>): Promise<Date | null> {
  const [row] = await listEntries(ctx, { subject: 'register', limit: 1 });
  return row?.at ?? null;
}
