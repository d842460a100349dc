import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { exampleId } from '#kit/ids.ts';
import { assert, ok } from '#kit/result.ts';
import { storeRehearsal } from './queries/store-rehearsal.ts';
import { groupName, rehearsalGroupSizes } from './rules/rehearsal-plan.ts';
import type { CouncilTables } from './tables.ts';

const assemblyId = exampleId('assembly/grenoble-alpes-metropole');
/** As many as the assembly of 2014 had. */
const seats = 124;
const source = {
  title: 'ADES Grenoble, « La nouvelle Métro se met lentement en place », 26 avril 2014',
  url: 'http://www.ades-grenoble.org/wordpress/2014/04/26/la-nouvelle-metro-se-met-lentement-en-place/',
};
/** The day of the sitting whose groups and seats the rehearsal copies. */
const startsOn = '2014-04-25';

const groupId = (rank: number) => exampleId(`council-group/${rank}`);
const seatId = (number: number) => exampleId(`council-seat/${number}`);

/**
 * The assembly of Grenoble-Alpes Métropole and its rehearsal: seven fictitious groups with the sizes of 2014,
 * numbered seats held by numbered people, one sitting ready to run. Answers the rows added, 0 when loaded before.
 */
export async function loadCouncilExample(ctx: Ctx): Promise<number> {
  const before = await ctx.db
    .withTables<CouncilTables>()
    .selectFrom('council.seat')
    .select('id')
    .where('id', '=', seatId(1))
    .executeTakeFirst();
  if (before) return 0;
  const owners = rehearsalGroupSizes.flatMap((size, index) => Array<number>(size).fill(index + 1));
  assert(
    owners.length === seats,
    `the seats of the groups add up to ${owners.length}, not ${seats} (GRE-09)`,
  );
  const event = { event: 'example.loaded', subject: 'council/example' };
  const done = await record<number, never>(ctx, event, async (tx) => {
    await storeAssembly(tx, owners);
    const rehearsal = {
      assemblyId,
      rank: 1,
      candidatureId: exampleId('candidature/digital-grenoble-repetition'),
      chairSeatId: seatId(1),
      groupIds: rehearsalGroupSizes.map((_, index) => groupId(index + 1)),
      idFor: (name: string) => exampleId(`council-${name}`),
    };
    await storeRehearsal(tx, rehearsal, ctx.now());
    return ok(2 + rehearsalGroupSizes.length + seats);
  });
  assert(done.ok, 'loading the council of the example cannot be refused');
  return done.value;
}

async function storeAssembly(tx: Tx, owners: readonly number[]): Promise<void> {
  const db = tx.withTables<CouncilTables>();
  await db
    .insertInto('council.assembly')
    .values({
      id: assemblyId,
      slug: 'grenoble-alpes-metropole',
      organisation_id: exampleId('organisation/grenoble-alpes-metropole'),
      name: 'Grenoble-Alpes Métropole',
      siret: null,
      seats,
      profile: 'common',
      source: JSON.stringify(source),
    })
    // The deliberation of 2014 may have brought the assembly first.
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await db
    .insertInto('council.political_group')
    .values(
      rehearsalGroupSizes.map((_, index) => ({
        id: groupId(index + 1),
        assembly_id: assemblyId,
        rank: index + 1,
        name: groupName(index + 1),
        standing: 'fictitious' as const,
      })),
    )
    .execute();
  await db
    .insertInto('council.seat')
    .values(
      owners.map((rank, index) => ({
        id: seatId(index + 1),
        assembly_id: assemblyId,
        number: index + 1,
        group_id: groupId(rank),
        person_id: exampleId(`person/council-seat-${index + 1}`),
        starts_on: startsOn,
        ends_on: null,
      })),
    )
    .execute();
}
