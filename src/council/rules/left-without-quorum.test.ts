import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftWithoutQuorum } from './left-without-quorum.ts';
import type { ItemNow, QuorumFound, SittingNow } from './sitting-now.ts';

type Item = Pick<ItemNow, 'id' | 'rank' | 'state' | 'quorum' | 'carriedFrom'>;

function found(minute: number, reached: QuorumFound['reached']): QuorumFound {
  const at = new Date(Date.UTC(2026, 10, 30, 18, minute));
  return { at, reached, inOffice: 5, notCounted: 0, present: 2, required: 3, seatIds: [] };
}

function item(rank: number, state: Item['state'], ...quorum: QuorumFound[]): Item {
  return { id: `i${rank}`, rank, state, quorum, carriedFrom: null };
}

function left(
  items: readonly Item[],
  given: { notice?: 'first' | 'second'; state?: SittingNow['state']; events?: readonly string[] } = {},
): number[] {
  const { notice = 'first', state = 'closed', events = ['close'] } = given;
  const transitions = events.map((event) => ({ event, to: state, at: new Date(0) }));
  const convocation = { notice, urgency: 'none', sentAt: new Date(0) } as const;
  return leftWithoutQuorum({ state, convocation, transitions, items }).map((one) => one.rank);
}

test('a sitting that never found its quorum leaves its whole agenda', () => {
  const never = { events: ['record_lack_of_quorum'] };
  assert.deepEqual(left([item(1, 'scheduled'), item(2, 'scheduled')], never), [1, 2]);
  assert.deepEqual(left([item(1, 'withdrawn'), item(2, 'scheduled')], never), [2]);
});

test('lost on the way, it leaves what was still to come; what was decided stays decided', () => {
  const lost = [
    item(1, 'voted', found(0, 'reached')),
    item(2, 'scheduled', found(30, 'not_reached')),
    item(3, 'scheduled'),
  ];
  assert.deepEqual(left(lost), [2, 3]);
});

test('found again for a later item, only the item that lacked it is left', () => {
  const regained = [
    item(1, 'scheduled', found(10, 'not_reached')),
    item(2, 'voted', found(30, 'reached')),
    item(3, 'scheduled'),
  ];
  assert.deepEqual(left(regained), [1]);
  const counted = [item(1, 'scheduled', found(10, 'not_reached'), found(20, 'reached')), item(2, 'voted')];
  assert.deepEqual(left(counted), []);
});

test('nothing is left by a sitting that goes on, that had its quorum, or that nobody convened', () => {
  assert.deepEqual(left([item(1, 'scheduled', found(1, 'not_reached'))], { state: 'opened' }), []);
  assert.deepEqual(left([item(1, 'scheduled'), item(2, 'voted', found(1, 'reached'))]), []);
  const transitions = [{ event: 'record_lack_of_quorum', to: 'closed', at: new Date(0) }];
  const rehearsal = {
    state: 'closed',
    convocation: null,
    transitions,
    items: [item(1, 'scheduled')],
  } as const;
  assert.deepEqual(leftWithoutQuorum(rehearsal), []);
});

test('an item already carried over needs no quorum, so its count leaves nothing', () => {
  const carried = { ...item(1, 'voted', found(5, 'not_reached')), carriedFrom: 'old' };
  assert.deepEqual(left([carried, item(2, 'scheduled')], { notice: 'second' }), []);
  const fresh = [carried, item(2, 'scheduled', found(9, 'not_reached'))];
  assert.deepEqual(left(fresh, { notice: 'second' }), [2]);
});
