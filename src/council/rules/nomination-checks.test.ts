import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ballotRefusals, type VoteHall } from './ballot-voice.ts';
import { callableModes } from './callable-modes.ts';
import { nominationFaults } from './nomination-checks.ts';
import type { CandidacyNow, NominationNow } from './nomination-now.ts';
import { proposedRound } from './nomination-proclamation.ts';
import { commonRules } from './profiles.ts';
import type { ItemNow, SeatNow } from './sitting-now.ts';
import type { VoteNow } from './votes-now.ts';

const at = new Date('2026-11-23T18:00:00Z');
const candidacy = (id: string, state: CandidacyNow['state'] = 'standing'): CandidacyNow => {
  const birth = { born: null, births: 0, steps: 0 };
  return { id, rank: 1, name: `Candidat ${id} (fictif)`, seatId: null, state, ...birth };
};
const nomination = (
  candidacies: readonly CandidacyNow[],
  secrecy: 'none' | 'set_aside' | 'kept' = 'none',
) => ({
  post: 'Délégué (fictif)',
  declarations: 1,
  candidacies,
  secrecy:
    secrecy === 'none'
      ? null
      : { number: 1, voices: 9, against: 0, abstain: 0, reading: 'no_opposition', outcome: secrecy, at },
});
const seats = [1, 2, 3].map(
  (number): SeatNow => ({
    id: `s${number}`,
    number,
    personId: `p${number}`,
    groupId: 'g',
    presence: 'present',
    since: at,
    substitute: null,
    sits: 'titular' as const,
    presenceEvents: 1,
  }),
);
const item = (given: NominationNow | null, more: Partial<ItemNow> = {}) =>
  ({
    kind: given ? 'nomination' : 'deliberation',
    nomination: given,
    recusals: [],
    requests: [],
    votes: [],
    presidentSeatId: 's1',
    chairSeatId: 's1',
    ...more,
  }) as unknown as ItemNow;
const vote = (number: number, state: VoteNow['state'], votes: readonly (number | null)[]) =>
  ({
    number,
    state,
    count: votes.includes(null) ? null : { counted: { blank: 0, abstain: 0, notTakingPart: 0 } },
    candidates: votes.map((count, index) => ({ id: 'ab'[index], name: `C${index}`, votes: count })),
  }) as unknown as VoteNow;
const two = nomination([candidacy('a'), candidacy('b')]) as NominationNow;
const raised = (given: ItemNow, venue: 'hall' | 'video' = 'hall') => {
  const faults = Object.entries(nominationFaults({ venue }, given));
  return faults.filter(([, fault]) => fault).map(([code]) => code);
};

test('who stands decides: none or one is not voted, one takes effect, two are voted', () => {
  const one = nomination([candidacy('a'), candidacy('b', 'withdrawn')]) as NominationNow;
  const none = nomination([]) as NominationNow;
  const always = ['NOMINATION_NOT_NOTED', 'ROUND_ELECTS'];
  const set = (...codes: string[]) => new Set([...always, ...codes]);
  assert.deepEqual(new Set(raised(item(none))), set('NOMINATION_NEEDS_TWO', 'CANDIDACY_NOT_SINGLE'));
  assert.deepEqual(new Set(raised(item(one))), set('NOMINATION_NEEDS_TWO'));
  assert.deepEqual(new Set(raised(item(two))), set('CANDIDACY_NOT_SINGLE'));
  const after = item(one, { votes: [vote(1, 'proclaimed', [1, 1])] });
  assert.ok(!raised(after).includes('NOMINATION_NEEDS_TWO'), 'one left after a round is voted again');
  assert.ok(raised(after).includes('CANDIDACY_NOT_SINGLE'));
  assert.deepEqual(raised(item(null)), ['CANDIDACY_NOT_SINGLE', 'ROUND_ELECTS'], 'any other item');
  assert.ok(raised(item(one), 'video').includes('VIDEO_ITEM_EXCLUDED'));
});

