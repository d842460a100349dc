import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { story, type World } from '../../test/harness/world.ts';

// What no screen may do, the database refuses by itself: decision 0010.

async function refusedBy(world: World, statement: ReturnType<typeof sql>): Promise<string> {
  const { database } = world.parts;
  try {
    await database.transaction().execute((tx) => statement.execute(tx));
    return 'accepted';
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint || message;
  }
}

/** A holding like that of seat `from`, for another seat, person or day. */
function insertLike(from: number, given: { number: number; person: number; starts: string }) {
  return sql`insert into council.seat (id, assembly_id, number, group_id, person_id, starts_on)
    select gen_random_uuid(), seat.assembly_id, ${given.number}, seat.group_id, other.person_id, ${given.starts}
    from council.seat seat join council.seat other on other.number = ${given.person}
    where seat.number = ${from}`;
}

story('two holdings of one seat, or of one person, never share a day', async (world) => {
  const end = sql`update council.seat set ends_on = '2026-11-01', ended_by = 'resigned' where number in (5, 6)`;
  assert.equal(await refusedBy(world, end), 'accepted');
  const cases = [
    [{ number: 5, person: 6, starts: '2026-10-31' }, 'seat_held_once'],
    [{ number: 5, person: 7, starts: '2026-11-01' }, 'seat_person_once'],
    [{ number: 125, person: 6, starts: '2026-11-01' }, 'SEAT_OVER_COUNT'],
    [{ number: 5, person: 6, starts: '2026-11-01' }, 'accepted'],
  ] as const;
  for (const [given, expected] of cases)
    assert.equal(await refusedBy(world, insertLike(5, given)), expected, JSON.stringify(given));
});

story('a holding receives its end once, with its cause, and is never rewritten', async (world) => {
  const change = (what: string) => sql.raw(`update council.seat set ${what} where number = 9`);
  const cases = [
    [`group_id = (select group_id from council.seat where number = 124)`, 'SEATS_ONLY_END'],
    [`starts_on = '2015-01-01'`, 'SEATS_ONLY_END'],
    [`ends_on = '2026-11-01'`, 'seat_end_has_cause'],
    [`ends_on = '2014-04-25', ended_by = 'died'`, 'seat_check'],
    [`ends_on = '2026-11-01', ended_by = 'died'`, 'accepted'],
    [`ends_on = '2026-12-01'`, 'SEATS_ONLY_END'],
    [`ends_on = null, ended_by = null`, 'SEATS_ONLY_END'],
  ] as const;
  for (const [what, expected] of cases) assert.equal(await refusedBy(world, change(what)), expected, what);
  assert.equal(await refusedBy(world, sql`delete from council.seat where number = 9`), 'SEATS_ONLY_END');
});
