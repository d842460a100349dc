import type { PlainDate } from './plain-date.ts';

/** What makes a deliberation known and transmitted, as far as it was recorded. */
export interface ActPublicity {
  /** Null: not recorded as sent. */
  readonly sentOn: PlainDate | null;
  /** Null with `receipt`: the reception is not known. */
  readonly receivedOn: PlainDate | null;
  readonly receipt: string | null;
  readonly publishedAt: Date | null;
  readonly author: { readonly name: string; readonly capacity: string } | null;
  /** How many times the transmission was entered: the next entry's rank is one more. */
  readonly transmissions: number;
  /** When the last of these facts was recorded; null when none was. */
  readonly notedAt: Date | null;
}

/** What will be known of an act once it is put online at this moment, under this author. */
export function publishedUnder(
  known: ActPublicity,
  author: { readonly name: string; readonly capacity: string },
  at: Date,
): ActPublicity {
  return { ...known, author, publishedAt: at, notedAt: at };
}

export type Executory =
  | { readonly state: 'executory'; readonly since: PlainDate }
  | { readonly state: 'not_yet'; readonly missing: readonly ('publication' | 'transmission')[] };

/**
 * Decides whether a deliberation is executory: published and transmitted (L2131-1, L2131-2 CGCT), since the later of the
 * two days. The receipt of the préfecture proves the transmission; it is not itself a condition.
 */
export function executoryOf(given: {
  readonly sentOn: PlainDate | null;
  readonly publishedOn: PlainDate | null;
}): Executory {
  const { sentOn, publishedOn } = given;
  if (sentOn !== null && publishedOn !== null) {
    // Days written year first sort as they follow each other.
    const [since = sentOn] = [sentOn, publishedOn].toSorted().toReversed();
    return { state: 'executory', since };
  }
  return {
    state: 'not_yet',
    missing: [
      ...(publishedOn === null ? (['publication'] as const) : []),
      ...(sentOn === null ? (['transmission'] as const) : []),
    ],
  };
}

const receiptPattern = /^\d\d[0-9AB]-\d{9}-\d{8}-[a-zA-Z0-9_]{1,15}-(DE|AR|AI|CC|BF|AU)$/;

/**
 * True for the identifier that the préfecture gives an act: department, SIREN, date, number, nature, such as
 * « 042-244200770-20220324-2022_00112-DE » (@CTES, IDActe).
 */
export function isReceiptId(text: string): boolean {
  return receiptPattern.test(text);
}
