import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { councilViewer } from '../../test/harness/open-vote.ts';
import { type PlayedSitting, playedSitting } from '../../test/harness/played-sitting.ts';
import { seatsFrom } from '../../test/harness/rehearsal.ts';
import { proclaimedDeliberation } from '../../test/harness/rehearsal-deliberation.ts';
import { story, type World } from '../../test/harness/world.ts';
import { xpathValues, xsdFaults } from '../../test/harness/xml-validator.ts';
import { enterSiret } from './actions/enter-siret.ts';

const akn = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const act = '/conseil/deliberations/repetition-point-1';
const account = '/conseil/deliberations/soutien-digital-grenoble-2014';

/** 64 present and one proxy: 60 for, the proxy against, one abstention, three without a ballot. */
async function voted(world: World): Promise<PlayedSitting> {
  const play = playedSitting(world);
  await play.arrive(1, 64);
  await play.proxy(100, 7);
  await play.open();
  await play.openItem(1);
  await play.vote(1, 'public', [
    { seats: seatsFrom(1, 60), choice: 'for' },
    { seats: [100], choice: 'against' },
    { seats: [61], choice: 'abstain' },
  ]);
  return play;
}

// Popolo, classes and code lists: https://www.popoloproject.com/specs/ (motion, vote-event, vote, count, membership).
const stamp = z.iso.datetime().nullable();
const option = z.enum(['yes', 'no', 'abstain', 'absent', 'not voting', 'paired', 'blank', 'null']);
const sources = z.array(z.strictObject({ url: z.url() }));
const popoloShape = z.strictObject({
  persons: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  organizations: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      classification: z.string(),
      parent_id: z.string().optional(),
      identifiers: z.array(z.strictObject({ scheme: z.string(), identifier: z.string() })).optional(),
    }),
  ),
  memberships: z.array(
    z.strictObject({
      person_id: z.string(),
      organization_id: z.string(),
      on_behalf_of_id: z.string(),
      role: z.string(),
      start_date: z.iso.date(),
      end_date: z.iso.date().nullable(),
    }),
  ),
  events: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      classification: z.string(),
      organization_id: z.string(),
      start_date: stamp,
      end_date: stamp,
      sources,
    }),
  ),
  motions: z.array(
    z.strictObject({
      id: z.string(),
      organization_id: z.string(),
      legislative_session_id: z.string().nullable(),
      identifier: z.string().nullable(),
      text: z.string(),
      classification: z.string().nullable(),
      requirement: z.string().nullable(),
      result: z.string(),
      sources,
    }),
  ),
  vote_events: z.array(
    z.strictObject({
      id: z.string(),
      identifier: z.string().nullable(),
      motion_id: z.string(),
      organization_id: z.string(),
      legislative_session_id: z.string().nullable(),
      classification: z.string().nullable(),
      start_date: stamp,
      end_date: stamp,
      result: z.enum(['pass', 'fail']),
      counts: z.array(z.strictObject({ option, value: z.int().min(0) })),
      votes: z.array(
        z.strictObject({
          vote_event_id: z.string(),
          voter_id: z.string(),
          option,
          group_id: z.string(),
          role: z.string(),
        }),
      ),
      sources,
    }),
  ),
});

story(
  'Popolo, by our own reading of its specification (not the official validator): classes, options, and every id leads somewhere',
  async (world) => {
    const play = await voted(world);
    await play.close();
    for (const path of [`${act}.popolo.json`, '/conseil/seances/repetition.popolo.json']) {
      const file = popoloShape.parse(JSON.parse((await world.visitor().get(path)).body));
      const ids = new Set(
        [file.persons, file.organizations, file.events, file.motions].flat().map(({ id }) => id),
      );
      const [event] = file.vote_events;
      assert.ok(event);
      for (const id of [
        event.motion_id,
        event.organization_id,
        event.legislative_session_id ?? '',
        ...event.votes.flatMap((vote) => [vote.voter_id, vote.group_id]),
        ...file.memberships.flatMap((one) => [one.person_id, one.organization_id, one.on_behalf_of_id]),
      ])
        assert.ok(ids.has(id), `${path}: ${id}`);
      assert.deepEqual([file.memberships.length, event.votes.length], [124, 124]);
      const roles = new Map(event.votes.map((vote) => [vote.voter_id, `${vote.option}, ${vote.role}`]));
      assert.equal(roles.get('seat/1'), 'yes, chair');
      assert.equal(roles.get('seat/100'), 'no, member (by proxy, held by seat 7)');
      assert.equal(roles.get('seat/62'), 'not voting, member (there or represented, without a ballot)');
      assert.equal(roles.get('seat/101'), 'absent, member');
    }
  },
);

