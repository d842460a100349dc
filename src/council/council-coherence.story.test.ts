import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { verifyJournal } from '#journal/public.ts';
import { type Told, toldEverywhere } from '../../test/harness/act-in-every-standard.ts';
import { toldWithoutVote } from '../../test/harness/act-without-vote.ts';
import { councilViewer } from '../../test/harness/open-vote.ts';
import { playedSitting } from '../../test/harness/played-sitting.ts';
import { seatsFrom } from '../../test/harness/rehearsal.ts';
import { story, type World } from '../../test/harness/world.ts';
import { enterSiret } from './actions/enter-siret.ts';
import { verifyVotes } from './commands/verify-votes.ts';

// One record, every standard: whatever address tells a deliberation, it tells the same numbers and the same result.

type Address = keyof Awaited<ReturnType<typeof toldEverywhere>>;

const three = ['for', 'against', 'abstain'];
/** What each one has a place for, and must not lose. */
const wanted: Readonly<Record<Address, readonly string[]>> = {
  page: [...three, 'inOffice', 'quorum', 'present', 'represented', 'notTakingPart', 'wording'],
  scdl: [...three, 'inOffice', 'voters'],
  json: [...three, 'inOffice', 'quorum', 'present', 'represented', 'notTakingPart', 'outcome', 'wording'],
  popolo: [...three, 'notTakingPart', 'absent', 'pass', 'wording'],
  ocd: [
    ...three,
    'inOffice',
    'quorum',
    'present',
    'represented',
    'notTakingPart',
    'outcome',
    'pass',
    'wording',
  ],
  akn: [...three, 'quorum', 'present', 'represented', 'notTakingPart', 'absent', 'outcome', 'wording'],
  votes: [...three, 'inOffice', 'quorum', 'present', 'represented', 'notTakingPart', 'outcome', 'wording'],
};

async function coherent(world: World, slug: string, expected: Told): Promise<void> {
  const everywhere = await toldEverywhere(world, slug);
  for (const [address, told] of Object.entries(everywhere) as [Address, Told][]) {
    for (const name of wanted[address]) assert.ok(name in told, `${address} of ${slug} tells ${name}`);
    const compared = Object.keys(told).filter((name) => name in expected);
    assert.deepEqual(
      Object.fromEntries(compared.map((name) => [name, told[name]])),
      Object.fromEntries(compared.map((name) => [name, expected[name]])),
      `${address} of ${slug}`,
    );
  }
  if (expected['blank'] !== 0 || expected['null'] !== 0)
    for (const address of ['page', 'json', 'popolo', 'akn', 'ocd', 'votes'] as const)
      assert.deepEqual(
        [everywhere[address]['blank'], everywhere[address]['null']],
        [expected['blank'], expected['null']],
        `blanks and nulls of ${address}`,
      );
}

async function identified(world: World): Promise<void> {
  const clerk = councilViewer('council-secretariat', 'council_secretariat');
  const source = { title: 'Numéro fictif, pour la répétition', url: 'https://example.org/siret' };
  const done = await enterSiret(world.ctx, clerk, { siret: '99990124200019', source, once: randomUUID() });
  assert.ok(done.ok);
}

const full = { inOffice: 124, quorum: 63, present: 88, represented: 36, notTakingPart: 0, absent: 0 };

story(
  'adopted unanimously less two abstentions, 60 to 58 in secret, by the casting vote: the same everywhere',
  async (world) => {
    await identified(world);
    const play = playedSitting(world);
    await play.arrive(1, 88);
    for (const grantor of seatsFrom(89, 124)) await play.proxy(grantor, grantor - 88);
    await play.open();
    await play.openItem(1);
    await play.vote(1, 'public', [
      { seats: seatsFrom(1, 122), choice: 'for' },
      { seats: [123, 124], choice: 'abstain' },
    ]);
    await play.openItem(2);
    await play.vote(2, 'secret', [
      { seats: seatsFrom(3, 62), choice: 'for' },
      { seats: seatsFrom(63, 120), choice: 'against' },
      { seats: seatsFrom(121, 124), choice: 'blank' },
      { seats: [1, 2], choice: 'null' },
    ]);
    await play.openItem(3);
    await play.show(3, { against: 62, abstain: 0, chair: 'for' });
    await play.number(1, '2027.00012', '8.9');
    await play.number(2, '2027.00013', '7.5');
    await play.number(3, '2027.00014', '9.4');
    await play.close();

    const none = { blank: 0, null: 0 };
    await coherent(world, 'repetition-point-1', {
      ...full,
      ...none,
      for: 122,
      against: 0,
      abstain: 2,
      voters: 124,
      outcome: 'adopted',
      pass: 'pass',
      wording: "adopté à l'unanimité moins deux abstentions",
    });
    await coherent(world, 'repetition-point-2', {
      ...full,
      for: 60,
      against: 58,
      abstain: 0,
      blank: 4,
      null: 2,
      other: 6,
      // H15: blank and null papers have no column in SCDL, and stay out of VOTE_REEL.
      voters: 118,
      outcome: 'adopted',
      pass: 'pass',
      wording:
        'adopté à la majorité, par soixante voix pour, cinquante-huit voix contre, quatre votes blancs et deux votes nuls',
    });
    await coherent(world, 'repetition-point-3', {
      ...full,
      ...none,
      for: 62,
      against: 62,
      abstain: 0,
      voters: 124,
      outcome: 'adopted',
      pass: 'pass',
      wording:
        'adopté, par soixante-deux voix pour et soixante-deux voix contre, la voix du président de séance étant prépondérante',
    });
    await declaredAsAbstentions(world);
    await namesNobody(world);
    await countsAgain(world);
  },
);

