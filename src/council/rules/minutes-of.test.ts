import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minutesOf } from './minutes-of.ts';
import { minutesText } from './minutes-text.ts';
import type { Choice } from './outcome.ts';
import { commonRules } from './profiles.ts';
import { prose } from './prose.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';
import type { SittingRecord } from './sitting-record.ts';
import type { VoteNow } from './votes-now.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 17, minute));
const seatId = (number: number) => `s${number}`;
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** Nine for, one against by proxy, one abstention, blanks and nulls where the ballot is secret. */
function voteOf(mode: VoteNow['mode']): VoteNow {
  const secret = mode === 'secret';
  const counted = {
    for: 8,
    against: 2,
    abstain: 1,
    deemedAbstaining: 0,
    blank: secret ? 1 : 0,
    null: secret ? 2 : 0,
    notTakingPart: 2,
  };
  const tally = { ...counted, mode, chairVote: 'for' as const, accounts: false };
  const choices: readonly Choice[] = [...Array<Choice>(8).fill('for'), 'against', 'abstain'];
  return {
    id: 'v',
    number: 1,
    mode,
    state: 'proclaimed',
    openedAt: at(30),
    closedAt: at(31),
    ballots: [
      ...choices.map((choice, index) => ({
        seatId: seatId(index + 1),
        choice,
        candidacyId: null,
        attempt: 1,
        castAt: at(30),
        castBySeatId: null,
        origin: 'member' as const,
      })),
      {
        seatId: seatId(20),
        choice: 'against' as const,
        candidacyId: null,
        attempt: 1,
        castAt: at(30),
        castBySeatId: seatId(1),
        origin: 'member' as const,
      },
    ],
    secretVoters: [],
    entered: null,
    candidates: [],
    count: {
      at: at(31),
      present: 12,
      represented: 1,
      representedSeats: [{ grantor: seatId(20), holder: seatId(1) }],
      recusedSeatIds: [seatId(12), seatId(14)],
      counted,
      leftSeatIds: [],
      silentSeatIds: [],
      chairChoice: 'for',
    },
    proclamation: {
      at: at(32),
      inOffice: 20,
      present: 12,
      represented: 1,
      counted,
      outcome: 'adopted',
      reason: 'majority',
      prose: prose(tally),
    },
    deliberationSlug: 'x-point-1',
  };
}

function itemOf(given: Partial<ItemNow>): ItemNow {
  return {
    id: 'i1',
    rank: 1,
    title: { fr: 'Un projet', en: 'A project' },
    object: 'Un projet',
    subject: null,
    rapporteur: null,
    kind: 'deliberation',
    presidentSeatId: seatId(1),
    chairSeatId: seatId(1),
    chairChanges: 0,
    recusals: [],
    requests: [],
    carriedFrom: null,
    nomination: null,
    withoutVote: null,
    amends: null,
    amendments: [],
    groupTimes: [],
    matterCode: null,
    matterName: null,
    state: 'voted',
    openedAt: at(10),
    changedAt: at(32),
    quorum: [
      {
        at: at(10),
        inOffice: 20,
        notCounted: 0,
        present: 12,
        required: 11,
        reached: 'reached',
        seatIds: upTo(12).map(seatId),
      },
    ],
    interventions: [],
    votes: [voteOf('public')],
    ...given,
  };
}

