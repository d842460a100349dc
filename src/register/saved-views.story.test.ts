import assert from 'node:assert/strict';
import { story } from '../../test/harness/world.ts';

story(
  'the team keeps what it sees under a name, with an address that follows the register',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    const map = await lead.get('/acteurs/carte?kind=startup&domain=health&page=2&couleur=bleu');
    const save = map.root.querySelectorAll('a').find((one) => one.text === 'Garder cette vue sous un nom');
    const form = await lead.get((save?.getAttribute('href') ?? '').replaceAll('&amp;', '&'));
    assert.match(form.text, /Filtres : Start-up, Santé/);
    const kept = await lead.submit(form, 'Garder cette vue', {
      'Nom en français': 'Start-up de la santé',
      'Nom en anglais': 'Health startups',
    });
    assert.equal(kept.path, '/vues/start-up-de-la-sante');
    const visitor = world.visitor();
    const seen = await visitor.get('/en/vues/start-up-de-la-sante');
    assert.match(seen.text, /Health startups/);
    const open = seen.root.querySelector('.page-actions a')?.getAttribute('href')?.replaceAll('&amp;', '&');
    assert.equal(open, '/en/acteurs/carte?kind=startup&domain=health');
    assert.equal((await visitor.get(open ?? '')).status, 200);
    assert.match((await visitor.get('/vues')).text, /Start-up de la santé/);
    assert.equal((await visitor.get('/acteurs/carte')).text.includes('Garder cette vue sous un nom'), false);
  },
);

story(
  'a form sent twice keeps one view; a name taken, or without a letter, is refused with nothing lost',
  async (world) => {
    const editor = await world.enter('mandate/territory-editor');
    const form = await editor.get('/vues/nouvelle?vue=graph&type=member_of&annee=2014');
    const names = { 'Nom en français': 'Pôles en 2014', 'Nom en anglais': 'Clusters in 2014' };
    await editor.submit(form, 'Garder cette vue', names);
    const twice = await editor.submit(form, 'Garder cette vue', names);
    assert.equal(twice.path, '/vues');
    assert.equal(twice.root.querySelectorAll('.card').length, 1);
    const again = await editor.get('/vues/nouvelle?vue=list');
    const taken = await editor.submit(again, 'Garder cette vue', { ...names, 'Nom en anglais': 'Others' });
    assert.equal(taken.status, 422);
    assert.match(taken.text, /porte ou a porté ce nom/);
    assert.equal(taken.root.querySelector('#f-nameEn')?.getAttribute('value'), 'Others');
    for (const name of ['Nouvelle', '!!!']) {
      const fresh = await editor.get('/vues/nouvelle?vue=list');
      const refused = await editor.submit(fresh, 'Garder cette vue', { ...names, 'Nom en français': name });
      assert.match(refused.text, /doit donner une adresse/);
    }
    const empty = await editor.submit(await editor.get('/vues/nouvelle'), 'Garder cette vue', {});
    assert.equal(empty.root.querySelectorAll('.error-summary li').length, 2);
  },
);

story('a withdrawn view says so at its address, and its name is not used again', async (world) => {
  const lead = await world.enter('mandate/territory-lead');
  const names = { 'Nom en français': 'Essai', 'Nom en anglais': 'Trial' };
  const kept = await lead.submit(await lead.get('/vues/nouvelle?vue=timeline'), 'Garder cette vue', names);
  const after = await lead.submit(kept, 'Retirer cette vue');
  assert.equal(after.path, '/vues');
  await lead.post('/vues/essai/retrait', {});
  const gone = await world.visitor().get('/vues/essai');
  assert.equal(gone.status, 410);
  assert.match(gone.text, /Cette vue a été retirée le 23 novembre 2026/);
  const again = await lead.submit(await lead.get('/vues/nouvelle?vue=timeline'), 'Garder cette vue', names);
  assert.match(again.text, /porte ou a porté ce nom/);
  assert.match((await world.visitor().get('/journal')).text, /view\.withdrawn/);
});

story('nobody else keeps or withdraws a view', async (world) => {
  for (const mandate of ['mandate/council-secretariat', 'mandate/administrator', 'mandate/expert']) {
    const other = await world.enter(mandate);
    assert.equal((await other.get('/vues/nouvelle?vue=map')).status, 403, mandate);
    const sent = await other.post('/vues/nouvelle', {
      nameFr: 'A',
      nameEn: 'A',
      picture: 'map',
      query: '',
      once: '12345678',
    });
    assert.equal(sent.status, 403, mandate);
    assert.equal((await other.post('/vues/rien/retrait', {})).status, 403, mandate);
  }
  assert.equal((await world.visitor().get('/vues')).root.querySelectorAll('.card').length, 0);
});
