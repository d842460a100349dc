import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { requestClaim } from '../actions/request-claim.ts';
import { claimWords } from '../claim-words.ts';
import { shownActor } from '../queries/shown-facts.ts';
import { ownDomain } from '../rules/claim-address.ts';
import { onceOf } from './import-of-visit.tsx';
import { movedNotice } from './lead-on.tsx';
import { livingPage } from './living-page.tsx';

/** GET /acteurs/:slug/revendication: asks for the address that a personal link goes to. */
export const showClaim: Screen = (visit) => draw(visit, untouched);

/** POST: sends the link, or nothing beyond the day's ceilings, and says the same in both cases. */
export const postClaim: Screen = async (visit) => {
  const form = await visit.form();
  const slug = visit.params['slug'] ?? '';
  const done = await requestClaim(visit.ctx, {
    slug,
    email: form.text('email'),
    lang: visit.lang,
    once: onceOf(visit, form),
    linkHref: (token) => visit.site.publicUrl + visit.href(`/acteurs/${slug}/correction/${token}`),
  });
  if (done.ok) return redirect(visit, `/acteurs/${slug}/revendication/envoi`);
  return draw(visit, {
    values: form.values,
    faults: done.refusals.map((code) => ({ field: 'email', code })),
  });
};

/** GET /acteurs/:slug/revendication/envoi: the same words whatever happened. */
export const showClaimSent: Screen = async (visit) => {
  const w = inLang(claimWords, visit.lang);
  const actor = found(await shownActor(visit.ctx.db, visit.params['slug'] ?? ''));
  return livingPage(visit, {
    title: w.sentTitle,
    kicker: actor.name,
    lead: w.sent,
    below: [{ path: `/acteurs/${actor.slug}`, label: actor.name }],
    body: (
      <>
        {visit.site.demo && (
          <div class="notice" data-kind="info">
            <p>
              {w.demoInstead} <a href={visit.href('/boite-locale')}>{w.outbox}</a>
            </p>
          </div>
        )}
        <p>
          <a class="button" data-kind="secondary" href={visit.href(`/acteurs/${actor.slug}`)}>
            {w.back}
          </a>
        </p>
      </>
    ),
  });
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(claimWords, lang);
  const actor = found(await shownActor(visit.ctx.db, visit.params['slug'] ?? ''));
  const own = ownDomain(actor.website);
  const moved = await movedNotice(visit, actor.slug);
  return livingPage(visit, {
    title: w.title(actor.name),
    lead: w.lead,
    status: state.faults.length > 0 ? 422 : 200,
    below: [{ path: `/acteurs/${actor.slug}`, label: actor.name }],
    body: (
      <>
        {moved}
        {own === null && <h2>{w.noneTitle}</h2>}
        <p>{own === null ? w.none : w.own(own.domain)}</p>
        <form
          class="form"
          method="post"
          action={visit.href(`/acteurs/${actor.slug}/revendication`)}
          novalidate
        >
          <ErrorSummary lang={lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={newId(visit.ctx.now())} />
          <TextField
            name="email"
            label={w.email}
            hint={own === null ? undefined : w.emailHint(own.domain)}
            type="email"
            inputmode="email"
            autocomplete="email"
            state={state}
            sentences={w}
          />
          <p class="field-hint">{w.privacy}</p>
          <div class="form-actions">
            <button class="button" type="submit">
              {w.ask}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
