import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from './article.ts';
import { admitBallot, type BallotAttempt, type BallotRefusal, type Grantor } from './ballot-admission.ts';

const voter = { present: true, recused: null, seatHeld: true };
const grantor: Grantor = {
  present: false,
  recused: null,
  seatHeld: true,
  proxy: { alreadyHolds: 0, consecutiveSittings: 1, certifiedIllness: false },
};
const own: BallotAttempt = { ballotState: 'open', mode: 'public', voter };
const inForce = { alreadyHolds: 0, consecutiveSittings: 1, certifiedIllness: false };

const cases: readonly (readonly [string, BallotAttempt, readonly BallotRefusal[]])[] = [
  ['one’s own', own, []],
  ['H11: on behalf of a colleague too', { ...own, onBehalfOf: grantor }, []],
  ['closed ballot', { ...own, ballotState: 'closed' }, ['BALLOT_NOT_OPEN']],
  ['proclaimed ballot', { ...own, ballotState: 'proclaimed' }, ['BALLOT_NOT_OPEN']],
  ['annulled ballot', { ...own, ballotState: 'annulled' }, ['BALLOT_NOT_OPEN']],
  ['video, with names', { ...own, venue: 'video' }, []],
  ['video, show of hands', { ...own, venue: 'video', mode: 'ordinary' }, ['VIDEO_PUBLIC_BALLOT_ONLY']],
  ['absent', { ...own, voter: { ...voter, present: false } }, ['VOTER_NOT_PRESENT']],
  ['mandate ended', { ...own, voter: { ...voter, seatHeld: false } }, ['VOTER_SEAT_NOT_HELD']],
  ['H8: interested', { ...own, voter: { ...voter, recused: 'personal_interest' } }, ['VOTER_INTERESTED']],
  [
    'H8: designated by law',
    { ...own, voter: { ...voter, recused: 'designated_by_law' } },
    ['VOTER_DESIGNATED_BY_LAW'],
  ],
  [
    'the president and the accounts',
    { ...own, voter: { ...voter, recused: 'accounts_withdrawal' } },
    ['VOTER_WITHDRAWN_FOR_ACCOUNTS'],
  ],
  [
    'H8: a recused holder votes neither for himself nor for the other',
    { ...own, voter: { ...voter, recused: 'personal_interest' }, onBehalfOf: grantor },
    ['VOTER_INTERESTED'],
  ],
  ['no written proxy', { ...own, onBehalfOf: { ...grantor, proxy: null } }, ['PROXY_MISSING']],
  [
    'Douai, 2021: voting for a colleague who is in the room',
    { ...own, onBehalfOf: { ...grantor, present: true, proxy: null } },
    ['PROXY_MISSING', 'GRANTOR_PRESENT'],
  ],
  ['H11: the grantor arrived', { ...own, onBehalfOf: { ...grantor, present: true } }, ['GRANTOR_PRESENT']],
  [
    'interested grantor',
    { ...own, onBehalfOf: { ...grantor, recused: 'personal_interest' } },
    ['GRANTOR_RECUSED'],
  ],
  [
    'H11: a second proxy',
    { ...own, onBehalfOf: { ...grantor, proxy: { ...inForce, alreadyHolds: 1 } } },
    ['PROXY_HOLDER_HAS_ANOTHER'],
  ],
  [
    'H11: a fourth sitting',
    { ...own, onBehalfOf: { ...grantor, proxy: { ...inForce, consecutiveSittings: 4 } } },
    ['PROXY_FOURTH_CONSECUTIVE_SITTING'],
  ],
  [
    'everything at once',
    {
      ballotState: 'closed',
      mode: 'secret',
      venue: 'video',
      voter: { present: false, recused: 'personal_interest', seatHeld: false },
      onBehalfOf: {
        present: true,
        recused: 'designated_by_law',
        seatHeld: false,
        proxy: { alreadyHolds: 2, consecutiveSittings: 9, certifiedIllness: false },
      },
    },
    [
      'BALLOT_NOT_OPEN',
      'VIDEO_PUBLIC_BALLOT_ONLY',
      'VOTER_SEAT_NOT_HELD',
      'VOTER_NOT_PRESENT',
      'VOTER_INTERESTED',
      'GRANTOR_SEAT_NOT_HELD',
      'GRANTOR_RECUSED',
      'GRANTOR_PRESENT',
      'PROXY_HOLDER_HAS_ANOTHER',
      'PROXY_FOURTH_CONSECUTIVE_SITTING',
    ],
  ],
];

for (const [name, attempt, refusals] of cases) {
  test(`a ballot: ${name}`, () => {
    const expected = refusals.length === 0 ? { ok: true, value: 'admitted' } : { ok: false, refusals };
    assert.deepEqual(admitBallot(attempt), expected);
    for (const code of refusals) assert.match(articleOf(code).article, /^L\d+(-\d+)+( II)? CGCT$/);
  });
}
