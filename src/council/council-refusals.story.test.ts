import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { type Rehearsal, rehearsal } from '../../test/harness/rehearsal.ts';
import { story, type World } from '../../test/harness/world.ts';

/** Item 1 open to the vote, with these seats present. */
async function voting(world: World, present = 70): Promise<Rehearsal> {
  const play = await rehearsal(world);
  await play.arrive(1, present);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 1');
  await play.press('Mettre aux voix le point 1');
  return play;
}

story('a ballot for another seat is refused with the article, and nothing is written', async (world) => {
  const play = await voting(world);
  const member = await play.member(2);
  const form = (await member.get(`${play.base}/ma-place`)).form('Voter');
  const stolen = await member.post(form.action, { ...form.fields, seat: '3', choice: 'for' });
  assert.equal(stolen.status, 422);
  assert.match(stolen.text, /Ce siège n’est pas le vôtre : on ne vote que pour soi\. L2121-20 CGCT/);
  assert.ok(stolen.root.querySelector('#choice-for')?.hasAttribute('checked'), 'the choice stays picked');
  assert.match((await play.desk()).text, /0 bulletin reçu sur 70 attendus/);
});

story('a ballot without presence, in a vote that was never opened: every reason at once', async (world) => {
  const play = await rehearsal(world);
  const member = await play.member(9);
  const page = await member.post(`${play.base}/ma-place/bulletin`, {
    seat: '8',
    choice: 'for',
    vote: 'none',
  });
  assert.equal(page.status, 422);
  assert.match(page.text, /Ce siège n’est pas le vôtre/);
  assert.match(page.text, /Ce scrutin n’est pas ouvert : votre bulletin n’a pas été pris\. L2121-16 CGCT/);
  assert.match(page.text, /Ce membre n’est pas noté présent/);
});

story('a member who has not arrived cannot vote; once arrived, they can', async (world) => {
  const play = await voting(world);
  const member = await play.member(100);
  const before = await member.get(`${play.base}/ma-place`);
  assert.match(before.text, /Pour voter, faites d’abord noter votre présence/);
  assert.throws(() => before.form('Voter'));
  const arrived = await member.submit(before, 'Je suis arrivé', { 'Code affiché': await play.code() });
  const receipt = await member.post(arrived.form('Voter').action, {
    ...arrived.form('Voter').fields,
    choice: 'abstain',
  });
  assert.match(receipt.text, /Votre vote est enregistré Abstention Enregistré à/);
});

story('a ballot without a choice is asked again; after the close it is refused', async (world) => {
  const play = await voting(world);
  const member = await play.member(4);
  const form = (await member.get(`${play.base}/ma-place`)).form('Voter');
  const blank = await member.post(form.action, form.fields);
  assert.equal(blank.status, 422);
  assert.match(blank.text, /Choisissez pour, contre ou abstention/);
  await play.press('Clore le scrutin du point 1');
  const late = await member.post(form.action, { ...form.fields, choice: 'for' });
  assert.equal(late.status, 422);
  assert.match(late.text, /Ce scrutin n’est pas ouvert/);
});

story('a mind is changed until the close, and the same form sent twice votes once', async (world) => {
  const play = await voting(world);
  const member = await play.member(4);
  const form = (await member.get(`${play.base}/ma-place`)).form('Voter');
  const cast = { ...form.fields, choice: 'for' };
  await member.post(form.action, cast);
  const twice = await member.post(form.action, cast);
  assert.equal(twice.status, 200);
  assert.match(twice.text, /Votre vote est enregistré Pour/);
  assert.doesNotMatch(twice.text, /bulletin ; seul le dernier compte/);
  const changing = await member.get(`${play.base}/ma-place?changer=4`);
  const again = changing.form('Remplacer mon vote');
  const changed = await member.post(again.action, { ...again.fields, choice: 'against' });
  assert.match(
    changed.text,
    /Votre vote est enregistré Contre .*C’est votre 2e bulletin ; seul le dernier compte/,
  );
  assert.match((await play.desk()).text, /1 bulletin reçu sur 70 attendus/);
  const closed = await play.press('Clore le scrutin du point 1');
  assert.match(closed.text, /0 P Pour 1 C Contre 0 A Abstention/);
});

