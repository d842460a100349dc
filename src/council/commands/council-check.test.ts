import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { numberWords } from '../rules/number-words.ts';
import { checkLine, checkStream } from './council-check.ts';

const answer = (question: unknown): unknown => JSON.parse(checkLine(JSON.stringify(question)));
const invalid = (id: string | null) => ({ id, error: 'INVALID_INPUT' });

const quorum = { id: 'q', kind: 'quorum', inOffice: 124, present: 63 };
const request = { id: 'r', kind: 'request', present: 95, for: 'secret', requesting: 32 };
const vote = { id: 'v', kind: 'vote', mode: 'secret', for: 60, against: 58, abstain: 0 };
const closed = {
  id: 'c',
  kind: 'closedSession',
  requestedBy: 'members',
  members: 4,
  for: 60,
  against: 0,
  abstain: 0,
  presentOrRepresented: 90,
};
const notice = { id: 'n', kind: 'notice', sent: '2022-03-18', sitting: '2022-03-24', type: 'first' };
const proxy = {
  id: 'p',
  kind: 'proxy',
  grantor: { present: false },
  holder: { present: false, recused: true, alreadyHolds: 0 },
  consecutiveSittings: 1,
  certifiedIllness: false,
};
const nomination = {
  id: 'm',
  kind: 'nomination',
  round: 1,
  candidates: [{ name: 'A', votes: 3, born: '1950-01-01' }],
};
const video = { id: 'w', kind: 'video', item: 'deliberation', mode: 'public', secretGranted: false };
const scdl = { id: 's', kind: 'scdl', row: { COLL_NOM: 'A' } };

test('each kind answers with exactly its keys, absent counts taken as zero', () => {
  assert.deepEqual(answer(quorum), { id: 'q', required: 63, reached: true });
  assert.deepEqual(answer(request), { id: 'r', required: 32, granted: true });
  assert.deepEqual(answer(vote), {
    id: 'v',
    outcome: 'adopted',
    reason: 'majority',
    votesCast: 118,
    majority: 60,
    prose: { fr: 'adopté à la majorité, par soixante voix pour et cinquante-huit voix contre' },
  });
  assert.deepEqual(answer(closed), { id: 'c', admissible: false, required: 46, granted: false });
  assert.deepEqual(answer(notice), { id: 'n', clearDays: 5, required: 5, lawful: true });
  assert.deepEqual(answer(proxy), { id: 'p', valid: false, reason: 'holder_absent' });
  assert.deepEqual(answer(nomination), { id: 'm', elected: 'A', reason: 'absolute_majority', majority: 2 });
  assert.deepEqual(answer(video), { id: 'w', allowed: true });
  assert.deepEqual(Object.keys(answer(scdl) as object), ['id', 'valid', 'errors']);
});

test('unknown keys are ignored and fields are not compared with each other', () => {
  assert.deepEqual(answer({ ...quorum, present: 999, colour: 'red' }), {
    id: 'q',
    required: 63,
    reached: true,
  });
  assert.deepEqual(answer({ ...quorum, notCountedL1111_6_II: 200 }), {
    id: 'q',
    required: -37,
    reached: true,
  });
});

const wrong: readonly (readonly [object, object])[] = [
  [quorum, { present: 1000 }],
  [quorum, { present: -1 }],
  [quorum, { present: 1.5 }],
  [quorum, { present: '63' }],
  [quorum, { present: null }],
  [quorum, { present: undefined }],
  [quorum, { notCountedL1111_6_II: null }],
  [quorum, { kind: 'constructor' }],
  [quorum, { kind: 'Quorum' }],
  [request, { present: 0 }],
  [request, { for: 'ordinary' }],
  [vote, { mode: 'show of hands' }],
  [vote, { chairVote: 'yes' }],
  [vote, { accounts: 'true' }],
  [vote, { accounts: null }],
  [vote, { abstain: undefined }],
  [closed, { requestedBy: 'chair' }],
  [closed, { requestedBy: 'president', members: undefined }],
  [closed, { abstain: undefined }],
  [notice, { sent: '2022-02-30' }],
  [notice, { sent: '2022-3-18' }],
  [notice, { type: 'third' }],
  [proxy, { grantor: {} }],
  [proxy, { holder: { present: true, recused: false } }],
  [proxy, { certifiedIllness: undefined }],
  [nomination, { round: 4 }],
  [nomination, { round: '1' }],
  [nomination, { candidates: {} }],
  [nomination, { candidates: [{ name: 'A', votes: 3 }] }],
  [nomination, { candidates: [{ name: 'A', votes: 3, born: '1950-02-30' }] }],
  [video, { item: 'election' }],
  [video, { secretGranted: undefined }],
  [scdl, { row: null }],
  [scdl, { row: [] }],
  [scdl, { row: { COLL_NOM: 1 } }],
  [scdl, { row: { COLL_NOM: null } }],
];

