import assert from 'node:assert/strict';
import { newAssembly, newCouncil, signIn } from '../../test/harness/real-assembly.ts';
import { rehearsal } from '../../test/harness/rehearsal.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';
import { findSitting } from './views/find-sitting.ts';

const members = '/conseil/membres';

async function act(visitor: Visitor, path: string, button: string, fields: Record<string, string>) {
  return visitor.submit(await visitor.get(`${members}/${path}`), button, fields);
}

/** The value of a choice of a form, by what it says. */
function choice(page: SeenPage, label: string): string {
  const option = page.root.querySelectorAll('option').find((one) => one.text.includes(label));
  return option?.getAttribute('value') ?? '';
}

async function groupId(visitor: Visitor, path: string, name: string): Promise<string> {
  return choice(await visitor.get(`${members}/${path}`), name);
}

story('everybody reads who sits, in which group, and what the quorum is today', async (world) => {
  const page = await world.visitor().get(members);
  assert.match(page.text, /Grenoble-Alpes Métropole Les membres/);
  assert.match(page.text, /Répétition\. Les groupes et les sièges de cette assemblée sont fictifs/);
  assert.match(page.text, /Membres en exercice 124 sur 124 sièges Au 23 novembre 2026/);
  assert.match(page.text, /Quorum 63 présents au moins .*L2121-17/);
  assert.match(page.text, /12 Siège 12 \(fictif\), Siège 12 25 avril 2014/);
  const found = await world.visitor().get(`${members}?q=siege+117`);
  assert.match(found.text, /1 membre pour « siege 117 »/);
  const english = await world.visitor().get(`/en${members}/12`);
  assert.match(english.text, /Seat 12 .*Began by Installation \(L5211-8 CGCT\)/);
  assert.doesNotMatch(english.text, /Enregistrer|Record a departure/);
});

story('a resignation empties the seat from the day it is received, and the quorum falls', async (world) => {
  world.at('2026-11-24T09:00:00Z');
  const secretariat = await world.enter('mandate/council-secretariat');
  const one = await act(secretariat, '40/depart', 'Enregistrer un départ', {
    Pourquoi: 'resigned',
    'Ne siège plus à partir du': '2026-11-24',
  });
  assert.match(one.text, /Personne ne tient ce siège aujourd’hui/);
  assert.match(one.text, /Installation Fin le : 24 novembre 2026|Installation 24 novembre 2026 Démission/);
  await act(secretariat, '41/depart', 'Enregistrer un départ', {
    Pourquoi: 'died',
    'Ne siège plus à partir du': '2026-11-24',
  });
  const page = await world.visitor().get(members);
  assert.match(page.text, /Membres en exercice 122 sur 124 sièges/);
  assert.match(page.text, /Sièges vacants 2 vacants/);
  assert.match(page.text, /Quorum 62 présents au moins/);
  assert.match(page.text, /Qui a siégé .*Siège 40 .*Démission/);
  const sitting = await findSitting(world.ctx, 'repetition');
  assert.equal(sitting?.seats.length, 122, 'a sitting not opened yet is that of today’s members');
  const gone = await world.visitor().post('/entrer-comme', { seat: '40' });
  assert.equal(gone.status, 422, 'whoever left may no longer act as a member');
});

story('a resignation does not empty the record of an earlier sitting', async (world) => {
  const play = await rehearsal(world);
  world.at('2026-11-23T17:00:00Z');
  await play.arrive(1, 70);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 1');
  world.at('2026-12-15T09:00:00Z');
  const secretariat = await world.enter('mandate/council-secretariat');
  const tooEarly = await act(secretariat, '12/depart', 'Enregistrer un départ', {
    Pourquoi: 'resigned',
    'Ne siège plus à partir du': '2026-11-23',
  });
  assert.equal(tooEarly.status, 422);
  assert.match(tooEarly.text, /Une séance a noté ce membre ce jour-là ou depuis/);
  const done = await secretariat.submit(tooEarly, 'Enregistrer un départ', {
    'Ne siège plus à partir du': '2026-12-15',
  });
  assert.equal(done.status, 200);
  const then = await findSitting(world.ctx, 'repetition');
  assert.equal(then?.seats.length, 124);
  assert.equal(then?.seats.filter((seat) => seat.presence === 'present').length, 70);
  assert.equal(then?.seats.find((seat) => seat.number === 12)?.presence, 'present');
  assert.match((await world.visitor().get(members)).text, /Membres en exercice 123/);
});

