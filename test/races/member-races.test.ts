import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { exampleId } from '#kit/ids.ts';
import { installMember } from '../../src/council/actions/install-member.ts';
import { recordDeparture } from '../../src/council/actions/record-departure.ts';
import { replaceMember } from '../../src/council/actions/replace-member.ts';
import { findMembers } from '../../src/council/views/find-members.ts';
import { race, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';

const secretariat = {
  personId: exampleId('person/council-secretariat'),
  name: null,
  acting: {
    id: exampleId('mandate/council-secretariat'),
    role: 'council_secretariat',
    organisationId: exampleId('organisation/grenoble-alpes-metropole'),
    organisationSlug: 'grenoble-alpes-metropole',
    organisationName: 'Grenoble-Alpes Métropole',
  },
  mandates: [],
} as const;
const notice = () => ({ subject: '', body: '' });

test('50 secretaries fill one vacant seat at the same second: one member sits in it', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const number = 77;
  const before = await findMembers(ctx, { organisationId: secretariat.acting.organisationId });
  assert.ok(before);
  const held = before.today.sitting.find((one) => one.number === number);
  assert.ok(held);
  const leaving = { number, holdingId: held.id, cause: 'resigned', endsOn: before.day };
  assert.ok((await recordDeparture(ctx, secretariat, { ...leaving, once: randomUUID() })).ok);
  const given = { number, name: '', email: '', groupId: held.groupId, startsOn: before.day };
  const results = await race(50, () =>
    installMember(ctx, secretariat, { ...given, once: randomUUID() }, notice),
  );
  assert.equal(results.filter((one) => one.ok).length, 1);
  for (const one of results)
    if (!one.ok)
      assert.deepEqual(
        one.refusals.map((fault) => fault.code),
        ['SEAT_HELD'],
      );
  const after = await findMembers(ctx, { organisationId: secretariat.acting.organisationId });
  assert.equal(after?.assembly.holdings.filter((one) => one.number === number).length, 2);
});

test('a departure and 20 replacements of one member at once: the seat changes hands once at most', {
  skip,
}, async () => {
  assert.ok(world);
  const { ctx } = world;
  const number = 78;
  const before = await findMembers(ctx, { organisationId: secretariat.acting.organisationId });
  const held = before?.today.sitting.find((one) => one.number === number);
  assert.ok(before && held);
  const leaving = { number, holdingId: held.id, cause: 'resigned', endsOn: before.day };
  const next = { name: '', email: '', groupId: held.groupId, startsOn: before.day };
  const results = await race(21, async (index) => {
    const once = randomUUID();
    const done =
      index === 0
        ? await recordDeparture(ctx, secretariat, { ...leaving, once })
        : await replaceMember(ctx, secretariat, { ...leaving, ...next, once }, notice);
    return done.ok;
  });
  assert.equal(results.filter((ok) => ok).length, 1);
});
