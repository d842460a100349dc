import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenLetter, type LetterContent, letterHash, letterParagraphs } from './letter-text.ts';

const letter: LetterContent = {
  id: '00000000-0000-7000-8000-000000000001',
  candidatureId: '00000000-0000-7000-8000-000000000002',
  invitationId: '00000000-0000-7000-8000-000000000003',
  version: 1,
  structureName: 'Structure 1 (fictive)',
  capacity: 'Directrice',
  signatoryName: 'Signataire 1 (fictif)',
  body: 'Nous soutenons.\n\nPleinement.',
  promise: { kind: 'in_kind', wording: 'Un bureau', amountCents: null, due: '2027' },
  publication: 'withheld',
  lang: 'fr',
  signedAt: new Date('2026-11-23T09:00:00Z'),
};

test('the hash is that of a text anybody can write again', () => {
  assert.equal(
    frozenLetter(letter),
    '["totem-letter-1","00000000-0000-7000-8000-000000000001","00000000-0000-7000-8000-000000000002",' +
      '"00000000-0000-7000-8000-000000000003",1,"Structure 1 (fictive)","Directrice","Signataire 1 (fictif)",' +
      '"Nous soutenons.\\n\\nPleinement.",["in_kind","Un bureau",null,"2027"],"withheld","fr","2026-11-23T09:00:00.000Z"]',
  );
  assert.match(letterHash(letter), /^[0-9a-f]{64}$/);
});

test('changing any field changes the hash', () => {
  const changes: Partial<LetterContent>[] = [
    { id: 'x' },
    { candidatureId: 'x' },
    { invitationId: 'x' },
    { version: 2 },
    { structureName: 'x' },
    { capacity: 'x' },
    { signatoryName: 'x' },
    { body: 'x' },
    { promise: null },
    { promise: { kind: 'in_kind', wording: 'Un bureau', amountCents: 0n, due: '2027' } },
    { publication: 'published' },
    { lang: 'en' },
    { signedAt: new Date('2026-11-23T09:00:00.001Z') },
  ];
  const hashes = new Set(changes.map((change) => letterHash({ ...letter, ...change })));
  hashes.add(letterHash(letter));
  assert.equal(hashes.size, changes.length + 1);
});

test('paragraphs are separated by empty lines, and single line ends stay inside', () => {
  assert.deepEqual(letterParagraphs('  Un\ndeux\n\n \nTrois\n'), ['Un\ndeux', 'Trois']);
  assert.deepEqual(letterParagraphs(' \n\n'), []);
});
