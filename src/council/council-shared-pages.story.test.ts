import assert from 'node:assert/strict';
import { rehearsal, seatsFrom } from '../../test/harness/rehearsal.ts';
import { story } from '../../test/harness/world.ts';

const asBrowser = { headers: { 'accept-encoding': 'gzip' } };

story('a thousand spectators share one drawing, and each act makes a new one at once', async (world) => {
  const hall = await rehearsal(world);
  await hall.arrive(1, 64);
  for (const act of ['Ouvrir la séance', 'Ouvrir le point 2', 'Donner la parole : Rapporteur 1 (fictif)'])
    await hall.press(act);
  const spectator = world.visitor();
  const etagOf = async (path: string) => (await spectator.raw(path, asBrowser)).headers.get('etag');
  for (const path of [hall.base, `${hall.base}/ecran`, `/en${hall.base}`]) {
    const first = await spectator.raw(path, asBrowser);
    assert.equal(first.headers.get('content-encoding'), 'gzip');
    assert.equal(await etagOf(path), first.headers.get('etag'));
    const again = { headers: { ...asBrowser.headers, 'if-none-match': first.headers.get('etag') ?? '' } };
    assert.equal((await world.visitor().raw(path, again)).status, 304);
  }
  // A quarter of a second later the clock has gone on; an act is on the page in the same instant.
  const before = await etagOf(`${hall.base}/ecran`);
  world.at('2026-11-23T09:00:01Z');
  const later = await etagOf(`${hall.base}/ecran`);
  assert.notEqual(later, before);
  await hall.press('Mettre aux voix le point 2');
  assert.match((await hall.hall()).text, /0 bulletin reçu sur 64 attendus/);
  await hall.vote([7], 'for');
  assert.match((await hall.hall()).text, /1 bulletin reçu sur 64 attendus/);
});

story(
  'what is shared holds nothing of anybody: no form, no name; what is personal is never kept',
  async (world) => {
    const hall = await rehearsal(world);
    await hall.arrive(1, 64);
    const steps: readonly (() => Promise<unknown>)[] = [
      () => hall.press('Ouvrir la séance'),
      () => hall.press('Ouvrir le point 1'),
      () => hall.press('Mettre aux voix le point 1'),
      () => hall.vote(seatsFrom(1, 3), 'against'),
      () => hall.press('Clore le scrutin du point 1'),
      () => hall.press('Proclamer le résultat du point 1'),
    ];
    for (const step of steps) {
      await step();
      for (const path of [hall.base, `${hall.base}/ecran`]) {
        const shared = await world.visitor().get(path);
        assert.doesNotMatch(shared.body, /name="once"/, `a submission key is shared on ${path}`);
      }
      const own = await hall.president.raw(hall.base, asBrowser);
      assert.equal(own.headers.get('cache-control'), 'private, no-store');
      assert.equal(own.headers.get('etag'), null);
      assert.equal(own.headers.get('content-encoding'), null);
    }
  },
);

story('a page says how far the sitting had come when its visit began', async (world) => {
  const hall = await rehearsal(world);
  const versionOf = async () =>
    Number((await hall.hall()).root.querySelector('[data-live-version]')?.getAttribute('data-live-version'));
  const before = await versionOf();
  await hall.arrive(1, 64);
  const after = await versionOf();
  assert.ok(after > before);
  world.parts.live.publish('council/sitting/another');
  assert.equal(await versionOf(), after, 'another sitting makes nobody look again');
});

story('pages of a candidature follow nothing: what is in a draft is never announced', async (world) => {
  const lead = await world.enter('mandate/territory-lead');
  const [path] = /\/candidatures\/[a-z0-9-]+/.exec((await lead.get('/candidatures')).body) ?? [''];
  for (const address of [path, `${path}/dossier`, `${path}/dossier/verification`]) {
    const page = await lead.get(address);
    assert.equal(page.status, 200, address);
    assert.doesNotMatch(page.body, /data-live/);
  }
});