story(
  'a replacement is two facts written together, or neither, with every fault of both at once',
  async (world) => {
    const secretariat = await world.enter('mandate/council-secretariat');
    const refused = await act(secretariat, '7/remplacement', 'Remplacer', {
      'Ne siège plus à partir du': '2027-03-01',
      Pourquoi: 'resigned',
      'Siège à partir du': '2027-02-30',
    });
    assert.equal(refused.status, 422);
    const faults = refused.root.querySelectorAll('.error-summary a').map((one) => one.getAttribute('href'));
    assert.deepEqual(faults, ['#f-ends', '#f-group', '#f-starts']);
    assert.match(refused.text, /Une démission vaut dès sa réception, pas avant \(L2121-4 du CGCT\)/);
    assert.equal(refused.root.querySelector('#f-starts')?.getAttribute('value'), '2027-02-30');

    const done = await secretariat.submit(refused, 'Remplacer', {
      'Ne siège plus à partir du': '2026-11-20',
      'Siège à partir du': '2026-11-22',
      Groupe: choice(refused, 'Groupe 2 (fictif)'),
    });
    assert.equal(done.status, 200, done.text.slice(0, 900));
    assert.match(done.text, /Membre Siège 7, titulaire 2 \(fictif\) Groupe Groupe 2 \(fictif\)/);
    assert.match(done.text, /Début par Remplacement \(L5211-8 CGCT, L273-10 et L273-12 du code électoral\)/);
    const entered = await world.visitor().post('/entrer-comme', { seat: '7' });
    assert.match(entered.text, /Vous êtes Siège 7, titulaire 2 \(fictif\)/);

    const journal = await world.visitor().get('/journal');
    assert.match(journal.text, /member\.left_seat/);
    assert.match(journal.text, /member\.seated/);
    assert.doesNotMatch(journal.body, /titulaire 2/, 'the journal names nobody');
  },
);

story('a member changes group from a day: before it, they stay in the former one', async (world) => {
  const secretariat = await world.enter('mandate/council-secretariat');
  await secretariat.submit(await secretariat.get('/conseil/groupes/nouveau'), 'Créer', {
    'Nom du groupe': 'Groupe 8 (fictif)',
  });
  const twice = await secretariat.submit(await secretariat.get('/conseil/groupes/nouveau'), 'Créer', {
    'Nom du groupe': 'groupe 8 (fictif)',
  });
  assert.match(twice.text, /Un groupe porte déjà ce nom/);
  const real = await secretariat.submit(twice, 'Créer', { 'Nom du groupe': 'Un vrai groupe' });
  assert.match(real.text, /En répétition, le nom finit par « \(fictif\) »/);

  const same = await act(secretariat, '1/groupe', 'Changer de groupe', {
    'Nouveau groupe': await groupId(secretariat, '1/groupe', 'Groupe 1 (fictif)'),
    'Dans ce groupe à partir du': '2014-04-25',
  });
  assert.match(same.text, /Le membre est déjà dans ce groupe/);
  assert.match(same.text, /Ce jour n’est pas après celui où le membre a commencé/);
  await secretariat.submit(same, 'Changer de groupe', {
    'Nouveau groupe': choice(same, 'Groupe 8 (fictif)'),
    'Dans ce groupe à partir du': '2026-12-01',
  });
  assert.match((await world.visitor().get(`${members}/1`)).text, /Groupe Groupe 1 \(fictif\).*exclu/);
  world.at('2026-12-01T09:00:00Z');
  const after = await world.visitor().get(`${members}/1`);
  assert.match(after.text, /Groupe Groupe 8 \(fictif\) Depuis le 1er décembre 2026/);
  const president = await world.enter('mandate/council-president');
  assert.equal((await president.get('/conseil/seances/repetition/bureau')).status, 200, 'still presides');
  const sitting = await findSitting(world.ctx, 'repetition');
  const chair = sitting?.seats.find((one) => one.id === sitting.items[0]?.chairSeatId);
  assert.equal(chair?.number, 1, 'and has the casting vote of the items planned before');
});

