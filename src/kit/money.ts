import type { Lang } from './i18n.ts';
import { ok, type Result, refuse } from './result.ts';

/** Integer euro cents. Unknown is null in the type that holds it, never 0n. */
export type Cents = bigint;

// Made once: making one takes longer than writing a hundred amounts.
const inCents = formats(2);
const inEuros = formats(0);

function formats(decimals: number): Readonly<Record<Lang, Intl.NumberFormat>> {
  const options: Intl.NumberFormatOptions = {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  };
  return { fr: new Intl.NumberFormat('fr-FR', options), en: new Intl.NumberFormat('en-GB', options) };
}

/** An amount in the reader's language; null is « non connu », never a zero. */
export function formatAmount(amount: Cents | null, lang: Lang): string {
  if (amount === null) return lang === 'fr' ? 'non connu' : 'not known';
  const hasCents = amount % 100n !== 0n;
  return (hasCents ? inCents : inEuros)[lang].format(
    `${amount / 100n}.${String(amount % 100n)
      .replace('-', '')
      .padStart(2, '0')}` as `${number}`,
  );
}

/**
 * Reads an amount as people type it: « 1 234,50 », « 1234.5 », « 12 000 € ». Empty is null (unknown).
 * Refused: letters, negative numbers, more than two decimals, more than 15 digits.
 */
export function parseAmount(text: string): Result<Cents | null, 'AMOUNT_INVALID'> {
  const cleaned = text.replace(/[\s\u00a0\u202f€]/g, '');
  if (cleaned === '') return ok(null);
  const match = /^(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(cleaned);
  if (!match) return refuse('AMOUNT_INVALID');
  return ok(BigInt(match[1] ?? '0') * 100n + BigInt((match[2] ?? '').padEnd(2, '0')));
}
