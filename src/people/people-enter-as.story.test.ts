import assert from 'node:assert/strict';
import { exampleId } from '#kit/ids.ts';
import { story } from '../../test/harness/world.ts';
import { createApp } from '../app.ts';

story(
  'a visitor of the demonstration becomes the territory lead, and sees what to do next',
  async (world) => {
    const visitor = world.visitor();
    const choice = await visitor.get('/entrer-comme');
    assert.equal(choice.status, 200);
    const space = await visitor.submit(choice, 'Entrer comme Responsable 1 (fictif)');
    assert.equal(space.path, '/mon-espace');
    assert.match(space.text, /Vous êtes Responsable 1 \(fictif\)/);
    assert.match(space.text, /Compléter le dossier de candidature/);
  },
);

story(
  'a visitor takes a council seat by its number; a seat that does not exist is said at its field',
  async (world) => {
    const visitor = world.visitor();
    const choice = await visitor.get('/entrer-comme');
    const wrong = await visitor.submit(choice, 'Entrer à ce siège', { 'Numéro du siège': '125' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /Ce siège n’existe pas/);
    const space = await visitor.submit(wrong, 'Entrer à ce siège', { 'Numéro du siège': '57' });
    assert.match(space.text, /Siège 57 \(fictif\)/);
  },
);

story('the president switches to their member’s mandate, in English too', async (world) => {
  const president = await world.enter('mandate/council-president');
  const space = await president.get('/en/mon-espace');
  assert.match(space.text, /You are Siège 1 \(fictif\)/);
  const after = await president.submit(space, 'Act under this mandate');
  assert.match(after.text, /You act as Siège 1 \(fictif\), council member/);
});

story('nobody takes the mandate of somebody else', async (world) => {
  const member = await world.enter('mandate/council-member-2');
  const page = await member.post('/mandat', { mandate: exampleId('mandate/council-president') });
  assert.equal(page.status, 404);
});

story('« enter as » does not exist where real mail is sent', async (world) => {
  const app = createApp({ ...world.parts, demo: false });
  const asked = await app(new Request('http://localhost/entrer-comme'));
  const body = new URLSearchParams({ mandate: exampleId('mandate/administrator') });
  const posted = await app(new Request('http://localhost/entrer-comme', { method: 'POST', body }));
  assert.deepEqual([asked.status, posted.status], [404, 404]);
  assert.equal(posted.headers.get('set-cookie'), null);
});

story('signing out ends the session on the server: the old cookie opens nothing', async (world) => {
  const app = createApp(world.parts);
  const body = new URLSearchParams({ mandate: exampleId('mandate/expert') });
  const entered = await app(new Request('http://localhost/entrer-comme', { method: 'POST', body }));
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const inside = await app(new Request('http://localhost/mon-espace', { headers: { cookie } }));
  assert.equal(inside.status, 200);
  const left = await app(new Request('http://localhost/sortie', { method: 'POST', headers: { cookie } }));
  assert.match(left.headers.get('set-cookie') ?? '', /^totem_session=; Max-Age=0/);
  const outside = await app(new Request('http://localhost/mon-espace', { headers: { cookie } }));
  assert.equal(outside.status, 303);
});
