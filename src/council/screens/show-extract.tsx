import { download } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { renderPdf } from '#kit/pdf.ts';
import { extractWords } from '../extract-words.ts';
import { extractOf, extractPdf } from '../parts/deliberation-extract.ts';
import { ExtractSheet } from '../parts/extract-sheet.tsx';
import type { Deliberation } from '../rules/deliberation.ts';
import { extractPath } from '../rules/deliberation-scdl.ts';
import { findDeliberation } from '../views/find-deliberation.ts';

/** GET /conseil/deliberations/:slug/extrait: the extract as a sheet to read or to print. */
export const showExtract: Screen = async (visit) => {
  const w = inLang(extractWords, visit.lang);
  const deliberation = await deliberationHere(visit);
  const path = `/conseil/deliberations/${deliberation.slug}`;
  return page(visit, {
    title: w.extract,
    crumbs: [{ path, label: deliberation.title[visit.lang] }],
    body: (
      <>
        <div class="row no-print">
          <a class="button" data-kind="secondary" href={visit.href(extractPath(deliberation.slug))}>
            {w.pdf}
          </a>
          <a href={visit.href(path)}>{w.back}</a>
        </div>
        <ExtractSheet extract={extractOf(visit.lang, deliberation)} />
      </>
    ),
  });
};

/** GET /conseil/deliberations/:slug/extrait.pdf: the same words, tagged (PDF/A-2a); one version gives the same bytes. */
export const downloadExtract: Screen = async (visit) => {
  const deliberation = await deliberationHere(visit);
  const bytes = await renderPdf(extractPdf(extractOf(visit.lang, deliberation)));
  return download(bytes, `extrait-${deliberation.slug}.pdf`, 'application/pdf');
};

async function deliberationHere(visit: Visit): Promise<Deliberation> {
  return found(await findDeliberation(visit.ctx, visit.params['slug'] ?? ''));
}
