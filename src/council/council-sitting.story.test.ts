import assert from 'node:assert/strict';
import { rehearsal, seatsFrom } from '../../test/harness/rehearsal.ts';
import { story } from '../../test/harness/world.ts';

story(
  'the whole rehearsal: 62 present are too few, 63 open the item, it is debated, voted and proclaimed',
  async (world) => {
    const play = await rehearsal(world);
    world.at('2026-11-23T17:00:00Z');
    const empty = await play.desk();
    assert.match(empty.text, /Répétition, sièges fictifs/);
    assert.match(empty.text, /0 présent sur 124\. Quorum non atteint : 63\./);

    await play.arrive(1, 63);
    await play.press('Ouvrir la séance');
    world.at('2026-11-23T17:05:00Z');
    await play.leave(63, 63);
    const short = await play.president.submit(await play.desk(), 'Constater le défaut de quorum au point 2');
    assert.equal(short.status, 422);
    assert.match(short.text, /Refusé : l’acte n’a pas été accompli/);
    assert.match(short.text, /Quorum de 63 non atteint \(62 présents\)\. L2121-17 CGCT/);
    const recorded = await world.visitor().get(play.base);
    assert.match(
      recorded.text,
      /Constaté à 18:05 : quorum de 63 non atteint \(62 présents\) \(L2121-17 CGCT\)/,
    );

    world.at('2026-11-23T17:10:00Z');
    const secretary = await play.secretary();
    const back = await play.secretariat.submit(secretary, 'Arrivée du siège 63');
    assert.equal(back.status, 200);
    assert.match(back.text, /63 présents sur 124\. Quorum atteint : 63\./);
    assert.match(back.text, /Attention : le quorum est juste/);
    const opened = await play.press('Ouvrir le point 2');
    assert.match(opened.text, /quorum de 63 atteint \(63 présents\)/);

    const started = await play.press('Donner la parole : Rapporteur 1 (fictif)');
    assert.match(started.text, /0 % du temps : reste 20 min/);
    world.at('2026-11-23T17:25:30Z');
    const late = await play.hall();
    assert.match(
      late.text,
      /Rapporteur 1 \(fictif\) Présentation du rapport 15:30 77 % du temps : reste 4 min 30 s/,
    );
    assert.equal(late.root.querySelector('.clock')?.getAttribute('data-state'), 'late');
    assert.match(late.text, /Ensuite Orateur 1 \(fictif\), Groupe 1 \(fictif\)/);
    await play.press('Mettre en pause : Rapporteur 1 (fictif)');
    world.at('2026-11-23T17:40:00Z');
    assert.match((await play.hall()).text, /15:30 En pause, 77 % du temps : reste 4 min 30 s/);
    await play.press('Reprendre : Rapporteur 1 (fictif)');
    world.at('2026-11-23T17:41:00Z');
    await play.press('Terminer : Rapporteur 1 (fictif)');
    await play.press('Donner la parole : Orateur 1 (fictif)');
    world.at('2026-11-23T17:46:30Z');
    const over = await play.desk();
    assert.match(over.text, /\+0:30 Temps dépassé/);
    assert.match(over.text, /Groupe 1 \(fictif\) 5:30 dépassé de 0:30/);

    await play.press('Mettre aux voix le point 2');
    const first = await (await play.member(1)).get(`${play.base}/ma-place`);
    assert.match(first.text, /Point 2, scrutin ouvert/);
    await play.vote(seatsFrom(1, 61), 'for');
    await play.vote([62, 63], 'abstain');

    for (const page of [await play.hall(), await world.visitor().get(play.base), await play.desk()]) {
      assert.match(page.text, /63 bulletins reçus sur 63 attendus/);
      assert.doesNotMatch(page.text, /\b61\b/, 'no partial result');
      assert.equal(page.root.querySelector('.counts'), null);
      assert.equal(page.root.querySelector('.seat-map'), null);
    }
    const closed = await play.press('Clore le scrutin du point 2');
    assert.match(closed.text, /Résultat proposé Adopté à l'unanimité moins deux abstentions\./);
    const waiting = await play.hall();
    assert.match(
      waiting.text,
      /61 P Pour 0 C Contre 2 A Abstentions .*Le président va proclamer le résultat/,
    );
    assert.doesNotMatch(waiting.text, /Adopté/);

    const proclaimed = await play.press('Proclamer le résultat du point 2');
    assert.match(proclaimed.text, /Adopté/);
    const hall = await play.hall();
    assert.match(hall.text, /Adopté à l'unanimité moins deux abstentions\./);
    assert.match(
      hall.root.querySelector('.seat-map')?.getAttribute('aria-label') ?? '',
      /61 pour, 0 contre, 2 abstentions, 61 sans vote ou absents/,
    );
    const result = await world.visitor().get(play.base);
    assert.match(result.text, /Résultat proclamé, point 2 Adopté à l'unanimité moins deux abstentions\./);
    assert.match(result.text, /Suffrages exprimés 61 Majorité absolue 31/);
    assert.match(result.text, /Abstentions Sièges 62, 63/);
    const act = await world.visitor().get('/conseil/deliberations/repetition-point-2');
    assert.equal(
      result.root.querySelector('a[href="/conseil/deliberations/repetition-point-2"]') !== null,
      true,
    );
    assert.match(
      act.text,
      /Adopté à l'unanimité moins deux abstentions|adopté à l'unanimité moins deux abstentions/,
    );
    const mine = await (await play.member(62)).get(`${play.base}/ma-place`);
    assert.match(mine.text, /Adopté à l'unanimité moins deux abstentions\. Vous avez voté : Abstention\./);

    await play.press('Lever la séance');
    assert.match((await play.hall()).text, /Séance levée/);
    const deliberations = await world.visitor().get('/conseil/deliberations');
    assert.match(deliberations.text, /Soutien à la candidature Digital Grenoble \(répétition\)/);
  },
);

story('the journal tells every act of a sitting, and no vote before the close', async (world) => {
  const play = await rehearsal(world);
  await play.arrive(1, 124);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 1');
  await play.press('Mettre aux voix le point 1');
  await play.vote([57], 'against');
  const events = () =>
    world.parts.database
      .withTables<{ 'journal.entry': { seq: bigint; event: string; data: unknown } }>()
      .selectFrom('journal.entry')
      .select(['event', 'data'])
      .where('event', '~', '^(sitting|item|presence|quorum|ballot|vote)')
      .orderBy('seq')
      .execute();
  const before = await events();
  assert.doesNotMatch(JSON.stringify(before), /against/);
  await play.press('Clore le scrutin du point 1');
  const after = await events();
  assert.deepEqual(
    after.slice(-6).map((one) => one.event),
    ['presence.noted', 'sitting.opened', 'item.opened', 'vote.opened', 'ballot.cast', 'vote.closed'],
  );
  const closed = after.at(-1)?.data as { ballots: Record<string, string>; counted: Record<string, number> };
  assert.deepEqual(closed.ballots, { 57: 'against' });
  assert.deepEqual(closed.counted, {
    for: 0,
    against: 1,
    abstain: 0,
    deemedAbstaining: 0,
    blank: 0,
    null: 0,
    notTakingPart: 123,
  });
  const verification = await world.visitor().get('/journal/verification');
  assert.match(verification.text, /intacte/);
});

story('anybody may run it again: a fresh rehearsal has the same agenda and nobody in it', async (world) => {
  const secretariat = await world.enter('mandate/council-secretariat');
  const list = await secretariat.get('/conseil/seances');
  const fresh = await secretariat.submit(list, 'Lancer une nouvelle répétition');
  assert.equal(fresh.path, '/conseil/seances/repetition-2/secretariat');
  assert.match(fresh.text, /0 présent sur 124/);
  const again = await secretariat.submit(list, 'Lancer une nouvelle répétition');
  assert.equal(again.path, '/conseil/seances', 'the same form sent twice makes one rehearsal');
  const page = await world.visitor().get('/conseil/seances');
  assert.match(page.text, /Séance de répétition n° 2 \(sièges fictifs\)/);
  assert.doesNotMatch(page.text, /n° 3/);
  assert.doesNotMatch(page.text, /Lancer une nouvelle répétition/);
});

story('in English, the same sitting and the same result', async (world) => {
  const play = await rehearsal(world);
  await play.arrive(1, 63);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 3');
  await play.press('Mettre aux voix le point 3');
  const member = await play.member(5);
  const seat = await member.get(`/en${play.base}/ma-place`);
  assert.match(seat.text, /Item 3, ballot open Wish for a shared digital building/);
  const form = seat.form('Vote');
  const receipt = await member.post(form.action, { ...form.fields, choice: 'for' });
  assert.equal(receipt.path, `/en${play.base}/ma-place`);
  assert.match(receipt.text, /Your vote is recorded For Recorded at/);
  await play.press('Clore le scrutin du point 3');
  await play.press('Proclamer le résultat du point 3');
  const page = await world.visitor().get(`/en${play.base}`);
  assert.match(page.text, /Adopted unanimously, 62 members not taking part in the vote\./);
  assert.match(page.text, /Rehearsal sitting \(fictitious seats\)/);
  const desk = await play.president.get(`/en${play.base}/bureau`);
  assert.match(desk.text, /The program counts and proposes/);
  for (const path of ['/en/conseil/seances', `/en${play.base}/ecran`])
    assert.equal((await world.visitor().get(path)).status, 200);
});
