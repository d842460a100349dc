import { ok, type Result, refuse } from '#kit/result.ts';
import { plainNumber } from './actor-figure.ts';
import type { Measure } from './indicator.ts';

export type NumberFault = 'NUMBER_UNREAD' | 'NUMBER_AMBIGUOUS' | 'NUMBER_TOO_FINE' | 'NUMBER_TOO_LARGE';

/** What a cell holds: a number or an amount; the source's own words where it gives no single number; or nothing. */
export type ReadNumber =
  | { readonly is: 'number'; readonly number: string }
  | { readonly is: 'money'; readonly cents: bigint }
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'blank' };

const blanks =
  /^(?:[-–—]|n\.?\s?[acdr]\.?|n\/a|non (?:connu|communiqu[ée]|renseign[ée])e?|inconnu|unknown|\?)$/i;
const roughly =
  /^(?:env(?:\.|iron)?|~|≈|±|>|<|≥|≤|\+ ?de|plus de|moins de|pr[èe]s de|about|around|over|under|nearly|more than|less than)\s*\d/i;
const between =
  /^\d[\d\s\u00a0\u202f.,]*(?:-|–|à|a|to|et|\/)\s*\d[\d\s\u00a0\u202f.,]*(?:\s*[\p{L}€%. ]+)?$/iu;
const factors: Readonly<Record<string, number>> = { '': 0, k: 3, m: 6, md: 9 };

/**
 * Reads a number as French tables write it: « 1 234,5 », « 1 234 », « 12.5 »; an amount with or without « € », « k€ », « M€ »,
 * « Md€ ». `powerOfTen` is what the heading says of the whole column (3 for « (k€) »). « env. 40 » and « 40-50 » are kept as the
 * source's words. « 1,234 » may be one or a thousand: refused rather than guessed.
 */
export function readNumber(text: string, measure: Measure, powerOfTen = 0): Result<ReadNumber, NumberFault> {
  const said = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (said === '' || blanks.test(said)) return ok({ is: 'blank' });
  if (said.length <= 200 && (roughly.test(said) || between.test(said)))
    return ok({ is: 'words', words: said });
  const match = /^([-−+]?)((?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)*)( ?(k|m|md)? ?(?:€|eur|euros?))?$/i.exec(
    said,
  );
  if (!match) return refuse('NUMBER_UNREAD');
  const [, sign = '', written = '', unit, prefix = ''] = match;
  if (measure === 'number' && /[€a-z]/i.test(said)) return refuse('NUMBER_UNREAD');
  const decimal = decimalOf(written);
  if (decimal === null) return refuse('NUMBER_AMBIGUOUS');
  // A cell that says its own unit is not of the column's.
  const shift = unit === undefined ? powerOfTen : (factors[prefix.toLowerCase()] ?? 0);
  const negative = sign === '-' || sign === '−';
  if (measure === 'number') return numberOf(decimal, shift, negative);
  return moneyOf(decimal, shift, negative);
}

interface Decimal {
  readonly digits: string;
  /** How many of them stand after the mark. */
  readonly scale: number;
}

/** Null where a mark may part thousands as well as decimals. */
function decimalOf(written: string): Decimal | null {
  const bare = written.replaceAll(' ', '');
  const marks = bare.match(/[.,]/g) ?? [];
  if (marks.length === 0) return { digits: bare, scale: 0 };
  const parts = bare.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  const thousands = parts.slice(1).every((part) => part.length === 3) && (parts[0]?.length ?? 0) <= 3;
  if (marks.length === 1) {
    // « 1 234,567 » parted its thousands with spaces already; « 0,125 » and « 1234,567 » can be nothing else.
    const sure = written.includes(' ') || !thousands || /^0/.test(bare);
    return sure ? { digits: parts.join(''), scale: last.length } : null;
  }
  if (new Set(marks).size === 1) return thousands ? { digits: parts.join(''), scale: 0 } : null;
  const head = parts.slice(1, -1).every((part) => part.length === 3) && marks.at(-1) !== marks[0];
  const same = new Set(marks.slice(0, -1)).size === 1;
  return head && same ? { digits: parts.join(''), scale: last.length } : null;
}

function numberOf(
  { digits, scale }: Decimal,
  shift: number,
  negative: boolean,
): Result<ReadNumber, NumberFault> {
  const moved = digits + '0'.repeat(Math.max(0, shift - scale));
  const left = Math.max(0, scale - shift);
  const padded = moved.padStart(left + 1, '0');
  const whole = padded.slice(0, padded.length - left).replace(/^0+(?=\d)/, '');
  const text = plainNumber(left === 0 ? whole : `${whole}.${padded.slice(-left)}`);
  if ((text.split('.')[1] ?? '').length > 6) return refuse('NUMBER_TOO_FINE');
  if (whole.length > 15) return refuse('NUMBER_TOO_LARGE');
  return ok({ is: 'number', number: negative && text !== '0' ? `-${text}` : text });
}

function moneyOf(
  { digits, scale }: Decimal,
  shift: number,
  negative: boolean,
): Result<ReadNumber, NumberFault> {
  const power = shift + 2 - scale;
  const all = BigInt(digits) * 10n ** BigInt(Math.max(0, power));
  const divisor = 10n ** BigInt(Math.max(0, -power));
  if (all % divisor !== 0n) return refuse('NUMBER_TOO_FINE');
  const cents = all / divisor;
  if (cents >= 10n ** 17n) return refuse('NUMBER_TOO_LARGE');
  return ok({ is: 'money', cents: negative ? -cents : cents });
}
