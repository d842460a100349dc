import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ballotModeOf, ballotRequest } from './ballot-request.ts';

test('a quarter asks for names, a third for secrecy, rounded up on members present', () => {
  const cases = [
    [1, 1, 1],
    [63, 16, 21],
    [88, 22, 30],
    [95, 24, 32],
    [96, 24, 32],
  ] as const;
  for (const [present, quarter, third] of cases) {
    for (const [asked, required] of [
      ['public', quarter],
      ['secret', third],
    ] as const) {
      const at = (requesting: number) => ballotRequest({ present, for: asked, requesting });
      assert.deepEqual(at(required), { required, granted: true });
      assert.deepEqual(at(required - 1), { required, granted: false });
    }
  }
});

test('when both are asked, secret prevails whatever the number asking for names', () => {
  const asked = (secretRequesting: number, publicRequesting: number) =>
    ballotModeOf({
      present: 95,
      secretRequesting,
      publicRequesting,
      object: 'deliberation',
      usual: 'ordinary',
    });
  assert.equal(asked(31, 50), 'public');
  assert.equal(asked(32, 50), 'secret');
  assert.equal(asked(31, 23), 'ordinary');
  assert.equal(asked(0, 24), 'public');
});

test('a nomination is secret without anyone asking', () => {
  const question = { present: 95, secretRequesting: 0, publicRequesting: 95, usual: 'ordinary' } as const;
  assert.equal(ballotModeOf({ ...question, object: 'nomination' }), 'secret');
});
