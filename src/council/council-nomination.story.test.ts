import assert from 'node:assert/strict';
import { call, clerk, names, nominating, note, post, round, votes } from '../../test/harness/nominations.ts';
import { rehearsal } from '../../test/harness/rehearsal.ts';
import { story, type World } from '../../test/harness/world.ts';

// Nominations in three rounds (L2121-21 CGCT): the worked numbers of the law, played by their roles.

const [first, second, third] = names;

story(
  '40/39/20, then 41/40/18, then 39/39/15: the eldest of the two tied, dates being asked for',
  async (world) => {
    const play = await nominating(world, names);
    const desk = await play.desk();
    assert.match(desk.text, /Poste : Délégué au syndicat \(fictif\) Siège 12 \(fictif\)/);
    assert.match(desk.text, /1er tour : majorité absolue des suffrages exprimés/);
    const before = await call(play, 'public');
    assert.equal(before.status, 422);
    assert.match(before.text, /Une nomination se vote au scrutin secret\. L2121-21 CGCT/);

    const closed = await round(play, votes(40, 39, 20));
    assert.match(
      closed.text,
      /Point 1, 1er tour : résultat proposé Délégué au syndicat \(fictif\) : personne n'est élu/,
    );
    assert.throws(() => closed.form('Proclamer le résultat du point 1'), 'nobody is elected');
    const forced = await play.president.post(`${play.base}/points/1/proclamation`, {
      once: 'forced-proclamation',
    });
    assert.equal(forced.status, 422);
    assert.match(forced.text, /Personne n’est élu à ce tour : proclamez le tour[^.]*\. L2121-21 CGCT/);
    await play.press('Proclamer le tour du point 1');
    const followed = (await world.visitor().get(play.base)).text;
    assert.match(
      followed,
      /personne n'est élu au premier tour, la majorité absolue étant de cinquante voix ; Siège 12 \(fictif\), quarante voix/,
    );
    assert.match(followed, /Suffrages exprimés 99 Majorité absolue 50/);

    await round(play, votes(41, 40, 18));
    await play.press('Proclamer le tour du point 1');
    const tied = await round(play, votes(39, 39, 15));
    assert.match(tied.text, /Date de naissance à noter : Siège 12 \(fictif\), Siège 34 \(fictif\)\./);
    const early = await play.president.post(`${play.base}/points/1/proclamation`, {
      once: 'early-proclamation',
    });
    assert.match(
      early.text,
      /Égalité en tête au troisième tour : notez la date de naissance[^.]*\. L2121-21 CGCT/,
    );
    const round3 = await play.president.post(`${play.base}/points/1/tour`, { once: 'early-round' });
    assert.equal(round3.status, 422, 'a tie is not a round without an elected');
    assert.match(
      (await clerk(play, `Noter la date : ${first}`, { 'Jour de naissance': '2030-01-01' })).text,
      /La date de naissance est à venir/,
    );
    await clerk(play, `Noter la date : ${first}`, { 'Jour de naissance': '1961-02-03' });
    assert.match((await play.desk()).text, /Date de naissance à noter : Siège 34 \(fictif\)\./);
    await clerk(play, `Noter la date : ${second}`, { 'Jour de naissance': '1960-05-05' });
    await play.press('Proclamer le résultat du point 1');

    const result = await world.visitor().get(play.base);
    assert.match(
      result.text,
      /Siège 34 \(fictif\) est élu au troisième tour, à égalité de voix, au bénéfice de l'âge, par trente-neuf voix ; Siège 12 \(fictif\), trente-neuf voix ; Mme Candidate 3 \(fictive\), quinze voix ; six votes blancs/,
    );
    assert.match(result.text, /Tours précédents/);
    // A year, and not four digits of an identifier or of a fingerprint.
    const year = /(?<![0-9a-z-])196[01](?![0-9a-f])/;
    assert.doesNotMatch(result.body, year, 'no date of birth is published');
    const slug = /deliberations\/([a-z0-9-]+)/.exec(result.body)?.[1] ?? '';
    const deliberation = await world.visitor().get(`/conseil/deliberations/${slug}`);
    assert.match(deliberation.text, /Siège 34 \(fictif\) est élu au troisième tour/);
    assert.match(deliberation.text, /Une nomination n’a ni pour ni contre/);
    assert.doesNotMatch(
      deliberation.text,
      /le nombre de voix pour/,
      'no count is said unknown that does not exist',
    );
    assert.match((await play.hall()).text, /Siège 34 \(fictif\) ✓ Élu 39/);
    const journal = await world.visitor().get('/journal');
    assert.doesNotMatch(journal.text, /Siège 34|Candidate 3|Délégué/, 'ids and numbers only');
    assert.doesNotMatch(journal.text, year, 'ids and numbers only');
  },
);