/** H15, the option: six blank and null papers declared as abstentions by whoever asks for the file. */
async function declaredAsAbstentions(world: World): Promise<void> {
  const file = await world.visitor().get('/conseil/deliberations-repetition.csv?blancs=abstentions');
  const line = file.body.split('\r\n').find((one) => one.includes('2027.00013')) ?? '';
  assert.match(line, /,124,124,60,58,6,/);
}

/** A secret ballot names nobody in any file; nor does a show of hands. */
async function namesNobody(world: World): Promise<void> {
  for (const point of [2, 3]) {
    const base = `/conseil/deliberations/repetition-point-${point}`;
    const visitor = world.visitor();
    const popolo = JSON.parse((await visitor.get(`${base}.popolo.json`)).body) as {
      vote_events: { votes: unknown[] }[];
    };
    assert.deepEqual(popolo.vote_events[0]?.votes, []);
    const ocd = JSON.parse((await visitor.get(`${base}.ocd.json`)).body) as { votes: unknown[] };
    assert.deepEqual(ocd.votes, []);
    assert.doesNotMatch((await visitor.get(`${base}.akn.xml`)).body, /rollCall|Siège/);
  }
  const votes = JSON.parse((await world.visitor().get('/conseil/seances/repetition.votes.json')).body) as {
    votes: { mode: string; facts: { ballots: unknown[] }; published: { roll: unknown } }[];
  };
  for (const vote of votes.votes.filter((one) => one.mode !== 'public'))
    assert.deepEqual([vote.facts.ballots, vote.published.roll], [[], null]);
}

async function countsAgain(world: World): Promise<void> {
  const { body } = await world.visitor().get('/conseil/seances/repetition.votes.json');
  const verdict = verifyVotes(body);
  assert.ok(verdict.kind === 'checked');
  assert.deepEqual(
    verdict.votes.map(({ item, verdict: one, differences }) => [item, one, differences]),
    [
      [1, 'conforming', []],
      [2, 'conforming', []],
      [3, 'conforming', []],
    ],
  );
}

story(
  'not adopted, rejected after departures, and « prend acte »: the same everywhere too',
  async (world) => {
    await identified(world);
    const play = playedSitting(world);
    await play.arrive(1, 88);
    await play.open();
    await play.openItem(1);
    await play.show(1, { against: 0, abstain: 88, chair: 'abstain' });
    await play.openItem(2);
    await play.leave(70, 88);
    await play.vote(2, 'public', [
      { seats: seatsFrom(1, 20), choice: 'for' },
      { seats: seatsFrom(21, 60), choice: 'against' },
    ]);
    await play.openItem(3);
    await play.takeNote(3);
    await play.number(1, '2027.00021', '5.2');
    await play.number(2, '2027.00022', '7.5');
    await play.number(3, '2027.00023', '9.4');
    await play.close();
    const alone = { ...full, represented: 0, absent: 36, blank: 0, null: 0 };
    await coherent(world, 'repetition-point-1', {
      ...alone,
      for: 0,
      against: 0,
      abstain: 88,
      voters: 88,
      outcome: 'not_adopted',
      pass: 'fail',
      wording: "non adopté, aucun suffrage n'ayant été exprimé (quatre-vingt-huit abstentions)",
    });
    await coherent(world, 'repetition-point-2', {
      ...alone,
      for: 20,
      against: 40,
      // Nineteen left after the opening; nine stayed in the room without a ballot.
      abstain: 19,
      notTakingPart: 9,
      voters: 79,
      outcome: 'rejected',
      pass: 'fail',
      wording:
        'rejeté à la majorité, par vingt voix pour, quarante voix contre et dix-neuf abstentions, neuf membres ne prenant pas part au vote',
    });
    await coherentWithoutVote(world, 'repetition-point-3', {
      number: '2027.00023',
      date: '2026-11-23',
      // Nineteen had left since the sitting opened.
      present: 69,
      quorum: 63,
      outcome: 'noted',
      wording: 'le conseil prend acte de «\u00a0Vœu pour un bâtiment commun du numérique (répétition)\u00a0»',
    });
    await sittingFilesWithoutVote(world);
  },
);

