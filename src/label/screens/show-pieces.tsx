import { readUpload } from '#kit/files/multipart.ts';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { attachPiece } from '../actions/attach-piece.ts';
import { DossierNav } from '../parts/dossier-nav.tsx';
import { FreeAnnexes, PieceSlotRow, WithdrawnPieces } from '../parts/piece-slots.tsx';
import { fileCrumbs } from '../parts/support-crumbs.ts';
import { onceOf } from '../parts/support-once.tsx';
import { pieceWords } from '../piece-words.ts';
import { findCandidature } from '../queries/find-candidature.ts';
import { pieceLimits } from '../rules/piece-slot.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { candidatureFor } from '../support-permissions.ts';
import { filePieces } from '../views/file-pieces.ts';

export const piecesPath = (slug: string) => `/candidatures/${slug}/dossier/pieces`;

/** GET /candidatures/:slug/dossier/pieces: one row per slot of the call, then free annexes. */
export const showPieces: Screen = (visit) => piecesPage(visit, untouched, 200);

/** POST /candidatures/:slug/dossier/pieces?emplacement=…: attaches a file, read as a stream and never held in memory. */
export const postPiece: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  // Before a byte is read: whose file it is.
  await candidatureFor(visit.ctx, visit.viewer, 'piece.manage', slug);
  const slot = visit.url.searchParams.get('emplacement') ?? '';
  const field = /^[a-z0-9-]{1,60}$/.test(slot) ? `file-${slot}` : null;
  const again = (codes: readonly string[]) => {
    const faults = codes.map((code) => ({
      field: code === 'FILE_CLOSED' || code === 'SLOT_UNKNOWN' ? null : field,
      code,
    }));
    return piecesPage(visit, { values: {}, faults }, 422);
  };
  const upload = await readUpload(visit.request, { file: pieceLimits });
  if (!upload.ok) return again([...new Set(upload.refusals.map((one) => one.code))]);
  try {
    const [file] = upload.value.files('file');
    if (!file) return await again(['FILE_MISSING']);
    const once = onceOf(visit, upload.value.texts.get('once') ?? undefined);
    const done = await attachPiece(visit.ctx, visit.viewer, { slug, slot, file, once });
    if (done.ok || done.refusals.includes('ALREADY_DONE'))
      return redirect(visit, `${piecesPath(slug)}#${slot}`);
    return await again(done.refusals);
  } finally {
    await upload.value.discard();
  }
};

/** The page, after a visit or a refusal. */
export async function piecesPage(visit: Visit, state: FormState, status: number): Promise<Response> {
  const { ctx, lang } = visit;
  const w = inLang(pieceWords, lang);
  const slug = visit.params['slug'] ?? '';
  await candidatureFor(ctx, visit.viewer, 'piece.manage', slug);
  const candidature = found(await findCandidature(ctx, slug));
  const pieces = await filePieces(ctx, candidature);
  const changes = mayStillChange(candidature.state) ? 'possible' : 'closed';
  const common = { visit, slug, state, changes } as const;
  return page(visit, {
    title: w.title,
    status,
    crumbs: fileCrumbs(lang, slug, candidature.title),
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{candidature.title[lang]}</p>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <DossierNav visit={visit} slug={slug} />
        <ErrorSummary lang={lang} state={state} sentences={w} />
        {changes === 'closed' && (
          <div class="notice" data-kind="info">
            <p>{w.closed}</p>
          </div>
        )}
        {pieces.slots.map((slot) => (
          <PieceSlotRow key={slot.call.slot} {...common} slot={slot} />
        ))}
        <FreeAnnexes {...common} pieces={pieces.annexes} />
        <WithdrawnPieces visit={visit} pieces={pieces.withdrawn} />
      </>
    ),
  });
}
