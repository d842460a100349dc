import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Minutes, MinutesItem, MinutesVote } from './minutes.ts';
import { fieldArticles, minutesFaults, minutesFields } from './minutes-faults.ts';

const at = new Date('2026-11-23T18:00:00Z');
const member = { seat: 1, name: null };
const counted = {
  for: 1,
  against: 0,
  abstain: 1,
  deemedAbstaining: 1,
  blank: 0,
  null: 0,
  notTakingPart: 0,
};
const vote: MinutesVote = {
  number: 1,
  mode: 'public',
  state: 'proclaimed',
  at,
  result: {
    inOffice: 3,
    present: 2,
    represented: 0,
    counted,
    outcome: 'adopted',
    wording: { fr: 'adopté', en: 'adopted' },
  },
  voices: [{ member, choice: 'for', candidate: null, by: null }],
  left: [{ seat: 2, name: null }],
  silent: [],
};
const item: MinutesItem = {
  nature: 'item',
  withoutVote: null,
  rank: 4,
  title: { fr: 'Point', en: 'Item' },
  object: 'Objet',
  state: 'voted',
  chair: null,
  rapporteur: null,
  number: null,
  report: 'Rapport',
  openedAt: at,
  speeches: [],
  summary: 'Ce qui a été dit',
  recusals: [],
  requests: [],
  votes: [vote],
};
const quorum = {
  at,
  inOffice: 3,
  notCounted: 0,
  present: 2,
  required: 2,
  reached: 'reached',
  exempt: null,
  members: [member],
} as const;
const whole: Minutes = {
  standing: 'real',
  assembly: 'Conseil',
  title: { fr: 'Séance', en: 'Sitting' },
  venue: 'hall',
  plannedAt: null,
  openedAt: at,
  lackOfQuorumAt: null,
  suspensions: [],
  closedAt: at,
  president: member,
  inOffice: 3,
  present: [member],
  movements: [],
  represented: [],
  secretaries: [member],
  quorum: [
    { ...quorum, on: 'opening', rank: null },
    { ...quorum, on: 'item', rank: 4 },
  ],
  items: [item],
};
const withItem = (change: Partial<MinutesItem>): Minutes => ({ ...whole, items: [{ ...item, ...change }] });
const withVote = (change: Partial<MinutesVote>) => withItem({ votes: [{ ...vote, ...change }] });

test('minutes with the twelve fields lack nothing', () => {
  assert.deepEqual(minutesFaults(whole), []);
  assert.equal(minutesFields.length, 12);
});

const broken: Readonly<Record<(typeof minutesFields)[number], readonly Minutes[]>> = {
  TIME: [
    { ...whole, openedAt: null },
    { ...whole, closedAt: null },
  ],
  PRESIDENT: [{ ...whole, president: null }],
  PRESENT: [
    { ...whole, present: null },
    { ...whole, present: [] },
  ],
  REPRESENTED: [
    { ...whole, represented: null },
    {
      ...whole,
      represented: [{ grantor: member, holder: member, writtenOn: '', state: 'in_force', endedAt: null }],
    },
  ],
  SECRETARIES: [
    { ...whole, secretaries: null },
    { ...whole, secretaries: [] },
  ],
  QUORUM: [
    { ...whole, quorum: null },
    { ...whole, quorum: whole.quorum?.slice(1) ?? [] },
    { ...whole, quorum: whole.quorum?.slice(0, 1) ?? [] },
  ],
  AGENDA: [{ ...whole, items: [] }],
  DELIBERATIONS: [
    withItem({ state: 'under_discussion', votes: [] }),
    withItem({ state: 'voting', votes: [] }),
  ],
  REPORTS: [withItem({ report: null })],
  REQUESTS: [withItem({ requests: null })],
  BALLOTS: [
    withVote({ voices: null }),
    withVote({ voices: [] }),
    withVote({ left: [] }),
    withVote({ voices: [{ member, choice: 'against', candidate: null, by: null }] }),
  ],
  DISCUSSIONS: [withItem({ summary: null })],
};

for (const field of minutesFields)
  test(`${field}: missing alone, it is the only fault, with its number and its article`, () => {
    for (const minutes of broken[field]) {
      const faults = minutesFaults(minutes);
      assert.deepEqual(
        faults.map((one) => [one.field, one.number]),
        [[field, minutesFields.indexOf(field) + 1]],
      );
      assert.match(fieldArticles[field], /L2121-15/);
    }
  });

test('all that is missing is said at once, with the items at fault', () => {
  const faults = minutesFaults({
    ...whole,
    president: null,
    secretaries: null,
    items: [item, { ...item, rank: 5, summary: null }, { ...item, rank: 6, summary: null, report: null }],
  });
  assert.deepEqual(
    faults.map((one) => [one.field, one.ranks]),
    [
      ['PRESIDENT', []],
      ['SECRETARIES', []],
      ['QUORUM', [5, 6]],
      ['REPORTS', [6]],
      ['DISCUSSIONS', [5, 6]],
    ],
  );
});

test('what the law does not ask is not asked: a report for what was rejected, a summary for what was not opened', () => {
  const rejected = vote.result && { ...vote.result, outcome: 'rejected' as const };
  assert.deepEqual(minutesFaults(withItem({ report: null, votes: [{ ...vote, result: rejected }] })), []);
  const left = { openedAt: null, summary: null, report: null, requests: null, votes: [] };
  for (const state of ['withdrawn', 'postponed', 'scheduled'] as const)
    assert.deepEqual(minutesFaults(withItem({ ...left, state })), []);
  const noQuorum = { ...whole, openedAt: null, lackOfQuorumAt: at, secretaries: null };
  assert.deepEqual(minutesFaults(noQuorum), [], 'a sitting without quorum named nobody');
});

test('a secret or ordinary ballot wants numbers, no name', () => {
  for (const mode of ['secret', 'ordinary'] as const)
    assert.deepEqual(minutesFaults(withVote({ mode, voices: null, left: null, silent: null })), []);
});