story(
  'a member names a candidate in secret, once, for themselves and for who gave a proxy',
  async (world) => {
    const play = await nominating(world, [first, second], 64);
    const proxies = await play.secretariat.get(`${play.base}/pouvoirs`);
    await play.secretariat.submit(proxies, 'Noter ce pouvoir', {
      'Siège de celui qui donne pouvoir': '100',
      'Siège de celui qui le reçoit': '5',
      'Pouvoir daté du': '2026-11-20',
    });
    await call(play, 'secret');
    const member = await play.member(5);
    const page = await member.get(`${play.base}/ma-place`);
    assert.match(page.text, /Votre bulletin, secret/);
    const form = page.form('Voter');
    const field = (name: string) =>
      page.root
        .querySelectorAll('label')
        .find((one) => one.text.trim() === name)
        ?.getAttribute('for') ?? '';
    const idOf = (name: string) => page.root.getElementById(field(name))?.getAttribute('value') ?? '';
    const own = { ...form.fields, confirm: 'yes' };
    const side = await member.post(form.action, { ...own, choice: 'for' });
    assert.equal(side.status, 422);
    assert.match(side.text, /Choisissez un candidat, ou aucun/);
    const stranger = await member.post(form.action, {
      ...own,
      once: 'a-stranger-is-named',
      choice: '00000000-0000-7000-8000-000000000000',
    });
    assert.match(stranger.text, /Cette personne n’est pas candidate à ce tour\. L2121-21 CGCT/);
    const put = await member.post(form.action, { ...own, once: 'own-candidate', choice: idOf(first) });
    assert.match(put.text, /Votre bulletin est dans l’urne/);
    const proxied = put.form('Voter pour le siège 100');
    await member.post(proxied.action, { ...proxied.fields, confirm: 'yes', choice: 'blank' });
    const twice = await member.post(form.action, { ...own, once: 'a-second-time', choice: idOf(second) });
    assert.match(twice.text, /Ce siège a déjà voté : un bulletin secret ne se remplace pas/);
    assert.match((await play.hall()).text, /2 bulletins reçus sur 65 attendus\. Poste.*Siège 34 \(fictif\)/);
    assert.doesNotMatch((await world.visitor().get(play.base)).text, /Voix/, 'no partial result');
    const over = await play.president.submit(
      await play.desk(),
      'Simuler les bulletins restants',
      votes(60, 60),
    );
    assert.match(over.text, /Ces nombres dépassent les sièges qui n’ont pas voté/);
    await play.press('Clore le scrutin du point 1');
    await play.press('Proclamer le résultat du point 1');
    assert.match(
      (await world.visitor().get(play.base)).text,
      /est élu au premier tour, à la majorité absolue, par une voix ; Siège 34 \(fictif\), aucune voix ; un vote blanc ; soixante-trois membres ne prenant/,
    );
  },
);

story(
  'a single candidacy takes effect when the president reads it out: no ballot, no count',
  async (world) => {
    const play = await nominating(world, [third], 70);
    const desk = await play.desk();
    assert.match(desk.text, /Une seule candidature : pas de scrutin/);
    assert.throws(() => desk.form('Mettre aux voix le point 1'));
    const vote = await play.president.post(`${play.base}/points/1/scrutin`, {
      mode: 'secret',
      once: 'no-ballot-here',
    });
    assert.match(vote.text, /Moins de deux candidatures[^.]*\. L2121-21 CGCT/);
    const clerks = await play.secretariat.post(`${play.base}/points/1/effet`, { once: 'clerk-effect' });
    assert.equal(clerks.status, 422, 'the president alone');
    const noted = await play.president.post(`${play.base}/points/1/prise-acte`, { once: 'take-note-of-it' });
    assert.match(noted.text, /il n’en est pas pris acte/);
    assert.doesNotMatch(desk.body, /points\/1\/amendements/, 'a candidacy is not amended');
    const amended = await play.secretariat.post(`${play.base}/points/1/amendements`, {
      seat: '12',
      text: 'Un autre nom.',
      once: 'amend-a-nomination',
    });
    assert.equal(amended.status, 422);
    assert.match(
      amended.text,
      /Une nomination n’a pas de texte à amender : qui se présente dépose une candidature/,
    );
    await play.press('Donner lecture de la nomination du point 1');
    const text = (await world.visitor().get(play.base)).text;
    const said =
      /Mme Candidate 3 \(fictive\), seule candidature, est nommée sans scrutin, avec effet immédiat, le président en ayant donné lecture/;
    assert.match(text, said);
    assert.match((await play.hall()).text, said);
    const page = await world.visitor().get('/conseil/deliberations/repetition-point-1');
    assert.match(page.text, said);
    assert.match(page.text, /sans scrutin : une seule candidature \(L2121-21 CGCT\)/);
    const json = JSON.parse((await world.visitor().get('/conseil/deliberations.json')).body);
    const one = json.deliberations.find((given: { page: string }) =>
      given.page.endsWith('repetition-point-1'),
    );
    assert.equal(one.mode, 'no_ballot');
    assert.equal(one.counts.for.value, null, 'empty, never zero');
    assert.deepEqual(
      one.scdl.notes.map((given: { code: string }) => given.code),
      ['NOMINATION_WITHOUT_SIDES'],
    );
    await withoutVoteInTheFiles(world);
    const again = await play.president.post(`${play.base}/points/1/effet`, { once: 'effect-again' });
    assert.equal(again.status, 422);
  },
);

