import assert from 'node:assert/strict';
import { onEmpty, story } from '../../test/harness/world.ts';

story(
  'a citizen reads why: three axes, the signature, figures that disagree, what is unknown',
  async (world) => {
    const page = await world.visitor().get('/');
    assert.equal(page.status, 200);
    for (const said of ['Pourquoi Digital Grenoble ?', '#DigiGre', '200 M€', '15 M€', 'équipe de France']) {
      assert.ok(page.text.includes(said), said);
    }
    assert.match(page.text, /500 entreprises/);
    assert.match(page.text, /550 entreprises/);
    assert.match(page.text, /30 000 emplois/);
    assert.match(page.text, /40 000 emplois/);
    assert.match(page.text, /montant non connu/);
    assert.match(page.text, /unanimité moins deux abstentions/);
    assert.doesNotMatch(page.text, /\b(122|86) (pour|voix|votes)/);
  },
);

story('the same page in English, at the same address below /en', async (world) => {
  const page = await world.visitor().get('/en');
  assert.equal(page.root.querySelector('html')?.getAttribute('lang'), 'en');
  assert.match(page.text, /Why Digital Grenoble\?/);
  assert.match(page.text, /unanimity/i);
});

story('the programme says who does what, and that most dates are not known', async (world) => {
  const page = await world.visitor().get('/programme');
  assert.match(page.text, /Mission French Tech pilote le programme/);
  assert.match(page.text, /Caisse des Dépôts est l’opérateur/);
  assert.match(page.text, /début non connu/);
});

story('a post is read with its source, and follows in the feed', async (world) => {
  const visitor = world.visitor();
  const post = await visitor.get('/actualites/grenoble-parmi-les-neuf');
  assert.match(post.text, /Fait du 12 novembre 2014/);
  assert.match(post.text, /La Tribune/);
  const feed = await visitor.get('/actualites.atom');
  assert.match(feed.headers.get('content-type') ?? '', /atom/);
  assert.match(feed.body, /<title>Grenoble parmi les neuf/);
});

story('the team publishes; a refused post loses nothing and tells every fault at once', async (world) => {
  const editor = await world.enter('mandate/territory-editor');
  const form = await editor.get('/actualites/nouvelle');
  const refused = await editor.submit(form, 'Publier', {
    'Titre en français': 'Un <b>titre</b>',
    'Source : adresse': 'javascript:alert(1)',
  });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /À corriger avant de continuer/);
  assert.equal(refused.root.querySelectorAll('.field-error').length >= 4, true);
  const done = await editor.submit(refused, 'Publier', {
    'Texte en français': 'Un texte.',
    'Titre en anglais': 'A title',
    'Texte en anglais': 'A text.',
    'Source : adresse': '',
  });
  assert.equal(done.status, 200);
  assert.match(done.text, /Un <b>titre<\/b>/);
  assert.ok(!done.body.includes('<b>titre</b>'), 'what was typed stays text');
});

story('a form sent twice publishes once', async (world) => {
  const editor = await world.enter('mandate/territory-editor');
  const fields = {
    ...(await editor.get('/actualites/nouvelle')).form('Publier').fields,
    titleFr: 'Deux fois',
    titleEn: 'Twice',
    bodyFr: 'x',
    bodyEn: 'x',
  };
  await editor.post('/actualites/nouvelle', fields);
  const again = await editor.post('/actualites/nouvelle', fields);
  assert.equal(again.status, 200);
  const list = await world.visitor().get('/actualites');
  assert.equal(list.body.split('Deux fois</a>').length - 1, 1);
});

story('others do not publish: a visitor is asked to sign in, an expert is refused', async (world) => {
  assert.match((await world.visitor().get('/actualites/nouvelle')).path, /^\/connexion/);
  const expert = await world.enter('mandate/expert');
  assert.equal((await expert.get('/actualites/nouvelle')).status, 403);
  assert.equal((await expert.post('/actualites/nouvelle', { titleFr: 'x' })).status, 403);
});

story(
  'bad requests meet a plain page: unknown address, wrong method, wrong origin, unreadable or huge body',
  async (world) => {
    const editor = await world.enter('mandate/territory-editor');
    const send = (init: RequestInit) => editor.raw('/actualites/nouvelle', { method: 'POST', ...init });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answers: readonly [number, Response][] = [
      [404, await editor.raw('/nulle-part')],
      [405, await editor.raw('/programme', { method: 'POST', body: 'a=1', headers: form })],
      [403, await send({ body: 'a=1', headers: { ...form, origin: 'https://ailleurs.example' } })],
      [400, await send({ body: '{}', headers: { 'content-type': 'application/json' } })],
      [400, await send({ body: 'x', headers: { 'content-type': 'multipart/form-data' } })],
      [413, await send({ body: `a=${'x'.repeat(1_100_000)}`, headers: form })],
      [404, await editor.raw('/actualites/%00')],
    ];
    for (const [status, response] of answers) {
      const text = await response.text();
      assert.equal(response.status, status, text.slice(0, 300));
      assert.match(text, /<h1>/);
      assert.doesNotMatch(text, /at \w+ \(|node:internal|\.ts:\d+/, 'no stack trace');
    }
  },
);

story('a public page is kept until the journal moves, then drawn again', async (world) => {
  const first = await world.visitor().raw('/actualites');
  const etag = first.headers.get('etag') ?? '';
  const again = await world.visitor().raw('/actualites', { headers: { 'if-none-match': etag } });
  assert.equal(again.status, 304);
  const editor = await world.enter('mandate/territory-editor');
  await editor.submit(await editor.get('/actualites/nouvelle'), 'Publier', {
    'Titre en français': 'Du neuf',
    'Titre en anglais': 'Something new',
    'Texte en français': 'x',
    'Texte en anglais': 'x',
  });
  const after = await world.visitor().raw('/actualites', { headers: { 'if-none-match': etag } });
  assert.equal(after.status, 200);
  assert.match(await after.text(), /Du neuf/);
});

onEmpty('an instance without the example has pages that teach instead of empty ones', async (world) => {
  const page = await world.visitor().get('/actualites');
  assert.match(page.text, /La première est souvent l’annonce de la candidature/);
});

onEmpty('the home of an instance of one’s own says nothing of Grenoble', async (world) => {
  const page = await world.visitor().get('/');
  assert.equal(page.status, 200);
  assert.doesNotMatch(page.text, /Grenoble|DigiGre/);
  assert.match(page.text, /Un programme de label/);
});
