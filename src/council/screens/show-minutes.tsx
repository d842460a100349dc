import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { present } from '#kit/result.ts';
import { DocumentBlocks } from '../parts/document-blocks.tsx';
import { MinutesAdopted } from '../parts/minutes-adopted.tsx';
import { MinutesDesk } from '../parts/minutes-desk.tsx';
import { MinutesSignatures } from '../parts/minutes-signatures.tsx';
import { recordSentences } from '../record-refusal-words.ts';
import { minutesStates, recordWords } from '../record-words.ts';
import type { MinutesText } from '../rules/minutes-text.ts';
import { findMinutes, findSettled, type MinutesFound } from '../views/find-minutes.ts';
import { mayKeep, recordCrumbs } from './record-of-visit.ts';
import { addressOf, sittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/proces-verbal: the desk's draft; for everybody else the published minutes, or nothing. */
export const showMinutes: Screen = (visit) => drawMinutes(visit, untouched, 200);

/** The same page with what refused the act that led here, if anything. */
export async function drawMinutes(from: Visit, state: FormState, status: number): Promise<Response> {
  const sitting = await sittingOf(from);
  // A refused act is shown on the page of the minutes: its links lead there, not to the address of the act.
  const visit = { ...from, path: addressOf(sitting, '/proces-verbal') };
  const found = await findMinutes(visit.ctx, sitting);
  const keeps = mayKeep(visit, sitting, 'minutes.read');
  if (!keeps && found.state !== 'published') throw new Stop('NOT_FOUND');
  const w = inLang(recordWords, visit.lang);
  const settled = await adoptedText(visit, found);
  const title = settled?.[visit.lang].title ?? w.draftMinutes;
  return page(visit, {
    title,
    status,
    crumbs: recordCrumbs(visit, sitting),
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{sitting.assembly.name}</p>
          <h1>{title}</h1>
          <p class="lead">{minutesStates[found.state][visit.lang]}</p>
        </header>
        <ErrorSummary lang={visit.lang} state={wholeFaults(state)} sentences={recordSentences(visit.lang)} />
        {settled === null ? null : <Files visit={visit} slug={sitting.slug} />}
        <MinutesAdopted visit={visit} found={found} />
        {keeps && <MinutesSignatures visit={visit} found={found} state={fieldFaults(state)} />}
        {keeps && <MinutesDesk visit={visit} found={found} />}
        {settled !== null && <Sheet text={settled[visit.lang]} title={w.minutes} />}
        <p>
          <a href={visit.href(addressOf(sitting))}>{w.back}</a>
        </p>
      </>
    ),
  });
}

function wholeFaults(state: FormState): FormState {
  return { ...state, faults: state.faults.filter((one) => one.field === null) };
}

function fieldFaults(state: FormState): FormState {
  return { ...state, faults: state.faults.filter((one) => one.field !== null) };
}

/** The text that was adopted; null before the adoption. */
async function adoptedText(
  visit: Visit,
  { life, record }: MinutesFound,
): Promise<Readonly<Record<'fr' | 'en', MinutesText>> | null> {
  if (life.adoption === null) return null;
  const text = await findSettled(visit.ctx, record.sitting.id, life.adoption.version);
  return present(text, 'an adopted version was settled');
}

function Files({ visit, slug }: { visit: Visit; slug: string }) {
  const w = inLang(recordWords, visit.lang);
  const base = `/conseil/seances/${slug}/proces-verbal`;
  return (
    <div class="row no-print">
      <a class="button" href={visit.href(`${base}.pdf`)}>
        {w.pdf}
      </a>
      <a class="button" data-kind="secondary" href={visit.href(`${base}.rtf`)}>
        {w.rtf}
      </a>
    </div>
  );
}

function Sheet({ text, title }: { text: MinutesText; title: string }) {
  return (
    <article aria-label={title}>
      <h2>{text.title}</h2>
      <p class="muted">{text.subtitle}</p>
      <DocumentBlocks blocks={text.blocks} />
    </article>
  );
}
