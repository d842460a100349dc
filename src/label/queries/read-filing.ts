import { type CitedFigure, type Commitment, commitmentsOf, findFigures } from '#evidence/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { DepositCommitment, DepositFigure, DraftToFreeze } from '../rules/deposit-content.ts';
import type { Candidature } from './find-candidature.ts';
import { readDraft, type SavedDraft } from './read-draft.ts';
import { lettersInForce } from './signed-letters.ts';

/** The draft with everything that filing it would freeze. */
export interface Filing {
  readonly draft: SavedDraft;
  readonly toFreeze: DraftToFreeze;
}

/** Reads what filing would freeze now: the summary page shows it, and the act of filing reads it again. */
export async function readFiling(ctx: Ctx, candidature: Candidature): Promise<Filing> {
  const draft = await readDraft(ctx, candidature.id);
  const chosenIds = draft.figures.flatMap((one) => (one.figureId === null ? [] : [one.figureId]));
  const chosen = await findFigures(ctx, chosenIds);
  const letters = await lettersInForce(ctx, candidature.id);
  const commitments = await commitmentsOf(ctx, `label/candidature/${candidature.id}`);
  const { slug, version, content } = candidature.call;
  return {
    draft,
    toFreeze: {
      candidature: candidature.slug,
      carrier: candidature.carrier,
      title: candidature.title,
      call: { slug, version, content },
      answers: draft.answers,
      figures: draft.figures,
      chosen: chosen.map(frozenFigure),
      pieces: draft.pieces,
      blanks: draft.blanks,
      waivers: draft.waivers,
      letters: letters.map(({ id, structureName, version, signedAt, sha256 }) => ({
        id,
        structure: structureName,
        version,
        signedAt: signedAt.toISOString(),
        sha256,
      })),
      commitments: commitments.map(frozenCommitment),
    },
  };
}

function frozenFigure({ indicator, figure }: CitedFigure): DepositFigure {
  const { id, value, precision, text, perimeter, source, asOf, mark } = figure;
  return {
    id,
    value,
    precision,
    text,
    unit: indicator.unit,
    perimeter,
    source: source && { name: `${source.publisher}, ${source.title.fr}`, url: source.url },
    asOf,
    mark,
  };
}

function frozenCommitment({ id, wording, owner, kind, now }: Commitment): DepositCommitment {
  const amountCents = now.amountCents === null ? null : String(now.amountCents);
  return { id, wording: { fr: wording.fr, en: wording.en ?? null }, owner, kind, amountCents, due: now.due };
}
