import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { type Rehearsal, rehearsal } from '../../test/harness/rehearsal.ts';
import { story, type World } from '../../test/harness/world.ts';

/** Item 2 under discussion, seats 1 to 70 present, at 18:00 in Grenoble. */
async function debating(world: World): Promise<Rehearsal> {
  const play = await rehearsal(world);
  world.at('2026-11-23T17:00:00Z');
  await play.arrive(1, 70);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 2');
  return play;
}

/** The clock of whoever speaks, as the hall reads it. */
async function hallClock(play: Rehearsal): Promise<string | undefined> {
  return (await play.hall()).root.querySelector('.clock')?.getAttribute('data-elapsed-ms');
}

const listOf = (page: { root: { querySelectorAll(query: string): { text: string }[] } }) =>
  page.root.querySelectorAll('.speakers > li > span').map((one) => one.text.replace(/ Groupe.*/, '').trim());

async function attempt(world: World, statement: string): Promise<string> {
  await sql.raw('savepoint attempt').execute(world.parts.database);
  try {
    await sql.raw(statement).execute(world.parts.database);
    return 'done';
  } catch (error) {
    await sql.raw('rollback to savepoint attempt').execute(world.parts.database);
    return String(error);
  }
}

story(
  'a member arrives with the code of the hall screen; a wrong one says so, five times at most',
  async (world) => {
    const play = await rehearsal(world);
    const code = await play.code();
    assert.match(code, /^[BCDFGHJKMNPRTVWX]{4}$/);
    const wrong = code === 'BBBB' ? 'CCCC' : 'BBBB';
    const member = await play.member(9);
    const seat = await member.get(`${play.base}/ma-place`);
    assert.doesNotMatch(seat.body, new RegExp(code), 'the code is not in the member’s page');
    const arrive = async (typed: string) =>
      member.submit(await member.get(`${play.base}/ma-place`), 'Je suis arrivé', { 'Code affiché': typed });

    const blank = await arrive('');
    assert.equal(blank.status, 422);
    assert.match(blank.text, /Saisissez le code affiché sur l’écran de la salle\. L2121-17 CGCT \[I\]/);
    const mistaken = await arrive(wrong);
    assert.match(mistaken.text, /Ce n’est pas le code de la salle.*4 essais encore\./);
    assert.doesNotMatch(mistaken.body, new RegExp(code));
    await play.secretariat.submit(await play.secretary(), 'Tirer un nouveau code');
    const fresh = await play.code();
    const old = await arrive(code);
    if (fresh !== code) assert.match(old.text, /Ce code n’est plus à l’écran : un nouveau a été tiré/);
    const other = ['BBBB', 'CCCC'].find((one) => one !== fresh && one !== code) ?? 'DDDD';
    for (const left of ['3 essais', '2 essais', '1 essai', 'Plus aucun essai'])
      assert.match((await arrive(other)).text, new RegExp(`${left}`));
    const locked = await arrive(fresh);
    assert.equal(locked.status, 422);
    assert.match(locked.text, /Cinq essais faux depuis ce siège : le secrétariat note votre arrivée/);
    const noted = await play.secretariat.submit(await play.secretary(), 'Arrivée du siège 9');
    assert.match(noted.text, /1 présent sur 124/);

    const ten = await play.member(10);
    const lower = ` ${fresh.toLowerCase()} `;
    const here = await ten.submit(await ten.get(`${play.base}/ma-place`), 'Je suis arrivé', {
      'Code affiché': lower,
    });
    assert.equal(here.status, 200);
    assert.match(here.text, /Présent depuis/);
    assert.match((await ten.submit(here, 'Oui, noter mon départ')).text, /Parti à/);
    for (const path of [play.base, `/conseil/seances`, `${play.base}/bureau`])
      assert.doesNotMatch((await play.president.get(path)).body, new RegExp(`\\b${fresh}\\b`), path);
    const journal = await sql<{ data: string }>`select data::text as data from journal.entry`.execute(
      world.parts.database,
    );
    assert.doesNotMatch(journal.rows.map((row) => row.data).join('\n'), new RegExp(`\\b${fresh}\\b`));
    assert.match(
      await attempt(world, `update council.presence_code set code = 'BBBB'`),
      /ROWS_ARE_ONLY_ADDED/,
    );
  },
);

