import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { SourceRef } from './source-ref.ts';

/** What a step of the history carries besides its date and basis. Everything is optional: absent means not recorded. */
export interface TransitionDetails {
  /** Who was there, by role: persons are not named (GRE-21, GRE-22). */
  readonly participants?: readonly Said[];
  /** Words reported by a source, attributed. */
  readonly quotes?: readonly { readonly text: string; readonly by: Said; readonly source: SourceRef }[];
  /** Another date given by a minority of sources (GRE-18). */
  readonly rivalDates?: readonly { readonly date: PartialDate; readonly source: SourceRef }[];
  readonly notes?: readonly { readonly said: Said; readonly sources: readonly SourceRef[] }[];
  /** The deposit this step made, by its number. */
  readonly deposit?: number;
  /** The waiver this step granted: its item. */
  readonly waiver?: string;
  /** When the label that this step gives ends, where the step says it: two years in 2016, where the call planned three (F2.1). */
  readonly until?: PartialDate;
  /** The label was given outside the call (LBL-12). */
  readonly outsideCall?: boolean;
  /** A pilot thematic label (F1.22). */
  readonly thematic?: boolean;
}
