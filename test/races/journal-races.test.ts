import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { verifyJournal } from '#journal/public.ts';
import { record } from '#journal/record.ts';
import { exampleId } from '#kit/ids.ts';
import { ok } from '#kit/result.ts';
import { race, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';

test('200 acts at once: the chain has no gap, no fork, no lost row', { skip }, async () => {
  assert.ok(world);
  const before = await verifyJournal(world.ctx);
  await race(200, (index) =>
    record(world.ctx, { event: 'thing.done', subject: `test/thing/${index}`, data: { index } }, async () =>
      ok(null),
    ),
  );
  const verdict = await verifyJournal(world.ctx);
  assert.equal(verdict.intact, true);
  assert.equal(verdict.rows, before.rows + 200n);
});

test('one form sent 50 times at once does its work once', { skip }, async () => {
  assert.ok(world);
  const key = randomUUID();
  const results = await race(50, () =>
    record<null, 'ALREADY_DONE'>(
      world.ctx,
      { event: 'thing.done', subject: 'test/once' },
      async (tx) => {
        await claimOnce(tx, key, new Date());
        return ok(null);
      },
      { [onceConstraint]: 'ALREADY_DONE' },
    ),
  );
  assert.equal(results.filter((one) => one.ok).length, 1);
  assert.equal(results.filter((one) => !one.ok && one.refusals[0] === 'ALREADY_DONE').length, 49);
});

test('the same post published from 20 windows appears once', { skip }, async () => {
  assert.ok(world);
  const title = `Une annonce ${randomUUID()}`;
  const lead = world.visitor();
  await lead.post('/entrer-comme', { mandate: exampleId('mandate/territory-lead') });
  const once = randomUUID();
  await race(20, () =>
    lead.post('/actualites/nouvelle', {
      titleFr: title,
      titleEn: title,
      bodyFr: 'x',
      bodyEn: 'x',
      sourceTitle: '',
      sourceUrl: '',
      once,
    }),
  );
  const { body } = await world.visitor().get('/actualites.atom');
  assert.equal(body.split(`<title>${title}</title>`).length - 1, 1);
});
