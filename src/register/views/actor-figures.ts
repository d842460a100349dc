import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import { readIndicators } from '../queries/read-indicators.ts';
import type { Mark } from '../rules/actor.ts';
import { type ActorFigure, type ContentColumns, contentOf } from '../rules/actor-figure.ts';
import { type Indicator, yearOf } from '../rules/indicator.ts';
import { type FigureBecause, shownFigure } from '../rules/shown-figure.ts';
import { readSource, type SourceJson } from './read-actor.ts';

/** A figure with what tells where it comes from. */
export interface ToldFigure extends ActorFigure {
  /** The number of the import that brought it; null for what came otherwise. */
  readonly importNumber: string | null;
  readonly enteredAt: Date;
  /** Did somebody enter it, or did it come with the register's first loading? */
  readonly byHand: boolean;
  readonly replaces: string | null;
}

/** A figure that no longer stands, and since when. */
export interface GoneFigure extends ToldFigure {
  readonly withdrawnAt: Date | null;
}

/** The figures of one indicator and one year, side by side, the shown one first. */
export interface FiguresOfYear {
  readonly year: number;
  readonly figures: readonly ToldFigure[];
  readonly shownId: string;
  readonly because: FigureBecause;
}

export interface FiguresOfIndicator {
  readonly indicator: Indicator;
  /** The most recent first. */
  readonly years: readonly FiguresOfYear[];
  /** Corrected or withdrawn, the last entered first. */
  readonly gone: readonly GoneFigure[];
}

interface Row extends ContentColumns {
  readonly id: string;
  readonly indicator_id: string;
  readonly period: PartialDate;
  readonly note: string | null;
  readonly source: SourceJson;
  readonly mark: Mark;
  readonly read_on: string;
  readonly rank: bigint;
  readonly replaces: string | null;
  readonly import_number: string | null;
  readonly entered_at: Date;
  readonly by_hand: boolean;
  readonly standing: boolean;
  readonly withdrawn_at: Date | null;
}

/** Every figure of an actor, by indicator and year; those that no longer stand apart. */
export async function actorFigures(ctx: Pick<Ctx, 'db'>, slug: string): Promise<FiguresOfIndicator[]> {
  const { rows } = await sql<Row>`
    select f.id, f.indicator_id, f.period, f.number::text as number, f.amount_cents, f.words, f.unknown_reason, f.note,
      to_jsonb(s) as source, f.mark, f.read_on, f.rank, f.replaces, i.number::text as import_number, f.entered_at,
      f.mandate_id is not null as by_hand,
      exists (select from register.standing_figure as one where one.id = f.id) as standing, w.at as withdrawn_at
    from register.actor as a join register.actor as b on b.id = a.id or b.survivor_id = a.id
    join register.actor_figure as f on f.actor_id = b.id
    join register.source as s on s.id = f.source_id
    left join register.import as i on i.id = f.import_id
    left join register.figure_withdrawal as w on w.figure_id = f.id
    where a.slug = ${slug} order by f.rank`.execute(ctx.db);
  if (rows.length === 0) return [];
  const indicators = await readIndicators(ctx.db);
  return indicators.flatMap((indicator) => {
    const own = rows.filter((row) => row.indicator_id === indicator.id);
    if (own.length === 0) return [];
    return [
      {
        indicator,
        years: yearsOf(own.filter((row) => row.standing).map(toldOf)),
        gone: own
          .filter((row) => !row.standing)
          .map((row) => ({ ...toldOf(row), withdrawnAt: row.withdrawn_at }))
          .reverse(),
      },
    ];
  });
}

function yearsOf(figures: readonly ToldFigure[]): FiguresOfYear[] {
  const years = [...new Set(figures.map((one) => yearOf(one.period)))].sort((a, b) => b - a);
  return years.flatMap((year) => {
    const own = figures.filter((one) => yearOf(one.period) === year);
    const shown = shownFigure(own);
    if (shown === null) return [];
    const ordered = [shown.figure, ...own.filter((one) => one !== shown.figure)];
    return [{ year, figures: ordered, shownId: shown.figure.id, because: shown.because }];
  });
}

function toldOf(row: Row): ToldFigure {
  return {
    id: row.id,
    period: row.period,
    content: contentOf(row),
    note: row.note,
    source: readSource(row.source),
    mark: row.mark,
    readOn: row.read_on,
    rank: Number(row.rank),
    importNumber: row.import_number,
    enteredAt: row.entered_at,
    byHand: row.by_hand,
    replaces: row.replaces,
  };
}