story(
  'said before the item opens, a name once per post, withdrawn and standing again between rounds',
  async (world) => {
    const play = await rehearsal(world);
    await play.arrive(1, 90);
    await play.press('Ouvrir la séance');
    assert.match(
      (await clerk(play, 'Dire que c’est une nomination')).text,
      /Dites quel poste est à pourvoir/,
    );
    await clerk(play, 'Dire que c’est une nomination', { 'Poste à pourvoir': post });
    assert.match(
      (await clerk(play, 'Ce n’est pas une nomination (point 1)')).text,
      /Aucun point de cette séance/,
    );
    await clerk(play, 'Dire que c’est une nomination', { 'Poste à pourvoir': post });
    await note(play, first, { 'Siège, si c’est un membre': '12' });
    const twin = await note(play, ` ${first.toUpperCase()}`, { 'Date de naissance': '1970-01-02' });
    assert.equal(twin.status, 422);
    assert.match(twin.text, /Ce candidat est déjà noté pour ce poste/);
    assert.equal(
      twin.form('Noter cette candidature (point 1)').fields['born'],
      '1970-01-02',
      'nothing is lost',
    );
    const wrong = await note(play, '', {
      'Siège, si c’est un membre': '999',
      'Date de naissance': '1970-13-02',
    });
    for (const sentence of [/Donnez le nom du candidat/, /n’est pas une date/, /Ce siège n’existe pas/])
      assert.match(wrong.text, sentence);
    await note(play, second);
    await note(play, third);
    await play.press('Ouvrir le point 1');
    const late = await play.secretariat.post(`${play.base}/nominations`, {
      rank: '1',
      take: 'back',
      once: 'late-take',
    });
    assert.match(late.text, /Un point se dit nomination avant son ouverture, plus après\. L2121-21 CGCT/);
    await call(play, 'secret');
    assert.match(
      (await play.secretariat.get(`${play.base}/nominations`)).text,
      /avant le vote, ou entre deux tours/,
    );
    await play.president.submit(await play.desk(), 'Simuler les bulletins restants', votes(30, 30, 30));
    await play.press('Clore le scrutin du point 1');
    await play.press('Proclamer le tour du point 1');
    await clerk(play, `Retirer : ${third}`);
    await clerk(play, `Retirer : ${first}`);
    assert.match((await play.desk()).text, /Un seul candidat reste après un tour : il est voté encore/);
    const back = await clerk(play, `Représenter : ${first}`);
    assert.match(back.text, /Mme Candidate 3 \(fictive\) Candidature retirée/);
    const closed = await round(play, votes(50, 40));
    assert.doesNotMatch(closed.root.querySelectorAll('.result').at(-1)?.text ?? '', /Candidate 3/);
    await play.press('Proclamer le résultat du point 1');
    assert.match(
      (await world.visitor().get(play.base)).text,
      /Siège 12 \(fictif\) est élu au deuxième tour, à la majorité absolue, par cinquante voix/,
    );
  },
);

/** A single candidacy had no vote: an act in every file of its sitting, and a vote event, a voting or a fail in none. */
async function withoutVoteInTheFiles(world: World): Promise<void> {
  const visitor = world.visitor();
  for (const base of ['/conseil/deliberations/repetition-point-1', '/conseil/seances/repetition']) {
    const popolo = JSON.parse((await visitor.get(`${base}.popolo.json`)).body) as {
      motions: { requirement: string | null }[];
      vote_events: unknown[];
    };
    assert.deepEqual([popolo.motions.map((one) => one.requirement), popolo.vote_events], [[null], []], base);
    const akn = (await visitor.get(`${base}.akn.xml`)).body;
    assert.match(akn, /<resolutions [^>]*refersTo="#appointed"/);
    assert.doesNotMatch(akn, /<voting/);
  }
  assert.equal((await visitor.raw('/conseil/deliberations/repetition-point-1.ocd.json')).status, 404);
}