story(
  'the database refuses what the program would not ask: a ballot changed, a second current item',
  async (world) => {
    const play = await voting(world);
    await play.vote([2], 'for');
    const attempt = async (statement: string) => {
      await sql.raw('savepoint attempt').execute(world.parts.database);
      try {
        await sql.raw(statement).execute(world.parts.database);
        return null;
      } catch (error) {
        await sql.raw('rollback to savepoint attempt').execute(world.parts.database);
        return String(error);
      }
    };
    assert.match(
      (await attempt(`update council.ballot set choice = 'against'`)) ?? '',
      /ROWS_ARE_ONLY_ADDED/,
    );
    assert.match((await attempt('delete from council.presence_event')) ?? '', /ROWS_ARE_ONLY_ADDED/);
    assert.match((await attempt('delete from council.vote_count')) ?? '', /ROWS_ARE_ONLY_ADDED/);
    assert.match(
      (await attempt(`update council.item set state = 'under_discussion' where rank = 2`)) ?? '',
      /item_current_once/,
    );
  },
);

story(
  'who may: others are turned away, the secretariat does not proclaim, a member does not conduct',
  async (world) => {
    const play = await voting(world);
    const pages = ['bureau', 'secretariat', 'ma-place'];
    for (const mandate of [
      'expert',
      'territory-lead',
      'programme-office',
      'administrator',
      'deciding-authority',
    ]) {
      const stranger = await world.enter(`mandate/${mandate}`);
      for (const page of pages)
        assert.equal((await stranger.get(`${play.base}/${page}`)).status, 403, `${mandate} ${page}`);
      const posted = await stranger.post(`${play.base}/points/1/cloture`, {});
      assert.equal(posted.status, 403, mandate);
      assert.equal((await stranger.get(play.base)).status, 200);
    }
    const visitor = world.visitor();
    for (const page of pages) assert.match((await visitor.get(`${play.base}/${page}`)).path, /^\/connexion/);
    const member = await play.member(7);
    assert.equal((await member.get(`${play.base}/bureau`)).status, 403);
    assert.equal((await member.get(`${play.base}/secretariat`)).status, 403);
    assert.equal((await member.post(`${play.base}/points/1/cloture`, {})).status, 403);
    assert.equal((await member.post(`${play.base}/presences`, { arrived: '8' })).status, 403);
    await play.secretariat.submit(await play.secretary(), 'Clore le scrutin du point 1');
    const refused = await play.secretariat.post(`${play.base}/points/1/proclamation`, {});
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Votre mandat ne permet pas cet acte\. L2121-16 CGCT/);
    const annulled = await play.secretariat.post(`${play.base}/points/1/annulation`, {});
    assert.equal(annulled.status, 422);
  },
);

story(
  'a president or a member of another organisation does not learn that the sitting exists',
  async (world) => {
    const play = await rehearsal(world);
    await sql
      .raw(
        `update council.assembly set organisation_id = (select id from people.organisation where slug = 'bpifrance')`,
      )
      .execute(world.parts.database);
    await sql.raw('update council.sitting set version = version + 1').execute(world.parts.database);
    assert.equal((await play.president.get(`${play.base}/bureau`)).status, 404);
    assert.equal((await play.secretariat.get(`${play.base}/secretariat`)).status, 404);
    assert.equal((await play.president.post(`${play.base}/ouverture`, {})).status, 404);
    const member = await play.member(3);
    assert.equal((await member.get(`${play.base}/ma-place`)).status, 404);
    const ballot = { vote: 'x', seat: '3', choice: 'for' };
    assert.equal((await member.post(`${play.base}/ma-place/bulletin`, ballot)).status, 404);
    const rehearse = await play.president.post('/conseil/seances', {});
    assert.equal(rehearse.status, 422);
  },
);

