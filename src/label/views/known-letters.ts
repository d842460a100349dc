import type { Ctx } from '#kit/ctx.ts';
import { publicStates } from '../rules/support-window.ts';
import type { SupportTables } from '../support-tables.ts';
import type { LabelTables } from '../tables.ts';

/**
 * For each structure (by its key), how many other candidatures it supports by a signed letter (LBL-14: one actor may
 * support several). Only candidatures that the public knows are counted: a draft of another team is not hinted at.
 */
export async function knownLetters(
  ctx: Pick<Ctx, 'db'>,
  exceptCandidatureId: string,
  structureKeys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (structureKeys.length === 0) return new Map();
  const rows = await ctx.db
    .withTables<SupportTables & LabelTables>()
    .selectFrom('label.letter as letter')
    .innerJoin('label.candidature as candidature', 'candidature.id', 'letter.candidature_id')
    .leftJoin('label.letter_revocation as revocation', 'revocation.invitation_id', 'letter.invitation_id')
    .select('letter.structure_key as key')
    .select((of) => of.fn.count<bigint>('letter.candidature_id').distinct().as('candidatures'))
    .where('letter.structure_key', 'in', [...new Set(structureKeys)])
    .where('letter.candidature_id', '<>', exceptCandidatureId)
    .where('candidature.state', 'in', publicStates)
    .where('revocation.at', 'is', null)
    .groupBy('letter.structure_key')
    .execute();
  return new Map(rows.map((row) => [row.key, Number(row.candidatures)]));
}
