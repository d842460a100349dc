import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextArea } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatInstant } from '#kit/instant.ts';
import { cancelSitting } from '../actions/cancel-sitting.ts';
import { handConvocation } from '../actions/hand-convocation.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { convocationRefusals } from '../convocation-refusal-words.ts';
import { ConvocationRefusals, LackList } from '../parts/convocation-refusals.tsx';
import { cancellationFaults, longestReason } from '../rules/cancellation.ts';
import type { ConvocationRefusal } from '../rules/convocation-refused.ts';
import type { Draft } from '../rules/draft.ts';
import { titleSaid } from '../rules/title-said.ts';
import { findConvocation } from '../views/find-convocation.ts';
import { draftCrumbs, draftOf } from './draft-of-visit.ts';
import { drawFollowUp } from './follow-convocation.tsx';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/annulation: what cancelling does, and the reason to give; or why it cannot be cancelled. */
export const showCancelling: Screen = async (visit) => draw(visit, await draftOf(visit), untouched, [], 200);

/** POST: cancels the sitting and tells the members, then the follow-up of what was sent. */
export const postCancelling: Screen = async (visit) => {
  const draft = await draftOf(visit);
  const form = await visit.form();
  const done = await cancelSitting(visit.ctx, visit.viewer, {
    slug: draft.slug,
    reason: form.text('reason'),
    once: await onceOf(visit),
    // The message is written in French: its link leads to the French page.
    pageOf: (slug) => visit.site.publicUrl + addressOf({ slug }),
  });
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, addressOf(draft, '/convocation'));
  const faults = done.refusals.map(({ field, code }) => ({ field, code }));
  const state = { values: form.values, faults };
  return draw(visit, await draftOf(visit), state, done.refusals, 422);
};

/** POST /conseil/seances/:slug/annulation/remises/:seat: this seat was told in writing. */
export const postCancellingHandover: Screen = async (visit) => {
  const { slug = '', seat = '' } = visit.params;
  const seatNumber = /^\d{1,4}$/.test(seat) ? Number(seat) : 0;
  const handedOn = (await visit.form()).text('handedOn');
  const given = { slug, seatNumber, handedOn, of: 'cancellation', once: await onceOf(visit) } as const;
  const done = await handConvocation(visit.ctx, visit.viewer, given);
  const path = addressOf({ slug }, `/convocation#siege-${seatNumber}`);
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE')) return redirect(visit, path);
  return drawFollowUp(visit, await draftOf(visit), done.refusals, 422);
};

async function draw(
  visit: Visit,
  draft: Draft,
  state: FormState,
  refusals: readonly ConvocationRefusal[],
  status: number,
): Promise<Response> {
  const { lang } = visit;
  const w = inLang(cancellationWords, lang);
  // What stands whatever is typed: asked with a reason that would do.
  const standing = cancellationFaults(draft.state, '-');
  const title = titleSaid(draft.titleFr, draft.titleEn)[lang];
  return page(visit, {
    title: w.title,
    status,
    crumbs:
      draft.state === 'drafted'
        ? draftCrumbs(visit, draft)
        : [
            { path: '/conseil/seances', label: w.sittings },
            { path: addressOf(draft), label: title },
          ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{title}</p>
          <h1>{w.title}</h1>
          {standing.length === 0 && <p class="lead">{w.lead}</p>}
        </header>
        {refusals.length > 0 && standing.length > 0 && (
          <ConvocationRefusals visit={visit} refusals={refusals} />
        )}
        {standing.length > 0 && refusals.length === 0 && (
          <div class="notice" data-kind="warning">
            <LackList visit={visit} lacks={standing} />
          </div>
        )}
        {standing.length === 0 && (
          <CancelForm visit={visit} draft={draft} state={state} members={await membersOf(visit, draft)} />
        )}
      </>
    ),
  });
}

async function membersOf(visit: Visit, draft: Draft): Promise<number> {
  return found(await findConvocation(visit.ctx, draft.id)).members;
}

function CancelForm({
  visit,
  draft,
  state,
  members,
}: {
  visit: Visit;
  draft: Draft;
  state: FormState;
  members: number;
}) {
  const { lang } = visit;
  const w = inLang(cancellationWords, lang);
  const sentences = Object.fromEntries(
    Object.entries(convocationRefusals).map(([code, said]) => [code, said[lang]]),
  );
  return (
    <>
      <p>{w.told(members, formatInstant(draft.plannedAt, lang))}</p>
      <form class="form" method="post" action={visit.href(addressOf(draft, '/annulation'))}>
        <ErrorSummary lang={lang} state={state} sentences={sentences} />
        <input type="hidden" name="once" value={newId(visit.ctx.now())} />
        <TextArea
          name="reason"
          label={w.reasonField}
          hint={w.reasonHint}
          rows={3}
          maxlength={longestReason}
          state={state}
          sentences={sentences}
        />
        <div class="form-actions">
          <button class="button" data-kind="danger" type="submit" aria-describedby="no-undo">
            {w.submit}
          </button>
          <a class="button" data-kind="secondary" href={visit.href(addressOf(draft, '/convocation'))}>
            {w.keep}
          </a>
          <p class="muted" id="no-undo">
            {w.noUndo}
          </p>
        </div>
      </form>
      <p class="muted">
        {w.law} <span class="badge">{w.inferred}</span>
      </p>
    </>
  );
}
