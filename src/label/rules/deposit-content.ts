import { canonicalJson, type Json } from '#kit/canonical-json.ts';
import { sha256 } from '#kit/ids.ts';

/** A piece as it was when the file was deposited. */
export interface DepositPiece {
  readonly id: string;
  readonly slot: string;
  readonly filename: string;
  readonly sha256: string;
}

/** Given, or left blank with its reason (LBL-07). */
export type Filled<T> = { readonly given: T } | { readonly blank: string };

/** A filed version: everything a reader needs to read it again, and nothing that may change under it. */
export interface DepositContent {
  readonly format: 'totem-deposit-1';
  readonly candidature: string;
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly call: { readonly slug: string; readonly version: number };
  readonly carrier: string;
  readonly title: { readonly fr: string; readonly en: string };
  /** By key of the call, in its order. Persons are not named: the journal knows who wrote. */
  readonly answers: readonly { readonly question: string; readonly answer: Filled<string> }[];
  readonly figures: readonly { readonly indicator: string; readonly figure: Filled<DepositFigure> }[];
  readonly pieces: readonly { readonly slot: string; readonly piece: Filled<readonly DepositPiece[]> }[];
  readonly waivers: readonly {
    readonly item: string;
    readonly reason: { readonly fr: string; readonly en: string };
  }[];
  /** The sentence the depositor agreed to. */
  readonly attests: string;
}

/** The figure as it read on that day: a later correction of the evidence does not change a filed version. */
export interface DepositFigure {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  readonly perimeter: string;
  readonly source: string;
  readonly date: string | null;
}

/** The exact text that is hashed: canonical JSON (keys sorted, no spaces, in the manner of RFC 8785). */
export function depositText(content: DepositContent): string {
  return canonicalJson(content as unknown as Json);
}

/** SHA-256 of the canonical text, in hexadecimal: what the receipt carries and what anybody can compute again. */
export function depositHash(content: DepositContent): string {
  return sha256(depositText(content));
}
