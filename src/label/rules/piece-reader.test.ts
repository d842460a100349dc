import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayReadPiece } from './piece-reader.ts';

test('who reads a piece: every reader, withdrawn or not, filed or not', () => {
  const readable: string[] = [];
  for (const reader of ['team', 'examiner', 'other'] as const) {
    for (const withdrawn of ['yes', 'no'] as const) {
      for (const filed of ['yes', 'no'] as const) {
        if (mayReadPiece({ reader, withdrawn, filed })) readable.push(`${reader} ${withdrawn} ${filed}`);
      }
    }
  }
  assert.deepEqual(readable, [
    'team yes yes',
    'team no yes',
    'team no no',
    'examiner yes yes',
    'examiner no yes',
  ]);
});
