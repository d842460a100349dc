import { z } from 'zod';
import { parseAmount } from '#kit/money.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import { dueFromParts } from './commitment-due.ts';

export const commitmentKinds = ['cash', 'in_kind', 'result', 'trajectory'] as const;
export const amendmentKinds = ['amount_set', 'due_changed', 'fulfilled', 'note'] as const;

const text = (most: number) => z.string().trim().max(most, 'TOO_LONG').prefault('');

/** A commitment as its first words; the amount and the date may be unknown (null, never 0). */
export interface CommitmentDraft {
  readonly wording: { readonly fr: string; readonly en: string | null };
  readonly owner: string;
  readonly kind: (typeof commitmentKinds)[number];
  readonly amountCents: bigint | null;
  readonly due: PartialDate | null;
}

const dateParts = (name: string) => ({
  [`${name}_day`]: text(2),
  [`${name}_month`]: text(2),
  [`${name}_year`]: text(4),
});

function dateOf(typed: Readonly<Record<string, unknown>>, name: string) {
  const part = (which: string) => String(typed[`${name}_${which}`] ?? '');
  return dueFromParts({ day: part('day'), month: part('month'), year: part('year') });
}

/** Reads a new commitment. Messages are codes of `commitmentWords`; every fault at once. */
export const commitmentForm = z
  .object({
    wording: text(1000).refine((words) => words !== '', 'WORDING_REQUIRED'),
    wording_en: text(1000),
    owner: text(200).refine((name) => name !== '', 'OWNER_REQUIRED'),
    kind: z.enum(['', ...commitmentKinds], { error: 'KIND_REQUIRED' }).prefault(''),
    amount: text(40),
    ...dateParts('due'),
  })
  .superRefine((typed, check) => {
    const fault = (field: string, message: string) =>
      check.addIssue({ code: 'custom', path: [field], message });
    if (typed.kind === '') fault('kind', 'KIND_REQUIRED');
    if (!parseAmount(typed.amount).ok) fault('amount', 'AMOUNT_INVALID');
    // A result has no price: an amount there would be added to nothing, and read as money.
    else if (typed.amount !== '' && (typed.kind === 'result' || typed.kind === 'trajectory'))
      fault('amount', 'AMOUNT_NOT_FOR_KIND');
    if (!dateOf(typed, 'due').ok) fault('due_year', 'DUE_INVALID');
  })
  .transform((typed): CommitmentDraft => {
    const [amount, due] = [parseAmount(typed.amount), dateOf(typed, 'due')];
    return {
      wording: { fr: typed.wording, en: typed.wording_en === '' ? null : typed.wording_en },
      owner: typed.owner,
      kind: typed.kind === '' ? 'result' : typed.kind,
      amountCents: amount.ok ? amount.value : null,
      due: due.ok ? due.value : null,
    };
  });

/** What happened to a commitment, dated; the first wording stays. */
export interface Amendment {
  readonly kind: (typeof amendmentKinds)[number];
  readonly at: PartialDate | null;
  readonly amountCents: bigint | null;
  readonly due: PartialDate | null;
  readonly words: { readonly fr: string; readonly en: string | null };
}

/** Reads an amendment: an amount now known, another date, the fulfilment, or a note. */
export const amendmentForm = z
  .object({
    what: z.enum(['', ...amendmentKinds], { error: 'WHAT_REQUIRED' }).prefault(''),
    words: text(1000).refine((words) => words !== '', 'WORDS_REQUIRED'),
    words_en: text(1000),
    amount: text(40),
    ...dateParts('at'),
    ...dateParts('due'),
  })
  .superRefine((typed, check) => {
    const fault = (field: string, message: string) =>
      check.addIssue({ code: 'custom', path: [field], message });
    const [at, due, amount] = [dateOf(typed, 'at'), dateOf(typed, 'due'), parseAmount(typed.amount)];
    if (typed.what === '') fault('what', 'WHAT_REQUIRED');
    if (!at.ok) fault('at_year', 'DUE_INVALID');
    // An amount or a fulfilment without a date could not be put in order; a note may have none.
    else if (at.value === null && typed.what !== 'note') fault('at_year', 'AT_REQUIRED');
    if (!amount.ok) fault('amount', 'AMOUNT_INVALID');
    else if (typed.what === 'amount_set' && amount.value === null) fault('amount', 'AMOUNT_REQUIRED');
    else if (typed.what !== 'amount_set' && amount.value !== null) fault('what', 'AMOUNT_OR_OTHER');
    if (!due.ok) fault('due_year', 'DUE_INVALID');
    else if (typed.what === 'due_changed' && due.value === null) fault('due_year', 'DUE_REQUIRED');
    else if (typed.what !== 'due_changed' && due.value !== null) fault('what', 'DUE_OR_OTHER');
  })
  .transform((typed): Amendment => {
    const [at, due, amount] = [dateOf(typed, 'at'), dateOf(typed, 'due'), parseAmount(typed.amount)];
    return {
      kind: typed.what === '' ? 'note' : typed.what,
      at: at.ok ? at.value : null,
      amountCents: amount.ok ? amount.value : null,
      due: due.ok ? due.value : null,
      words: { fr: typed.words, en: typed.words_en === '' ? null : typed.words_en },
    };
  });
