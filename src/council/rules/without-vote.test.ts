import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasSides, isWithoutVote } from './without-vote.ts';

test('« prend acte » and a single candidacy had no vote; a voted nomination had one, by candidate and not by side', () => {
  for (const [mode, outcome, without, sides] of [
    ['noted', 'noted', true, false],
    // What an account tells without saying how.
    [null, 'noted', true, false],
    ['no_ballot', 'appointed', true, false],
    ['secret', 'appointed', false, false],
    ['ordinary', 'adopted', false, true],
    ['public', 'rejected', false, true],
    ['secret', 'not_adopted', false, true],
    [null, 'adopted', false, true],
  ] as const) {
    assert.equal(isWithoutVote({ mode, outcome }), without, `${mode} ${outcome}`);
    assert.equal(hasSides({ mode, outcome }), sides, `${mode} ${outcome}`);
  }
});
