import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quorumOf } from './quorum.ts';
import { quorumAlarm, quorumSentence } from './quorum-alarm.ts';

test('the quorum is more than half of the members in office', () => {
  const cases = [
    [1, 0, 1],
    [8, 0, 5],
    [92, 0, 47],
    [123, 0, 62],
    [124, 0, 63],
    [124, 8, 59],
    [133, 0, 67],
  ] as const;
  for (const [inOffice, notCountedL1111_6_II, required] of cases) {
    const at = (present: number) => quorumOf({ inOffice, notCountedL1111_6_II, present });
    assert.deepEqual(at(required), { required, reached: true });
    assert.deepEqual(at(required - 1), { required, reached: false });
  }
});

test('members designated by law are none unless said', () => {
  assert.deepEqual(quorumOf({ inOffice: 124, present: 63 }), { required: 63, reached: true });
});

test('the alarm speaks before the item opens, down to a margin', () => {
  const at = (present: number) => quorumAlarm({ inOffice: 124, present });
  assert.equal(at(62), 'not_reached');
  assert.equal(at(63), 'fragile');
  assert.equal(at(66), 'fragile');
  assert.equal(at(67), 'comfortable');
  assert.equal(quorumAlarm({ inOffice: 124, present: 64 }, 0), 'comfortable');
});

test('H1: the sentence says that sixty proxies do not count', () => {
  assert.deepEqual(quorumSentence({ inOffice: 124, present: 62, proxies: 60 }), {
    fr: 'quorum de 63 non atteint (62 présents ; les 60 pouvoirs ne comptent pas)',
    en: 'quorum of 63 not reached (62 present; the 60 proxies do not count)',
  });
  assert.equal(
    quorumSentence({ inOffice: 1, present: 1, proxies: 1 }).fr,
    'quorum de 1 atteint (1 présent ; le pouvoir ne compte pas)',
  );
  assert.equal(
    quorumSentence({ inOffice: 3, present: 0, proxies: 0 }).en,
    'quorum of 2 not reached (0 present)',
  );
});