story('in a real sitting, the public address of the hall screen does not tell the code', async (world) => {
  const play = await rehearsal(world);
  const code = await play.code();
  await sql
    .raw(`update council.sitting set standing = 'real', version = version + 1`)
    .execute(world.parts.database);
  // Changed behind the program’s back: what it drew a moment ago is drawn again at the next second.
  world.at('2026-11-23T09:01:00Z');
  assert.doesNotMatch((await play.hall()).body, new RegExp(code));
  const member = await play.member(4);
  assert.doesNotMatch((await member.get(`${play.base}/ecran`)).body, new RegExp(code));
  assert.match((await play.secretariat.get(`${play.base}/ecran`)).body, new RegExp(code));
});

story(
  'members ask for the floor; the chair orders the list, and the running clock never moves',
  async (world) => {
    const play = await debating(world);
    await play.press('Donner la parole : Rapporteur 1 (fictif)');
    const seven = await play.member(7);
    const forty = await play.member(40);
    const asked = await seven.submit(await seven.get(`${play.base}/ma-place`), 'Demander la parole');
    assert.match(asked.text, /Vous êtes 8e sur la liste\./);
    assert.throws(() => asked.form('Demander la parole'), 'once on the list, not twice');
    const twice = await seven.post(`${play.base}/ma-place/parole`, { kind: 'group' });
    assert.equal(twice.status, 422);
    assert.match(twice.text, /Ce siège est déjà sur la liste des orateurs/);
    await forty.submit(await forty.get(`${play.base}/ma-place`), 'Demander la parole');
    const absent = await (await play.member(100)).post(`${play.base}/ma-place/parole`, { kind: 'group' });
    assert.match(absent.text, /Ce membre n’est pas noté présent/);

    world.at('2026-11-23T17:04:00Z');
    const before = await hallClock(play);
    assert.equal(before, '240000');
    await play.press('Monter : Siège 40');
    await play.press('Retirer de la liste : Orateur 1 (fictif)');
    const moved = await play.press('Monter : Siège 40');
    assert.deepEqual(listOf(moved).slice(-3), ['Siège 40', 'Orateur 7 (fictif)', 'Siège 7']);
    assert.doesNotMatch(listOf(moved).join(), /Orateur 1/);
    const stolen = await forty.submit(await forty.get(`${play.base}/ma-place`), 'Retirer ma demande');
    assert.match(stolen.text, /Demander la parole/);
    assert.equal(await hallClock(play), before, 'moving and removing others touched no clock');
    assert.match((await play.hall()).text, /Rapporteur 1 \(fictif\) Présentation du rapport 4:00/);

    const id = asked.form('Retirer ma demande').action.split('/').at(-2);
    const foreign = await forty.post(`${play.base}/ma-place/parole/${id}/retrait`, {});
    assert.equal(foreign.status, 422);
    assert.match(foreign.text, /Cette inscription n’est pas la vôtre.*L2121-16 CGCT/);
    const end = await play.president.post(`${play.base}/interventions/${id}/ordre`, { direction: 'down' });
    assert.match(end.text, /L’orateur est déjà au bout de la liste/);
    assert.equal(
      (await forty.post(`${play.base}/interventions/${id}/ordre`, { direction: 'up' })).status,
      403,
    );
    assert.match(await attempt(world, 'delete from council.speaker_order'), /ROWS_ARE_ONLY_ADDED/);
  },
);

