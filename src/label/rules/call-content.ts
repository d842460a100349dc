import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';

/** How well something is established: S read in the source, P press, I deduced, ? not established. */
export type Mark = 'S' | 'P' | 'I' | '?';

/** Where something was read. `url` is null when the page is not recorded. */
export interface SourceRef {
  readonly name: string;
  readonly url: string | null;
  readonly mark: Mark;
}

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

/** What changes from one edition to the next and must be data, not code (label.md, « Evolutions »). */
interface CallParameters {
  /** LBL-15: one letter per structure, or several. */
  readonly oneSignatoryPerStructure: 'yes' | 'no';
  /** From deposit to the completeness check, in months (F1.11). */
  readonly completenessMonths: number;
  /** The first label, in years, and its planned confirmation (F1.14). */
  readonly validityYears: number;
  readonly confirmationYears: number;
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
  readonly facts: readonly CallFact[];
  readonly conflicts: readonly CallFact[];
  readonly unknowns: readonly CallFact[];
}
