import { inLang } from './i18n.ts';
import type { PdfBlock, PdfDocument, PdfFact } from './pdf-document.ts';

// Rich Text Format 1.9: plain ASCII that every office suite opens, titles and tables included, without a library.

const words = { page: { fr: 'Page', en: 'Page' } } as const;

/** Usable width of an A4 page between its margins, in twips. */
const width = 9300;
const languageCode = { fr: 1036, en: 2057 } as const;

/**
 * The same document as a text to edit (RTF): titles are real styles, tables real tables. Every text is data: braces and
 * backslashes are escaped, signs beyond ASCII are written by their code.
 */
export function renderRtf(document: PdfDocument): string {
  const lang = languageCode[document.lang];
  return [
    `{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang${lang}\\uc1`,
    '{\\fonttbl{\\f0\\froman Times New Roman;}}',
    `{\\stylesheet{\\s0\\sa120\\f0\\fs22 Normal;}${[1, 2, 3].map(headingStyle).join('')}{\\s4\\sa120\\b\\fs40 Title;}}`,
    `{\\info{\\title ${escaped(document.title)}}}`,
    '\\paperw11906\\paperh16838\\margl1304\\margr1304\\margt1304\\margb1304',
    `{\\footer\\pard\\qr\\fs18 ${escaped(document.footer)} ${inLang(words, document.lang).page} {\\field{\\*\\fldinst PAGE}}\\par}`,
    `\\pard\\s4\\sa120\\b\\fs40 ${escaped(document.title)}\\b0\\par`,
    ...(document.subtitle === undefined ? [] : [paragraph(document.subtitle)]),
    ...factLines(document.meta),
    ...document.blocks.flatMap(blockLines),
    '}',
    '',
  ].join('\n');
}

const headingSizes = { 1: 30, 2: 26, 3: 23 } as const;

function headingStyle(level: number): string {
  const size = headingSizes[level as 1 | 2 | 3];
  return `{\\s${level}\\sb240\\sa120\\keepn\\b\\fs${size}\\outlinelevel${level - 1} heading ${level};}`;
}

function blockLines(block: PdfBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [
        `\\pard\\s${block.level}\\sb240\\sa120\\keepn\\outlinelevel${block.level - 1}\\b\\fs${headingSizes[block.level]} ` +
          `${escaped(block.text)}\\b0\\par`,
      ];
    case 'list':
      return block.items.map(
        (item) => `\\pard\\s0\\fi-283\\li283\\sa60\\fs22 \\'95\\tab ${escaped(item)}\\par`,
      );
    case 'facts':
      return factLines(block.rows);
    case 'table':
      return [
        `\\pard\\s0\\keepn\\sa60\\fs20\\i ${escaped(block.caption)}\\i0\\par`,
        row(block.head, '\\trhdr', '\\b'),
        ...block.rows.map((cells) =>
          row(
            block.head.map((_, index) => cells[index] ?? ''),
            '',
            '',
          ),
        ),
        '\\pard\\s0\\sa120\\par',
      ];
    case 'quote':
      return [paragraph(block.by === undefined ? block.text : `${block.text}\n${block.by}`)];
    case 'hash':
      return [paragraph(`${block.label}\n${block.value}`)];
    case 'paragraph':
    case 'note':
      return block.text.split(/\n{2,}/).map(paragraph);
  }
}

function paragraph(text: string): string {
  return `\\pard\\s0\\sa120\\fs22 ${escaped(text)}\\par`;
}

function factLines(facts: readonly PdfFact[]): string[] {
  return facts.map(
    ({ label, value }) =>
      `\\pard\\s0\\fi-3400\\li3400\\tx3400\\sa60\\fs22 ${escaped(label)}\\tab ${escaped(value)}\\par`,
  );
}

function row(cells: readonly string[], kind: string, weight: string): string {
  const border = ['t', 'l', 'b', 'r'].map((side) => `\\clbrdr${side}\\brdrs\\brdrw10`).join('');
  const ends = cells.map((_, index) => `${border}\\cellx${Math.round((width * (index + 1)) / cells.length)}`);
  const texts = cells.map((text) => `\\pard\\intbl\\s0\\fs20${weight} ${escaped(text)}\\b0\\cell`);
  return `\\trowd\\trgaph80${kind}${ends.join('')}${texts.join('')}\\row`;
}

/** A text as RTF data: nothing in it can act as a command. */
function escaped(text: string): string {
  let out = '';
  for (const unit of text.toWellFormed().split('')) {
    const code = unit.charCodeAt(0);
    if (unit === '\\' || unit === '{' || unit === '}') out += `\\${unit}`;
    else if (unit === '\n') out += '\\line ';
    else if (unit === '\t') out += '\\tab ';
    else if (code < 32) out += '';
    else if (code < 127) out += unit;
    // A signed 16-bit number, then what a reader without Unicode shows instead.
    else out += `\\u${code > 32767 ? code - 65536 : code}?`;
  }
  return out;
}
