import assert from 'node:assert/strict';
import { boardArticle as article, board, runSql as run } from '../../test/harness/association-board.ts';
import { newCouncil } from '../../test/harness/real-assembly.ts';
import { rehearsal } from '../../test/harness/rehearsal.ts';
import { story } from '../../test/harness/world.ts';
import { verifyVotes } from './commands/verify-votes.ts';
import { profileNames } from './rules/profile.ts';
import { profiles } from './rules/profiles.ts';

story('the page of the rules: each with its value, its article, and what is inference', async (world) => {
  const page = await world.visitor().get('/conseil/regles');
  assert.match(page.text, /Régime : droit commun Les règles appliquées/);
  assert.match(
    page.text,
    /Première convocation 5 jours francs Cinq jours francs au moins.*L2121-12 et L5211-1 CGCT lu dans le texte/,
  );
  assert.match(page.text, /Demander le huis clos 5 membres .*L2121-18, L5211-11 CGCT lu dans le texte/);
  assert.match(
    page.text,
    /Alerte de quorum 3 membres .*Aucun texte inférence, à confirmer Pourquoi : aucun texte ne fixe/,
  );
  const english = await world.visitor().get('/en/conseil/regles');
  assert.match(
    english.text,
    /Asking for a secret ballot 1 member present in 3, rounded up .*L2121-21 CGCT read in the text/,
  );
  assert.match(english.text, /First convocation .*L2121-12 and L5211-1 CGCT read in the text/);
  assert.doesNotMatch(english.text, /\d et [LRD]\d/);
  assert.match(english.text, /inference, to be confirmed Why: no court decision was found/);
  assert.equal((await world.visitor().get('/conseil/regles?assemblee=nulle-part')).status, 404);
  const council = await world.visitor().get('/conseil');
  assert.match(council.body, /href="\/conseil\/regles\?assemblee=grenoble-alpes-metropole"/);
  const play = await rehearsal(world);
  assert.match((await world.visitor().get(play.base)).body, /href="\/conseil\/regles\?assemblee=/);
  for (const profile of profileNames) {
    await run(world, `update council.assembly set profile = '${profile}'`);
    const own = await world.visitor().get(`/conseil/regles?lu=${profile}`);
    assert.match(own.text, new RegExp(`Régime : ${profiles[profile].name.fr.replace(/[()]/g, '.')}`));
  }
});

story('a commune grants a closed session that three members ask; an EPCI refuses four', async (world) => {
  const play = await rehearsal(world);
  await play.arrive(1, 70);
  await play.press('Ouvrir la séance');
  const decide = (seats: string) =>
    play.secretariat.post(`${play.base}/huis-clos`, {
      by: 'members',
      seats,
      for: '60',
      against: '10',
      abstain: '0',
    });
  const four = await decide('3, 8, 12, 40');
  assert.equal(four.status, 422);
  assert.match(
    four.text,
    /Le huis clos se demande à cinq membres au moins.*L2121-18, L5211-11 CGCT : le huis clos est demandé par cinq membres/,
  );
  assert.match(four.body, /value="3, 8, 12, 40"/);
  await run(world, "update council.assembly set profile = 'commune'");
  const two = await decide('3, 8');
  assert.equal(two.status, 422);
  assert.match(
    two.text,
    /à trois membres au moins.*L2121-18 CGCT : le huis clos est demandé par trois membres ou par le maire/,
  );
  const three = await decide('3, 8, 12');
  assert.equal(three.status, 200, three.text.slice(0, 1500));
  assert.match(
    (await play.secretariat.get(`${play.base}/huis-clos`)).text,
    /Huis clos accordé.*\(L2121-18 CGCT\)/,
  );
  assert.match((await world.visitor().get(play.base)).text, /La séance se tient à huis clos/);
});

story(
  'an association: one college lacks its majority, the text is not adopted, and the statutes say why',
  async (world) => {
    const [founders, users] = await board(world);
    const play = await rehearsal(world);
    const sit = async (seat: number) =>
      play.secretariat.submit(await play.secretary(), `Arrivée du siège ${seat}`);
    await sit(founders[0] ?? 0);
    await sit(founders[1] ?? 0);
    // The act itself refuses, not the button alone, with the clause of the statutes.
    const act = await play.president.post(`${play.base}/ouverture`, { once: 'trop-tot-pour-ouvrir' });
    assert.equal(act.status, 422);
    assert.match(
      act.text,
      /Quorum de 3 non atteint \(2 présents\).*articles 9 et 11 des statuts : le tiers au moins/,
    );
    for (const seat of [...founders.slice(2), ...users]) await sit(seat);
    await play.press('Ouvrir la séance');
    const item = await play.press('Ouvrir le point 1');
    assert.match(item.text, /quorum de 3 atteint \(7 présents\)/);
    assert.match(
      item.text,
      /Vote ordinaire[^.]*Les statuts demandent une majorité dans chaque collège : le scrutin est public/,
    );
    const secret = await play.president.post(`${play.base}/points/1/scrutin`, {
      mode: 'secret',
      once: 'secret-quand-meme',
    });
    assert.equal(secret.status, 422);
    assert.match(secret.text, /loi du 1er juillet 1901 ; statuts \[I\]/);
    await play.press('Mettre aux voix le point 1');
    await play.vote(founders, 'for');
    await play.vote(users.slice(0, 1), 'for');
    await play.vote(users.slice(1), 'against');
    const closed = await play.press('Clore le scrutin du point 1');
    const verdict =
      /Non adopté, par cinq voix pour et deux voix contre, la majorité n'étant pas réunie dans le collège « Groupe 2 \(fictif\) » \(une voix pour et deux voix contre\)\./;
    assert.match(closed.text, verdict, 'proposed to the chair');
    await play.press('Proclamer le résultat du point 1');
    const page = await world.visitor().get(play.base);
    assert.match(page.text, verdict);
    assert.match(
      page.text,
      /Majorité des suffrages exprimés de tous les membres, et aussi dans chaque collège \(articles 9 et 11 des statuts\)\./,
    );
    // No préfet, no SCDL: the file has no row of it, and its page says why.
    const csv = await world.visitor().get('/conseil/deliberations-repetition.csv');
    assert.equal(csv.body.trim().split('\n').length, 1, 'the names of the fields alone');
    const link = /\/conseil\/deliberations\/[\w-]+/.exec(page.body)?.[0] ?? '';
    assert.match(
      (await world.visitor().get(link)).text,
      /[Pp]as de données SCDL : ce schéma est celui des délibérations publiques/,
    );
    const english = await world.visitor().get(`/en${play.base}`);
    assert.match(
      english.text,
      /Not adopted, 5 for and 2 against, without a majority in the college "Groupe 2 \(fictif\)" \(1 for, 2 against\)/,
    );
    const rules = await world.visitor().get('/conseil/regles');
    assert.match(rules.text, /Quorum un tiers .*articles 9 et 11 des statuts déclaré d’après les statuts/);
    assert.match(rules.text, /Voix prépondérante non .*inférence, à confirmer/);
  },
);

story('an association declares its statutes with their article, and nobody else does', async (world) => {
  const secretariat = await newCouncil(world, 'Association d’essai');
  const form = await secretariat.get('/conseil/assemblee');
  assert.match(form.text, /Commune de moins de 3 500 habitants : trois jours francs/);
  assert.match(form.text, /Association : les statuts font la loi ; une personne, une voix/);
  const typed = {
    'Nombre de sièges': '7',
    'Acte qui fixe': 'Statuts d’essai',
    'Adresse de cet acte': 'https://exemple.invalid/statuts',
    Majorité: 'each_college',
  };
  const wrong = await secretariat.submit(form, 'Créer', { ...typed, 'Droit applicable': 'commune' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Ces clauses ne valent que pour une association/);
  const unsourced = await secretariat.submit(wrong, 'Créer', { 'Droit applicable': 'association' });
  assert.equal(unsourced.status, 422);
  assert.match(unsourced.text, /Citez les articles des statuts/);
  assert.match(unsourced.body, /<option value="each_college" selected/);
  const done = await secretariat.submit(unsourced, 'Créer', { 'Articles des statuts': article });
  assert.equal(done.status, 200, done.text.slice(0, 1500));
  const rules = await secretariat.get('/conseil/regles');
  assert.match(
    rules.text,
    /Régime : association \(loi de 1901\).*Majorité de tous, et de chaque collège .*articles 9 et 11 des statuts déclaré/,
  );
  assert.match(
    rules.text,
    /Quorum aucun Aucun quorum n’est exigé\. loi du 1er juillet 1901, art\. 1 et 5 ; statuts inférence, à confirmer/,
  );
});

story(
  'Alsace-Moselle: half of the council is interested, and it deliberates whatever the number present',
  async (world) => {
    await run(world, "update council.assembly set profile = 'alsace_moselle'");
    await run(
      world,
      "update council.seat set ends_on = '2026-11-01', ended_by = 'term_ended' where number > 8",
    );
    world.at('2026-11-23T17:00:00Z');
    const play = await rehearsal(world);
    await play.arrive(1, 6);
    await play.press('Ouvrir la séance');
    const declare = async (seat: number) =>
      play.secretariat.post(`${play.base}/interets`, {
        rank: '1',
        seat: String(seat),
        kind: 'personal_interest',
        once: `interest-of-seat-${seat}`,
      });
    for (const seat of [2, 3, 4]) await declare(seat);
    const short = await play.president.submit(await play.desk(), 'Constater le défaut de quorum au point 1');
    assert.equal(short.status, 422);
    assert.match(short.text, /Quorum de 5 non atteint \(3 présents\)/, 'three of eight are not half');
    world.at('2026-11-23T17:05:00Z');
    await declare(5);
    const opened = await play.press('Ouvrir le point 1');
    assert.match(
      opened.text,
      /quorum de 5 non atteint \(2 présents\) \(L2121-17 CGCT\)\. La moitié des membres ou plus sont intéressés à l’affaire : le conseil délibère quel que soit le nombre des présents \(L2541-4 2° CGCT\)/i,
    );
    await play.press('Mettre aux voix le point 1');
    await play.vote([1, 6], 'for');
    await play.press('Clore le scrutin du point 1');
    await play.press('Proclamer le résultat du point 1');
    const done = await world.visitor().get(play.base);
    assert.match(done.text, /Adopté à l'unanimité, quatre membres ne prenant pas part au vote/);
    const english = await world.visitor().get(`/en${play.base}`);
    assert.match(english.text, /whatever the number present \(L2541-4 2° CGCT\)/);
    const minutes = await play.secretariat.get(`${play.base}/proces-verbal`);
    assert.match(
      minutes.text,
      /point 1 18:00 8 0 3 5 non atteint point 1 18:05 8 0 2 5 non exigé \(L2541-4 2° CGCT\)/,
    );
    const file = await world.visitor().get(`${play.base}.votes.json`);
    const recount = verifyVotes(file.body);
    assert.equal(recount.kind === 'checked' && recount.verdict, 'conforming');
    const rules = await world.visitor().get('/conseil/regles');
    assert.match(
      rules.text,
      /La moitié des membres intéressés sans quorum .*L2541-4 2° CGCT lu dans le texte/,
    );
    await run(world, "update council.assembly set profile = 'commune'");
    const elsewhere = await world.visitor().get('/conseil/regles?lu=commune');
    assert.match(
      elsewhere.text,
      /La moitié des membres intéressés le quorum reste exigé .*1er mars 2007 source secondaire/,
    );
  },
);
