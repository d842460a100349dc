import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { DebateTables } from '../debate-tables.ts';
import type { DeliberationTables } from '../deliberation-tables.ts';
import type { ItemState } from '../rules/item-state.ts';
import type { OutcomeName } from '../rules/outcome.ts';
import { titleSaid } from '../rules/title-said.ts';
import type { CouncilTables } from '../tables.ts';

/** An amendment as the record of the deliberation lists it. */
export interface AmendmentResult {
  readonly number: number;
  readonly title: Said;
  readonly text: string;
  readonly state: ItemState;
  /** Null when it was not voted. */
  readonly outcome: OutcomeName | null;
  readonly prose: Said | null;
}

/** The amendments to the text of a deliberation, with their results: they make no deliberation of their own. */
export async function amendmentsOf(
  ctx: Pick<Ctx, 'db'>,
  deliberationId: string,
): Promise<readonly AmendmentResult[]> {
  const rows = await ctx.db
    .withTables<CouncilTables & DebateTables & DeliberationTables>()
    .selectFrom('council.deliberation as deliberation')
    .innerJoin('council.amendment as amendment', 'amendment.parent_id', 'deliberation.item_id')
    .innerJoin('council.item as item', 'item.id', 'amendment.item_id')
    .leftJoin('council.vote as vote', (join) =>
      join.onRef('vote.item_id', '=', 'item.id').on('vote.state', '=', 'proclaimed'),
    )
    .leftJoin('council.proclamation as result', 'result.vote_id', 'vote.id')
    .select(['amendment.number', 'amendment.text', 'item.title_fr', 'item.title_en', 'item.state'])
    .select(['result.outcome', 'result.prose_fr', 'result.prose_en'])
    .where('deliberation.id', '=', deliberationId)
    .orderBy('amendment.number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    title: titleSaid(row.title_fr, row.title_en),
    text: row.text,
    state: row.state,
    // An amendment is no nomination: it elects nobody.
    outcome: row.outcome === 'appointed' || row.outcome === 'not_appointed' ? null : row.outcome,
    prose: row.prose_fr === null || row.prose_en === null ? null : { fr: row.prose_fr, en: row.prose_en },
  }));
}
