import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveFaults } from '../../test/harness/pdf-archive-faults.ts';
import { renderPdf } from './pdf.ts';
import type { PdfBlock, PdfDocument } from './pdf-document.ts';
import { titleShown } from './pdf-title-shown.ts';

const text = 'Élan /ViewerPreferences, 1\u202f234\u00a0€ 🚀';
const blocks: PdfBlock[] = [
  { kind: 'heading', level: 3, text },
  { kind: 'paragraph', text },
  { kind: 'list', items: [text, ''] },
  { kind: 'table', caption: text, head: [text, 'Montant'], rows: [[text, '12'], ['court']] },
  { kind: 'facts', rows: [{ label: text, value: text }] },
  { kind: 'quote', text, by: text },
  { kind: 'hash', label: text, value: 'a'.repeat(64) },
  { kind: 'note', text },
];
const act: PdfDocument = {
  standard: 'a-2a',
  lang: 'fr',
  title: 'Acte',
  subtitle: text,
  meta: [{ label: text, value: text }],
  blocks,
  footer: text,
  at: new Date('2026-11-23T14:02:03Z'),
};

// What `archiveFaults` reads, and what it does not (the content of pages, the font programs, the meaning of tags), is said
// above it. No validator runs here.
test('an act is PDF/A-2a: its structure lacks nothing, in both languages, on one page and on many', async () => {
  const long = Array.from({ length: 300 }, (_, index) => [String(index), `Ligne ${index}`]);
  const many: PdfBlock = { kind: 'table', caption: 'Longue', head: ['N°', 'Nom'], rows: long };
  for (const lang of ['fr', 'en'] as const)
    for (const each of [blocks, [...blocks, many], [] as PdfBlock[]])
      assert.deepEqual(
        archiveFaults(await renderPdf({ ...act, lang, blocks: each }), { lang, title: 'Acte' }),
        [],
      );
});

test('the check sees what is missing: another standard, another language, a part struck out', async () => {
  const said = { lang: 'fr', title: 'Acte' };
  const accessible = await renderPdf({ ...act, standard: 'ua-1' });
  assert.deepEqual(archiveFaults(accessible, said), [
    'not said to be PDF/A-2a',
    'no output intent',
    'no RGB profile',
  ]);
  const archived = await renderPdf(act);
  assert.deepEqual(archiveFaults(archived, { lang: 'en', title: 'Autre' }), ['title', 'language']);
  const struck = (from: string, to: string) =>
    archiveFaults(Buffer.from(Buffer.from(archived).toString('latin1').replace(from, to), 'latin1'), said);
  assert.deepEqual(struck('/Marked true', '/Marked null'), ['not marked']);
  assert.deepEqual(struck('/FontFile3', '/FontNone3'), ['font not embedded']);
  assert.deepEqual(struck('/ToUnicode', '/ToNothing'), ['font without Unicode']);
  assert.deepEqual(struck('/DisplayDocTitle true', '/OpenAction null     '), [
    'title not shown',
    'OpenAction',
  ]);
  assert.deepEqual(struck('/StructParents', '/StructOrphans'), ['page without tags']);
});

test('the title is shown without moving a byte; a file written otherwise is refused', async () => {
  const before = Buffer.from('x /ViewerPreferences <<\n    /Direction /L2R\n  >> y');
  const after = titleShown(before);
  assert.equal(after.length, before.length);
  assert.match(Buffer.from(after).toString(), /^x \/ViewerPreferences <<\n\/DisplayDocTitle true>> +y$/);
  assert.throws(() => titleShown(Buffer.from('nothing')), /not written as expected/);
});
