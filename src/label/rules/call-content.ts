import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { CallCase, CallRule } from './call-rule.ts';
import type { SourceRef } from './source-ref.ts';

/** One thing the team writes. `key` is its address: `/candidatures/:slug/dossier/questions/:key`. */
export interface CallQuestion {
  readonly key: string;
  readonly ask: Said;
  readonly why: Said;
  readonly sources: readonly SourceRef[];
}

export interface CallCriterion {
  /** C1 … C5. */
  readonly key: string;
  readonly name: Said;
  readonly looksAt: Said;
  readonly sources: readonly SourceRef[];
  readonly questions: readonly CallQuestion[];
}

/** A number the call asks for. `evidence` names the indicator of the evidence module, null where none exists yet. */
export interface CallIndicator {
  readonly key: string;
  readonly criterion: string;
  readonly evidence: string | null;
  readonly name: Said;
  readonly definition: Said;
  readonly unit: Said;
  readonly sources: readonly SourceRef[];
}

/** A place for a piece. `slot` is the same word as in evidence's pieces. */
export interface CallPiece {
  readonly slot: string;
  readonly name: Said;
  readonly why: Said;
  readonly sources: readonly SourceRef[];
}

/** What changes from one edition to the next and must be data; null is « non connu », not code (label.md, « Evolutions »). */
export interface CallParameters {
  /** LBL-15: one letter per structure, or several. */
  readonly oneSignatoryPerStructure: 'yes' | 'no' | null;
  /** From deposit to the completeness check, in months (F1.11). */
  readonly completenessMonths: number | null;
  /** The first label, in years, and its planned confirmation (F1.14). */
  readonly validityYears: number | null;
  readonly confirmationYears: number | null;
  /** The day, month or year when every label of the edition ends, where it is one for all (2023–2025: F2.10). */
  readonly validUntil: PartialDate | null;
  /** False where it is not known whether the number of labels is limited: `numerusClausus` null then says nothing. */
  readonly ceilingKnown: boolean;
}

/** A kind of recognition that the edition gives: a métropole, a thematic network, a Capitale, a Communauté, a hub abroad. */
export interface CallVariant {
  readonly key: string;
  readonly name: Said;
  /** A thematic network was « officially not a label » (LBL-18, F2.4): it never receives one. */
  readonly isLabel: boolean;
  readonly given: number | null;
  readonly sources: readonly SourceRef[];
}

/** A statement about the call with its source: a text published, a number announced, a contradiction. */
export interface CallFact {
  readonly key: string;
  readonly said: Said;
  readonly date: PartialDate | null;
  readonly sources: readonly SourceRef[];
}

/** The content of one edition, as `label.edition.content` keeps it. */
export interface CallContent {
  readonly territory: Said;
  readonly criteria: readonly CallCriterion[];
  readonly indicators: readonly CallIndicator[];
  readonly pieces: readonly CallPiece[];
  readonly parameters: CallParameters;
  readonly variants: readonly CallVariant[];
  readonly rules: readonly CallRule[];
  readonly cases: readonly CallCase[];
  /** What this version changes in the one before, and for whom; null for a first one. */
  readonly effect: Said | null;
  readonly facts: readonly CallFact[];
  readonly conflicts: readonly CallFact[];
  readonly unknowns: readonly CallFact[];
}

/** An edition kept before rules and variants were data has none of them. */
export function wholeContent(kept: CallContent): CallContent {
  const { variants = [], rules = [], cases = [], effect = null, parameters } = kept;
  const { validUntil = null, ceilingKnown = true } = parameters;
  return { ...kept, variants, rules, cases, effect, parameters: { ...parameters, validUntil, ceilingKnown } };
}
