import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AssemblyNow, SubstituteSeen } from './assembly-now.ts';
import { type GivenProxy, headcount, type MemberPresence, voicesAmong } from './headcount.ts';
import { recusalOf } from './item-voices.ts';
import { sitsAt } from './presence-log.ts';
import { profileNames } from './profile.ts';
import { profiles } from './profiles.ts';
import type { SeatNow } from './sitting-now.ts';
import { sitterRefusal } from './substitute.ts';
import { namingEndFaults, namingFaults } from './substitute-faults.ts';

const seat = (given: Partial<SeatNow>): SeatNow => ({
  id: 's12',
  number: 12,
  personId: 'titular',
  groupId: 'g',
  substitute: { id: 'n', personId: 'second' },
  presence: 'present',
  sits: 'titular',
  since: null,
  presenceEvents: 1,
  ...given,
});

test('a seat has one voice: the substitute’s while they sit, else the member’s (L5211-6 CGCT)', () => {
  const table = [
    [seat({ sits: 'titular' }), 'titular', null],
    [seat({ sits: 'titular' }), 'second', 'SUBSTITUTE_NOT_SITTING'],
    [seat({ sits: 'substitute' }), 'second', null],
    [seat({ sits: 'substitute' }), 'titular', 'SUBSTITUTE_SITS'],
    [seat({ presence: 'absent' }), 'titular', null],
    [seat({ presence: 'absent' }), 'second', 'SUBSTITUTE_NOT_SITTING'],
    [seat({ substitute: null }), 'titular', null],
  ] as const;
  for (const [at, person, refused] of table) assert.equal(sitterRefusal(at, person), refused, person);
});

test('a substitute who sits is present for the quorum; proxies of and to the member sleep', () => {
  const member = (id: string, given: Partial<MemberPresence> = {}): MemberPresence => ({
    id,
    presence: 'present',
    recusal: null,
    ...given,
  });
  const proxies: GivenProxy[] = [
    { grantorId: 'a', holderId: 'b' },
    { grantorId: 'c', holderId: 'a' },
  ];
  const hall = (a: Partial<MemberPresence>) => [
    member('a', a),
    member('b'),
    member('c', { presence: 'absent' }),
  ];
  const sits = hall({ sits: 'substitute' });
  assert.deepEqual(voicesAmong(sits, proxies).represented, []);
  assert.equal(headcount(sits, proxies).quorum.present, 2);
  assert.equal(headcount(sits, proxies).voices, 2);
  assert.deepEqual(voicesAmong(hall({}), proxies).represented, [proxies[1]]);
  assert.deepEqual(voicesAmong(hall({ presence: 'absent' }), proxies).represented, [proxies[0]]);
});

test('the president withdraws from the accounts; the substitute who sits in that seat does not', () => {
  const item = { kind: 'accounts', presidentSeatId: 's', chairSeatId: 'd', recusals: [] } as const;
  assert.equal(recusalOf(item, 's'), 'accounts_withdrawal');
  assert.equal(recusalOf(item, 's', 'substitute'), null);
});

test('who sat at a moment is read from the log: the last arrival says whose it was', () => {
  const at = (minute: number) => new Date(`2026-11-23T17:0${minute}:00Z`);
  const log = [
    { seatId: 's', kind: 'arrived', at: at(1), substituteId: 'n' },
    { seatId: 's', kind: 'arrived', at: at(5), substituteId: null },
  ] as const;
  assert.deepEqual(
    [0, 1, 4, 5, 9].map((minute) => sitsAt(log, 's', at(minute))),
    ['titular', 'substitute', 'substitute', 'titular', 'titular'],
  );
});

test('only a community of communes or of agglomeration has substitutes', () => {
  const known = profileNames.filter((name) => profiles[name].rules.substitutes.value === 'single_seats');
  assert.deepEqual(known, ['community']);
  assert.equal(profiles.community.rules.substitutes.mark, 'L');
  assert.equal(profiles.common.rules.substitutes.mark, 'I', 'a métropole: the text was not read again');
});

const named: SubstituteSeen = {
  id: 'n',
  number: 1,
  personId: 'second',
  startsOn: '2026-04-10',
  endsOn: null,
  endedBy: null,
  seenOn: '2026-11-23',
};
const assembly = (substitutes: readonly SubstituteSeen[]): AssemblyNow => ({
  id: 'x',
  slug: 'x',
  name: 'X',
  organisationId: 'o',
  seats: 2,
  profile: 'community',
  standing: 'real',
  groups: [],
  holdings: [
    {
      id: 'h',
      number: 1,
      groupId: 'g',
      personId: 'titular',
      startsOn: '2026-04-10',
      endsOn: null,
      begunBy: 'installed',
      endedBy: null,
      seenOn: null,
    },
  ],
  substitutes,
});

test('naming a substitute: everything that forbids it, at once', () => {
  const rules = profiles.community.rules;
  const given = { number: 1, name: 'Membre 2', email: '', startsOn: '2026-11-24' };
  assert.deepEqual(namingFaults(assembly([]), rules, given), []);
  const all = namingFaults(assembly([]), profiles.commune.rules, {
    number: 2,
    name: '',
    email: 'x',
    startsOn: 'demain',
  });
  assert.deepEqual(
    all.map((one) => one.code),
    ['NAME_REQUIRED', 'EMAIL_INVALID', 'SUBSTITUTES_NOT_KNOWN', 'SUBSTITUTE_OF_NOBODY', 'START_INVALID'],
  );
  const taken = namingFaults(assembly([named]), rules, given);
  assert.deepEqual(
    taken.map((one) => one.code),
    ['SUBSTITUTE_NAMED'],
  );
  const ended = { ...named, endsOn: '2026-11-24', endedBy: 'another_named' } as const;
  assert.deepEqual(namingFaults(assembly([ended]), rules, given), []);
});

test('ending one: who sat that day was the substitute that day', () => {
  const end = (cause: string, endsOn: string) =>
    namingEndFaults(named, { cause, endsOn }, '2026-11-23').map((one) => one.code);
  assert.deepEqual(end('another_named', '2026-11-24'), []);
  assert.deepEqual(end('another_named', '2026-11-23'), ['SAT_SINCE']);
  assert.deepEqual(end('', '2026-04-10'), ['CAUSE_REQUIRED', 'END_BEFORE_START', 'SAT_SINCE']);
  assert.deepEqual(end('lost_mandate', '2026-11-25'), ['END_TO_COME']);
  assert.deepEqual(end('term_ended', '2027-03-01'), []);
  assert.deepEqual(end('takes_seat', '2026-13-01'), ['CAUSE_REQUIRED', 'END_INVALID']);
});