function recordOf(items: readonly ItemNow[], given: Partial<SittingRecord> = {}): SittingRecord {
  const sitting: SittingNow = {
    id: 'x',
    slug: 'x',
    title: { fr: 'Séance', en: 'Sitting' },
    standing: 'rehearsal',
    venue: 'hall',
    state: 'closed',
    version: 1,
    plannedAt: null,
    convocation: null,
    members: 'fictitious',
    closedSessions: [],
    broadcast: { live: null, recording: null },
    cancellation: null,
    profile: 'common',
    rules: commonRules,
    assembly: { id: 'a', slug: 'a', name: 'Métropole', organisationId: 'o', siret: null, seats: 20 },
    groups: [],
    seats: upTo(20).map((number) => ({
      id: seatId(number),
      number,
      personId: `p${number}`,
      groupId: 'g',
      // After the sitting everybody has gone: nothing may be read from where they are now.
      presence: 'absent',
      since: at(59),
      substitute: null,
      sits: 'titular' as const,
      presenceEvents: 2,
    })),
    proxies: [
      {
        id: 'proxy',
        grantorSeatId: seatId(20),
        holderSeatId: seatId(1),
        writtenOn: '2026-11-20',
        consecutive: 1,
        illness: 'none',
        origin: 'secretariat',
        givenAt: at(0),
        state: 'in_force',
        endedAt: null,
      },
    ],
    items,
    transitions: [
      { event: 'open', to: 'opened', at: at(5) },
      { event: 'suspend', to: 'suspended', at: at(40) },
      { event: 'resume', to: 'opened', at: at(45) },
      { event: 'close', to: 'closed', at: at(58) },
    ],
  };
  return {
    sitting,
    presences: [
      ...upTo(12).map((number) => ({ seatId: seatId(number), kind: 'arrived' as const, at: at(1) })),
      { seatId: seatId(13), kind: 'arrived', at: at(20) },
      { seatId: seatId(2), kind: 'left', at: at(42) },
      ...upTo(13).map((number) => ({ seatId: seatId(number), kind: 'left' as const, at: at(59) })),
    ],
    secretarySeatIds: [seatId(3)],
    secretariesNamedAt: at(6),
    namings: 1,
    written: new Map(),
    notes: new Map(),
    names: new Map(),
    numbers: new Map([['x-point-1', '2026.1']]),
    ...given,
  };
}

const textOf = (record: SittingRecord) => JSON.stringify(minutesText(minutesOf(record), 'fr').blocks);

test('who was there is read from the log, not from where they are when the minutes are written', () => {
  const minutes = minutesOf(recordOf([itemOf({})]));
  assert.deepEqual(
    minutes.present?.map((one) => one.seat),
    upTo(13),
  );
  assert.deepEqual(minutes.movements.slice(0, 2), [
    { member: { seat: 13, name: null }, kind: 'arrived', at: at(20) },
    { member: { seat: 2, name: null }, kind: 'left', at: at(42) },
  ]);
  assert.deepEqual(
    minutes.quorum?.map((one) => [one.on, one.present, one.reached]),
    [
      ['opening', 12, 'reached'],
      ['item', 12, 'reached'],
      ['resumption', 12, 'reached'],
    ],
  );
  assert.deepEqual(minutes.suspensions, [{ from: at(40), to: at(45) }]);
  assert.equal(minutes.president?.seat, 1);
  assert.equal(minutes.items[0]?.number, '2026.1');
});

test('a public ballot gives names and senses, proxies marked; blank and null lines belong to a secret one', () => {
  const text = textOf(recordOf([itemOf({})]));
  assert.match(text, /"sièges 1 à 8"/);
  assert.match(text, /siège 9, siège 20 \(par pouvoir donné à siège 1\)/);
  assert.match(text, /"siège 20","siège 1","20 novembre 2026","fin de la séance"/);
  assert.doesNotMatch(text, /Bulletins blancs/);
});

test('a secret ballot gives its counts, blanks and nulls apart, and no name with any sense', () => {
  const record = recordOf([itemOf({ votes: [voteOf('secret')] })]);
  const [vote] = minutesOf(record).items[0]?.votes ?? [];
  assert.deepEqual([vote?.voices, vote?.left, vote?.silent], [null, null, null]);
  const text = textOf(record);
  assert.match(text, /\["Votants","14"\]/);
  assert.match(text, /\["Suffrages exprimés","10"\]/);
  assert.match(text, /\["Bulletins blancs","1"\]/);
  assert.match(text, /\["Bulletins nuls","2"\]/);
  assert.doesNotMatch(text, /sièges 1 à 8|par pouvoir donné/);
  const ordinary = minutesOf(recordOf([itemOf({ votes: [voteOf('ordinary')] })])).items[0]?.votes[0];
  assert.equal(ordinary?.voices, null, 'a show of hands names nobody either');
});

