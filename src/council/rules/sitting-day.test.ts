import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sittingDay } from './sitting-day.ts';

const at = (text: string) => new Date(text);
const step = (event: string, text: string) => ({ event, at: at(text) });

test('the seats of a sitting are those of the day it opened, else planned, else today', () => {
  const convened = step('convene', '2026-11-01T09:00:00Z');
  const planned = at('2026-11-20T18:00:00Z');
  const opened = step('open', '2026-11-21T17:00:00Z');
  const cases: readonly [Date | null, readonly ReturnType<typeof step>[], string][] = [
    [null, [convened], '2026-11-25'],
    [planned, [convened], '2026-11-20'],
    [planned, [convened, opened], '2026-11-21'],
    [
      null,
      [opened, step('suspend', '2026-11-21T20:00:00Z'), step('open', '2026-11-23T09:00:00Z')],
      '2026-11-21',
    ],
  ];
  for (const [plannedAt, transitions, expected] of cases)
    assert.equal(sittingDay({ plannedAt, transitions }, '2026-11-25'), expected);
});

test('the day is that of Paris: half past eleven at night in London is tomorrow there', () => {
  const opened = [step('open', '2026-11-20T23:30:00Z')];
  assert.equal(sittingDay({ plannedAt: null, transitions: opened }, '2026-01-01'), '2026-11-21');
});
