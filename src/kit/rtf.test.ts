import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PdfDocument } from './pdf-document.ts';
import { renderRtf } from './rtf.ts';

const documentOf = (text: string): PdfDocument => ({
  standard: 'ua-1',
  lang: 'fr',
  title: text,
  subtitle: text,
  meta: [{ label: text, value: text }],
  blocks: [
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text: `${text}\n\n${text}` },
    { kind: 'list', items: [text] },
    { kind: 'facts', rows: [{ label: text, value: text }] },
    { kind: 'table', caption: text, head: ['a', 'b'], rows: [[text, text], ['short']] },
    { kind: 'quote', text, by: text },
    { kind: 'hash', label: text, value: text },
    { kind: 'note', text },
  ],
  footer: text,
  at: new Date(0),
});

/** Groups opened and closed, escapes aside: what a reader refuses first. */
function depths(rtf: string): { last: number; least: number } {
  let depth = 0;
  let least = 1;
  for (const brace of rtf.replaceAll(/\\[\\{}]/g, '').replaceAll(/[^{}]/g, '')) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 1) least = Math.min(least, depth);
  }
  return { last: depth, least };
}

test('whatever people write is data: no brace, backslash or sign beyond ASCII leaves its place', () => {
  for (const text of [
    '}}{\\par \\object {',
    'L’été, œuvre — 1 234 €',
    '🚀 漢',
    'a\nb\tc\u0007',
    '\\u233?',
    '',
  ]) {
    const rtf = renderRtf(documentOf(text));
    assert.match(rtf, /^\{\\rtf1/);
    assert.match(rtf, /^[\n\x20-\x7e]*$/, text);
    assert.deepEqual(depths(rtf), { last: 0, least: 0 }, text);
  }
  const rtf = renderRtf(documentOf('{é}\\object'));
  assert.match(rtf, /\\\{\\u233\?\\\}\\\\object/);
  assert.match(renderRtf(documentOf('🚀')), /\\u-10179\?\\u-8576\?/);
});

test('titles are styles, tables are tables with as many cells as their head', () => {
  const rtf = renderRtf(documentOf('x'));
  assert.match(rtf, /\\pard\\s2\\sb240\\sa120\\keepn\\outlinelevel1/);
  assert.equal(rtf.match(/\\row/g)?.length, 3);
  assert.equal(rtf.match(/\\cell(?!x)/g)?.length, 6);
  assert.match(rtf, /\\trhdr/);
});