test('an annulled ballot is told without any name or number', () => {
  const annulled: VoteNow = { ...voteOf('public'), state: 'annulled', proclamation: null };
  const [vote] =
    minutesOf(recordOf([itemOf({ state: 'withdrawn', votes: [annulled] })])).items[0]?.votes ?? [];
  assert.deepEqual([vote?.state, vote?.result, vote?.voices], ['annulled', null, null]);
});

test('interests are worded, by kind, and take no part in the debate nor in the vote', () => {
  const recusals: ItemNow['recusals'] = [
    { seatId: seatId(12), kind: 'personal_interest', declaredAt: at(2), number: 1 },
    { seatId: seatId(14), kind: 'personal_interest', declaredAt: at(2), number: 1 },
    { seatId: seatId(15), kind: 'designated_by_law', declaredAt: at(2), number: 1 },
  ];
  const text = textOf(recordOf([itemOf({ recusals })]));
  assert.match(
    text,
    /Sièges 12 et 14, intéressés à l’affaire, ne prennent part ni au débat ni au vote \(L2131-11 CGCT\)\./,
  );
  assert.match(text, /Siège 15, désigné par la loi dans l’organisme concerné, ne prend part/);
  const accounts = textOf(recordOf([itemOf({ kind: 'accounts', chairSeatId: seatId(4) })]));
  assert.match(accounts, /Siège 1, président, se retire au moment du vote de ses comptes/);
  assert.match(accounts, /"Président pour le point 1","value":"siège 4"/);
});

test('requests are counted on members present when the vote opened: who, how many of how many, granted or not', () => {
  const asking = (numbers: readonly number[], wanted: 'public' | 'secret') =>
    numbers.map((number) => ({ seatId: seatId(number), wanted, at: at(25), number: 1 }));
  // Thirteen present when the vote opened: four make the quarter, five the third. Seat 19 was not there.
  const few = minutesOf(recordOf([itemOf({ requests: asking([2, 3, 4, 19], 'secret') })])).items[0];
  assert.deepEqual(few?.requests, [
    {
      wanted: 'secret',
      members: [2, 3, 4].map((seat) => ({ seat, name: null })),
      present: 13,
      required: 5,
      granted: 'not_granted',
    },
  ]);
  const both = [...asking([2, 3, 4, 5, 6], 'secret'), ...asking([7, 8, 9, 10], 'public')];
  const granted = minutesOf(recordOf([itemOf({ requests: both })])).items[0]?.requests;
  assert.deepEqual(
    granted?.map((one) => [one.wanted, one.required, one.granted]),
    [
      ['public', 4, 'granted'],
      ['secret', 5, 'granted'],
    ],
  );
  const text = textOf(recordOf([itemOf({ requests: both })]));
  assert.match(
    text,
    /Scrutin secret demandé par 5 des 13 membres présents \(sièges 2 à 6\), 5 requis \(le tiers, L2121-21 CGCT\) : demande accordée/,
  );
});

test('in a real sitting members are named; an erased name leaves the number of the seat', () => {
  const names = new Map<string, string | null>([
    ['p1', 'Membre Un'],
    ['p3', null],
  ]);
  const record = recordOf([itemOf({})], { names });
  const minutes = minutesOf({ ...record, sitting: { ...record.sitting, standing: 'real' } });
  assert.equal(minutes.president?.name, 'Membre Un');
  assert.deepEqual(minutes.secretaries, [{ seat: 3, name: null }]);
});

test('the same minutes give the same text, in both languages, with as many blocks', () => {
  const record = recordOf([itemOf({})]);
  assert.equal(textOf(record), textOf(record));
  const [fr, en] = (['fr', 'en'] as const).map((lang) => minutesText(minutesOf(record), lang));
  assert.equal(fr?.blocks.length, en?.blocks.length);
  assert.match(JSON.stringify(en), /Courtesy translation/);
});
