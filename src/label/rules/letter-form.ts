import { z } from 'zod';
import { parseAmount } from '#kit/money.ts';
import { dueFromParts } from './commitment-due.ts';
import { structureKey } from './letter-structure.ts';
import { type LetterPromise, promiseKinds, type TextPublication } from './letter-text.ts';

// Nothing here is « missing » to zod: an absent field is an empty one, so that every fault is told in one go.
const line = (required: string, most = 200) =>
  z
    .string()
    .trim()
    .min(1, required)
    .max(most, 'TOO_LONG')
    .regex(/^[^\n]*$/, 'ONE_LINE')
    .prefault('');
const maybe = (most: number) => z.string().trim().max(most, 'TOO_LONG').prefault('');
/** What an outsider types to sign: who they are, what they say, and what they promise if they promise something. */
export interface LetterDraft {
  readonly structureName: string;
  readonly capacity: string;
  readonly signatoryName: string;
  readonly body: string;
  readonly promise: LetterPromise | null;
  readonly publication: TextPublication;
}

/** The longest letter, in characters: about eight pages. */
export const letterBodyMax = 20_000;

/** Reads the outsider's form. Messages are codes of `letterWords`; every fault comes at once, each at its field. */
export const letterForm = z
  .object({
    structure: line('STRUCTURE_REQUIRED').refine(namesStructure, 'STRUCTURE_REQUIRED'),
    capacity: line('CAPACITY_REQUIRED'),
    name: line('NAME_REQUIRED'),
    body: z.string().trim().min(1, 'BODY_REQUIRED').max(letterBodyMax, 'BODY_TOO_LONG').prefault(''),
    promise: z.enum(['none', ...promiseKinds], { error: 'PROMISE_UNKNOWN' }).default('none'),
    promise_wording: maybe(1000),
    promise_amount: maybe(40),
    due_day: maybe(2),
    due_month: maybe(2),
    due_year: maybe(4),
    publish: z.string().prefault(''),
  })
  .superRefine((typed, check) => {
    const fault = (field: string, message: string) =>
      check.addIssue({ code: 'custom', path: [field], message });
    const promised = typed.promise !== 'none';
    // Words or an amount under « rien de précis » are a promise whose nature was forgotten: ask, do not drop them.
    const said = typed.promise_wording !== '' || typed.promise_amount !== '' || typed.due_year !== '';
    if (!promised && said) fault('promise', 'PROMISE_KIND_REQUIRED');
    if (promised && typed.promise_wording === '') fault('promise_wording', 'PROMISE_WORDING_REQUIRED');
    if (!parseAmount(typed.promise_amount).ok) fault('promise_amount', 'AMOUNT_INVALID');
    if (!dueOf(typed).ok) fault('due_year', 'DUE_INVALID');
  })
  .transform((typed): LetterDraft => {
    const [amount, due] = [parseAmount(typed.promise_amount), dueOf(typed)];
    return {
      structureName: typed.structure,
      capacity: typed.capacity,
      signatoryName: typed.name,
      body: typed.body,
      publication: typed.publish === 'yes' ? 'published' : 'withheld',
      promise:
        typed.promise === 'none'
          ? null
          : {
              kind: typed.promise,
              wording: typed.promise_wording,
              amountCents: amount.ok ? amount.value : null,
              due: due.ok ? due.value : null,
            },
    };
  });

function dueOf(typed: { due_day: string; due_month: string; due_year: string }) {
  return dueFromParts({ day: typed.due_day, month: typed.due_month, year: typed.due_year });
}

// A name made of signs alone names nothing; an empty one is already told.
function namesStructure(name: string): boolean {
  return name === '' || structureKey(name) !== '';
}

/** Reads the team's invitation: who is asked, where the link goes, in which language. */
export const invitationForm = z.object({
  structure: line('STRUCTURE_REQUIRED').refine(namesStructure, 'STRUCTURE_REQUIRED'),
  actor: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^([a-z0-9-]{1,120})?$/, 'ACTOR_INVALID')
    .prefault('')
    .transform((slug) => (slug === '' ? null : slug)),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, 'EMAIL_REQUIRED')
    .max(254, 'EMAIL_INVALID')
    .refine((text) => text === '' || z.email().safeParse(text).success, 'EMAIL_INVALID')
    .prefault(''),
  lang: z.enum(['fr', 'en'], { error: 'LANG_REQUIRED' }),
});
export type InvitationDraft = z.output<typeof invitationForm>;

/** A signed letter as its form would have typed it: the starting point of a correction. */
export function typedLetter(
  letter: Omit<LetterDraft, 'signatoryName'> & { readonly signatoryName: string | null },
): Record<string, string> {
  const { promise } = letter;
  const [year = '', month = '', day = ''] = promise?.due?.split('-') ?? [];
  return {
    structure: letter.structureName,
    capacity: letter.capacity,
    name: letter.signatoryName ?? '',
    body: letter.body,
    promise: promise?.kind ?? 'none',
    promise_wording: promise?.wording ?? '',
    promise_amount: promise?.amountCents == null ? '' : typedAmount(promise.amountCents),
    due_day: day,
    due_month: month,
    due_year: year,
    publish: letter.publication === 'published' ? 'yes' : '',
  };
}

/** An amount in a form `parseAmount` reads back: « 1200 », « 1200,50 ». */
function typedAmount(cents: bigint): string {
  const rest = cents % 100n;
  return rest === 0n ? String(cents / 100n) : `${cents / 100n},${String(rest).padStart(2, '0')}`;
}
