import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, sentenceOf } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { may } from '#kit/viewer.ts';
import { fileCandidature } from '../actions/file-candidature.ts';
import { dossierWords } from '../dossier-words.ts';
import { filingWords } from '../filing-words.ts';
import { DepositList } from '../parts/deposit-list.tsx';
import { DossierNav } from '../parts/dossier-nav.tsx';
import { FrozenAnswers } from '../parts/frozen-answers.tsx';
import { FrozenSupport } from '../parts/frozen-support.tsx';
import { MissingList } from '../parts/missing-list.tsx';
import { fileCrumbs } from '../parts/support-crumbs.ts';
import { labelPermissions } from '../permissions.ts';
import type { Candidature } from '../queries/find-candidature.ts';
import { readFiling } from '../queries/read-filing.ts';
import { draftFingerprint, frozenFingerprint, frozenPart } from '../rules/deposit-content.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { missingFrom } from '../rules/tasks.ts';
import { findDeposit, listDeposits } from '../views/list-deposits.ts';
import { ownDossier } from './own-dossier.ts';

/** GET /candidatures/:slug/depot: everything that filing would freeze, to read again before attesting. */
export const showFiling: Screen = async (visit) => draw(visit, await ownDossier(visit), untouched, 200);

/** POST of the same: files, or shows the summary again, up to date, with every reason at once. */
export const postFiling: Screen = async (visit) => {
  const candidature = await ownDossier(visit);
  const { slug } = candidature;
  const posted = await visit.form();
  const done = await fileCandidature(visit.ctx, visit.viewer, {
    slug,
    seen: posted.text('seen'),
    attests: posted.text('attests') === 'yes' ? 'yes' : 'no',
    once: posted.text('once') || newId(visit.ctx.now()),
  });
  if (done.ok) return redirect(visit, `/candidatures/${slug}/depots/${done.value.number}`);
  if (done.refusals.some((one) => one.code === 'ALREADY_DONE')) {
    const last = (await listDeposits(visit.ctx, candidature.id)).at(-1);
    return redirect(
      visit,
      last ? `/candidatures/${slug}/depots/${last.number}` : `/candidatures/${slug}/depot`,
    );
  }
  const faults = done.refusals.map(({ code }) => ({
    field: code === 'ATTEST_REQUIRED' ? 'attests' : null,
    code,
  }));
  return draw(visit, candidature, { values: posted.values, faults }, 422);
};

async function draw(
  visit: Visit,
  candidature: Candidature,
  state: FormState,
  status: number,
): Promise<Response> {
  const { ctx, lang } = visit;
  const w = inLang(filingWords, lang);
  const { slug, call } = candidature;
  const { draft, toFreeze } = await readFiling(ctx, candidature);
  const deposits = await listDeposits(ctx, candidature.id);
  const missing = missingFrom(call.content, draft);
  const last = deposits.at(-1);
  const lastContent = last && (await findDeposit(ctx, candidature.id, last.number))?.content;
  const same = lastContent !== undefined && frozenFingerprint(lastContent) === draftFingerprint(toFreeze);
  return page(visit, {
    title: last ? w.again : w.title,
    status,
    crumbs: fileCrumbs(lang, slug, candidature.title),
    body: (
      <>
        <DossierNav visit={visit} slug={slug} />
        <header class="page-head">
          <h1>{last ? w.again : w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <ErrorSummary lang={lang} state={state} sentences={w} />
        {last && same && (
          <div class="notice" data-kind="info">
            <p>{w.unchanged(last.number)}</p>
          </div>
        )}
        <MissingList visit={visit} slug={slug} missing={missing} />
        <FrozenAnswers visit={visit} slug={slug} call={call.content} content={frozenPart(toFreeze)} />
        <FrozenSupport visit={visit} slug={slug} content={frozenPart(toFreeze)} />
        <FilingForm
          visit={visit}
          candidature={candidature}
          seen={draftFingerprint(toFreeze)}
          state={state}
          missing={missing.length}
        />
        <DepositList visit={visit} slug={slug} deposits={deposits} />
      </>
    ),
  });
}

type FormProps = {
  readonly visit: Visit;
  readonly candidature: Candidature;
  readonly seen: string;
  readonly state: FormState;
  readonly missing: number;
};

function FilingForm({ visit, candidature, seen, state, missing }: FormProps) {
  const w = inLang(filingWords, visit.lang);
  const file = `/candidatures/${candidature.slug}/dossier/verification`;
  if (!mayStillChange(candidature.state)) return <Blocked reason={w.notNow} label={w.button} />;
  if (!may(visit.viewer, labelPermissions, 'candidature.file', candidature.organisationId)) {
    return <Blocked reason={w.leadOnly} label={w.button} />;
  }
  if (missing > 0) {
    return (
      <>
        <Blocked reason={w.missingFirst} label={w.button} />
        <p>
          <a href={visit.href(file)}>{w.seeMissing}</a> (
          {inLang(dossierWords, visit.lang).missingCount(missing)})
        </p>
      </>
    );
  }
  const fault = state.faults.find((one) => one.field === 'attests');
  return (
    <form class="form" method="post" action={visit.href(`/candidatures/${candidature.slug}/depot`)}>
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <input type="hidden" name="seen" value={seen} />
      <div class="field" data-state={fault ? 'error' : undefined}>
        {fault && <p class="field-error">{sentenceOf(fault, w)}</p>}
        <div class="choice">
          <input type="checkbox" id="f-attests" name="attests" value="yes" />
          <label for="f-attests">{w.attests}</label>
        </div>
      </div>
      <div class="form-actions">
        <button type="submit" class="button">
          {w.button}
        </button>
      </div>
    </form>
  );
}

/** A refused act stays visible, with its reason. */
function Blocked({ reason, label }: { reason: string; label: string }) {
  return (
    <div class="blocked">
      <button type="button" class="button" aria-disabled="true" aria-describedby="why-blocked">
        {label}
      </button>
      <p class="blocked-reason" id="why-blocked">
        {reason}
      </p>
    </div>
  );
}
