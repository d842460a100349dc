import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cancellationFaults, cancellationMessage, longestReason } from './cancellation.ts';
import type { ConvocationCode } from './convocation-refused.ts';
import { type SittingState, sittingTransition } from './sitting-state.ts';

test('only a sitting that is convened and has not opened is cancelled, with a reason', () => {
  const table: Readonly<Record<SittingState, readonly ConvocationCode[]>> = {
    drafted: ['CANCEL_NOT_CONVENED'],
    convened: [],
    opened: ['CANCEL_OPENED'],
    suspended: ['CANCEL_OPENED'],
    closed: ['CANCEL_CLOSED'],
    cancelled: ['ALREADY_CANCELLED'],
  };
  for (const [state, expected] of Object.entries(table) as [SittingState, readonly ConvocationCode[]][]) {
    const codes = (reason: string) => cancellationFaults(state, reason).map((one) => one.code);
    assert.deepEqual(codes('Tempête annoncée.'), expected, state);
    assert.deepEqual(codes(''), [...expected, 'REASON_MISSING'], `${state}: everything at once`);
    // The table of states says the same.
    assert.equal(sittingTransition(state, 'cancel').ok, expected.length === 0, state);
  }
  const long = 'a'.repeat(longestReason + 1);
  assert.deepEqual(cancellationFaults('convened', long)[0], {
    code: 'REASON_TOO_LONG',
    field: 'reason',
    ranks: [],
  });
});

test('the members are told what, when, why, and where it stays readable', () => {
  const draft = {
    assembly: { id: 'a', name: 'Assemblée', organisationId: 'o', profile: 'common' as const },
    titleFr: 'Conseil de décembre',
    plannedAt: new Date('2026-11-29T17:30:00Z'),
  };
  const { subject, body } = cancellationMessage(draft, {
    reason: 'Tempête.',
    page: 'https://exemple.invalid/s',
  });
  assert.equal(subject, 'Séance annulée : Assemblée, 29 novembre 2026 à 18:30');
  assert.match(
    body,
    /« Conseil de décembre » de Assemblée, convoquée pour le 29 novembre 2026 à 18:30, est annulée/,
  );
  assert.match(body, /Motif : Tempête\./);
  assert.match(body, /https:\/\/exemple\.invalid\/s/);
  assert.match(body, /convened for 29 November 2026 at 18:30 is cancelled/);
});
