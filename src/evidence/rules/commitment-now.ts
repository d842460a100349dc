import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { Mark, Source } from './figure-types.ts';
import { slippageMonths } from './slippage.ts';

/** Money to pay; something lent or staff seconded; a result to reach; a direction to keep. */
export const commitmentKinds = ['cash', 'in_kind', 'result', 'trajectory'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];
export type CommitmentEventKind = 'amount_set' | 'due_changed' | 'fulfilled' | 'note';

/** Words kept in the language they were said in, with a translation when there is one. */
export interface Wording {
  readonly fr: string;
  readonly en: string | null;
}

/** What was added to a commitment later, with its own date and source. The first wording never changes. */
export interface CommitmentEvent {
  readonly id: string;
  readonly at: PartialDate | null;
  readonly kind: CommitmentEventKind;
  readonly amountCents: bigint | null;
  readonly due: PartialDate | null;
  readonly words: Wording;
  readonly source: Source | null;
  readonly mark: Mark;
}

/** A commitment as it was made, before any event. */
export interface CommitmentMade {
  readonly id: string;
  readonly subject: string;
  readonly wording: Wording;
  readonly owner: string;
  readonly kind: CommitmentKind;
  readonly amountCents: bigint | null;
  readonly amountReason: Said | null;
  readonly due: PartialDate | null;
  readonly dueMark: Mark | null;
  readonly dueWords: Said | null;
  readonly asOf: PartialDate | null;
  readonly source: Source | null;
  readonly mark: Mark;
  readonly note: Said | null;
  /** Null while only those who may read the subject's draft may read it. */
  readonly publishedAt: Date | null;
}

/** Where a commitment stands once its events are read in order. */
export interface CommitmentNow {
  readonly amountCents: bigint | null;
  readonly due: PartialDate | null;
  readonly state: 'pledged' | 'fulfilled';
  readonly fulfilledAt: PartialDate | null;
  /** Months between the first promised date and the fulfilment; null when either is unknown. */
  readonly slippageMonths: number | null;
}

export type Commitment = CommitmentMade & {
  readonly events: readonly CommitmentEvent[];
  readonly now: CommitmentNow;
};

/**
 * Reads a commitment with its events, in their order: the last amount and the last due date win, the first wording stays
 * (GRE-13). The slippage is counted from the date promised first, so that moving the date does not erase the delay.
 */
export function commitmentNow(made: CommitmentMade, events: readonly CommitmentEvent[]): CommitmentNow {
  const amount = events.findLast((event) => event.kind === 'amount_set');
  const due = events.findLast((event) => event.kind === 'due_changed');
  const fulfilled = events.find((event) => event.kind === 'fulfilled');
  return {
    amountCents: amount ? amount.amountCents : made.amountCents,
    due: due ? due.due : made.due,
    state: fulfilled ? 'fulfilled' : 'pledged',
    fulfilledAt: fulfilled?.at ?? null,
    slippageMonths: slippageMonths(made.due, fulfilled?.at ?? null),
  };
}