test('a missing or ill-typed field is an invalid input that keeps its id', () => {
  for (const [question, change] of wrong) {
    const asked = { ...question, ...change };
    assert.deepEqual(answer(asked), invalid((question as { id: string }).id), JSON.stringify(asked));
  }
});

test('an id that cannot be read is null', () => {
  for (const line of [
    '{',
    'null',
    '[]',
    '"q"',
    '3',
    '{}',
    '{"id":7,"kind":"quorum"}',
    '{"id":"q"}x',
    'NaN',
  ]) {
    assert.deepEqual(JSON.parse(checkLine(line)), invalid(null), line);
  }
  assert.deepEqual(JSON.parse(checkLine('{"id":"q"}')), invalid('q'));
  assert.deepEqual(answer({ ...quorum, id: undefined }), invalid(null));
});

test('a row asked for « __proto__ » has an unknown field like any other', () => {
  const { errors } = JSON.parse(checkLine('{"id":"s","kind":"scdl","row":{"__proto__":"x"}}'));
  assert.ok(errors.includes('UNKNOWN_FIELD'));
});

const run = async (...chunks: readonly (string | Uint8Array)[]) => {
  const written: string[] = [];
  const status = await checkStream(
    (async function* () {
      yield* chunks;
    })(),
    (text) => written.push(text),
  );
  return { status, text: written.join('') };
};

test('one line out per line in, in order, empty lines skipped, the last without its line feed', async () => {
  const { status, text } = await run(`${JSON.stringify(quorum)}\r\n\n  \n${JSON.stringify(video)}`);
  assert.equal(text, '{"id":"q","required":63,"reached":true}\n{"id":"w","allowed":true}\n');
  assert.equal(status, 0);
});

test('a wrong line does not stop the others and makes the exit status 1', async () => {
  const { status, text } = await run('nonsense\n', `${JSON.stringify(video)}\n`);
  assert.equal(text, '{"id":null,"error":"INVALID_INPUT"}\n{"id":"w","allowed":true}\n');
  assert.equal(status, 1);
});

test('letters cut between two chunks, U+2028 and a byte order mark are read right', async () => {
  const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify({ ...video, id: 'é\u2028\u{1F5F3}' })}\n`);
  const { status, text } = await run(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
  assert.deepEqual(JSON.parse(text), { id: 'é\u2028\u{1F5F3}', allowed: true });
  assert.equal(status, 0);
});

test('a line that is not UTF-8 is an invalid input, and the next is read', async () => {
  const { status, text } = await run(Uint8Array.of(0x22, 0xe9, 0x22, 0x0a), JSON.stringify(video));
  assert.equal(text, '{"id":null,"error":"INVALID_INPUT"}\n{"id":"w","allowed":true}\n');
  assert.equal(status, 1);
});

const vectors = new URL('../../../../shared/vectors/council.json', import.meta.url);

interface Example {
  readonly input: { readonly id: string };
  readonly expected: unknown;
}

test('the public examples of the contract are answered as printed', (t) => {
  if (!existsSync(vectors)) return t.skip('the public examples are not beside this repository');
  const groups: Record<string, unknown> = JSON.parse(readFileSync(vectors, 'utf8'));
  const examples = Object.values(groups).flatMap((group) =>
    Array.isArray(group) ? (group as Example[]) : [],
  );
  assert.ok(examples.length >= 40);
  for (const { input, expected } of examples) assert.deepEqual(answer(input), expected, input.id);
  for (const [count, words] of Object.entries(groups.numbers_fr_feminine ?? {})) {
    assert.equal(numberWords(Number(count), 'feminine'), words);
  }
});
