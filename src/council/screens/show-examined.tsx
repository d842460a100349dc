import { download } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { civilDay, formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { renderPdf } from '#kit/pdf.ts';
import type { PdfDocument } from '#kit/pdf-document.ts';
import { present } from '#kit/result.ts';
import { fateWords, recordWords } from '../record-words.ts';
import { deadlineOf } from '../rules/deadlines.ts';
import { type ExaminedList, examinedList } from '../rules/examined.ts';
import { momentsOf } from '../rules/minutes-of.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { recordCrumbs } from './record-of-visit.ts';
import { addressOf, sittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/deliberations-examinees: from the close of the sitting; « introuvable » before. */
export const showExamined: Screen = async (visit) => {
  const sitting = await sittingOf(visit);
  const list = found(examinedList(sitting));
  const w = inLang(recordWords, visit.lang);
  return page(visit, {
    title: w.listed,
    description: w.listedLead,
    crumbs: recordCrumbs(visit, sitting),
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{sitting.title[visit.lang]}</p>
          <h1>{w.listed}</h1>
          <p class="lead">{w.listedLead}</p>
          <p>{onlineLine(sitting, visit.lang)}</p>
        </header>
        <div class="row no-print">
          <a class="button" href={visit.href(addressOf(sitting, '/deliberations-examinees.pdf'))}>
            {w.pdf}
          </a>
          <a href={visit.href(addressOf(sitting))}>{w.back}</a>
        </div>
        {list.lines.length === 0 ? <p>{w.nothingExamined}</p> : <Lines visit={visit} list={list} />}
        {list.notReached.length > 0 && <p>{w.notReached(list.notReached.join(', '))}</p>}
      </>
    ),
  });
};

/** GET …/deliberations-examinees.pdf: the same list, to be displayed. */
export const downloadExamined: Screen = async (visit) => {
  const sitting = await sittingOf(visit);
  const document = examinedDocument(sitting, found(examinedList(sitting)), visit.lang);
  return download(
    await renderPdf(document),
    `deliberations-examinees-${sitting.slug}.pdf`,
    'application/pdf',
  );
};

function Lines({ visit, list }: { visit: Visit; list: ExaminedList }) {
  const w = inLang(recordWords, visit.lang);
  return (
    <section class="table-scroll" tabindex={0} aria-label={w.listed}>
      <table class="table">
        <caption>{w.listed}</caption>
        <thead>
          <tr>
            <th scope="col">{w.item}</th>
            <th scope="col">{w.object}</th>
            <th scope="col">{w.fate}</th>
          </tr>
        </thead>
        <tbody>
          {list.lines.map((line) => (
            <tr key={line.rank}>
              <td>{line.rank}</td>
              <th scope="row">
                {line.slug === null ? (
                  line.object
                ) : (
                  <a href={visit.href(`/conseil/deliberations/${line.slug}`)}>{line.object}</a>
                )}
              </th>
              <td>{fateWords[line.fate][visit.lang]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function closedOf(sitting: SittingNow): Date {
  return present(momentsOf(sitting).closedAt, 'a closed sitting was closed at some moment');
}

function onlineLine(sitting: SittingNow, lang: Lang): string {
  const closedAt = closedOf(sitting);
  const { due } = deadlineOf('examined_list', { from: civilDay(closedAt) }, civilDay(closedAt));
  return inLang(recordWords, lang).online(formatDay(closedAt, lang), formatPartialDate(due, lang));
}

function examinedDocument(sitting: SittingNow, list: ExaminedList, lang: Lang): PdfDocument {
  const w = inLang(recordWords, lang);
  const rehearsal = sitting.standing === 'rehearsal' ? w.rehearsalFile : '';
  return {
    standard: 'a-2a',
    lang,
    title: w.listed,
    subtitle: `${sitting.assembly.name}, ${sitting.title[lang]}`,
    meta: [],
    blocks: [
      ...(rehearsal === '' ? [] : [{ kind: 'note', text: rehearsal } as const]),
      { kind: 'paragraph', text: w.listedLead },
      { kind: 'paragraph', text: onlineLine(sitting, lang) },
      list.lines.length === 0
        ? { kind: 'paragraph', text: w.nothingExamined }
        : {
            kind: 'table',
            caption: w.listed,
            head: [w.item, w.object, w.fate],
            rows: list.lines.map((line) => [String(line.rank), line.object, fateWords[line.fate][lang]]),
          },
      ...(list.notReached.length === 0
        ? []
        : [{ kind: 'paragraph', text: w.notReached(list.notReached.join(', ')) } as const]),
    ],
    footer: rehearsal,
    at: closedOf(sitting),
  };
}