// Open Civic Data, pupa/scrape/schemas/vote_event.py (https://github.com/opencivicdata/pupa): fields and patterns.
const fuzzy =
  /^([0-9]{4}((-[0-9]{2}){0,2}|(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){0,2}(Z|[+-][0-9]{2}(:[0-9]{2})?))?)?$/;
const ocdOption = z.enum(['yes', 'no', 'absent', 'abstain', 'not voting', 'paired', 'excused', 'other']);
const ocdShape = z.strictObject({
  identifier: z.string(),
  motion_text: z.string().min(1),
  motion_classification: z.array(z.string().min(1)),
  start_date: z.string().regex(fuzzy),
  end_date: z.string().regex(fuzzy),
  result: z.enum(['pass', 'fail']),
  organization: z.string().min(1),
  legislative_session: z.string().min(1).optional(),
  bill: z.null(),
  bill_action: z.null(),
  counts: z.array(z.strictObject({ option: ocdOption, value: z.int().min(0) })),
  votes: z.array(z.strictObject({ option: ocdOption, voter_name: z.string().min(1), note: z.string() })),
  sources: z.array(z.strictObject({ url: z.url(), note: z.string() })).min(1),
  extras: z.record(z.string(), z.unknown()),
});

story(
  'Open Civic Data, by our own reading of pupa’s schema (not the official validator); proxies and quorum in extras',
  async (world) => {
    await voted(world);
    const one = ocdShape.parse(JSON.parse((await world.visitor().get(`${act}.ocd.json`)).body));
    const all = z
      .array(ocdShape)
      .parse(JSON.parse((await world.visitor().get('/conseil/seances/repetition.ocd.json')).body));
    assert.deepEqual(all, [one]);
    assert.deepEqual(one.extras['proxies'], [{ grantor: 100, holder: 7 }]);
    assert.equal((one.extras['quorum'] as { present: number }).present, 64);
    const note = one.votes.find((vote) => vote.voter_name === 'Siège 100')?.note ?? '';
    assert.match(note, /; by proxy, held by seat 7$/);
  },
);

story(
  'Akoma Ntoso, by our own reading of the standard (not the official validator): what it requires is there, every reference leads somewhere',
  async (world) => {
    const play = await voted(world);
    await play.openItem(3);
    await play.takeNote(3);
    for (const path of [`${act}.akn.xml`, '/conseil/seances/repetition.akn.xml']) {
      const answer = await world.visitor().get(path);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/akn\+xml/);
      const find = (xpath: string) => xpathValues(answer.body, xpath, akn);
      // docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs: meta, then identification by FRBR levels.
      for (const level of ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'])
        for (const name of ['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor'])
          assert.equal(
            find(`/n:akomaNtoso/n:debate/n:meta/n:identification/n:${level}/n:${name}`).length,
            1,
            name,
          );
      assert.deepEqual(find('//n:quorumVerification/n:count[@refersTo="#present"]/@value'), [
        '64',
        ...(path.includes('seances') ? ['64'] : []),
      ]);
      assert.deepEqual(find('//n:voting/@outcome'), ['#adopted']);
      assert.equal(find('//n:rollCall//n:vote').length, 124);
      const ids = find('//@eId');
      assert.equal(new Set(ids).size, ids.length, 'an eId is unique');
      const known = new Set(ids.map((id) => `#${id}`));
      for (const name of ['by', 'as', 'choice', 'outcome', 'refersTo', 'source', 'dictionary'])
        for (const reference of find(`//@${name}`))
          assert.ok(known.has(reference), `${path}: ${name} ${reference}`);
    }
  },
);

