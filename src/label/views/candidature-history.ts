import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { Actor, CandidatureEvent, CandidatureState } from '../rules/candidature-states.ts';
import { type HistoryItem, historyWithGaps } from '../rules/known-history.ts';
import type { Mark, SourceRef } from '../rules/source-ref.ts';
import type { TransitionDetails } from '../rules/transition-details.ts';
import type { LabelTables } from '../tables.ts';

/** One step of a candidature's life. `at` is a moment of an act made here; a past fact has `knownDate`, or words, or neither. */
export interface RecordedStep {
  readonly number: number;
  readonly from: CandidatureState | null;
  readonly event: CandidatureEvent;
  readonly to: CandidatureState;
  readonly actor: Actor;
  readonly at: Date | null;
  readonly knownDate: PartialDate | null;
  readonly dateWords: Said | null;
  readonly basis: Said;
  readonly mark: Mark | null;
  readonly sources: readonly SourceRef[];
  readonly details: TransitionDetails;
}

/** The recorded steps in order, with the deduced ones that lie between them. Public: it names nobody. */
export async function candidatureHistory(
  ctx: Pick<Ctx, 'db'>,
  candidatureId: string,
): Promise<HistoryItem<RecordedStep>[]> {
  const rows = await ctx.db
    .withTables<LabelTables>()
    .selectFrom('label.candidature_transition')
    .selectAll()
    .where('candidature_id', '=', candidatureId)
    .orderBy('number')
    .execute();
  return historyWithGaps(
    rows.map((row) => ({
      number: row.number,
      from: row.from_state,
      event: row.event,
      to: row.to_state,
      actor: row.actor,
      at: row.at,
      knownDate: row.known_date,
      dateWords: row.date_fr !== null && row.date_en !== null ? { fr: row.date_fr, en: row.date_en } : null,
      basis: { fr: row.basis_fr, en: row.basis_en },
      mark: row.mark,
      sources: row.sources,
      details: row.details,
    })),
  );
}

/** The moment or date of the last entry into `filed`: where the clock on completeness starts. Null when nothing was filed. */
export function filedSince(history: readonly HistoryItem<RecordedStep>[]): Date | PartialDate | null {
  const filed = history.findLast(
    (item) => item.kind === 'known' && item.step.to === 'filed' && item.step.from !== 'filed',
  );
  return filed?.kind === 'known' ? (filed.step.at ?? filed.step.knownDate) : null;
}