story(
  'a point of order pauses the speaker and the group, then gives the floor back; a suspension stops all',
  async (world) => {
    const play = await debating(world);
    const given = await play.president.get(`${play.base}/points/2/temps`);
    const wrong = await play.president.submit(given, 'Fixer ces temps', { 'Groupe 1': '4:75' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /Un temps s’écrit en minutes : 4 ou 4:30/);
    assert.match(wrong.body, /value="4:75"/, 'what was typed stays');
    const shared = await play.president.submit(given, 'Répartir selon les sièges', { 'Temps total': '20' });
    assert.equal(shared.path, `${play.base}/bureau`);
    assert.match(shared.text, /Groupe 1 \(fictif\) 0:00 4:30 .*Groupe 7 \(fictif\) 0:00 0:30/);

    await play.press('Donner la parole : Orateur 1 (fictif)');
    const seven = await play.member(30);
    await seven.submit(await seven.get(`${play.base}/ma-place`), 'Demander un rappel au règlement');
    world.at('2026-11-23T17:02:00Z');
    await play.press('Donner la parole : Siège 30');
    const mine = await seven.get(`${play.base}/ma-place`);
    assert.match(mine.text, /Vous avez la parole\./);
    world.at('2026-11-23T17:03:00Z');
    const during = await play.desk();
    assert.match(during.text, /Groupe 1 \(fictif\) 2:00 2:30/, 'the group clock stands too');
    assert.match(during.text, /Groupe 2 \(fictif\) 0:00 4:30/, 'a point of order is charged to nobody');
    assert.throws(() => during.form('Reprendre : Orateur 1 (fictif)'));
    await play.press('Suspendre la séance');
    world.at('2026-11-23T17:10:00Z');
    await play.press('Reprendre la séance');
    await play.press('Reprendre : Siège 30');
    world.at('2026-11-23T17:11:00Z');
    await play.press('Terminer : Siège 30');
    world.at('2026-11-23T17:12:30Z');
    const after = await play.desk();
    assert.match(after.text, /Orateur 1 \(fictif\) Groupe 1 \(fictif\) 3:30/, 'the speaker goes on alone');
    assert.match(after.text, /Groupe 1 \(fictif\) 3:30 1:00, moins du quart/);
    world.at('2026-11-23T17:14:00Z');
    const hall = await play.hall();
    assert.match(hall.text, /Groupe 1 \(fictif\) 5:00 dépassé de 0:30/);
    assert.equal(
      hall.root.querySelector('tr[data-state="over"]')?.getAttribute('data-group-clock'),
      'running',
    );
  },
);

story('a clock moved back under the program: no speech runs backwards', async (world) => {
  const play = await debating(world);
  await play.press('Donner la parole : Rapporteur 1 (fictif)');
  world.at('2026-11-23T17:05:00Z');
  await play.press('Mettre en pause : Rapporteur 1 (fictif)');
  world.at('2026-11-23T16:30:00Z');
  assert.equal(await hallClock(play), '300000');
  await play.press('Reprendre : Rapporteur 1 (fictif)');
  assert.equal(await hallClock(play), '300000');
  world.at('2026-11-23T17:06:00Z');
  assert.equal(await hallClock(play), '360000');
});

story(
  'amendments are voted before the text, inside its discussion, and make no deliberation',
  async (world) => {
    const play = await debating(world);
    const form = await play.secretariat.get(`${play.base}/points/2/amendements`);
    const nobody = await play.secretariat.submit(form, 'Enregistrer l’amendement', {
      'Texte de l’amendement': '',
    });
    assert.equal(nobody.status, 422);
    assert.match(nobody.text, /Dites qui dépose l’amendement.*Saisissez le texte de l’amendement/);
    const unknown = await play.secretariat.submit(form, 'Enregistrer l’amendement', {
      'Déposé par le siège': '999',
      Texte: 'Un texte à garder.',
    });
    assert.match(unknown.text, /Ce siège n’existe pas/);
    assert.match(unknown.body, /Un texte à garder\./);
    await play.secretariat.post(`${play.base}/points/2/amendements`, {
      seat: '12',
      text: 'Ajouter un article.',
    });
    await play.secretariat.post(`${play.base}/points/2/amendements`, {
      seat: '40',
      text: 'Supprimer l’article 3.',
    });

    const desk = await play.desk();
    assert.match(desk.text, /Amendement 1 au point 2, siège 12 Déposé/);
    const early = await play.president.post(`${play.base}/points/2/scrutin`, {});
    assert.equal(early.status, 422);
    assert.match(
      early.text,
      /Un amendement n’est ni voté ni retiré.*L2121-8 CGCT \[I\] : le règlement intérieur/,
    );

    await play.press('Donner la parole : Rapporteur 1 (fictif)');
    await play.press('Mettre aux voix l’amendement 1');
    const ballot = await (await play.member(5)).get(`${play.base}/ma-place`);
    assert.match(
      ballot.text,
      /Amendement 1 au point 2, scrutin ouvert Amendement 1 au point 2, siège 12 Ajouter un article\./,
    );
    assert.match((await play.hall()).text, /2\.1 Amendement 1 au point 2, siège 12/);
    for (const act of ['prise-acte', 'retrait', 'report', 'reouverture', 'scrutin']) {
      const blocked = await play.president.post(`${play.base}/points/2/${act}`, {});
      assert.equal(blocked.status, 422, act);
      assert.match(blocked.text, /Un amendement (est au vote|n’est ni voté ni retiré)/, act);
    }
    assert.match(
      (await play.president.post(`${play.base}/points/1/ouverture`, {})).text,
      /Un autre point est ouvert/,
    );
    assert.match(
      (await play.president.post(`${play.base}/points/2002/scrutin`, {})).text,
      /Un amendement est au vote/,
    );
    await play.vote([1, 2, 3], 'for');
    await play.press('Clore le scrutin de l’amendement 1');
    const proclaimed = await play.press('Proclamer le résultat de l’amendement 1');
    assert.match(proclaimed.text, /Amendement 1 au point 2, siège 12 Adopté/);
    assert.match(proclaimed.text, /En pause/, 'the debate on the text waited');
    assert.doesNotMatch((await world.visitor().get('/conseil/deliberations')).body, /point-2001/);
    await play.press('Retirer l’amendement 2');
    const follow = await world.visitor().get(play.base);
    assert.match(follow.text, /Amendement 1 au point 2, siège 12 Adopté .*siège 40 Retiré ou sans objet/);

    await play.press('Mettre aux voix le point 2');
    const late = await play.secretariat.post(`${play.base}/points/2/amendements`, {
      seat: '12',
      text: 'Trop tard.',
    });
    assert.match(late.text, /Le point est au vote ou terminé/);
    await play.vote([1, 2], 'for');
    await play.press('Clore le scrutin du point 2');
    await play.press('Proclamer le résultat du point 2');
    const act = await world.visitor().get('/conseil/deliberations/repetition-point-2');
    assert.match(act.text, /Amendements .*Amendement 1 au point 2, siège 12 : Adopté à l'unanimité/);
    assert.match(act.text, /siège 40 : retiré ou sans objet\. Supprimer l’article 3\./);
    const kept = await sql<{
      n: number;
    }>`select count(*)::int as n from council.deliberation where sitting_id is not null`.execute(
      world.parts.database,
    );
    assert.equal(kept.rows[0]?.n, 1);
  },
);

story('the database keeps one item at a time, and an amendment inside its discussion', async (world) => {
  const play = await debating(world);
  for (const seat of ['12', '40'])
    await play.secretariat.post(`${play.base}/points/2/amendements`, {
      seat,
      text: `Texte du siège ${seat}.`,
    });
  await play.secretariat.post(`${play.base}/points/3/amendements`, { seat: '12', text: 'Ailleurs.' });
  const vote = (rank: number) =>
    attempt(world, `update council.item set state = 'voting' where rank = ${rank}`);
  assert.match(await vote(3001), /AMENDMENT_OUTSIDE_DISCUSSION/);
  assert.match(await vote(3), /item_current_once/);
  assert.equal(await vote(2001), 'done');
  assert.match(await vote(2002), /amendment_current_once/);
  assert.match(await vote(2), /AMENDMENT_OUTSIDE_DISCUSSION/);
  assert.match(
    await attempt(world, `update council.item set state = 'noted' where rank = 2001`),
    /amendment_states/,
  );
});

story('a closed session: asked, counted, granted; nothing of it is on the public pages', async (world) => {
  const play = await debating(world);
  const open = await play.secretariat.get(`${play.base}/huis-clos`);
  assert.match(open.text, /70 présents et 0 représentés : il faut 36 voix pour\./);
  const decide = (fields: Record<string, string>, rest?: 'yes') =>
    play.secretariat.post(`${play.base}/huis-clos`, { ...fields, ...(rest ? { rest } : {}) });
  const counts = { for: '40', against: '20', abstain: '5' };
  const few = await decide({ by: 'members', seats: '3, 8, 100', ...counts });
  assert.equal(few.status, 422);
  assert.match(
    few.text,
    /n’est pas noté présent.*cinq membres au moins.*5 membres présents ou représentés n’ont été comptés nulle part/,
  );
  assert.match(few.text, /L2121-18, L5211-11 CGCT/);
  assert.match(few.body, /value="3, 8, 100"/);
  assert.match((await decide({ by: 'president', ...counts, for: '60' })).text, /15 voix de trop/);
  assert.match(
    (await decide({ by: 'president', for: 'x', against: '', abstain: '' })).text,
    /Saisissez trois nombres/,
  );
  const asked = await decide({ by: 'president', ...counts });
  assert.equal(asked.status, 422, 'five members are counted nowhere: asked about, never completed');
  const lost = await decide({ by: 'members', seats: '3,8,12,40,57', for: '35', against: '0', abstain: '35' });
  assert.equal(lost.status, 200);
  assert.match(
    (await world.visitor().get(play.base)).text,
    /Huis clos refusé, à 18:00, demandé par les sièges 3, 8, 12, 40, 57/,
  );

  await play.press('Donner la parole : Rapporteur 1 (fictif)');
  assert.match((await decide({ by: 'president', ...counts }, 'yes')).text, /Un orateur a déjà la parole/);
  await play.press('Terminer : Rapporteur 1 (fictif)');
  const granted = await decide({ by: 'president', ...counts }, 'yes');
  assert.equal(granted.path, `${play.base}/secretariat`);
  assert.match(granted.text, /La séance se tient à huis clos depuis 18:00/);

  await play.press('Donner la parole : Orateur 1 (fictif)');
  const hidden = async () => {
    for (const page of [
      await play.hall(),
      await world.visitor().get(play.base),
      await play.president.get(play.base),
    ]) {
      assert.match(page.text, /La séance se tient à huis clos\./);
      assert.doesNotMatch(page.text, /Orateur|Groupe \d|Soutien|bulletin|Personne n’a la parole|présents/);
    }
  };
  await hidden();
  assert.match((await play.desk()).text, /Orateur 1 \(fictif\) Groupe 1/, 'the chair goes on');
  await play.press('Mettre aux voix le point 2');
  await hidden();
  assert.match((await (await play.member(6)).get(`${play.base}/ma-place`)).text, /Point 2, scrutin ouvert/);
  assert.match((await play.president.post(`${play.base}/huis-clos/fin`, {})).text, /Un scrutin est en cours/);
  await play.vote([1, 2], 'for');
  await play.press('Clore le scrutin du point 2');
  await play.press('Proclamer le résultat du point 2');
  await hidden();
  world.at('2026-11-23T17:40:00Z');
  await play.press('Oui, rouvrir la séance au public');
  const public_ = await world.visitor().get(play.base);
  assert.match(
    public_.text,
    /Huis clos accordé, de 18:00 à 18:40, demandé par le président : 40 pour, 20 contre, 5 abstentions/,
  );
  assert.match(
    public_.text,
    /Résultat proclamé, point 2/,
    'the result, its counts and its names are public after',
  );
  assert.match(
    (await play.president.post(`${play.base}/huis-clos/fin`, {})).text,
    /La séance n’est pas, ou plus, à huis clos/,
  );
  assert.match(await attempt(world, `delete from council.closed_session`), /ROWS_ARE_ONLY_ADDED/);
});

story('who may: the debate is kept from the desks of its own assembly', async (world) => {
  const play = await debating(world);
  const member = await play.member(5);
  const expert = await world.enter('mandate/expert');
  for (const page of ['huis-clos', 'points/2/amendements', 'points/2/temps']) {
    assert.equal((await member.get(`${play.base}/${page}`)).status, 403, page);
    assert.equal((await expert.get(`${play.base}/${page}`)).status, 403, page);
    assert.equal((await play.secretariat.get(`/en${play.base}/${page}`)).status, 200, page);
  }
  assert.equal((await play.president.post(`${play.base}/code`, {})).status, 403);
  assert.equal((await play.president.get(`${play.base}/points/9/temps`)).status, 404);
  assert.equal((await play.president.get(`${play.base}/points/2001/amendements`)).status, 404);
  await sql
    .raw(
      `update council.assembly set organisation_id = (select id from people.organisation where slug = 'bpifrance')`,
    )
    .execute(world.parts.database);
  await sql.raw('update council.sitting set version = version + 1').execute(world.parts.database);
  for (const page of ['huis-clos', 'points/2/amendements', 'points/2/temps']) {
    assert.equal((await play.president.get(`${play.base}/${page}`)).status, 404, page);
    assert.equal((await play.president.post(`${play.base}/${page}`, {})).status, 404, page);
  }
  for (const act of ['code', 'ma-place/parole']) {
    const visitor = act === 'code' ? play.secretariat : member;
    assert.equal((await visitor.post(`${play.base}/${act}`, {})).status, 404, act);
  }
});