story('of the vote of 2014, each standard says what is known and nothing else', async (world) => {
  const visitor = world.visitor();
  const popolo = popoloShape.parse(JSON.parse((await visitor.get(`${account}.popolo.json`)).body));
  assert.deepEqual(popolo.vote_events[0]?.counts, [
    { option: 'no', value: 0 },
    { option: 'abstain', value: 2 },
  ]);
  assert.equal(popolo.vote_events[0]?.start_date, null);
  const ocd = ocdShape.parse(JSON.parse((await visitor.get(`${account}.ocd.json`)).body));
  assert.deepEqual([ocd.identifier, ocd.start_date, ocd.votes], ['', '', []]);
  assert.equal((await visitor.raw(`${account}.akn.xml`)).status, 404);
  assert.match(
    (await visitor.get(account)).text,
    /Akoma Ntoso 1\.0 \(XML\) : pas de fichier, car le jour n’est pas connu, et ce standard en exige un\./,
  );
});

story('a file comes with its type and its validator; a sitting that never opened has none', async (world) => {
  const visitor = world.visitor();
  assert.equal((await visitor.raw('/conseil/seances/repetition.votes.json')).status, 404);
  assert.equal((await visitor.raw('/conseil/seances/ailleurs.akn.xml')).status, 404);
  await voted(world);
  for (const path of [`${act}.ocd.json`, '/conseil/seances/repetition.votes.json', `/en${act}.akn.xml`]) {
    const first = await visitor.raw(path);
    const etag = first.headers.get('etag') ?? '';
    assert.match(etag, /^"/, path);
    const again = await visitor.raw(path, { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304, path);
  }
  const index = JSON.parse((await visitor.get('/conseil/formats.json')).body) as {
    files: { address: string; file: string }[];
    missing: { address: string; reason: { fr: string } }[];
  };
  assert.ok(index.files.some(({ file }) => file === 'seances/repetition.votes.json'));
  for (const { address } of index.files) assert.equal((await visitor.raw(address)).status, 200, address);
  assert.deepEqual(
    index.missing.map(({ address }) => address),
    [`${account}.akn.xml`],
  );
  for (const { address } of index.missing) assert.equal((await visitor.raw(address)).status, 404, address);
});

story(
  '@CTES: the secretariat alone; every reason at once, then a message valid by the XML schema of @CTES',
  async (world) => {
    const play = await voted(world);
    const secretariat = await world.enter('mandate/council-secretariat');
    const before = await secretariat.get(`${act}/actes`);
    assert.match(before.text, /Répétition, sans valeur juridique : à ne pas envoyer/);
    for (const reason of [
      'le numéro de la délibération n’est pas connu',
      'la matière n’a pas été choisie',
      'le SIREN de l’assemblée n’est pas connu',
      'le département manque, ou ne s’écrit pas avec trois caractères',
    ])
      assert.ok(before.text.includes(reason), reason);
    const query = '?departement=038&classification=2026-09-01';
    assert.equal((await secretariat.raw(`${act}.actes.xml${query}`)).status, 404);
    const source = { title: 'Numéro fictif, pour la répétition', url: 'https://example.org/siret' };
    await enterSiret(world.ctx, councilViewer('council-secretariat', 'council_secretariat'), {
      siret: '99990124200019',
      source,
      once: randomUUID(),
    });
    await play.number(1, '2026.00012', '8.9');
    const form = before.form('Préparer le message');
    assert.deepEqual(
      [form.named('Département'), form.named('Date de la classification')],
      ['departement', 'classification'],
    );
    const ready = await secretariat.get(`${act}/actes${query}`);
    assert.match(ready.text, /Nommez l’extrait signé 99_DE-038-999901242-20261123-2026_00012-DE-1-1_1\.pdf/);
    const link = ready.root.querySelector('a[href*=".actes.xml"]')?.getAttribute('href') ?? '';
    const file = await secretariat.raw(link.replaceAll('&amp;', '&'));
    assert.equal(file.headers.get('content-type'), 'application/xml');
    assert.match(
      file.headers.get('content-disposition') ?? '',
      /038-999901242-20261123-2026_00012-DE-1-1_0\.xml/,
    );
    const bytes = new Uint8Array(await file.arrayBuffer());
    assert.deepEqual(xsdFaults('actes/actesv1_1-slow.xsd', bytes), []);
    for (const path of [`${act}/actes`, `${act}.actes.xml${query}`]) {
      const member = await world.enter('mandate/council-member-7');
      assert.equal((await member.raw(path)).status, 403, path);
      assert.equal((await world.visitor().raw(path)).status, 303, path);
    }
  },
);

story(
  'the replay: nothing while the sitting goes on, then step by step, no sense before its close',
  async (world) => {
    const play = await voted(world);
    const path = '/conseil/seances/repetition/rejeu';
    const visitor = world.visitor();
    assert.match((await visitor.get(path)).text, /La séance n’est pas levée/);
    await play.openItem(2);
    await play.vote(2, 'secret', [
      { seats: seatsFrom(1, 40), choice: 'against' },
      { seats: seatsFrom(41, 64), choice: 'for' },
    ]);
    await play.close();
    const titles: string[] = [];
    let page = await visitor.get(path);
    let closed = 0;
    for (;;) {
      const step = page.root.querySelector('#etape');
      assert.ok(step);
      titles.push((step.querySelector('h2')?.text ?? '').replace(/[\u00a0\u202f]/g, ' '));
      if (/clos et compté/.test(titles.at(-1) ?? '')) closed += 1;
      const shown = step.querySelectorAll('.counts, .seat-map, .result-verdict').length;
      if (closed === 0) assert.equal(shown, 0, `nothing of the count at « ${titles.at(-1)} »`);
      const next = page.root.querySelector('#etape a[rel="next"]')?.getAttribute('href');
      if (!next) break;
      page = await visitor.get(next.replace('&amp;', '&').replace(/#.*/, ''));
    }
    assert.deepEqual(titles, [
      'La séance est ouverte',
      'Le point est mis en discussion : le quorum est constaté',
      'Mise aux voix, scrutin public',
      'Le scrutin est clos et compté',
      'Le président proclame le résultat',
      'Le point est mis en discussion : le quorum est constaté',
      'Mise aux voix, scrutin secret',
      'Le scrutin est clos et compté',
      'Le président proclame le résultat',
      'La séance est levée',
    ]);
    const open = await visitor.get(`${path}?etape=5`);
    assert.ok(open.root.querySelector('#etape .seat-map'), 'a public ballot shows the hall');
    const secret = await visitor.get(`${path}?etape=9`);
    assert.match(secret.text, /rejeté à la majorité|Rejeté à la majorité/);
    assert.equal(secret.root.querySelector('#etape .seat-map'), null);
    assert.match(secret.text, /Ce scrutin ne nomme personne/);
    const english = await visitor.get(`/en${path}?etape=3`);
    assert.match(english.text, /Step 3 of 10/);
    assert.ok((await visitor.get('/conseil/seances/repetition')).root.querySelector(`a[href="${path}"]`));
  },
);

story('@CTES of another assembly’s deliberation is « introuvable » to a secretariat', async (world) => {
  const other = await proclaimedDeliberation(world.ctx, { assembly: 'autre-metropole', name: 'ailleurs' });
  const secretariat = await world.enter('mandate/council-secretariat');
  for (const path of [`/conseil/deliberations/${other}/actes`, `/conseil/deliberations/${other}.actes.xml`])
    assert.equal((await secretariat.raw(path)).status, 404, path);
});
