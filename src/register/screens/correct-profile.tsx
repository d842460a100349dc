import { redirect } from '#kit/http/answers.ts';
import { type FormState, untouched } from '#kit/http/form.ts';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { sendCorrection } from '../actions/send-correction.ts';
import { claimWords } from '../claim-words.ts';
import {
  ConfirmForm,
  CorrectForm,
  nothingTicked,
  removalName,
  type Ticked,
  WithdrawForm,
} from '../parts/correction-forms.tsx';
import { type ClaimFound, findClaim } from '../queries/find-claim.ts';
import { type ShownActor, shownActor } from '../queries/shown-facts.ts';
import { correctionKinds } from '../rules/correction.ts';
import { onceOf } from './import-of-visit.tsx';
import { movedNotice } from './lead-on.tsx';
import { livingPage } from './living-page.tsx';

// A personal link is a secret in an address: no cache keeps it, no index lists it, no other site receives it.
const discreet = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** GET /acteurs/:slug/correction/:token: what an actor may ask about its profile; nothing is consumed by looking. */
export const showCorrection: Screen = async (visit) => {
  const { claim, actor } = await behindLink(visit);
  return actor === null ? noticePage(visit, claim) : formPage(visit, actor, untouched);
};

/** POST: sends it, once. */
export const postCorrection: Screen = async (visit) => {
  const { claim, actor } = await behindLink(visit);
  if (claim === null) return noticePage(visit, null);
  const form = await visit.form();
  const kind = correctionKinds.find((one) => one === form.text('asks'));
  if (kind === undefined) throw new Stop('BODY_UNREADABLE');
  const given = { slug: claim.slug, token: visit.params['token'] ?? '', kind, once: onceOf(visit, form) };
  const done = await sendCorrection(visit.ctx, {
    ...given,
    text: (field) => form.text(field),
    removed: (field) => form.all(removalName(field)),
  });
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE')) return redirect(visit, visit.path);
  if (actor === null || done.refusals.some((one) => one.code === 'LINK_GONE'))
    return noticePage(visit, (await behindLink(visit)).claim);
  return formPage(visit, actor, { values: form.values, faults: done.refusals }, (field) =>
    form.all(removalName(field)),
  );
};

async function behindLink(
  visit: Visit,
): Promise<{ readonly claim: ClaimFound | null; readonly actor: ShownActor | null }> {
  const { slug = '', token = '' } = visit.params;
  const claim = /^[a-z0-9-]+$/.test(slug)
    ? await findClaim(visit.ctx.db, slug, token, visit.ctx.now())
    : null;
  return { claim, actor: claim?.door === 'open' ? await shownActor(visit.ctx.db, slug) : null };
}

async function formPage(
  visit: Visit,
  actor: ShownActor,
  state: FormState,
  ticked: Ticked = nothingTicked,
): Promise<Response> {
  const w = inLang(claimWords, visit.lang);
  const moved = await movedNotice(visit, actor.slug);
  const asked = { visit, actor, state };
  return livingPage(visit, {
    title: w.formTitle(actor.name),
    lead: w.formLead,
    status: state.faults.length > 0 ? 422 : 200,
    headers: discreet,
    body: (
      <>
        {moved}
        <ConfirmForm {...asked} />
        <CorrectForm {...asked} ticked={ticked} />
        <WithdrawForm {...asked} />
      </>
    ),
  });
}

/** One plain page each for a link that leads nowhere, has expired, has served, or whose profile left. */
function noticePage(visit: Visit, claim: ClaimFound | null): Response {
  const { lang } = visit;
  const w = inLang(claimWords, lang);
  const why = claim === null || claim.door === 'open' ? 'unknown' : claim.door;
  const text =
    why === 'used' ? w.usedText(claim?.sentAt ? formatDay(claim.sentAt, lang) : '') : w[`${why}Text`];
  const fresh = claim !== null && (why === 'used' || why === 'expired');
  return livingPage(visit, {
    title: w[`${why}Title`],
    status: why === 'unknown' ? 404 : why === 'used' ? 200 : 410,
    headers: discreet,
    body: (
      <div class="notice" data-kind={why === 'used' ? 'success' : 'warning'}>
        <p>{text}</p>
        {fresh && (
          <p>
            <a href={visit.href(`/acteurs/${claim.slug}/revendication`)}>{w.again}</a>
          </p>
        )}
      </div>
    ),
  });
}
