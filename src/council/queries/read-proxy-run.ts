import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

/**
 * How many sittings in a row, just before this one, the same writing has served (L2121-20 CGCT): sittings of the same
 * assembly that were held, from the last back to the first where it did not.
 */
export async function readProxyRun(
  tx: Tx,
  sitting: Pick<SittingNow, 'id' | 'assembly' | 'standing'>,
  grantorSeatId: string,
  holderSeatId: string,
  writtenOn: string,
): Promise<number> {
  const rows = await tx
    .withTables<CouncilTables>()
    .selectFrom('council.sitting as sitting')
    .innerJoin('council.sitting_transition as opened', (join) =>
      join.onRef('opened.sitting_id', '=', 'sitting.id').on('opened.event', '=', 'open'),
    )
    .leftJoin('council.proxy as proxy', (join) =>
      join
        .onRef('proxy.sitting_id', '=', 'sitting.id')
        .on('proxy.grantor_seat_id', '=', grantorSeatId)
        .on('proxy.holder_seat_id', '=', holderSeatId)
        .on('proxy.written_on', '=', writtenOn),
    )
    .select(['sitting.id', sql<boolean>`count(proxy.id) > 0`.as('served')])
    .where('sitting.assembly_id', '=', sitting.assembly.id)
    .where('sitting.standing', '=', sitting.standing)
    .where('sitting.id', '!=', sitting.id)
    .groupBy('sitting.id')
    .orderBy(({ fn }) => fn.min('opened.at'), 'desc')
    .limit(20)
    .execute();
  const stop = rows.findIndex((row) => !row.served);
  return stop === -1 ? rows.length : stop;
}