/** An act without a vote: what each address tells is the same, and none tells a count. */
async function coherentWithoutVote(world: World, slug: string, expected: Told): Promise<void> {
  for (const [address, told] of Object.entries(await toldWithoutVote(world, slug)))
    assert.deepEqual(
      told,
      Object.fromEntries(Object.keys(told).map((name) => [name, expected[name]])),
      `${address} of ${slug}`,
    );
}

/** The files of the whole sitting: two votes, three acts; nothing to count again of the third. */
async function sittingFilesWithoutVote(world: World): Promise<void> {
  const base = '/conseil/seances/repetition';
  const read = async (path: string) => (await world.visitor().get(path)).body;
  const { motions, vote_events } = JSON.parse(await read(`${base}.popolo.json`)) as {
    motions: { identifier: string }[];
    vote_events: unknown[];
  };
  assert.deepEqual(
    motions.map((one) => one.identifier),
    ['2027.00021', '2027.00022', '2027.00023'],
  );
  assert.equal(vote_events.length, 2);
  assert.equal((JSON.parse(await read(`${base}.ocd.json`)) as unknown[]).length, 2);
  const akn = await read(`${base}.akn.xml`);
  assert.equal(akn.match(/<voting /g)?.length, 2);
  assert.equal(akn.match(/<resolutions /g)?.length, 3);
  assert.equal(akn.match(/prend acte de/g)?.length, 1, 'told once');
  const verdict = verifyVotes(await read(`${base}.votes.json`));
  assert.ok(verdict.kind === 'checked');
  assert.deepEqual([verdict.verdict, verdict.votes.length], ['conforming', 2]);
  assert.equal((await verifyJournal(world.ctx)).intact, true);
}

story(
  'H8: two kinds of interest, an idle proxy, a late change of heart: the file still counts the same',
  async (world) => {
    await identified(world);
    const play = playedSitting(world);
    await play.arrive(1, 70);
    await play.proxy(100, 7);
    await play.proxy(101, 9);
    await play.open();
    await play.recuse(7, 1, 'personal_interest');
    await play.recuse(8, 1, 'designated_by_law');
    await play.recuse(9, 1, 'personal_interest');
    await play.recuse(9, 1, 'withdrawn');
    await play.openItem(1);
    await play.vote(1, 'public', [
      { seats: [...seatsFrom(1, 6), ...seatsFrom(9, 60)], choice: 'for' },
      { seats: [101], choice: 'against' },
      { seats: [9], choice: 'abstain' },
    ]);
    // After the close, whatever happens in the room: the file tells the hall as it was.
    await play.leave(1, 20);
    await play.arrive(101, 101);
    await play.number(1, '2027.00031', '8.9');
    const slug = 'repetition-point-1';
    await coherent(world, slug, {
      inOffice: 124,
      // Of the 123 members counted in office (L1111-6 II CGCT), more than half.
      quorum: 62,
      present: 70,
      represented: 2,
      // Seats 7 and 8, the proxy that seat 7 holds, and ten members without a ballot.
      notTakingPart: 13,
      absent: 52,
      for: 57,
      against: 1,
      abstain: 1,
      blank: 0,
      null: 0,
      voters: 59,
      outcome: 'adopted',
      pass: 'pass',
      wording:
        'adopté à la majorité, par cinquante-sept voix pour, une voix contre et une abstention, treize membres ne prenant pas part au vote',
    });
    const { body } = await world.visitor().get('/conseil/seances/repetition.votes.json');
    const verdict = verifyVotes(body);
    assert.ok(verdict.kind === 'checked');
    assert.deepEqual(verdict.votes[0]?.differences, []);
    // Anybody who changes one ballot of the file is found by the seat.
    const tampered = verifyVotes(body.replace(/("seat": 101,\s+"choice": )"against"/, '$1"for"'));
    assert.ok(tampered.kind === 'checked');
    assert.equal(tampered.votes[0]?.differences[0]?.name, 'roll.seat 101');
  },
);
