import { piecesOf } from '#evidence/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Draft, DraftAnswer, DraftFigure } from '../rules/completeness.ts';
import type { DepositPiece } from '../rules/deposit-content.ts';
import type { PieceBlank } from '../rules/piece-slot.ts';
import type { SupportTables } from '../support-tables.ts';
import type { LabelTables } from '../tables.ts';
import { listWaivers, type Waiver } from './list-waivers.ts';

interface Edited {
  readonly version: number;
  readonly editedBy: string;
  readonly editedAt: Date;
}
export type SavedAnswer = DraftAnswer & Edited;
export type SavedFigure = DraftFigure & Edited;

/** The draft as it is now: everything that filing would freeze. */
export interface SavedDraft extends Draft {
  readonly answers: readonly SavedAnswer[];
  readonly figures: readonly SavedFigure[];
  readonly pieces: readonly DepositPiece[];
  readonly blanks: readonly PieceBlank[];
  readonly waivers: readonly Waiver[];
}

export async function readDraft(ctx: Ctx, candidatureId: string): Promise<SavedDraft> {
  const answers = await selectAnswers(ctx, candidatureId).execute();
  const figures = await selectFigures(ctx, candidatureId).execute();
  const blanks = await ctx.db
    .withTables<SupportTables>()
    .selectFrom('label.piece_blank')
    .select(['slot', 'reason', 'at'])
    .where('candidature_id', '=', candidatureId)
    .orderBy('at')
    .execute();
  const pieces = await piecesOf(ctx, `label/candidature/${candidatureId}`);
  const waivers = await listWaivers(ctx, candidatureId);
  return {
    answers,
    figures,
    blanks,
    pieces: pieces
      .filter((piece) => piece.withdrawal === null)
      .map(({ id, slot, filename, sha256 }) => ({ id, slot, filename, sha256 })),
    waivers,
    waived: waivers.map((one) => one.item),
  };
}

/** What is saved for one question, or null: version 0 to whoever starts writing. */
export async function findAnswer(
  ctx: Pick<Ctx, 'db'>,
  candidatureId: string,
  question: string,
): Promise<SavedAnswer | null> {
  const row = await selectAnswers(ctx, candidatureId).where('question', '=', question).executeTakeFirst();
  return row ?? null;
}

export async function findFigureChoice(
  ctx: Pick<Ctx, 'db'>,
  candidatureId: string,
  indicator: string,
): Promise<SavedFigure | null> {
  const row = await selectFigures(ctx, candidatureId).where('indicator', '=', indicator).executeTakeFirst();
  return row ?? null;
}

function selectAnswers(ctx: Pick<Ctx, 'db'>, candidatureId: string) {
  return ctx.db
    .withTables<LabelTables>()
    .selectFrom('label.answer')
    .select([
      'question',
      'text',
      'blank_reason as blankReason',
      'readiness',
      'version',
      'edited_by as editedBy',
      'edited_at as editedAt',
    ])
    .where('candidature_id', '=', candidatureId);
}

function selectFigures(ctx: Pick<Ctx, 'db'>, candidatureId: string) {
  return ctx.db
    .withTables<LabelTables>()
    .selectFrom('label.figure_choice')
    .select([
      'indicator',
      'figure_id as figureId',
      'blank_reason as blankReason',
      'version',
      'edited_by as editedBy',
      'edited_at as editedAt',
    ])
    .where('candidature_id', '=', candidatureId);
}
