import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { figurePermissions } from '../figure-permissions.ts';
import type { FigureTables } from '../figure-tables.ts';
import { listedSources } from '../queries/listed-sources.ts';
import { storeSource } from '../queries/store-source.ts';
import { fullSource, type GivenFigureSource } from '../rules/figure-source.ts';
import {
  type GivenIndicator,
  type IndicatorFault,
  indicatorCode,
  indicatorFaults,
} from '../rules/given-indicator.ts';
import { type SourceFault, sourceFaults, sourceOf } from '../rules/import-source.ts';
import type { FigureKind, Measure } from '../rules/indicator.ts';

export type DefineRefusal =
  | IndicatorFault
  | SourceFault
  | { readonly field: null; readonly code: 'ALREADY_DONE' }
  | { readonly field: 'nameFr'; readonly code: 'NAME_TAKEN' };

export interface IndicatorDraft extends GivenIndicator {
  readonly source: GivenFigureSource;
  readonly once: string;
}

/** Says what the territory counts from now on. A definition never changes: another one is another indicator. Answers its code. */
export async function defineIndicator(
  ctx: Ctx,
  viewer: Viewer,
  draft: IndicatorDraft,
): Promise<Result<string, DefineRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, figurePermissions, 'indicator.define')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const known = await listedSources(ctx.db);
  // A definition is not more or less established: what it is worth is not asked.
  const source = { ...fullSource(draft.source, known), mark: 'S' };
  const faults = [...indicatorFaults(draft), ...sourceFaults(source, civilDay(at))];
  if (faults.length > 0) return { ok: false, refusals: faults };
  const id = newId(at);
  const code = indicatorCode(draft.nameFr);
  return record<string, DefineRefusal>(
    ctx,
    { event: 'indicator.defined', subject: `register/indicator/${id}`, data: { code } },
    async (tx) => {
      await claimOnce(tx, draft.once, at);
      const stored = known.find((one) => one.slug === draft.source.known);
      const sourceId = stored?.id ?? (await storeSource(tx, sourceOf(source), at));
      await tx
        .withTables<FigureTables>()
        .insertInto('register.indicator')
        .values({
          id,
          code,
          name_fr: draft.nameFr,
          name_en: draft.nameEn,
          definition_fr: draft.definitionFr,
          definition_en: draft.definitionEn,
          counted_fr: draft.countedFr,
          counted_en: draft.countedEn,
          unit_fr: draft.unitFr,
          unit_en: draft.unitEn,
          measure: draft.measure as Measure,
          currency: draft.measure === 'money' ? 'EUR' : null,
          kind: draft.kind as FigureKind,
          beside: null,
          source_id: sourceId,
          entered_at: at,
          mandate_id: acting.id,
        })
        .execute();
      return ok(code);
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      indicator_code: { field: 'nameFr', code: 'NAME_TAKEN' },
    },
  );
}
