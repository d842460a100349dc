import { findPiece, pieceStream } from '#evidence/public.ts';
import type { FileLimits } from '#kit/files/incoming-file.ts';
import { readUpload } from '#kit/files/multipart.ts';
import { redirect } from '#kit/http/answers.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { newId } from '#kit/ids.ts';
import { attachItemPiece, withdrawItemPiece } from '../actions/keep-item-pieces.ts';
import { draftOf, itemOf, preparationPath } from './draft-of-visit.ts';
import { itemPage } from './edit-draft-item.tsx';
import { onceOf } from './sitting-of-visit.ts';

/** What a piece may be: 20 MB, types an office reads without a special program. */
const pieceLimits = {
  maxBytes: 20_000_000,
  allowed: ['pdf', 'odt', 'docx', 'xlsx', 'ods', 'png', 'jpeg', 'csv'],
} as const satisfies FileLimits;

/** POST …/preparation/points/:id/pieces: attaches a file, read as a stream and never held in memory. */
export const postItemPiece: Screen = async (visit) => {
  // Before a byte is read: whose draft it is.
  itemOf(visit, await draftOf(visit));
  const { slug = '', id = '' } = visit.params;
  const upload = await readUpload(visit.request, { file: pieceLimits });
  if (!upload.ok) return again(visit, [...new Set(upload.refusals.map((one) => one.code))]);
  try {
    const [file] = upload.value.files('file');
    if (!file) return await again(visit, ['FILE_MISSING']);
    const typed = upload.value.texts.get('once') ?? '';
    const once = /^[\w-]{8,200}$/.test(typed) ? typed : newId(visit.ctx.now());
    const done = await attachItemPiece(visit.ctx, visit.viewer, { slug, itemId: id, file, once });
    if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
      return redirect(visit, preparationPath(slug, `/points/${id}#pieces`));
    return await again(
      visit,
      done.refusals.map((one) => one.code),
    );
  } finally {
    await upload.value.discard();
  }
};

/** POST …/preparation/points/:id/pieces/:piece/retrait */
export const postPieceWithdrawal: Screen = async (visit) => {
  const { slug = '', id = '', piece = '' } = visit.params;
  const given = { slug, itemId: id, pieceId: piece, once: await onceOf(visit) };
  const done = await withdrawItemPiece(visit.ctx, visit.viewer, given);
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, preparationPath(slug, `/points/${id}#pieces`));
  return again(
    visit,
    done.refusals.map((one) => one.code),
  );
};

/** GET …/preparation/points/:id/pieces/:piece: the bytes, for whoever prepares the sitting. */
export const downloadDraftPiece: Screen = async (visit) => {
  const item = itemOf(visit, await draftOf(visit));
  const { id } = found(item.pieces.find((one) => one.id === visit.params['piece']));
  return found(await pieceStream(visit.ctx, found(await findPiece(visit.ctx, id))));
};

function again(visit: Visit, codes: readonly string[]): Promise<Response> {
  const faults = codes.map((code) => ({ field: 'file', code }));
  return itemPage(visit, { piece: { values: {}, faults } }, 422);
}