story(
  'a real assembly starts empty; its member receives a message, signs in, and is named to their own only',
  async (world) => {
    const secretariat = await newAssembly(world, 5);
    const empty = await secretariat.get(members);
    assert.match(empty.text, /Métropole d’essai Les membres .*Membres en exercice 0 sur 5 sièges/);
    assert.match(empty.text, /Quorum personne ne siège/);
    await secretariat.submit(await secretariat.get('/conseil/groupes/nouveau'), 'Créer', {
      'Nom du groupe': 'Groupe A',
    });
    const refused = await act(secretariat, '3/installation', 'Installer un membre', {
      'Adresse électronique': 'sans arobase',
      'Siège à partir du': 'demain',
    });
    const faults = refused.root.querySelectorAll('.error-summary a').map((one) => one.getAttribute('href'));
    assert.deepEqual(faults, ['#f-name', '#f-email', '#f-group', '#f-starts']);
    const seat = await secretariat.submit(refused, 'Installer un membre', {
      Nom: 'Membre 3 (fictif)',
      'Adresse électronique': 'membre-3@exemple.invalid',
      Groupe: choice(refused, 'Groupe A'),
      'Siège à partir du': '2026-11-23',
    });
    assert.match(seat.text, /Membre Membre 3 \(fictif\).*membre-3@exemple\.invalid/);
    const member = await signIn(world, 'membre-3@exemple.invalid');
    assert.match((await member.get(members)).text, /Membre 3 \(fictif\)/);
    const outsider = await world.visitor().get(`${members}?assemblee=metropole-d-essai`);
    assert.match(outsider.text, /Membres en exercice 1 sur 5 sièges/);
    assert.match(outsider.text, /nom non publié ici/);
    assert.doesNotMatch(outsider.body, /Membre 3|membre-3@/);
    const again = await act(secretariat, '4/installation', 'Installer un membre', {
      Nom: 'Membre 3 (fictif)',
      'Adresse électronique': 'membre-3@exemple.invalid',
      Groupe: choice(refused, 'Groupe A'),
    });
    assert.match(again.text, /La personne de cette adresse tient déjà un siège/);
  },
);

story('nobody else keeps these members: another secretariat finds its own assembly only', async (world) => {
  const other = await newCouncil(world);
  assert.match(
    (await other.get(members)).text,
    /Vous lisez l’assemblée de Grenoble-Alpes Métropole\. Celle de Métropole d’essai n’est pas encore créée ici/,
  );
  for (const path of [`${members}/7/depart`, `${members}/import`, '/conseil/groupes/nouveau'])
    assert.equal((await other.get(path)).status, 404, path);
  const member = await world.enter('mandate/council-member-9');
  assert.equal((await member.get(`${members}/9/depart`)).status, 403);
  assert.equal((await world.visitor().get(`${members}/125`)).status, 404);
  assert.equal((await world.visitor().get(`${members}?assemblee=inconnue`)).status, 404);
  const stale = await staleForm(world);
  assert.match(stale.text, /Ce siège a changé depuis que la page est ouverte/);
});

/** Two secretaries open the same seat; the second acts on a holder who is no longer there. */
async function staleForm(world: World): Promise<SeenPage> {
  const secretariat = await world.enter('mandate/council-secretariat');
  const first = await secretariat.get(`${members}/8/remplacement`);
  const second = await secretariat.get(`${members}/8/depart`);
  await secretariat.submit(first, 'Remplacer', {
    Pourquoi: 'lost_mandate',
    Groupe: choice(first, 'Groupe 1 (fictif)'),
  });
  return secretariat.submit(second, 'Enregistrer un départ', { Pourquoi: 'resigned' });
}
