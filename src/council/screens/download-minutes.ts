import { download } from '#kit/http/answers.ts';
import { found as orNotFound, Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { renderPdf } from '#kit/pdf.ts';
import type { PdfDocument } from '#kit/pdf-document.ts';
import { renderRtf } from '#kit/rtf.ts';
import { minutesDocument } from '../parts/minutes-document.ts';
import { recordWords } from '../record-words.ts';
import { minutesOf } from '../rules/minutes-of.ts';
import { minutesText } from '../rules/minutes-text.ts';
import { findMinutes, findSettled } from '../views/find-minutes.ts';
import { mayKeep } from './record-of-visit.ts';
import { sittingOf } from './sitting-of-visit.ts';

/** GET …/proces-verbal.pdf?version=2: tagged (PDF/A-2a); one settled version gives the same bytes. */
export const downloadMinutesPdf: Screen = async (visit) => {
  const { document, name } = await asked(visit);
  return download(await renderPdf(document), `${name}.pdf`, 'application/pdf');
};

/** GET …/proces-verbal.rtf?version=2: the same text, to be edited in an office suite. */
export const downloadMinutesRtf: Screen = async (visit) => {
  const { document, name } = await asked(visit);
  return download(renderRtf(document), `${name}.rtf`, 'application/rtf');
};

/**
 * The version asked for, else the adopted one, else, for the desk, the draft as it is now. What is not published exists
 * for the desk only.
 */
async function asked(visit: Visit): Promise<{ document: PdfDocument; name: string }> {
  const sitting = await sittingOf(visit);
  const found = await findMinutes(visit.ctx, sitting);
  const keeps = mayKeep(visit, sitting, 'minutes.read');
  if (!keeps && found.state !== 'published') throw new Stop('NOT_FOUND');
  const { adoption, versions } = found.life;
  const text = visit.url.searchParams.get('version');
  const version = text === null ? (adoption?.version ?? null) : Number(text);
  const w = inLang(recordWords, visit.lang);
  const name = `proces-verbal-${sitting.slug}`;
  if (version === null) {
    const draft = minutesText(minutesOf(found.record), visit.lang);
    return { document: minutesDocument(visit.lang, draft, found, w.notSettled, visit.ctx.now()), name };
  }
  if (!keeps && version !== adoption?.version) throw new Stop('NOT_FOUND');
  const settled = orNotFound(versions.find((one) => one.version === version));
  const kept = orNotFound(await findSettled(visit.ctx, sitting.id, version));
  const adopted = adoption?.version === version;
  const footer = adopted ? w.adoptedFooter(version) : w.projectFooter(version);
  const at = adopted ? (found.publishedAt ?? adoption.recordedAt) : settled.frozenAt;
  return {
    document: minutesDocument(visit.lang, kept[visit.lang], found, footer, at, settled.sha256, adopted),
    name: `${name}-v${version}`,
  };
}
