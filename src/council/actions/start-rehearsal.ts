import { claimOnce } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { exampleId, newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { storeRehearsal } from '../queries/store-rehearsal.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import type { CouncilTables } from '../tables.ts';

/**
 * Starts another rehearsal in the viewer's assembly: same agenda, nobody arrived yet. Only where every group is
 * fictitious. Answers its slug.
 */
export async function startRehearsal(
  ctx: Ctx,
  viewer: Viewer,
  once: string,
): Promise<Result<string, Refused>> {
  const { acting } = viewer;
  if (!acting || !may(viewer, councilPermissions, 'rehearsal.start'))
    return refuse({ code: 'ROLE_NOT_ALLOWED' });
  const at = ctx.now();
  const done = await record<{ id: string; slug: string }, Refused>(
    ctx,
    (made) => sittingEvent(made, 'sitting.convened', { standing: 'rehearsal' }),
    async (tx) => {
      await claimOnce(tx, once, at);
      const hall = await rehearsalHall(tx, acting.organisationId, civilDay(at));
      if (!hall) return refuse<Refused>({ code: 'REHEARSAL_ONLY' });
      const candidatureId = exampleId('candidature/digital-grenoble-repetition');
      return ok(await storeRehearsal(tx, { ...hall, candidatureId, idFor: () => newId(at) }, at));
    },
    sittingConstraints,
  );
  return done.ok ? ok(done.value.slug) : done;
}

/** The assembly to rehearse in, locked so that two rehearsals started at once get two numbers. Null: it is not one. */
async function rehearsalHall(tx: Tx, organisationId: string, today: string) {
  const db = tx.withTables<CouncilTables>();
  const assembly = await db
    .selectFrom('council.assembly')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!assembly) return null;
  const groups = await db
    .selectFrom('council.political_group')
    .select(['id', 'standing'])
    .where('assembly_id', '=', assembly.id)
    .orderBy('rank')
    .execute();
  if (groups.length === 0 || groups.some((group) => group.standing === 'real')) return null;
  // Seat 1, or the first that somebody holds today.
  const chair = await db
    .selectFrom('council.seat')
    .select('id')
    .where('assembly_id', '=', assembly.id)
    .where('starts_on', '<=', today)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', today)]))
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  const { count } = await db
    .selectFrom('council.sitting')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('standing', '=', 'rehearsal')
    .executeTakeFirstOrThrow();
  return {
    assemblyId: assembly.id,
    rank: Number(count) + 1,
    chairSeatId: present(chair, 'somebody sits in a rehearsal hall').id,
    groupIds: groups.map((group) => group.id),
  };
}
