import { canonicalJson, type Json } from '#kit/canonical-json.ts';
import type { Said } from '#kit/i18n.ts';
import { sha256 } from '#kit/ids.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { CallContent } from './call-content.ts';
import type { Mark } from './source-ref.ts';

/** A piece as it was when the file was deposited. */
export interface DepositPiece {
  readonly id: string;
  readonly slot: string;
  readonly filename: string;
  readonly sha256: string;
}

/** Given, left blank with its reason (LBL-07), or not asked because the Mission waived it (LBL-09). */
export type Filled<T> = { readonly given: T } | { readonly blank: string } | { readonly waived: Said };

/** A filed version: everything a reader needs to read it again, and nothing that may change under it. */
export interface DepositContent {
  readonly format: 'totem-deposit-1';
  readonly candidature: string;
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly call: { readonly slug: string; readonly version: number };
  readonly carrier: string;
  readonly title: Said;
  /** By key of the call, in its order. Persons are not named: the journal knows who wrote. */
  readonly answers: readonly { readonly question: string; readonly answer: Filled<string> }[];
  readonly figures: readonly { readonly indicator: string; readonly figure: Filled<DepositFigure> }[];
  readonly pieces: readonly { readonly slot: string; readonly piece: Filled<readonly DepositPiece[]> }[];
  readonly waivers: readonly {
    readonly item: string;
    readonly reason: { readonly fr: string; readonly en: string };
  }[];
  /** The letters of support in force: their hash stands for their text, which a signatory may have kept from the public. */
  readonly letters: readonly DepositLetter[];
  readonly commitments: readonly DepositCommitment[];
  /** The sentence the depositor agreed to. */
  readonly attests: string;
}

/** The figure as it read on that day: a later correction of the evidence does not change a filed version. */
export interface DepositFigure {
  readonly id: string;
  readonly value: number | null;
  readonly precision: 'exact' | 'about' | 'more_than';
  readonly text: Said | null;
  readonly unit: Said;
  readonly perimeter: Said;
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly asOf: PartialDate | null;
  readonly mark: Mark;
}

interface DepositLetter {
  readonly id: string;
  readonly structure: string;
  readonly version: number;
  readonly signedAt: string;
  readonly sha256: string;
}

/** A commitment as it stood: an unknown amount or date is null, never 0. Cents as text, so that no digit is lost. */
export interface DepositCommitment {
  readonly id: string;
  readonly wording: { readonly fr: string; readonly en: string | null };
  readonly owner: string;
  readonly kind: string;
  readonly amountCents: string | null;
  readonly due: PartialDate | null;
}

/** The exact text that is hashed: canonical JSON (keys sorted, no spaces, in the manner of RFC 8785). */
export function depositText(content: DepositContent): string {
  return canonicalJson(content as unknown as Json);
}

/** SHA-256 of the canonical text, in hexadecimal: what the receipt carries and what anybody can compute again. */
export function depositHash(content: DepositContent): string {
  return sha256(depositText(content));
}

/** What filing would freeze now, as it was read from the draft. */
export interface DraftToFreeze {
  readonly candidature: string;
  readonly carrier: string;
  readonly title: Said;
  readonly call: { readonly slug: string; readonly version: number; readonly content: CallContent };
  readonly answers: readonly { question: string; text: string; blankReason: string | null }[];
  readonly figures: readonly { indicator: string; figureId: string | null; blankReason: string | null }[];
  /** The chosen figures as evidence tells them today. */
  readonly chosen: readonly DepositFigure[];
  readonly pieces: readonly DepositPiece[];
  readonly blanks: readonly { slot: string; reason: string }[];
  readonly waivers: readonly { item: string; reason: Said }[];
  readonly letters: readonly DepositLetter[];
  readonly commitments: readonly DepositCommitment[];
}

export type Frozen = Pick<
  DepositContent,
  'answers' | 'figures' | 'pieces' | 'waivers' | 'letters' | 'commitments'
>;

/**
 * The part of a deposit that does not depend on when and by whom, in the order of the call. A waived item that nobody
 * filled in says so; pieces of no slot of the call (free annexes) come last, under their own slot.
 */
export function frozenPart(draft: DraftToFreeze): Frozen {
  const { content } = draft.call;
  const nothing = (key: string): { waived: Said } | { blank: string } => {
    const waiver = draft.waivers.find((one) => one.item === key);
    return waiver ? { waived: waiver.reason } : { blank: '' };
  };
  const answers = content.criteria
    .flatMap((one) => one.questions)
    .map(({ key }) => {
      const saved = draft.answers.find((one) => one.question === key);
      const written = saved && saved.text.trim() !== '' ? { given: saved.text } : null;
      return {
        question: key,
        answer: written ?? (saved?.blankReason ? { blank: saved.blankReason } : nothing(key)),
      };
    });
  const figures = content.indicators.map(({ key }) => {
    const saved = draft.figures.find((one) => one.indicator === key);
    const figure = draft.chosen.find((one) => one.id === saved?.figureId);
    const filled = figure
      ? { given: figure }
      : saved?.blankReason
        ? { blank: saved.blankReason }
        : nothing(key);
    return { indicator: key, figure: filled };
  });
  const asked = content.pieces.map((one) => one.slot);
  const others = [...new Set(draft.pieces.map((one) => one.slot))].filter((slot) => !asked.includes(slot));
  const pieces = [...asked, ...others].map((slot) => {
    const given = draft.pieces.filter((one) => one.slot === slot);
    const reason = draft.blanks.findLast((one) => one.slot === slot)?.reason;
    return { slot, piece: given.length > 0 ? { given } : reason ? { blank: reason } : nothing(slot) };
  });
  const waivers = draft.waivers.map(({ item, reason }) => ({ item, reason }));
  return { answers, figures, pieces, waivers, letters: draft.letters, commitments: draft.commitments };
}

/** The fingerprint of what a person has read before filing: filing something else is refused as stale. */
export function draftFingerprint(draft: DraftToFreeze): string {
  return frozenFingerprint(frozenPart(draft));
}

/** The same for a version already filed: equal when filing again would change nothing. */
export function frozenFingerprint(frozen: Frozen): string {
  const { answers, figures, pieces, waivers, letters, commitments } = frozen;
  const part = { answers, figures, pieces, waivers, letters, commitments };
  return sha256(canonicalJson(part as unknown as Json));
}
