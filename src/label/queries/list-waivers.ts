import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { Mark, SourceRef } from '../rules/source-ref.ts';
import type { LabelTables } from '../tables.ts';

/** An item the Mission dispensed from (LBL-09). `dateWords` says more than `knownDate` when the source does (« été 2014 »). */
export interface Waiver {
  readonly item: string;
  readonly grantedBy: Said;
  readonly knownDate: PartialDate | null;
  readonly dateWords: Said | null;
  readonly reason: Said;
  readonly mark: Mark | null;
  readonly sources: readonly SourceRef[];
}

export async function listWaivers(ctx: Pick<Ctx, 'db'>, candidatureId: string): Promise<Waiver[]> {
  const rows = await ctx.db
    .withTables<LabelTables>()
    .selectFrom('label.waiver')
    .selectAll()
    .where('candidature_id', '=', candidatureId)
    .orderBy('added_at')
    .orderBy('item')
    .execute();
  return rows.map((row) => ({
    item: row.item,
    grantedBy: { fr: row.granted_by_fr, en: row.granted_by_en },
    knownDate: row.known_date,
    dateWords: row.date_fr !== null && row.date_en !== null ? { fr: row.date_fr, en: row.date_en } : null,
    reason: { fr: row.reason_fr, en: row.reason_en },
    mark: row.mark,
    sources: row.sources,
  }));
}
