import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Lang } from './i18n.ts';
import { breakable, settable } from './pdf-text.ts';

export interface PdfFact {
  readonly label: string;
  readonly value: string;
}

export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** One cell per head; a column of numbers is aligned right. */
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'facts'; readonly rows: readonly PdfFact[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string }
  | { readonly kind: 'hash'; readonly label: string; readonly value: string }
  | { readonly kind: 'note'; readonly text: string };

export interface PdfDocument {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle?: string;
  readonly meta: readonly PdfFact[];
  readonly blocks: readonly PdfBlock[];
  readonly footer: string;
  /** The date of the document; nothing else in it depends on when it is drawn. */
  readonly at: Date;
}

const layout = readFileSync(new URL('./pdf-document.typ', import.meta.url), 'utf8');
let compiler: NodeCompiler | null = null;

/**
 * A document as an accessible PDF (PDF/UA-1, ISO 14289-1: tagged, titled, in its language), A4. Every text is data: none
 * of it is read as markup. In a text, a line feed breaks the line and two begin a paragraph. Same document, same bytes.
 * Heading levels that skip one are drawn one below the last, since the standard refuses the jump.
 * Throws on an empty title or a table without a head: those are defects of the caller.
 */
export async function renderPdf(document: PdfDocument): Promise<Uint8Array> {
  if (document.title.trim() === '') throw new Error('a PDF needs a title');
  const unshown = new Set<string>();
  for (;;) {
    try {
      return compile(dataOf(document, unshown), document.at);
    } catch (error) {
      // The compiler names the signs that none of its fonts can draw; each round must name new ones.
      const before = unshown.size;
      for (const sign of undrawn(String(error), unshown)) unshown.add(sign);
      if (unshown.size === before) throw new Error(`the PDF was not made: ${error}`);
    }
  }
}

function compile(data: object, at: Date): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: import.meta.dirname });
  const inputs = { document: JSON.stringify(data) };
  const compiled = compiler.compile({ mainFileContent: layout, inputs });
  try {
    if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics));
    return compiler.pdf(compiled.result, {
      pdfStandard: 'ua-1',
      creationTimestamp: Math.floor(at.getTime() / 1000),
    });
  } finally {
    compiler.evictCache(5);
  }
}

/**
 * The signs in « the text `"🚀"` could not be displayed », those already replaced left out.
 * Where a whole cluster is named (a letter under a mark nobody draws), the mark is blamed before the letter.
 */
function undrawn(message: string, known: ReadonlySet<string>): string[] {
  const named = message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gsu);
  return [...named].flatMap(([, text = '']) => {
    const signs = Array.from(
      text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
    ).filter((sign) => !known.has(sign) && !/[\p{ASCII}]/u.test(sign));
    const besideLetters = signs.filter((sign) => !/[\p{L}\p{N}]/u.test(sign));
    return besideLetters.length > 0 ? besideLetters : signs;
  });
}

/** What the layout reads. Long runs get places to break: a line holds about 80 signs, a cell its share of them. */
function dataOf(document: PdfDocument, unshown: ReadonlySet<string>): object {
  const { at } = document;
  const set = (text: string, limit = 60) => breakable(settable(text, unshown), limit);
  const facts = (rows: readonly PdfFact[]) =>
    rows.map((row) => ({ label: set(row.label), value: set(row.value, 40) }));
  let level = 0;
  const drawn = (block: PdfBlock): object => {
    switch (block.kind) {
      case 'heading':
        level = Math.min(block.level, level + 1);
        return { kind: block.kind, level, text: set(block.text, 30) };
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
    title: set(document.title, 30),
    running: set(document.title).slice(0, 300).toWellFormed(),
    subtitle: document.subtitle === undefined ? null : set(document.subtitle),
    meta: facts(document.meta),
    blocks: document.blocks.map(drawn),
    footer: set(document.footer),
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
    return Math.sqrt(Math.min(120, Math.max(6, title.length, ...cells.map((cell) => cell.length))));
  });
  return {
    kind: 'table',
    caption: set(table.caption),
    columns,
    head: row(table.head),
    rows: table.rows.map(row),
  };
}