test('a closed round proclaims a result, a round without one, or waits for dates', () => {
  const round = (...votes: VoteNow[]) =>
    raised(item(two, { votes })).filter((code) => code !== 'NOMINATION_NOT_NOTED');
  const past = [vote(1, 'proclaimed', [1, 1]), vote(2, 'proclaimed', [1, 1])];
  const only = 'CANDIDACY_NOT_SINGLE';
  assert.deepEqual(round(vote(1, 'closed', [2, 1])), [only, 'ROUND_ELECTS']);
  assert.deepEqual(round(vote(1, 'closed', [1, 1])), [only, 'NOBODY_ELECTED']);
  assert.deepEqual(round(...past, vote(3, 'closed', [1, 1])), [only, 'BIRTH_DATE_UNKNOWN']);
  assert.equal(
    proposedRound(item(two, { votes: [vote(1, 'open', [null, null])] }), vote(1, 'open', [null, null])),
    null,
  );
  const closed = vote(1, 'closed', [2, 1]);
  const proposed = proposedRound(item(two, { votes: [closed] }), closed);
  assert.deepEqual([proposed?.outcome, proposed?.elected], ['appointed', 'a']);
});

test('a nomination is secret; public once secrecy is set aside, unless a third asks; never by video', () => {
  const hall = { seats, proxies: [], venue: 'hall', rules: commonRules } as const;
  const open = (given: ItemNow, venue: 'hall' | 'video' = 'hall') => {
    const modes = callableModes({ ...hall, venue }, given);
    return (['ordinary', 'public', 'secret'] as const).map((mode) => modes[mode]);
  };
  const aside = nomination([candidacy('a'), candidacy('b')], 'set_aside') as NominationNow;
  const kept = nomination([candidacy('a'), candidacy('b')], 'kept') as NominationNow;
  for (const given of [two, kept])
    assert.deepEqual(open(item(given)), [['NOMINATION_SECRET'], ['NOMINATION_SECRET'], []]);
  assert.deepEqual(open(item(aside)), [['NOMINATION_BY_PAPER'], [], []]);
  const asked = item(aside, { requests: [{ seatId: 's2', wanted: 'secret', at, number: 1 }] });
  assert.deepEqual(open(asked), [['SECRET_BALLOT_GRANTED'], ['SECRET_BALLOT_GRANTED'], []]);
  for (const refusals of open(item(aside), 'video')) assert.ok(refusals.includes('VIDEO_ITEM_EXCLUDED'));
});

test('a ballot names one of its candidates, or none: blank in secret, an abstention in public', () => {
  const refused = (
    mode: 'secret' | 'public',
    choice: string,
    candidacyId: string | null,
    ids = ['a', 'b'],
  ) => {
    const open: VoteHall = {
      seats,
      proxies: [],
      state: 'opened',
      venue: 'hall',
      vote: { id: 'v', state: 'open', mode, candidacyIds: ids },
      item: item(two),
    };
    const voter = seats[1] ?? null;
    return [
      ...ballotRefusals(open, {
        voter,
        personId: voter?.personId ?? null,
        voiceNumber: 2,
        choice: choice as 'for',
        candidacyId,
      }),
    ];
  };
  for (const mode of ['secret', 'public'] as const) {
    assert.deepEqual(refused(mode, 'candidate', 'a'), []);
    assert.deepEqual(refused(mode, 'candidate', 'z'), ['CANDIDATE_UNKNOWN']);
    assert.deepEqual(refused(mode, 'candidate', null), ['CANDIDATE_UNKNOWN']);
    assert.deepEqual(refused(mode, 'for', null), ['CANDIDATE_MISSING']);
    assert.deepEqual(refused(mode, 'candidate', 'a', []), ['CANDIDATE_UNKNOWN'], 'not a nomination');
  }
  assert.deepEqual(refused('secret', 'blank', null), []);
  assert.deepEqual(refused('secret', 'abstain', null), ['CANDIDATE_MISSING']);
  assert.deepEqual(refused('public', 'abstain', null), []);
  assert.deepEqual(refused('public', 'blank', null), ['CANDIDATE_MISSING']);
  assert.deepEqual(refused('public', 'blank', null, []), ['CHOICE_MISSING']);
});
