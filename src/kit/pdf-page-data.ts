import type { PdfBlock, PdfDocument, PdfFact } from './pdf-document.ts';
import { breakable } from './pdf-text.ts';

/**
 * What the layout (`pdf-document.typ`) reads, every text through `settle` first. Long runs get places to break: a line
 * holds about 80 signs, a cell its share of them.
 */
export function pageData(document: PdfDocument, settle: (text: string) => string): object {
  const { at } = document;
  const set = (text: string, limit = 60) => breakable(settle(text), limit);
  const title = set(document.title, 30).trim();
  if (title === '') throw new Error('a PDF needs a title');
  const facts = (rows: readonly PdfFact[]) =>
    rows.map((row) => ({ label: set(row.label), value: set(row.value, 40) }));
  let level = 0;
  const drawn = (block: PdfBlock): object | null => {
    switch (block.kind) {
      case 'heading': {
        const text = set(block.text, 30).trim();
        if (text === '') return null;
        level = Math.min(block.level, level + 1);
        return { kind: block.kind, level, text };
      }
      case 'list':
        return { kind: block.kind, items: block.items.map((item) => set(item)) };
      case 'facts':
        return { kind: block.kind, rows: facts(block.rows) };
      case 'table':
        return tableOf(block, set);
      case 'quote':
        return { kind: block.kind, text: set(block.text), by: block.by === undefined ? null : set(block.by) };
      case 'hash':
        return { kind: block.kind, label: set(block.label), value: set(block.value, 90) };
      case 'paragraph':
      case 'note':
        return { kind: block.kind, text: set(block.text) };
    }
  };
  return {
    lang: document.lang,
    title,
    running: title.replaceAll('\n', ' ').slice(0, 300).toWellFormed(),
    subtitle: document.subtitle === undefined ? null : set(document.subtitle),
    meta: facts(document.meta),
    blocks: document.blocks.map(drawn).filter((block) => block !== null),
    footer: set(document.footer.slice(0, 300)),
    at: [
      at.getUTCFullYear(),
      at.getUTCMonth() + 1,
      at.getUTCDate(),
      at.getUTCHours(),
      at.getUTCMinutes(),
      at.getUTCSeconds(),
    ],
  };
}

const number = /^[\s\d.,€%+−–-]*\d[\s\d.,€%]*$/u;

function tableOf(
  table: Extract<PdfBlock, { kind: 'table' }>,
  set: (text: string, limit?: number) => string,
): object {
  if (table.head.length === 0) throw new Error('a table needs a head');
  const limit = Math.max(8, Math.floor(80 / table.head.length));
  const row = (cells: readonly string[]) => table.head.map((_, column) => set(cells[column] ?? '', limit));
  const columns = table.head.map((title, column) => {
    const cells = table.rows.map((each) => each[column] ?? '').filter((cell) => cell !== '');
    if (cells.length > 0 && title.length < 20 && cells.every((cell) => cell.length < 20 && number.test(cell)))
      return null;
    // Wider for longer texts, but less than in proportion, so that a short column keeps room for its title.
    const longest = cells.reduce((most, cell) => Math.max(most, cell.length), title.length);
    return Math.sqrt(Math.min(120, Math.max(6, longest)));
  });
  return {
    kind: 'table',
    caption: set(table.caption),
    columns,
    head: row(table.head),
    rows: table.rows.map(row),
  };
}
