import { figuresOf, isUnknown } from '#evidence/public.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { ownCandidature } from '../permissions.ts';
import { findCandidature } from '../queries/find-candidature.ts';
import { findFigureChoice, type SavedFigure } from '../queries/read-draft.ts';
import { mayStillChange } from '../rules/support-window.ts';
import type { LabelTables } from '../tables.ts';

/** A figure of evidence, or a blank with its reason: never both, never neither (constraint `figure_or_reason`). */
export type Choice = { readonly figureId: string } | { readonly blankReason: string };

export type ChooseFigureRefusal =
  | { readonly code: 'DRAFT_CLOSED' }
  /** The figure is not one of this indicator, was replaced since, or says itself that it is unknown. */
  | { readonly code: 'FIGURE_NOT_OFFERED' }
  | { readonly code: 'STALE'; readonly theirs: SavedFigure | null };

/** Chooses among the rival figures of an indicator, or leaves it blank with a reason (LBL-07, F1.10). Never averages. */
export async function chooseFigure(
  ctx: Ctx,
  viewer: Viewer,
  input: {
    readonly slug: string;
    readonly indicator: string;
    readonly choice: Choice;
    readonly version: number;
  },
): Promise<Result<{ readonly version: number }, ChooseFigureRefusal>> {
  await ownCandidature(ctx, viewer, input.slug);
  const candidature = present(await findCandidature(ctx, input.slug), 'an owned candidature exists');
  const indicator = candidature.call.content.indicators.find((one) => one.key === input.indicator);
  if (!indicator) throw new Stop('NOT_FOUND');
  const figureId = 'figureId' in input.choice ? input.choice.figureId : null;
  const blankReason = 'blankReason' in input.choice ? input.choice.blankReason : null;
  const before = await findFigureChoice(ctx, candidature.id, input.indicator);
  if (before && before.figureId === figureId && before.blankReason === blankReason) {
    return ok({ version: before.version });
  }
  if (!mayStillChange(candidature.state)) return refuse({ code: 'DRAFT_CLOSED' });
  if (figureId !== null && !(await isOffered(ctx, indicator.evidence, figureId))) {
    return refuse({ code: 'FIGURE_NOT_OFFERED' });
  }
  const version = input.version + 1;
  const data = { indicator: input.indicator, version, figure: figureId };
  const saved = await record<null, 'STALE'>(
    ctx,
    { event: 'figure.chosen', subject: `label/draft/${candidature.id}`, data },
    async (tx) => {
      const db = tx.withTables<LabelTables>();
      await db
        .updateTable('label.candidature')
        .set((set) => ({ version: set('version', '+', 1) }))
        .where('id', '=', candidature.id)
        .execute();
      const values = {
        figure_id: figureId,
        blank_reason: blankReason,
        version,
        edited_by: present(viewer.personId, 'a team member is a person'),
        edited_at: ctx.now(),
      };
      if (input.version === 0) {
        const key = { candidature_id: candidature.id, indicator: input.indicator };
        await db
          .insertInto('label.figure_choice')
          .values({ ...key, ...values })
          .execute();
        return ok(null);
      }
      const changed = await db
        .updateTable('label.figure_choice')
        .set(values)
        .where('candidature_id', '=', candidature.id)
        .where('indicator', '=', input.indicator)
        .where('version', '=', input.version)
        .executeTakeFirst();
      return changed.numUpdatedRows === 0n ? refuse('STALE') : ok(null);
    },
    { figure_choice_once: 'STALE' },
  );
  if (saved.ok) return ok({ version });
  return refuse({ code: 'STALE', theirs: await findFigureChoice(ctx, candidature.id, input.indicator) });
}

async function isOffered(ctx: Ctx, evidence: string | null, figureId: string): Promise<boolean> {
  if (evidence === null) return false;
  const [found] = await figuresOf(ctx, [evidence]);
  return found?.figures.some((figure) => figure.id === figureId && !isUnknown(figure)) ?? false;
}
