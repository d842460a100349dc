import { foldName } from './fold-name.ts';
import { joiningWords, legalForms } from './name-words.ts';
import { hostLabel, ownHost } from './website-host.ts';

/** One question to the online register. */
export interface OnlineQuestion {
  /** Words, or nine or fourteen digits. */
  readonly q: string;
  /** Narrows words to a place: never sent with digits, because the register then ignores it without saying so. */
  readonly filter: { readonly name: 'epci' | 'departement' | 'code_commune'; readonly value: string } | null;
  /** From 1. */
  readonly page: number;
}

/** The register’s own ceilings: 25 a page, and nothing beyond the ten thousandth. */
export const perPage = 25;
const reachMax = 10_000;
const questionsMax = 8;
const lettersMin = 3;

/** Why a question is never sent. */
export type QuestionFault = 'TOO_SHORT' | 'TOO_FAR';

/** The address of a question under this base, or why it is not to be asked. */
export function questionAddress(
  base: string,
  { q, filter, page }: OnlineQuestion,
): { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly fault: QuestionFault } {
  if (page < 1 || page * perPage > reachMax) return { ok: false, fault: 'TOO_FAR' };
  const asked = q.trim();
  const number = isNumber(asked);
  const filtered = number ? null : filter;
  if (asked.length < lettersMin && filtered === null) return { ok: false, fault: 'TOO_SHORT' };
  const url = new URL('search', base.endsWith('/') ? base : `${base}/`);
  if (asked !== '') url.searchParams.set('q', number ? asked.replace(/\s/g, '') : asked);
  if (filtered !== null) url.searchParams.set(filtered.name, filtered.value);
  url.searchParams.set('page', String(page));
  url.searchParams.set('per_page', String(perPage));
  return { ok: true, url };
}

function isNumber(text: string): boolean {
  return /^(?:\d{9}|\d{14})$/.test(text.replace(/\s/g, ''));
}

/**
 * What to ask so as to find somebody by a name (register.md § 7.2: no typing error is forgiven there, and a big body outranks the
 * right one): the name as it is, without its legal form, in one piece or its pieces, its initials, and what its website is
 * called; first at the place, then anywhere. Eight questions at most, the likeliest first, none twice.
 */
export function onlineQuestions(
  name: string,
  website: string,
  filter: OnlineQuestion['filter'],
): readonly OnlineQuestion[] {
  const trimmed = name.trim();
  if (isNumber(trimmed)) return [{ q: trimmed, filter: null, page: 1 }];
  const words = ownWords(trimmed);
  const host = ownHost(website);
  const texts = [
    trimmed,
    words.join(' '),
    glued(words),
    split(trimmed),
    initials(words),
    host ? hostLabel(host) : '',
  ];
  const seen = new Set<string>();
  const wanted: string[] = [];
  for (const text of texts) {
    const folded = foldName(text);
    if (folded.length < lettersMin || seen.has(folded)) continue;
    seen.add(folded);
    wanted.push(text);
  }
  const here = filter === null ? [] : wanted.map((q) => ({ q, filter, page: 1 }));
  return [...here, ...wanted.map((q) => ({ q, filter: null, page: 1 }))].slice(0, questionsMax);
}

/** Its words as they are written, without legal forms: those of our own comparisons are not what the register holds. */
function ownWords(name: string): readonly string[] {
  const all = foldName(name).split(' ').filter(Boolean);
  const own = all.filter((word) => !legalForms.has(word));
  return own.length > 0 ? own : all;
}

/** « Fit Lab »: « fitlab ». A long name in one piece is nobody’s way of writing it. */
function glued(words: readonly string[]): string {
  const whole = words.join('');
  return words.length > 1 && whole.length <= 16 ? whole : '';
}

/** « FitLab », « Fit-Lab », « Fit2Lab »: the pieces that its capitals, dashes and digits show. */
function split(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L})(?=\d)|(\d)(?=\p{L})|[-_.]/gu, '$1$2 ');
}

function initials(words: readonly string[]): string {
  const named = words.filter((word) => !joiningWords.has(word));
  return named.length >= 3 ? named.map((word) => word[0]).join('') : '';
}
