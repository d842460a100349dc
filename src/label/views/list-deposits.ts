import type { Ctx } from '#kit/ctx.ts';
import type { DepositContent, DepositPiece } from '../rules/deposit-content.ts';
import type { LabelTables } from '../tables.ts';

/** A filed version as the public sees it: that it exists, when, and its hash. */
export interface DepositStub {
  readonly number: number;
  readonly at: Date;
  readonly sha256: string;
}

export interface Deposit extends DepositStub {
  readonly id: string;
  readonly personId: string;
  readonly mandateId: string;
  readonly content: DepositContent;
  readonly pieces: readonly DepositPiece[];
}

/** The filed versions of a candidature, first to last. */
export async function listDeposits(ctx: Pick<Ctx, 'db'>, candidatureId: string): Promise<DepositStub[]> {
  return ctx.db
    .withTables<LabelTables>()
    .selectFrom('label.deposit')
    .select(['number', 'at', 'sha256'])
    .where('candidature_id', '=', candidatureId)
    .orderBy('number')
    .execute();
}

/** One filed version with its content: for the team and for those who examine it. */
export async function findDeposit(
  ctx: Pick<Ctx, 'db'>,
  candidatureId: string,
  number: number,
): Promise<Deposit | null> {
  const row = await ctx.db
    .withTables<LabelTables>()
    .selectFrom('label.deposit')
    .select(['id', 'number', 'at', 'sha256', 'content', 'pieces'])
    .select(['person_id as personId', 'mandate_id as mandateId'])
    .where('candidature_id', '=', candidatureId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ?? null;
}
