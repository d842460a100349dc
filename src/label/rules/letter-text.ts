import { sha256 } from '#kit/ids.ts';
import type { PartialDate } from '#kit/partial-date.ts';

export const promiseKinds = ['cash', 'in_kind', 'result'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** What a signatory promises, in their own words. The amount and the date may be unknown: null, never 0. */
export interface LetterPromise {
  readonly kind: PromiseKind;
  readonly wording: string;
  readonly amountCents: bigint | null;
  readonly due: PartialDate | null;
}

/** May the public read the text? « publier » was ticked, or it was not. */
export type TextPublication = 'published' | 'withheld';

/** A letter of support as it is signed: nothing of it changes afterwards, a correction is another version. */
export interface LetterContent {
  /** Known to the team and to the signatory only: without it nobody can guess a withheld letter from its hash. */
  readonly id: string;
  readonly candidatureId: string;
  readonly invitationId: string;
  readonly version: number;
  readonly structureName: string;
  readonly capacity: string;
  readonly signatoryName: string;
  readonly body: string;
  readonly promise: LetterPromise | null;
  readonly publication: TextPublication;
  readonly lang: 'fr' | 'en';
  readonly signedAt: Date;
}

/**
 * The SHA-256 of a frozen letter, in hexadecimal: over a JSON array of its fields in the order below, so that anybody
 * who holds the letter can compute it again.
 */
export function letterHash(letter: LetterContent): string {
  return sha256(frozenLetter(letter));
}

/** The exact text that is hashed. */
export function frozenLetter(letter: LetterContent): string {
  const { promise } = letter;
  return JSON.stringify([
    'totem-letter-1',
    letter.id,
    letter.candidatureId,
    letter.invitationId,
    letter.version,
    letter.structureName,
    letter.capacity,
    letter.signatoryName,
    letter.body,
    promise && [promise.kind, promise.wording, promise.amountCents?.toString() ?? null, promise.due],
    letter.publication,
    letter.lang,
    letter.signedAt.toISOString(),
  ]);
}

/** The paragraphs of a letter: people separate them with an empty line. */
export function letterParagraphs(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
