import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { sampleFiles } from '#kit/files/sample-files.ts';
import { addItem, arrive, convene, draftSitting } from '../../test/harness/convocation-steps.ts';
import { attachFile } from '../../test/harness/piece-steps.ts';
import { convenedWithTwoItems, sevenMembers } from '../../test/harness/seven-members.ts';
import type { Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';
import { deliverOutbox } from '../people/actions/deliver-outbox.ts';

const reason = 'Tempête annoncée ce jour-là.';

async function cancel(visitor: Visitor, base: string, why = reason) {
  return visitor.submit(await visitor.get(`${base}/annulation`), 'Annuler la séance', {
    'Motif de l’annulation': why,
  });
}

async function anew(visitor: Visitor, base: string, day: string) {
  const draft = await visitor.submit(await visitor.get(`${base}/nouvelle-date`), 'Créer le brouillon', {
    'Jour de la séance': day,
    Heure: '18h30',
  });
  assert.equal(draft.status, 200, draft.text.slice(0, 1500));
  return { draft, base: /^\/conseil\/seances\/seance-\d+/.exec(draft.path)?.[0] ?? '' };
}

story('cancelling takes a reason, tells every member, and is said wherever the sitting is', async (world) => {
  const { secretary, base } = await convenedWithTwoItems(world);
  const frozen = (await world.visitor().get(`${base}/ordre-du-jour.json`)).body;
  assert.match((await secretary.get(`${base}/secretariat`)).body, /href="[^"]*\/annulation"/);
  const page = await secretary.get(`${base}/annulation`);
  assert.match(page.text, /7 membres convoqués pour le 29 novembre 2026/);
  assert.match(
    page.text,
    /Aucun texte lu n’organise l’annulation.*\(L2121-10 CGCT\).*inférence, à confirmer/,
  );
  const blank = await cancel(secretary, base, ' ');
  assert.equal(blank.status, 422);
  assert.match(blank.text, /Dites pourquoi la séance est annulée/);
  world.at('2026-11-24T09:00:00Z');
  const desk = await world.enter('mandate/council-secretariat');
  const done = await cancel(desk, base);
  assert.equal(done.path, `${base}/convocation`, done.text.slice(0, 1500));
  const box = await desk.get('/boite-locale');
  const told = box.root
    .querySelectorAll('main article')
    .filter((one) => /Séance annulée : .*29 novembre 2026 à 18:30/.test(one.text.replace(/\s+/g, ' ')));
  assert.equal(told.length, 7, 'each member convened, once');
  assert.match(told[0]?.text.replace(/\s+/g, ' ') ?? '', /Motif : Tempête annoncée ce jour-là\./);
  for (const [lang, words] of [
    ['', /Séance annulée Annulée le 24 novembre 2026 à 10:00.*Motif : Tempête annoncée ce jour-là\./],
    ['/en', /Sitting cancelled Cancelled on 24 November 2026 at 10:00.*Reason: Tempête/],
  ] as const) {
    const seen = await world.visitor().get(lang + base);
    assert.match(seen.text, words);
    assert.match(seen.text, /Note sur : Vœu/, 'what was sent stays readable');
  }
  assert.match((await world.visitor().get(`${base}/ecran`)).text, /La séance est annulée\./);
  assert.match((await world.visitor().get('/conseil/seances')).text, /Conseil de décembre.*annulée/);
  assert.match((await world.visitor().get('/conseil/convocations')).text, /Annulée le 24 novembre 2026/);
  const reader = await world.enter('mandate/council-member-2');
  assert.match(
    (await reader.get(`${base}/ma-convocation`)).text,
    /Séance annulée.*aucune réponse n’est attendue/,
  );
  for (const path of [`${base}.ics`, '/conseil/seances.ics']) {
    const calendar = (await world.visitor().get(path)).body;
    assert.match(calendar, /SEQUENCE:1\r\n/, path);
    assert.match(calendar, /STATUS:CANCELLED\r\n/, path);
    assert.match(calendar, /DTSTAMP:20261124T090000Z\r\n/, path);
    assert.match(calendar, /DESCRIPTION:Séance annulée : Tempête/, path);
  }
  const feed = (await world.visitor().get('/conseil/seances.atom')).body;
  assert.match(feed, /<title>Séance annulée : Conseil de décembre/);
  assert.match(
    feed,
    /<updated>2026-11-24T09:00:00\.000Z<\/updated>\s*<content type="text">Séance annulée : Tempête/,
  );
  assert.equal((await world.visitor().get(`${base}/ordre-du-jour.json`)).body, frozen);
  assert.match((await world.visitor().get('/journal')).body, /sitting\.cancelled/);
  assert.doesNotMatch((await world.visitor().get('/journal')).body, /Tempête/);
});

story('the telling has the same proofs as the convocation, whose own stay', async (world) => {
  const { secretary, base } = await convenedWithTwoItems(world);
  const sent: string[] = [];
  const mailer = {
    send: ({ to }: { to: string }) => {
      sent.push(to);
      return to === 'council-seat-4@exemple.invalid' && sent.length > 7
        ? Promise.reject(new Error('550'))
        : Promise.resolve();
    },
  };
  assert.deepEqual(await deliverOutbox(world.ctx, mailer), { sent: 7, failed: 0 });
  await cancel(secretary, base);
  assert.deepEqual(await deliverOutbox(world.ctx, mailer), { sent: 6, failed: 1 });
  await sql`update people.outbox_message set state = 'given_up' where state = 'waiting'`.execute(
    world.parts.database,
  );
  const row = (page: Awaited<ReturnType<Visitor['get']>>, seat: number) =>
    page.root.querySelectorAll(`#siege-${seat} td`).map((one) => one.text.replace(/\s+/g, ' ').trim());
  const follow = await secretary.get(`${base}/convocation`);
  const two = row(follow, 2);
  assert.match(two[1] ?? '', /^Pris par le serveur de courriel le 23 novembre 2026/, 'the convocation');
  assert.match(two[4] ?? '', /^Pris par le serveur de courriel le 23 novembre 2026/, 'the cancelling');
  assert.match(row(follow, 4)[4] ?? '', /Non remis : à remettre par écrit/);
  const early = await secretary.post(`${base}/annulation/remises/4`, {
    handedOn: '2026-11-22',
    once: 'remise-trop-tot',
  });
  assert.match(early.text, /Ce jour n’est pas entre l’envoi et aujourd’hui/);
  const handed = await secretary.submit(follow, 'Noter la remise de l’annulation au siège 4');
  assert.match(row(handed, 4)[4] ?? '', /Remise par écrit le 23 novembre 2026/);
  const president = await world.enter('mandate/council-president');
  assert.equal((await president.get(`${base}/convocation`)).root.querySelector('#siege-4'), null);
});

story('nothing happens any more in a cancelled sitting, whatever asks', async (world) => {
  const { secretary, base } = await convenedWithTwoItems(world);
  const member = await world.enter('mandate/council-member-2');
  const asked = await member.get(`${base}/ma-convocation`);
  await cancel(secretary, base);
  const late = await member.submit(asked, 'Répondre', { 'Votre réponse': 'present' });
  assert.equal(late.status, 422);
  assert.match(late.text, /La séance est annulée : aucune réponse n’est attendue/);
  const president = await world.enter('mandate/council-president');
  const acts: readonly (readonly [Visitor, string, Record<string, string>])[] = [
    [secretary, '/presences', { arrived: '2' }],
    [secretary, '/code', {}],
    [secretary, '/pouvoirs', { grantor: '3', holder: '2', writtenOn: '2026-11-20' }],
    [secretary, '/natures', { rank: '1', kind: 'accounts' }],
    [president, '/points/1/retrait', {}],
    [president, '/points/1/report', {}],
    [president, '/ouverture', {}],
    [president, '/defaut-de-quorum', {}],
  ];
  for (const [visitor, path, fields] of acts) {
    const refused = await visitor.post(base + path, { ...fields, once: `annulee${path}` });
    assert.equal(refused.status, 422, `${path}: ${refused.text.slice(0, 500)}`);
    const said = /ouverture|quorum/.test(path)
      ? /Cela ne peut pas se faire/
      : /Cette séance est annulée : rien/;
    assert.match(refused.text, said, path);
  }
  const desk = await president.get(`${base}/bureau`);
  assert.match(desk.text, /Séance annulée/);
  for (const button of ['Ouvrir la séance', 'Retirer le point 1', 'Constater le défaut de quorum'])
    assert.doesNotMatch(desk.text, new RegExp(button));
  assert.equal((await member.get(`${base}/ma-place`)).status, 200);
  const gave = await secretary.submit(await secretary.get(`${base}/diffusion`), 'Enregistrer', {
    'Adresse de la diffusion en direct': 'https://direct.exemple.invalid',
  });
  assert.match(gave.text, /La séance est annulée : il n’y a rien à diffuser/);
});

story(
  'a draft, an open, a closed and a cancelled sitting are refused, each with its reason',
  async (world) => {
    const secretary = await sevenMembers(world);
    const draft = await draftSitting(secretary, { day: '2026-11-29' });
    const post = (visitor: Visitor, base: string, once: string) =>
      visitor.post(`${base}/annulation`, { reason, once });
    const early = await post(secretary, draft, 'brouillon-annule');
    assert.equal(early.status, 422);
    assert.match(early.text, /Cette séance est en préparation : personne n’est convoqué.*\(L2121-10 CGCT\)/);
    await addItem(secretary, draft, 'Point unique');
    await convene(secretary, draft);
    world.at('2026-11-29T17:30:00Z');
    const desk = await world.enter('mandate/council-secretariat');
    const president = await world.enter('mandate/council-president');
    await arrive(desk, draft, [1, 2, 3, 4]);
    await president.submit(await president.get(`${draft}/bureau`), 'Ouvrir la séance');
    const open = await post(desk, draft, 'ouverte-annulee');
    assert.match(open.text, /Cette séance est ouverte : elle ne s’annule plus.*\(L2121-16 CGCT\)/);
    assert.match(
      (await desk.get(`${draft}/annulation`)).text,
      /Cette séance est ouverte/,
      'the page says so too',
    );
    await president.submit(await president.get(`${draft}/bureau`), 'Lever la séance');
    assert.match(
      (await post(desk, draft, 'levee-annulee')).text,
      /Cette séance est levée.*\(L2121-15 CGCT\)/,
    );
    const other = await draftSitting(desk, { day: '2026-12-10' });
    await addItem(desk, other, 'Autre point');
    await convene(desk, other);
    for (const mandate of ['mandate/council-member-2', 'mandate/territory-lead'])
      assert.equal((await (await world.enter(mandate)).get(`${other}/annulation`)).status, 403, mandate);
    await cancel(president, other);
    const twice = await post(desk, other, 'deux-fois-annulee');
    assert.match(twice.text, /Cette séance est déjà annulée/);
    assert.equal((await post(president, '/conseil/seances/repetition', 'repetition')).status, 404);
  },
);

story('another date is another convocation, with the same items, notes and pieces', async (world) => {
  const secretary = await sevenMembers(world);
  const base = await draftSitting(secretary, { day: '2026-11-29' });
  const item = await addItem(secretary, base, 'Soutien');
  const pdf = new File([new Uint8Array(sampleFiles.pdf)], 'rapport.pdf');
  await attachFile(secretary, `${item.path.replace(/#.*/, '')}/pieces`, 'piece', pdf);
  await addItem(secretary, base, 'Vœu');
  await convene(secretary, base);
  const soon = await secretary.post(`${base}/nouvelle-date`, {
    ...(await secretary.get(`${base}/nouvelle-date`)).form('Créer le brouillon').fields,
    day: '2026-12-10',
    hour: '18h30',
    once: 'pas-encore-annulee',
  });
  assert.equal(soon.status, 422);
  assert.match(soon.text, /Cette séance n’est pas annulée/);
  await cancel(secretary, base);
  assert.match((await secretary.get(base)).text, /Convoquer à une autre date/);
  assert.doesNotMatch((await world.visitor().get(base)).text, /autre date/);
  world.at('2026-11-25T09:00:00Z');
  const desk = await world.enter('mandate/council-secretariat');
  const { draft, base: other } = await anew(desk, base, '2026-11-30');
  assert.match(draft.text, /1 Soutien.*2 Vœu/);
  assert.match((await desk.get(base)).text, /Une autre date est en préparation/);
  assert.doesNotMatch((await world.visitor().get(base)).text, /autre date/, 'a draft is nobody else’s');
  // The days are counted from the new sending: the old one counts for nothing.
  assert.match((await convene(desk, other)).text, /Jours francs : 4 pour 5 exigés/);
  await desk.submit(await desk.get(`${other}/preparation/seance`), 'Enregistrer', {
    'Jour de la séance': '2026-12-01',
  });
  const changed = await desk.get(draft.root.querySelector('.agenda-title a')?.getAttribute('href') ?? '');
  await desk.submit(changed, 'Enregistrer la note', { 'Texte de la note': 'Note revue.' });
  const sent = await convene(desk, other);
  assert.equal(sent.status, 200, sent.text.slice(0, 1500));
  const page = await world.visitor().get(other);
  assert.match(page.text, /Jours francs 5 pour 5 exigés.*Registre n° 2.*À la place de la séance annulée/);
  assert.match(page.text, /Note revue\..*Note sur : Vœu/s);
  const piece = page.root.querySelector('a[href*="/pieces/"]')?.getAttribute('href') ?? '';
  assert.equal((await world.visitor().raw(piece)).status, 200);
  assert.match(
    (await world.visitor().get(base)).text,
    /Le conseil est convoqué à une autre date : 1 décembre 2026 à 18:30/,
  );
  const twice = await desk.submit(await desk.get(`${base}/nouvelle-date`), 'Créer le brouillon', {
    'Jour de la séance': '2026-12-20',
    Heure: '18h30',
  });
  assert.match(twice.text, /Une autre séance a déjà été préparée à la place de celle-ci/);
  // The one that takes its place can be cancelled and replaced too.
  await cancel(desk, other);
  assert.match((await anew(desk, other, '2026-12-20')).draft.text, /1 Soutien.*2 Vœu/);
});

story('a cancelled second convocation is convened again without a quorum', async (world) => {
  const { base } = await convenedWithTwoItems(world);
  world.at('2026-11-29T17:30:00Z');
  const president = await world.enter('mandate/council-president');
  await president.submit(await president.get(`${base}/bureau`), 'Constater le défaut de quorum');
  const secretary = await world.enter('mandate/council-secretariat');
  const draft = await secretary.submit(
    await secretary.get(`${base}/seconde-convocation`),
    'Créer le brouillon',
    { 'Jour de la séance': '2026-12-03', Heure: '18h30' },
  );
  const second = /^\/conseil\/seances\/seance-\d+/.exec(draft.path)?.[0] ?? '';
  await convene(secretary, second);
  await cancel(secretary, second);
  const { base: again } = await anew(secretary, second, '2026-12-05');
  const sent = await convene(secretary, again);
  assert.equal(sent.status, 200, sent.text.slice(0, 1500));
  const page = (await world.visitor().get(again)).text;
  assert.match(page, /Seconde convocation, envoyée le 29 novembre 2026/);
  assert.match(page, /Point repris de la séance sans quorum : le conseil délibère sans condition de quorum/);
});

/** One sitting convened five clear days ahead; answers its address and its day’s evening. */
async function convened(world: World, sending: string, day: string): Promise<string> {
  world.at(`${sending}T09:00:00Z`);
  const secretary = await world.enter('mandate/council-secretariat');
  const base = await draftSitting(secretary, { day });
  await addItem(secretary, base, `Point du ${day}`);
  assert.equal((await convene(secretary, base)).status, 200);
  return base;
}

story('proxies given for a cancelled sitting are not among the three consecutive ones', async (world) => {
  await sevenMembers(world);
  const give = async (base: string) => {
    const secretary = await world.enter('mandate/council-secretariat');
    const fields = { grantor: '6', holder: '7', writtenOn: '2026-11-20', once: `pouvoir${base}` };
    return secretary.post(`${base}/pouvoirs`, fields);
  };
  const hold = async (base: string, day: string) => {
    world.at(`${day}T17:30:00Z`);
    await arrive(await world.enter('mandate/council-secretariat'), base, [1, 2, 3, 4]);
    const president = await world.enter('mandate/council-president');
    await president.submit(await president.get(`${base}/bureau`), 'Ouvrir la séance');
    await president.submit(await president.get(`${base}/bureau`), 'Lever la séance');
  };
  for (const [sending, day] of [
    ['2026-11-23', '2026-11-29'],
    ['2026-11-30', '2026-12-06'],
  ] as const) {
    const base = await convened(world, sending, day);
    assert.equal((await give(base)).status, 200);
    await hold(base, day);
  }
  const called = await convened(world, '2026-12-07', '2026-12-13');
  assert.match((await give(called)).text, /3e de suite/);
  const secretary = await world.enter('mandate/council-secretariat');
  await cancel(secretary, called);
  assert.match((await secretary.get(`${called}/pouvoirs`)).text, /Sans effet : séance annulée/);
  const third = await convened(world, '2026-12-14', '2026-12-20');
  const given = await give(third);
  assert.equal(given.status, 200, given.text.slice(0, 1500));
  await hold(third, '2026-12-20');
  const fourth = await convened(world, '2026-12-21', '2026-12-27');
  const refused = await give(fourth);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Ce pouvoir a déjà servi trois séances de suite/);
});
