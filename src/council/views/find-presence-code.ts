import type { Ctx } from '#kit/ctx.ts';
import { readPresenceCodes } from '../queries/read-presence-codes.ts';
import type { CouncilTables } from '../tables.ts';

/** The code to show in the hall: the last one drawn, or null. For the hall screen and the secretariat only. */
export async function findPresenceCode(ctx: Pick<Ctx, 'db'>, sittingId: string): Promise<string | null> {
  const drawn = await readPresenceCodes(ctx.db.withTables<CouncilTables>(), sittingId);
  return drawn.at(-1)?.code ?? null;
}
