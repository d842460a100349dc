import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { renderPdf } from '#kit/pdf.ts';
import type { Result } from '#kit/result.ts';
import { may } from '#kit/viewer.ts';
import { type DrawExtract, publishAct } from '../actions/publish-act.ts';
import { recordTransmission } from '../actions/record-transmission.ts';
import { deadlineWords } from '../deadline-words.ts';
import { Once } from '../parts/act-button.tsx';
import { extractOf, extractPdf } from '../parts/deliberation-extract.ts';
import { PublicityStamp } from '../parts/publicity-stamp.tsx';
import { PublishedFile } from '../parts/published-file.tsx';
import { readDeliberation } from '../queries/read-deliberations.ts';
import { readPublishedExtract } from '../queries/read-published-extract.ts';
import { recordPermissions } from '../record-permissions.ts';
import { isDone, recordSentences } from '../record-refusal-words.ts';
import type { ActPublicity } from '../rules/act-publicity.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import type { RecordRefused } from '../rules/record-refused.ts';
import { findPublicity } from '../views/find-publicity.ts';
import { onceOf } from './sitting-of-visit.ts';

/** GET /conseil/deliberations/:slug/publicite: what is recorded, and the two forms of the secretariat of that assembly. */
export const showPublicity: Screen = async (visit) => draw(visit, await ownAct(visit), untouched, 200);

/** POST …/publicite/transmission: sent to the préfecture, received there. */
export const postTransmission: Screen = async (visit) => {
  const act = await ownAct(visit);
  const form = await visit.form();
  const given = {
    slug: act.slug,
    sentOn: form.text('sentOn'),
    receivedOn: form.text('receivedOn'),
    receipt: form.text('receipt'),
    rank: /^\d{1,4}$/.test(form.text('rank')) ? Number(form.text('rank')) : 0,
    once: await onceOf(visit),
  };
  return answer(visit, act, await recordTransmission(visit.ctx, visit.viewer, given));
};

/** POST …/publicite/publication: put online now, under this author. */
export const postPublication: Screen = async (visit) => {
  const act = await ownAct(visit);
  const form = await visit.form();
  const given = {
    slug: act.slug,
    author: form.text('author'),
    capacity: form.text('capacity'),
    once: await onceOf(visit),
  };
  return answer(visit, act, await publishAct(visit.ctx, visit.viewer, given, drawExtract));
};

const drawExtract: DrawExtract = (lang, act, publicity) =>
  renderPdf(extractPdf(extractOf(lang, act, publicity)));

async function answer(
  visit: Visit,
  act: Deliberation,
  done: Result<unknown, RecordRefused>,
): Promise<Response> {
  if (done.ok || isDone(done.refusals)) return redirect(visit, addressOf(act));
  const { values } = await visit.form();
  return draw(visit, act, { values, faults: done.refusals }, 422);
}

function addressOf(act: Pick<Deliberation, 'slug'>): string {
  return `/conseil/deliberations/${act.slug}/publicite`;
}

async function ownAct(visit: Visit): Promise<Deliberation> {
  const act = await readDeliberation(visit.ctx, visit.params['slug'] ?? '');
  if (!act || act.standing === 'historical') throw new Stop('NOT_FOUND');
  if (!may(visit.viewer, recordPermissions, 'act.transmit', act.assembly.organisationId))
    throw new Stop('NOT_FOUND');
  return act;
}

async function draw(from: Visit, act: Deliberation, state: FormState, status: number): Promise<Response> {
  const visit = { ...from, path: addressOf(act) };
  const { lang } = visit;
  const w = inLang(deadlineWords, lang);
  const publicity = await findPublicity(visit.ctx, act.id);
  const file = await readPublishedExtract(visit.ctx, act.id, lang);
  return page(visit, {
    title: w.publicity,
    status,
    crumbs: [
      { path: '/conseil/deliberations', label: w.deliberations },
      { path: `/conseil/deliberations/${act.slug}`, label: act.title[lang] },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{act.title[lang]}</p>
          <h1>{w.publicity}</h1>
          <p class="lead">{w.publicityLead}</p>
        </header>
        {act.standing === 'rehearsal' && (
          <div class="notice" data-kind="info">
            <p>{w.rehearsal}</p>
          </div>
        )}
        <ErrorSummary lang={lang} state={state} sentences={recordSentences(lang)} />
        <PublicityStamp visit={visit} publicity={publicity} />
        {file !== null && <PublishedFile visit={visit} slug={act.slug} file={file} />}
        {publicity.publishedAt === null && <PublicationForm visit={visit} state={state} />}
        <TransmissionForm visit={visit} publicity={publicity} state={state} />
      </>
    ),
  });
}

function PublicationForm({ visit, state }: { visit: Visit; state: FormState }) {
  const w = inLang(deadlineWords, visit.lang);
  const shared = { state, sentences: recordSentences(visit.lang) };
  return (
    <section class="panel" aria-labelledby="publication">
      <h2 class="panel-title" id="publication">
        {w.publishTitle}
      </h2>
      <p>{w.publishHint}</p>
      <form class="form" method="post" action={visit.href(`${visit.path}/publication`)}>
        <Once visit={visit} />
        <TextField {...shared} name="author" label={w.author} maxlength={200} />
        <TextField {...shared} name="capacity" label={w.capacity} hint={w.capacityHint} maxlength={200} />
        <button class="button" type="submit">
          {w.publish}
        </button>
      </form>
    </section>
  );
}

function TransmissionForm({
  visit,
  publicity,
  state,
}: {
  visit: Visit;
  publicity: ActPublicity;
  state: FormState;
}) {
  const w = inLang(deadlineWords, visit.lang);
  const shared = { state, sentences: recordSentences(visit.lang) };
  const day = { type: 'date', width: 'short' } as const;
  return (
    <section class="panel" aria-labelledby="transmission">
      <h2 class="panel-title" id="transmission">
        {w.transmitTitle}
      </h2>
      <p>{w.transmitHint}</p>
      <form class="form" method="post" action={visit.href(`${visit.path}/transmission`)}>
        <Once visit={visit} />
        <input type="hidden" name="rank" value={publicity.transmissions} />
        <TextField {...shared} {...day} name="sentOn" label={w.sentOn} value={publicity.sentOn ?? ''} />
        <TextField
          {...shared}
          {...day}
          name="receivedOn"
          label={w.receivedOn}
          optional={w.optional}
          value={publicity.receivedOn ?? ''}
        />
        <TextField
          {...shared}
          name="receipt"
          label={w.receipt}
          hint={w.receiptHint}
          optional={w.optional}
          value={publicity.receipt ?? ''}
        />
        <button class="button" type="submit">
          {w.recordTransmission}
        </button>
      </form>
    </section>
  );
}
