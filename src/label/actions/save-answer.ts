import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { ownCandidature } from '../permissions.ts';
import { findCandidature } from '../queries/find-candidature.ts';
import { findAnswer, type SavedAnswer } from '../queries/read-draft.ts';
import type { Readiness } from '../rules/completeness.ts';
import { mayStillChange } from '../rules/support-window.ts';
import type { LabelTables } from '../tables.ts';

export interface AnswerInput {
  readonly slug: string;
  readonly question: string;
  readonly text: string;
  /** Null keeps the text; a reason leaves the question blank and the text stays in the revisions. */
  readonly blankReason: string | null;
  readonly readiness: Readiness;
  /** The version the writer was shown; 0 when nothing was saved yet. */
  readonly version: number;
}

export type SaveAnswerRefusal =
  | { readonly code: 'DRAFT_CLOSED' }
  /** A colleague saved meanwhile: `theirs` is what is kept, and nothing of it was overwritten. */
  | { readonly code: 'STALE'; readonly theirs: SavedAnswer | null };

export interface AnswerSaved {
  readonly version: number;
  readonly savedAt: Date;
}

/**
 * Saves one answer of the draft if nobody changed it since the version the writer saw; refuses otherwise with what the
 * colleague wrote. Saving again what is already there does nothing: a repeated autosave is harmless.
 */
export async function saveAnswer(
  ctx: Ctx,
  viewer: Viewer,
  input: AnswerInput,
): Promise<Result<AnswerSaved, SaveAnswerRefusal>> {
  await ownCandidature(ctx, viewer, input.slug);
  const candidature = present(await findCandidature(ctx, input.slug), 'an owned candidature exists');
  const asked = candidature.call.content.criteria.flatMap((one) => one.questions);
  if (!asked.some((one) => one.key === input.question)) throw new Stop('NOT_FOUND');
  const before = await findAnswer(ctx, candidature.id, input.question);
  if (before && saysTheSame(before, input)) return ok({ version: before.version, savedAt: before.editedAt });
  if (!mayStillChange(candidature.state)) return refuse({ code: 'DRAFT_CLOSED' });
  const savedAt = ctx.now();
  const version = input.version + 1;
  const event = {
    event: 'answer.saved',
    subject: `label/draft/${candidature.id}`,
    data: { question: input.question, version },
  };
  const saved = await record<null, 'STALE'>(
    ctx,
    event,
    async (tx) => {
      const db = tx.withTables<LabelTables>();
      // One row lock per candidature: whoever files at this instant freezes either all of this answer or nothing of it.
      await db
        .updateTable('label.candidature')
        .set((set) => ({ version: set('version', '+', 1) }))
        .where('id', '=', candidature.id)
        .execute();
      const values = {
        text: input.blankReason === null ? input.text : '',
        blank_reason: input.blankReason,
        readiness: input.readiness,
        version,
        edited_by: present(viewer.personId, 'a team member is a person'),
        edited_at: savedAt,
      };
      const key = { candidature_id: candidature.id, question: input.question };
      if (input.version === 0)
        await db
          .insertInto('label.answer')
          .values({ ...key, ...values })
          .execute();
      else {
        const changed = await db
          .updateTable('label.answer')
          .set(values)
          .where('candidature_id', '=', candidature.id)
          .where('question', '=', input.question)
          .where('version', '=', input.version)
          .executeTakeFirst();
        if (changed.numUpdatedRows === 0n) return refuse('STALE');
      }
      await db
        .insertInto('label.answer_revision')
        .values({ ...key, ...values })
        .execute();
      return ok(null);
    },
    { answer_once: 'STALE', answer_revision_once: 'STALE' },
  );
  if (saved.ok) return ok({ version, savedAt });
  const theirs = await findAnswer(ctx, candidature.id, input.question);
  // The same save sent twice at the same instant: one of them lost the race against itself, which is no conflict.
  if (theirs && saysTheSame(theirs, input)) return ok({ version: theirs.version, savedAt: theirs.editedAt });
  return refuse({ code: 'STALE', theirs });
}

function saysTheSame(before: SavedAnswer, input: AnswerInput): boolean {
  if (before.blankReason !== input.blankReason || before.readiness !== input.readiness) return false;
  return input.blankReason !== null || before.text === input.text;
}
