import { type Piece, pieceStream } from '#evidence/public.ts';
import { download } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { renderPdf } from '#kit/pdf.ts';
import { extractWords } from '../extract-words.ts';
import { extractOf, extractPdf } from '../parts/deliberation-extract.ts';
import { ExtractSheet } from '../parts/extract-sheet.tsx';
import { FilePrint } from '../parts/published-file.tsx';
import { readPublishedExtract } from '../queries/read-published-extract.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { extractPath } from '../rules/deliberation-scdl.ts';
import { extractFilename } from '../rules/published-extract.ts';
import { findDeliberation } from '../views/find-deliberation.ts';
import { findPublicity } from '../views/find-publicity.ts';

/** GET /conseil/deliberations/:slug/extrait: the extract as a sheet to read or to print, with what is known today. */
export const showExtract: Screen = async (visit) => {
  const w = inLang(extractWords, visit.lang);
  const deliberation = await deliberationHere(visit);
  const published = await readPublishedExtract(visit.ctx, deliberation.id, visit.lang);
  const publicity = await findPublicity(visit.ctx, deliberation.id);
  const path = `/conseil/deliberations/${deliberation.slug}`;
  return page(visit, {
    title: w.extract,
    crumbs: [{ path, label: deliberation.title[visit.lang] }],
    body: (
      <>
        <Files visit={visit} deliberation={deliberation} published={published} />
        <ExtractSheet extract={extractOf(visit.lang, deliberation, publicity)} />
      </>
    ),
  });
};

const today = 'aujourd-hui';

/**
 * GET /conseil/deliberations/:slug/extrait.pdf: once published, the file that was (R2131-1 CGCT), byte for byte. Before, and
 * with `?mentions=aujourd-hui`, the words of the page: PDF/A-2a, the same facts give the same bytes.
 */
export const downloadExtract: Screen = async (visit) => {
  const deliberation = await deliberationHere(visit);
  const published = await readPublishedExtract(visit.ctx, deliberation.id, visit.lang);
  if (published !== null && visit.url.searchParams.get('mentions') !== today)
    return found(await pieceStream(visit.ctx, published));
  const publicity = await findPublicity(visit.ctx, deliberation.id);
  const bytes = await renderPdf(extractPdf(extractOf(visit.lang, deliberation, publicity)));
  return download(bytes, extractFilename(deliberation.slug, visit.lang), 'application/pdf');
};

interface FilesProps {
  readonly visit: Visit;
  readonly deliberation: Deliberation;
  readonly published: Piece | null;
}

function Files({ visit, deliberation, published }: FilesProps) {
  const w = inLang(extractWords, visit.lang);
  const path = extractPath(deliberation.slug);
  return (
    <div class="stack no-print">
      <div class="row">
        <a class="button" data-kind="secondary" href={visit.href(path)}>
          {published === null ? w.pdf : w.published}
        </a>
        <a href={visit.href(`/conseil/deliberations/${deliberation.slug}`)}>{w.back}</a>
      </div>
      {published !== null && (
        <>
          <FilePrint visit={visit} file={published} />
          <p>
            {w.todayHint} <a href={visit.href(`${path}?mentions=${today}`)}>{w.today}</a>.
          </p>
        </>
      )}
    </div>
  );
}

async function deliberationHere(visit: Visit): Promise<Deliberation> {
  return found(await findDeliberation(visit.ctx, visit.params['slug'] ?? ''));
}
