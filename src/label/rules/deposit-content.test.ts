import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { canonicalJson } from '#kit/canonical-json.ts';
import { sha256 } from '#kit/ids.ts';
import { present } from '#kit/result.ts';
import {
  type DepositContent,
  type DraftToFreeze,
  depositHash,
  depositText,
  draftFingerprint,
  frozenFingerprint,
  frozenPart,
} from './deposit-content.ts';
import { readCallFile } from './read-call-file.ts';

const text = readFileSync(new URL('../../../example/call-2014.json', import.meta.url), 'utf8');
const read = readCallFile(JSON.parse(text));
const call = present(read.ok ? read.value : null, 'the shipped call reads');

const draft: DraftToFreeze = {
  candidature: 'essai',
  carrier: 'Une métropole',
  title: { fr: 'Essai', en: 'Trial' },
  call: { slug: call.slug, version: 1, content: call.content },
  answers: [
    { question: 'projet', text: 'Un projet\n« à l’accent »', blankReason: null },
    { question: 'totem', text: '', blankReason: 'pas encore choisi' },
  ],
  figures: [{ indicator: 'entreprises', figureId: 'f', blankReason: null }],
  chosen: [
    {
      id: 'f',
      value: 550,
      precision: 'exact',
      text: null,
      unit: { fr: 'entreprises', en: 'companies' },
      perimeter: { fr: 'p', en: 'p' },
      source: null,
      asOf: null,
      mark: 'P',
    },
  ],
  pieces: [{ id: 'p', slot: 'annexe', filename: 'plan.pdf', sha256: 'aa' }],
  blanks: [
    { slot: 'dossier-type', reason: 'ancienne' },
    { slot: 'dossier-type', reason: 'modèle non retrouvé' },
  ],
  waivers: [{ item: 'directeur', reason: { fr: 'dispensé', en: 'exempted' } }],
  letters: [],
  commitments: [],
};
const content: DepositContent = {
  format: 'totem-deposit-1',
  candidature: draft.candidature,
  number: 1,
  at: '2026-11-23T09:00:00.000Z',
  call: { slug: call.slug, version: 1 },
  carrier: draft.carrier,
  title: draft.title,
  ...frozenPart(draft),
  attests: 'oui',
};

test('the hash is that of a text anybody can write again, key order or not', () => {
  const shuffled = Object.fromEntries(Object.entries(content).reverse()) as unknown as DepositContent;
  assert.equal(depositHash(shuffled), depositHash(content));
  assert.equal(depositHash(content), sha256(canonicalJson(JSON.parse(depositText(content)))));
});

test('changing anything changes the hash', () => {
  const changes: Partial<DepositContent>[] = [
    { number: 2 },
    { at: '2026-11-23T09:00:00.001Z' },
    { carrier: 'Une autre' },
    { answers: [] },
    { figures: [] },
    { pieces: [] },
    { waivers: [] },
    { attests: 'non' },
    { letters: [{ id: 'l', structure: 's', version: 1, signedAt: 'x', sha256: 'y' }] },
  ];
  const hashes = new Set(changes.map((change) => depositHash({ ...content, ...change })));
  assert.equal(hashes.size, changes.length);
  assert.ok(!hashes.has(depositHash(content)));
});

test('everything is frozen in the order of the call: given, blank with its reason, waived, or plainly empty', () => {
  const of = (key: string) => content.answers.find((one) => one.question === key)?.answer;
  assert.deepEqual(of('projet'), { given: 'Un projet\n« à l’accent »' });
  assert.deepEqual(of('totem'), { blank: 'pas encore choisi' });
  assert.deepEqual(of('directeur'), { waived: { fr: 'dispensé', en: 'exempted' } });
  assert.deepEqual(of('gouvernance'), { blank: '' });
  assert.deepEqual(
    content.answers.map((one) => one.question),
    call.content.criteria.flatMap((one) => one.questions.map(({ key }) => key)),
  );
  const slot = (key: string) => content.pieces.find((one) => one.slot === key)?.piece;
  assert.deepEqual(slot('dossier-type'), { blank: 'modèle non retrouvé' });
  assert.deepEqual(slot('annexe'), { given: draft.pieces });
});

test('the fingerprint of what was read ignores the date and the number, and sees every change of the draft', () => {
  assert.equal(draftFingerprint(draft), frozenFingerprint(content));
  const other = { ...draft, answers: [{ question: 'projet', text: 'Un autre', blankReason: null }] };
  assert.notEqual(draftFingerprint(other), draftFingerprint(draft));
});
