import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { asMayBeTold, type TellableUnit } from '../rules/may-be-told.ts';
import { findUnits } from './find-units.ts';

/** The legal units known here among these SIREN, as they may be told today. */
export async function findKnownUnits(
  ctx: Pick<Ctx, 'db'>,
  sirens: readonly string[],
): Promise<ReadonlyMap<string, TellableUnit>> {
  return new Map((await toldAmong(ctx, sirens)).map((unit) => [unit.siren, unit]));
}

/** How many are read at a time: enough to cost little each, few enough to hold. */
const pageSize = 5000;

/** Every legal unit that may be told, in the order of their SIREN. */
export async function listKnownUnits(ctx: Pick<Ctx, 'db'>): Promise<readonly TellableUnit[]> {
  const told: TellableUnit[] = [];
  for (let after = ''; ; ) {
    const { rows } = await sql<{ siren: string }>`
      select siren from sirene.legal_unit where siren > ${after} and legal_form is distinct from '1000'
      order by siren limit ${pageSize}`.execute(ctx.db);
    const last = rows.at(-1);
    if (!last) return told;
    after = last.siren;
    told.push(
      ...(await toldAmong(
        ctx,
        rows.map((row) => row.siren),
      )),
    );
  }
}

async function toldAmong(ctx: Pick<Ctx, 'db'>, sirens: readonly string[]): Promise<TellableUnit[]> {
  const units = await findUnits(ctx, sirens, 'as kept');
  return units.map(asMayBeTold).filter((unit) => unit !== null);
}
