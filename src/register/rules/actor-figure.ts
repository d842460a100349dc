import type { Lang, Said } from '#kit/i18n.ts';
import { formatAmount } from '#kit/money.ts';
import { formatNumber } from '#kit/numbers.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { FactSource, Mark } from './actor.ts';
import { type Indicator, type UnknownReason, unknownReasons } from './indicator.ts';

/** What one source says: a number in decimal text, an amount in cents, its own words, or why it gives none. */
export type FigureContent =
  | { readonly is: 'number'; readonly number: string }
  | { readonly is: 'money'; readonly cents: bigint }
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'unknown'; readonly reason: UnknownReason };

/** One value of an indicator for an actor and a period, that nobody withdrew. */
export interface ActorFigure {
  readonly id: string;
  readonly period: PartialDate;
  readonly content: FigureContent;
  readonly note: string | null;
  readonly source: FactSource;
  readonly mark: Mark;
  readonly readOn: string;
  /** Grows with each figure entered. */
  readonly rank: number;
}

/** The columns that hold a content; all null but one. */
export interface ContentColumns {
  readonly number: string | null;
  readonly amount_cents: bigint | null;
  readonly words: string | null;
  readonly unknown_reason: UnknownReason | null;
}

export function columnsOf(content: FigureContent): ContentColumns {
  return {
    number: content.is === 'number' ? content.number : null,
    amount_cents: content.is === 'money' ? content.cents : null,
    words: content.is === 'words' ? content.words : null,
    unknown_reason: content.is === 'unknown' ? content.reason : null,
  };
}

/** The content of a row; the database holds that exactly one column is filled. */
export function contentOf(row: ContentColumns): FigureContent {
  if (row.number !== null) return { is: 'number', number: plainNumber(row.number) };
  if (row.amount_cents !== null) return { is: 'money', cents: BigInt(row.amount_cents) };
  if (row.words !== null) return { is: 'words', words: row.words };
  return { is: 'unknown', reason: row.unknown_reason ?? 'not_published' };
}

/** « 12.50 » is « 12.5 », so that two sources that say the same are seen to. */
export function plainNumber(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

export function sameFigure(a: FigureContent, b: FigureContent): boolean {
  return rawContent(a) === rawContent(b);
}

/** As a file writes it: a number in its unit, an amount in euros; words and reasons as they are. */
export function rawContent(content: FigureContent): string {
  if (content.is === 'number') return content.number;
  if (content.is === 'money') return eurosText(content.cents);
  return content.is === 'words' ? content.words : content.reason;
}

/** Cents as euros in decimal text: « 1234.50 ». */
export function eurosText(cents: bigint): string {
  const text = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** A value with its unit in the reader's language: « 1 234 étudiants », « 12 000 € », « env. 40 », « non connu : confidentiel ». */
export function figureSaid(content: FigureContent, indicator: Pick<Indicator, 'unit'>, lang: Lang): string {
  const unit = indicator.unit[lang];
  if (content.is === 'money') return formatAmount(content.cents, lang);
  if (content.is === 'number') return `${formatNumber(Number(content.number), lang)}\u00a0${unit}`;
  if (content.is === 'words') return content.words;
  const unknown: Said = { fr: 'non connu : ', en: 'not known: ' };
  return unknown[lang] + unknownReasons[content.reason][lang];
}
