import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { FactSource } from '../rules/actor.ts';
import type { FigureKind, Indicator, Measure } from '../rules/indicator.ts';

export interface IndicatorRow {
  readonly id: string;
  readonly code: string;
  readonly name_fr: string;
  readonly name_en: string;
  readonly definition_fr: string;
  readonly definition_en: string;
  readonly counted_fr: string;
  readonly counted_en: string;
  readonly unit_fr: string;
  readonly unit_en: string;
  readonly measure: Measure;
  readonly kind: FigureKind;
  readonly beside: string | null;
  readonly source: Omit<FactSource, 'consulted'> & { readonly consulted_on: string };
}

/** What the territory counts, in the order in which it was defined; withdrawn ones are not. */
export async function readIndicators(db: ReadDb): Promise<Indicator[]> {
  const { rows } = await sql<IndicatorRow>`
    select i.id, i.code, i.name_fr, i.name_en, i.definition_fr, i.definition_en, i.counted_fr, i.counted_en, i.unit_fr,
      i.unit_en, i.measure, i.kind, i.beside, to_jsonb(s) as source
    from register.indicator as i join register.source as s on s.id = i.source_id
    where not exists (select from register.indicator_withdrawal as w where w.indicator_id = i.id)
    order by i.rank`.execute(db);
  return rows.map(indicatorOf);
}

function indicatorOf(row: IndicatorRow): Indicator {
  const { consulted_on: consulted, slug, title, publisher, url, published, licence } = row.source;
  return {
    id: row.id,
    code: row.code,
    name: { fr: row.name_fr, en: row.name_en },
    definition: { fr: row.definition_fr, en: row.definition_en },
    counted: { fr: row.counted_fr, en: row.counted_en },
    unit: { fr: row.unit_fr, en: row.unit_en },
    measure: row.measure,
    kind: row.kind,
    beside: row.beside,
    source: { slug, title, publisher, url, published, licence, consulted },
  };
}
