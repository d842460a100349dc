import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { addItem, convene, draftSitting } from './convocation-steps.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** The last lawful day is the story's own, 23 November 2026, for a sitting on this one. */
export const lawful = '2026-11-29';

/** The example's assembly cut down to seven members in office, a quorum of four; answers its secretariat. */
export async function sevenMembers(world: World): Promise<Visitor> {
  await sql`update council.seat set ends_on = '2026-11-01', ended_by = 'term_ended' where number > 7`.execute(
    world.parts.database,
  );
  return world.enter('mandate/council-secretariat');
}

/** A sitting of two items, convened for the first lawful day. */
export async function convenedWithTwoItems(
  world: World,
): Promise<{ readonly secretary: Visitor; readonly base: string }> {
  const secretary = await sevenMembers(world);
  const base = await draftSitting(secretary, { day: lawful });
  await addItem(secretary, base, 'Soutien à une candidature');
  await addItem(secretary, base, 'Vœu');
  const page = await convene(secretary, base);
  assert.equal(page.status, 200, page.text.slice(0, 2500));
  return { secretary, base };
}
