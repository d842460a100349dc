import type { Ctx } from '#kit/ctx.ts';
import type { Figure, Indicator, IndicatorFigures, Source } from '../rules/figure-types.ts';
import type { EvidenceTables } from '../tables.ts';
import { bothOrNull, sourcesById } from './read-source.ts';

type IndicatorRow = EvidenceTables['evidence.indicator'];
type FigureRow = EvidenceTables['evidence.figure'] & { replaced_by: string | null };

interface Choice {
  readonly slugs?: readonly string[];
  readonly figureIds?: readonly string[];
}

/** The one reading behind every page, file and interface: all values of the chosen indicators, replaced ones included. */
export async function readFigures(ctx: Pick<Ctx, 'db'>, choice: Choice = {}): Promise<IndicatorFigures[]> {
  if (choice.slugs?.length === 0 || choice.figureIds?.length === 0) return [];
  const db = ctx.db.withTables<EvidenceTables>();
  let indicators = db.selectFrom('evidence.indicator').selectAll().orderBy('rank').orderBy('slug');
  if (choice.slugs) indicators = indicators.where('slug', 'in', choice.slugs);
  let figures = db
    .selectFrom('evidence.figure as f')
    .leftJoin('evidence.figure as newer', 'newer.replaces', 'f.id')
    .selectAll('f')
    .select('newer.id as replaced_by')
    .orderBy('f.rank')
    .orderBy('f.added_at')
    .orderBy('f.id');
  if (choice.figureIds) figures = figures.where('f.id', 'in', choice.figureIds);
  const [indicatorRows, figureRows, sources] = await Promise.all([
    indicators.execute(),
    figures.execute(),
    sourcesById(ctx),
  ]);
  return indicatorRows.map((row) => ({
    indicator: indicatorOf(row),
    figures: figureRows.filter((one) => one.indicator_id === row.id).map((one) => figureOf(one, sources)),
  }));
}

function indicatorOf(row: IndicatorRow): Indicator {
  return {
    id: row.id,
    slug: row.slug,
    name: { fr: row.name_fr, en: row.name_en },
    definition: { fr: row.definition_fr, en: row.definition_en },
    unit: { fr: row.unit_fr, en: row.unit_en },
    reading: row.reading,
    note: bothOrNull(row.note_fr, row.note_en),
  };
}

function figureOf(row: FigureRow, sources: ReadonlyMap<string, Source>): Figure {
  return {
    id: row.id,
    indicatorId: row.indicator_id,
    perimeter: { fr: row.perimeter_fr, en: row.perimeter_en },
    value: row.value === null ? null : Number(row.value),
    precision: row.precision,
    unit: bothOrNull(row.unit_fr, row.unit_en),
    text: bothOrNull(row.value_text_fr, row.value_text_en),
    unknownReason: bothOrNull(row.unknown_reason_fr, row.unknown_reason_en),
    asOf: row.as_of,
    source: row.source_id === null ? null : (sources.get(row.source_id) ?? null),
    mark: row.mark,
    standing: row.standing,
    note: bothOrNull(row.note_fr, row.note_en),
    replaces: row.replaces,
    replacedBy: row.replaced_by,
  };
}