story('acts out of place are refused with the reason, all at once', async (world) => {
  const play = await rehearsal(world);
  await play.arrive(1, 62);
  const opening = await play.president.post(`${play.base}/ouverture`, {});
  assert.equal(opening.status, 422);
  assert.match(opening.text, /Quorum de 63 non atteint \(62 présents\)/);
  const early = await play.president.post(`${play.base}/points/2/ouverture`, {});
  assert.match(early.text, /La séance n’est pas ouverte.*Quorum de 63 non atteint \(62 présents\)/);
  assert.doesNotMatch((await world.visitor().get(play.base)).text, /Constaté à/, 'nothing was put on record');
  assert.equal((await play.president.post(`${play.base}/points/9/ouverture`, {})).status, 404);
  assert.equal((await play.president.post(`${play.base}/points/x/ouverture`, {})).status, 404);
  assert.equal((await play.president.post(`${play.base}/interventions/x/depart`, {})).status, 404);
  assert.equal((await play.president.post('/conseil/seances/inconnue/ouverture', {})).status, 404);
  const twice = await play.secretariat.post(`${play.base}/presences`, { arrived: '5' });
  assert.match(twice.text, /C’est déjà noté/);
  const unknown = await play.secretariat.post(`${play.base}/presences`, { arrived: '125' });
  assert.match(unknown.text, /Ce siège n’existe pas dans cette assemblée/);
  assert.equal((await play.secretariat.post(`${play.base}/presences`, {})).status, 400);
  await play.arrive(63, 70);
  await play.press('Ouvrir la séance');
  for (const act of [
    'scrutin',
    'proclamation',
    'annulation',
    'cloture',
    'prise-acte',
    'reouverture',
    'simulation',
  ]) {
    const refused = await play.president.post(`${play.base}/points/1/${act}`, {});
    assert.equal(refused.status, 422, act);
    assert.match(refused.text, /Refusé : l’acte n’a pas été accompli/, act);
  }
  await play.press('Ouvrir le point 1');
  const second = await play.president.post(`${play.base}/points/2/ouverture`, {});
  assert.match(second.text, /Un autre point est ouvert : terminez-le d’abord\. L2121-16 CGCT/);
  const closing = await play.president.post(`${play.base}/levee`, {});
  assert.match(closing.text, /Un point est encore ouvert/);
});

story('one speaker at a time; a point of order comes in while the speaker is paused', async (world) => {
  const play = await rehearsal(world);
  await play.arrive(1, 70);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 2');
  const first = await play.press('Donner la parole : Rapporteur 1 (fictif)');
  assert.match(
    first.text,
    /Un orateur a déjà la parole : mettez-le en pause ou terminez d’abord\. \(L2121-16 CGCT\)/,
  );
  assert.throws(() => first.form('Donner la parole : Orateur 1 (fictif)'));
  const wrong = await play.president.submit(first, 'Inscrire', {
    'Numéro du siège': '124',
    'Durée en minutes': '0',
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /La durée est un nombre de minutes, de 1 à 240/);
  const absent = await play.president.submit(first, 'Inscrire', { 'Numéro du siège': '124' });
  assert.match(absent.text, /Ce membre n’est pas noté présent/);
  const added = await play.president.post(`${play.base}/points/2/interventions`, {
    seat: '30',
    minutes: '2',
    order: 'yes',
  });
  assert.match(added.text, /Siège 30 Groupe 2 \(fictif\), rappel au règlement/);
  await play.press('Mettre en pause : Rapporteur 1 (fictif)');
  const order = await play.press('Donner la parole : Siège 30');
  assert.match(order.text, /Parole Siège 30|Siège 30 Groupe 2/);
  assert.throws(() => order.form('Reprendre : Rapporteur 1 (fictif)'));
  await play.press('Suspendre la séance');
  assert.match((await play.hall()).text, /Séance suspendue/);
  await play.press('Reprendre la séance');
  assert.match((await play.desk()).text, /En pause/, 'a suspension stopped the clock');
});
