import { inLang, type Lang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { PdfBlock, PdfDocument, PdfFact } from '#kit/pdf-document.ts';
import { present } from '#kit/result.ts';
import {
  blockWords,
  deliberationWords,
  markWords,
  positionWords,
  unknownWords,
} from '../deliberation-words.ts';
import { extractNotes, extractTitles, extractWords } from '../extract-words.ts';
import type { ActPublicity } from '../rules/act-publicity.ts';
import { ballotModes } from '../rules/ballot-mode.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { blockLinesOf, headerBlock, printedLines, unknownOf } from '../rules/deliberation-figures.ts';
import { deliberationSentence } from '../rules/deliberation-sentence.ts';
import { isWithoutVote } from '../rules/without-vote.ts';
import { type ExtractStamp, stampOf } from './extract-stamp.ts';

/** What an extract says, in one language: the page and the PDF lay out the same words. */
export interface Extract {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  /** What the sheet is worth: an example, an account, or a text to sign. */
  readonly note: string;
  readonly meta: readonly PdfFact[];
  readonly members: readonly PdfFact[];
  readonly recitals: readonly string[];
  readonly sentence: string;
  readonly positions: readonly (readonly [group: string, position: string])[];
  readonly unknown: readonly string[];
  readonly sources: readonly string[];
  readonly stamp: ExtractStamp | null;
  /** When the last of what the sheet tells was recorded: the same facts give the same sheet. */
  readonly at: Date;
}

/** The extract of a deliberation; what is not known is said in its place, and never counted. */
export function extractOf(lang: Lang, deliberation: Deliberation, publicity: ActPublicity): Extract {
  const w = inLang(extractWords, lang);
  const { standing, rapporteur, positions, sources, versions } = deliberation;
  const stamp = stampOf(lang, deliberation, publicity);
  const unpublished = stamp !== null && publicity.publishedAt === null ? w.unpublished : '';
  const last = present(versions.at(-1), 'a deliberation has a first version');
  return {
    lang,
    title: extractTitles[standing][lang],
    subtitle: deliberation.title[lang],
    note: [extractNotes[standing][lang], unpublished, w.courtesy].filter((text) => text !== '').join(' '),
    meta: metaOf(lang, deliberation),
    members: membersOf(lang, deliberation),
    // No recital is lent to an act whose text is not known.
    recitals:
      standing === 'historical'
        ? []
        : [recitalOf(lang, deliberation), ...(rapporteur === null ? [] : [w.presented(rapporteur.name)])],
    sentence: deliberationSentence(deliberation)[lang],
    positions: positions.map((one) => [
      one.group,
      `${positionWords[one.position][lang]} (${markWords[one.mark][lang]})`,
    ]),
    unknown: unknownOf(deliberation).map((code) => unknownWords[code][lang]),
    sources: sources.map(({ title, url }) => `${title}, ${url}`),
    stamp,
    at: publicity.notedAt !== null && publicity.notedAt > last.at ? publicity.notedAt : last.at,
  };
}

function recitalOf(lang: Lang, { outcome }: Deliberation): string {
  const w = inLang(extractWords, lang);
  if (outcome === 'noted') return w.recitalNoted;
  return outcome === 'appointed' ? w.recitalAppointed : w.recital;
}

function metaOf(lang: Lang, deliberation: Deliberation): PdfFact[] {
  const w = inLang(extractWords, lang);
  const { assembly, sitting, number, matter, rapporteur, mode } = deliberation;
  const capacity = rapporteur?.capacity ? `, ${rapporteur.capacity[lang]}` : '';
  return [
    { label: w.assembly, value: assembly.name },
    ...(sitting === null ? [] : [{ label: w.sitting, value: sitting.title[lang] }]),
    { label: w.date, value: dayOf(lang, deliberation) },
    { label: w.number, value: number?.text ?? w.unknown },
    { label: w.object, value: deliberation.object },
    { label: w.matter, value: matter === null ? w.unknown : `${matter.code} ${matter.name[lang]}` },
    { label: w.rapporteur, value: rapporteur === null ? w.unknown : rapporteur.name + capacity },
    ...durationsOf(lang, deliberation),
    {
      label: w.mode,
      value: modeOf(lang, mode),
    },
  ];
}

function modeOf(lang: Lang, mode: Deliberation['mode']): string {
  const w = inLang(extractWords, lang);
  if (mode === null) return w.unknown;
  if (mode === 'noted') return w.noted;
  return mode === 'no_ballot' ? inLang(deliberationWords, lang).noBallotMode : ballotModes[mode][lang];
}

// « environ » when the source says so (GRE-12).
function durationsOf(lang: Lang, { minutes }: Deliberation): PdfFact[] {
  const w = inLang(extractWords, lang);
  const words = inLang(deliberationWords, lang);
  const spoken = (value: number) =>
    minutes.precision === 'about' ? words.about(value) : words.exactly(value);
  return [
    { label: w.presentation, value: minutes.presentation },
    { label: w.total, value: minutes.total },
  ].map(({ label, value }) => ({ label, value: value === null ? w.unknown : spoken(value) }));
}

function dayOf(lang: Lang, { date, bounds }: Deliberation): string {
  const w = inLang(extractWords, lang);
  const day = (text: string) => formatPartialDate(text, lang);
  if (date !== null) return day(date);
  return bounds === null ? w.unknown : w.unknownDate(day(bounds.after), day(bounds.before));
}

// The header block that minutes bear in use: in office, present, represented, voters, votes cast, for, against…
function membersOf(lang: Lang, deliberation: Deliberation): PdfFact[] {
  const w = inLang(extractWords, lang);
  const block = headerBlock(deliberation);
  const lines = printedLines(deliberation.mode, blockLinesOf(deliberation)).map((line) => {
    const { value, mark } = block[line];
    const inferred = mark === 'I' ? ` (${markWords.I[lang]})` : '';
    return {
      label: blockWords[line][lang],
      value: value === null ? w.unknown : formatNumber(value, lang) + inferred,
    };
  });
  return isWithoutVote(deliberation) ? [...lines, { label: w.voices, value: w.noVoices }] : lines;
}

/** The extract as the PDF renderer takes it. */
export function extractPdf(extract: Extract): PdfDocument {
  const { lang } = extract;
  const w = inLang(extractWords, lang);
  const heading = (text: string): PdfBlock => ({ kind: 'heading', level: 1, text });
  const section = (text: string, items: readonly string[]): PdfBlock[] =>
    items.length === 0 ? [] : [heading(text), { kind: 'list', items }];
  return {
    standard: 'a-2a',
    lang,
    title: extract.title,
    subtitle: extract.subtitle,
    meta: extract.meta,
    at: extract.at,
    footer: extract.note,
    blocks: [
      { kind: 'note', text: extract.note },
      heading(w.members),
      { kind: 'facts', rows: extract.members },
      heading(w.decision),
      ...extract.recitals.map((text): PdfBlock => ({ kind: 'paragraph', text })),
      { kind: 'paragraph', text: extract.sentence },
      ...(extract.positions.length === 0 ? [] : positionBlocks(extract)),
      ...(extract.stamp === null ? [] : stampBlocks(extract.lang, extract.stamp)),
      ...section(w.unknownTitle, extract.unknown),
      ...section(w.sources, extract.sources),
    ],
  };
}

function positionBlocks({ lang, positions }: Extract): PdfBlock[] {
  const w = inLang(extractWords, lang);
  return [
    { kind: 'heading', level: 1, text: w.positions },
    { kind: 'paragraph', text: w.positionsNote },
    { kind: 'table', caption: w.positionsCaption, head: [w.group, w.position], rows: positions },
  ];
}

function stampBlocks(lang: Lang, { rows, says }: ExtractStamp): PdfBlock[] {
  return [
    { kind: 'heading', level: 1, text: inLang(extractWords, lang).stamp },
    { kind: 'facts', rows },
    ...says.map((text): PdfBlock => ({ kind: 'paragraph', text })),
  ];
}
