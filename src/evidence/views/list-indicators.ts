import type { Ctx } from '#kit/ctx.ts';
import type { Lang } from '#kit/i18n.ts';
import type { Reading } from '../rules/figure-types.ts';
import type { EvidenceTables } from '../tables.ts';

/** An indicator in one language, for lists and choices. */
export interface IndicatorInLang {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly reading: Reading;
}

/** Every indicator in the reader's language, in the order of the page. */
export function listIndicators(ctx: Pick<Ctx, 'db'>, lang: Lang): Promise<IndicatorInLang[]> {
  const indicators = ctx.db.withTables<EvidenceTables>().selectFrom('evidence.indicator');
  const chosen =
    lang === 'fr'
      ? indicators.select(['name_fr as name', 'definition_fr as definition', 'unit_fr as unit'])
      : indicators.select(['name_en as name', 'definition_en as definition', 'unit_en as unit']);
  return chosen.select(['id', 'slug', 'reading']).orderBy('rank').orderBy('slug').execute();
}
