import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { sha256 } from './ids.ts';
import { renderPdf } from './pdf.ts';
import type { PdfBlock, PdfDocument } from './pdf-document.ts';

// Everything a person may write, which no standard may refuse.
const hostile = [
  '#import "x.typ": * #panic("no") #read("/etc/passwd") #sys.inputs',
  '$a^2$ *b* _i_ `c` = h - l + e / t: d <label> @ref // c /* c */ \\u{41} \\ \\" " \' ~ --- ...',
  '« 1\u202f234,50\u00a0€ » œuvre, l’ÉTÉ — à Nœux',
  'left \u200f\u05d0\u05d1\u05d2 \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u202eoverride\u202c',
  '🚀 👨‍👩‍👧 1️⃣ 🇫🇷 漢字 e\u20dd \u{10fffd} \ue000',
  'nul \u0000 escape \u001b[2J bom \ufeff lone \ud800 non \ufffe soft\u00adhyphen zero\u200bwidth',
  'x'.repeat(5000),
  '\n\n lines \r\n of \u2028 all \u2029 kinds \n\n\n',
  '',
];

function documentOf(text: string): PdfDocument {
  const blocks: PdfBlock[] = [
    { kind: 'heading', level: 3, text },
    { kind: 'paragraph', text },
    { kind: 'list', items: [text, ''] },
    { kind: 'list', items: [] },
    {
      kind: 'table',
      caption: text,
      head: [text, 'Montant', ''],
      rows: [[text, '12\u202f000,00\u00a0€', text], ['short row']],
    },
    { kind: 'table', caption: '', head: ['Vide'], rows: [] },
    { kind: 'facts', rows: [{ label: text, value: text }] },
    { kind: 'quote', text, by: text },
    { kind: 'quote', text },
    { kind: 'hash', label: text, value: text },
    { kind: 'note', text },
  ];
  const meta = [{ label: text, value: text }];
  const at = new Date('2026-11-23T14:02:03Z');
  return {
    standard: 'ua-1',
    lang: 'fr',
    title: `Acte ${text}`,
    subtitle: text,
    meta,
    blocks,
    footer: text,
    at,
  };
}

const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

test('the document says what it is: PDF/UA-1, tagged, in its language, titled, dated', async () => {
  for (const lang of ['fr', 'en'] as const) {
    const pdf = asText(await renderPdf({ ...documentOf('Élan'), lang }));
    assert.match(pdf, /^%PDF-1\.7/);
    assert.match(pdf, /<pdfuaid:part>1<\/pdfuaid:part>/);
    assert.match(pdf, /\/MarkInfo[\s\S]{0,40}\/Marked true/);
    assert.match(pdf, /\/StructTreeRoot /);
    assert.match(pdf, new RegExp(`/Lang \\(${lang}`));
    assert.match(Buffer.from(pdf, 'latin1').toString(), /<rdf:li xml:lang="x-default">Acte Élan<\/rdf:li>/);
    assert.match(pdf, /\/CreationDate \(D:20261123140203/);
  }
});

test('whatever people write is drawn as it stands, in every kind of block', async () => {
  for (const text of hostile)
    for (const standard of ['ua-1', 'a-2a'] as const)
      assert.match(
        asText(await renderPdf({ ...documentOf(text), standard })),
        /^%PDF-1\.7/,
        text.slice(0, 40),
      );
  const title = '#panic("x") $a$ \\u{41} «\u202f12\u00a0€\u202f» 🚀';
  const pdf = Buffer.from(await renderPdf({ ...documentOf('a'), title })).toString();
  assert.match(
    pdf,
    /#panic\((?:"|&quot;)x(?:"|&quot;)\) \$a\$ \\u\{41\} «\u202f12\u00a0€\u202f» \[U\+1F680\]/,
  );
});

test('a text on which the compiler falls costs its process, not ours, and the document is made all the same', async () => {
  const points = Array.from({ length: 100 }, (_, index) => String.fromCharCode(1500 + index)).join(' ');
  const [first, second] = await Promise.all([renderPdf(documentOf(points)), renderPdf(documentOf('after'))]);
  assert.match(asText(first), /^%PDF/);
  assert.match(asText(second), /^%PDF/);
});

test('the same document is the same bytes, in another process and another time zone too', async () => {
  const document: PdfDocument = { ...documentOf('Élan 🚀'), standard: 'a-2a' };
  const here = await renderPdf(document);
  assert.deepEqual(await renderPdf(document), here);
  const script = `
    import { createHash } from 'node:crypto';
    import { renderPdf } from ${JSON.stringify(new URL('./pdf.ts', import.meta.url).href)};
    const document = ${JSON.stringify(document)};
    const pdf = await renderPdf({ ...document, at: new Date(document.at) });
    process.stdout.write(createHash('sha256').update(pdf).digest('hex'));`;
  const env = { ...process.env, TZ: 'Pacific/Auckland', NODE_TEST_CONTEXT: '' };
  const there = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env,
  });
  assert.equal(there, sha256(here));
  assert.notDeepEqual(await renderPdf({ ...document, at: new Date(0) }), here);
});

test('a long table runs over pages; what the caller must not do is said', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => [String(index), `Ligne ${index}`]);
  const pdf = asText(
    await renderPdf({
      ...documentOf('a'),
      blocks: [{ kind: 'table', caption: 'Longue', head: ['N°', 'Nom'], rows }],
    }),
  );
  assert((pdf.match(/\/Type \/Page\b/g) ?? []).length > 5);
  await assert.rejects(renderPdf({ ...documentOf('a'), title: ' \n' }), /needs a title/);
  const headless: PdfBlock = { kind: 'table', caption: '', head: [], rows: [] };
  await assert.rejects(renderPdf({ ...documentOf('a'), blocks: [headless] }), /needs a head/);
});
