import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';

/** Those of these legal units that the reference has: to link to, without reading them. */
export async function unitsHere(
  ctx: Pick<Ctx, 'db'>,
  sirens: readonly string[],
): Promise<ReadonlySet<string>> {
  if (sirens.length === 0) return new Set();
  const { rows } = await sql<{ siren: string }>`
    select siren from sirene.legal_unit where siren = any(${sirens}::text[])`.execute(ctx.db);
  return new Set(rows.map((row) => row.siren));
}
