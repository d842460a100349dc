import assert from 'node:assert/strict';
import { type Rehearsal, rehearsal } from '../../test/harness/rehearsal.ts';
import type { SeenPage } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

// Nominations in three rounds (L2121-21 CGCT): the worked numbers of the law, played by their roles.

const post = 'Délégué au syndicat (fictif)';
const names = ['Siège 12 (fictif)', 'Siège 34 (fictif)', 'Mme Candidate 3 (fictive)'] as const;

/** The secretariat's page of nominations, submitted by the label of its button. */
async function clerk(
  play: Rehearsal,
  button: string,
  fields: Record<string, string> = {},
): Promise<SeenPage> {
  return play.secretariat.submit(await play.secretariat.get(`${play.base}/nominations`), button, fields);
}

const note = (play: Rehearsal, name: string, more: Record<string, string> = {}) =>
  clerk(play, 'Noter cette candidature (point 1)', { 'Nom du candidat': name, ...more });

/** Item 1 said to be a nomination, its candidates noted, then under discussion with these seats there. */
async function nominating(world: World, candidates: readonly string[], present = 99): Promise<Rehearsal> {
  const play = await rehearsal(world);
  world.at('2026-11-23T17:00:00Z');
  await play.arrive(1, present);
  await play.press('Ouvrir la séance');
  const said = await clerk(play, 'Dire que c’est une nomination', { 'Poste à pourvoir': post });
  assert.equal(said.status, 200, said.text.slice(0, 900));
  for (const name of candidates) assert.equal((await note(play, name)).status, 200);
  await play.press('Ouvrir le point 1');
  return play;
}

async function call(play: Rehearsal, mode: 'secret' | 'public' | 'ordinary'): Promise<SeenPage> {
  const form = (await play.desk()).form('Mettre aux voix le point 1');
  return play.president.post(form.action, { ...form.fields, mode });
}

/** A whole secret round: called, the seats left vote so, closed; the desk as it is then. */
async function round(play: Rehearsal, given: Readonly<Record<string, string>>): Promise<SeenPage> {
  assert.equal((await call(play, 'secret')).status, 200);
  const page = await play.president.submit(await play.desk(), 'Simuler les bulletins restants', given);
  assert.equal(page.status, 200, page.text.slice(0, 900));
  return play.press('Clore le scrutin du point 1');
}

const [first, second, third] = names;
const votes = (...counts: readonly number[]) =>
  Object.fromEntries(counts.map((count, index) => [names[index] ?? '', String(count)]));

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
    assert.doesNotMatch(result.body, /1960|1961/, 'no date of birth is published');
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
    assert.doesNotMatch(journal.text, /Siège 34|Candidate 3|1960|Délégué/, 'ids and numbers only');
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

story(
  'the council, unanimous, sets secrecy aside: each names a candidate in public, abstentions flagged',
  async (world) => {
    const play = await nominating(world, [first, second], 64);
    const decide = (fields: Record<string, string>) =>
      play.secretariat.post(`${play.base}/points/1/secret`, { against: '0', abstain: '0', ...fields });
    const unchecked = await decide({ once: 'unchecked-text' });
    assert.match(
      unchecked.text,
      /Vérifiez d’abord qu’aucun texte n’impose le secret pour ce poste\. L2121-21 CGCT/,
    );
    const over = await decide({ abstain: '65', noText: 'checked', once: 'too-many-voices' });
    assert.match(over.text, /Ces nombres dépassent les voix de la salle/);
    const against = await decide({ against: '1', noText: 'checked', once: 'one-is-against' });
    assert.match(against.text, /Le vote reste secret : 1 voix contre, l’unanimité n’est pas atteinte/);
    assert.equal((await call(play, 'public')).status, 422);
    const aside = await decide({ abstain: '2', noText: 'checked', once: 'two-abstain' });
    assert.match(
      aside.text,
      /à l’unanimité de ne pas voter au secret \(64 voix, aucune contre, 2 abstentions\)/,
    );
    assert.match(
      aside.text,
      /Attention : des membres se sont abstenus[^.]*\. Aucun texte ne dit si cela rompt/,
    );
    assert.match((await call(play, 'ordinary')).text, /Les mains ne se comptent pas par candidat/);
    assert.equal((await call(play, 'public')).status, 200);
    const member = await play.member(7);
    const page = await member.get(`${play.base}/ma-place`);
    const form = page.form('Voter');
    const pick = page.root
      .querySelectorAll('input[name=choice]')
      .map((one) => one.getAttribute('value') ?? '');
    const cast = await member.post(form.action, { ...form.fields, choice: pick[1] ?? '' });
    assert.match(cast.text, /Votre vote est enregistré Siège 34 \(fictif\)/);
    await play.president.submit(await play.desk(), 'Simuler les bulletins restants', votes(20, 33));
    await play.press('Clore le scrutin du point 1');
    await play.press('Proclamer le résultat du point 1');
    const result = (await world.visitor().get(play.base)).text;
    assert.match(
      result,
      /Siège 34 \(fictif\) est élu .* par trente-quatre voix ; Siège 12 \(fictif\), vingt voix ; dix abstentions/,
    );
    assert.match(result, /Le vote de chacun \(scrutin public\).*Siège 34 \(fictif\) Sièges 7, 2/s);
  },
);

story('by video a nomination is not voted, nor takes effect: refused with its article', async (world) => {
  const play = await nominating(world, [first], 70);
  await world.ctx.writer
    .withTables<{ 'council.sitting': { slug: string; venue: string } }>()
    .updateTable('council.sitting')
    .set({ venue: 'video' })
    .where('slug', '=', 'repetition')
    .execute();
  const alone = await play.president.post(`${play.base}/points/1/effet`, { once: 'video-effect' });
  assert.match(alone.text, /Ce point ne peut pas se voter en visioconférence\. L5211-11-1 CGCT/);
  await note(play, second);
  for (const mode of ['secret', 'public'] as const) {
    const refused = await play.president.post(`${play.base}/points/1/scrutin`, {
      mode,
      once: `video-${mode}`,
    });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Ce point ne peut pas se voter en visioconférence\. L5211-11-1 CGCT/);
  }
});
