import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OutcomeName, type OutcomeReason, outcomeOf, type Tally } from './outcome.ts';

const base: Tally = {
  mode: 'ordinary',
  for: 0,
  against: 0,
  abstain: 0,
  blank: 0,
  null: 0,
  notTakingPart: 0,
  chairVote: null,
  accounts: false,
};

type Case = readonly [string, Partial<Tally>, OutcomeName, OutcomeReason, number, number | null];

const cases: readonly Case[] = [
  ['122 for, 2 abstentions', { for: 122, abstain: 2 }, 'adopted', 'majority', 122, 62],
  ['95 for, 10 against', { for: 95, against: 10, abstain: 3 }, 'adopted', 'majority', 105, 53],
  ['abstentions outnumber the votes', { for: 4, abstain: 6 }, 'adopted', 'majority', 4, 3],
  ['one voice more against', { for: 60, against: 61 }, 'rejected', 'majority', 121, 61],
  ['H2: 20–14 after departures', { for: 20, against: 14, abstain: 30 }, 'adopted', 'majority', 34, 18],
  ['30–10 after departures', { for: 30, against: 10, abstain: 23 }, 'adopted', 'majority', 40, 21],
  ['tie, chair for', { for: 52, against: 52, chairVote: 'for' }, 'adopted', 'casting_vote', 104, 53],
  [
    'H4: tie, chair against',
    { for: 52, against: 52, chairVote: 'against' },
    'rejected',
    'casting_vote',
    104,
    53,
  ],
  [
    'tie, chair abstained',
    { for: 52, against: 52, chairVote: 'abstain' },
    'not_adopted',
    'tie_chair_not_expressed',
    104,
    53,
  ],
  ['tie, no chair', { for: 52, against: 52 }, 'not_adopted', 'tie_chair_not_expressed', 104, 53],
  [
    'H5: tie in secret, whatever the chair',
    { mode: 'secret', for: 52, against: 52, chairVote: 'for' },
    'not_adopted',
    'tie_secret',
    104,
    53,
  ],
  [
    'accounts at a tie',
    { for: 58, against: 58, accounts: true, chairVote: 'against' },
    'adopted',
    'accounts_not_rejected',
    116,
    59,
  ],
  [
    'accounts at a secret tie',
    { mode: 'secret', for: 58, against: 58, accounts: true },
    'adopted',
    'accounts_not_rejected',
    116,
    59,
  ],
  ['everybody abstains', { abstain: 88 }, 'not_adopted', 'no_votes_cast', 0, null],
  ['accounts without a vote', { abstain: 88, accounts: true }, 'not_adopted', 'no_votes_cast', 0, null],
  [
    'H15: secret, blanks and nulls apart',
    { mode: 'secret', for: 60, against: 58, blank: 4, null: 2 },
    'adopted',
    'majority',
    118,
    60,
  ],
];

for (const [name, tally, outcome, reason, votesCast, majority] of cases) {
  test(`outcome: ${name}`, () => {
    assert.deepEqual(outcomeOf({ ...base, ...tally }), { outcome, reason, votesCast, majority });
  });
}

test('abstentions, blanks, nulls and members not taking part change nothing', () => {
  for (let inFavour = 0; inFavour <= 6; inFavour += 1) {
    for (let against = 0; against <= 6; against += 1) {
      const cast = { ...base, for: inFavour, against, chairVote: 'for' as const };
      const noisy = { ...cast, abstain: 9, blank: 8, null: 7, notTakingPart: 6 };
      assert.deepEqual(outcomeOf(noisy), outcomeOf(cast));
    }
  }
});
