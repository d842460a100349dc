import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import { columnsOf, type FigureContent } from '../rules/actor-figure.ts';
import type { Indicator } from '../rules/indicator.ts';
import type { ValuesOrigin } from './store-values.ts';

export interface NewFigure {
  readonly actorId: string;
  readonly indicator: Pick<Indicator, 'id' | 'measure' | 'kind'>;
  readonly period: PartialDate;
  readonly content: FigureContent;
  readonly note: string | null;
  readonly replaces: string | null;
  /** Of the file; null for what no file brought. */
  readonly line: number | null;
}

const atOnce = 2_000;

/** Adds figures, in their order. Answers their ids. */
export async function storeFigures(
  tx: Tx,
  figures: readonly NewFigure[],
  origin: ValuesOrigin,
): Promise<string[]> {
  const rows = figures.map(({ actorId, indicator, period, content, note, replaces, line }) => {
    const { amount_cents, ...columns } = columnsOf(content);
    return {
      id: newId(origin.at),
      actor_id: actorId,
      indicator_id: indicator.id,
      measure: indicator.measure,
      kind: indicator.kind,
      period,
      ...columns,
      amount_cents: amount_cents === null ? null : String(amount_cents),
      note,
      replaces,
      line,
    };
  });
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = JSON.stringify(rows.slice(from, from + atOnce));
    await sql`insert into register.actor_figure (id, actor_id, indicator_id, measure, kind, period, number, amount_cents, words,
        unknown_reason, note, source_id, mark, read_on, replaces, import_id, line, mandate_id, entered_at)
      -- A correction stays with the profile that what it replaces was entered for, merged since or not.
      select one.id, coalesce((select r.actor_id from register.actor_figure as r where r.id = one.replaces), one.actor_id), one.indicator_id, one.measure, one.kind, one.period, one.number::numeric,
        one.amount_cents::bigint, one.words, one.unknown_reason, one.note, ${origin.sourceId}::uuid, ${origin.mark},
        ${origin.readOn}::date, one.replaces, ${origin.importId}::uuid, one.line, ${origin.mandateId}::uuid,
        ${origin.at}::timestamptz
      from rows from (jsonb_to_recordset(${part}::jsonb) as (id uuid, actor_id uuid, indicator_id uuid, measure text, kind text,
        period text, number text, amount_cents text, words text, unknown_reason text, note text, replaces uuid, line integer))
        with ordinality as one (id, actor_id, indicator_id, measure, kind, period, number, amount_cents, words, unknown_reason,
          note, replaces, line, place) order by one.place`.execute(tx);
  }
  return rows.map((row) => row.id);
}
