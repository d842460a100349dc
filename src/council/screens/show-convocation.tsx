import { redirect } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { sendConvocation } from '../actions/send-convocation.ts';
import { convocationWords } from '../convocation-words.ts';
import { Once } from '../parts/act-button.tsx';
import { ConvocationRefusals, LackList } from '../parts/convocation-refusals.tsx';
import { NoticeJudged } from '../parts/notice-judged.tsx';
import { SemesterNotice } from '../parts/semester-notice.tsx';
import { readBroadcast } from '../queries/read-broadcast.ts';
import { membersInOffice } from '../queries/read-members.ts';
import { convocationLacks } from '../rules/convocation-lacks.ts';
import type { ConvocationRefusal } from '../rules/convocation-refused.ts';
import type { Draft } from '../rules/draft.ts';
import { frozenAgenda } from '../rules/frozen-agenda.ts';
import { videoWords } from '../video-words.ts';
import { findSemester } from '../views/find-semester.ts';
import { draftCrumbs, draftOf, preparationPath } from './draft-of-visit.ts';
import { drawFollowUp } from './follow-convocation.tsx';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/convocation: before the sending what it takes, after it what became of it. */
export const showConvocation: Screen = async (visit) => {
  const draft = await draftOf(visit);
  return draft.state === 'drafted' ? drawCheck(visit, draft, [], 200) : drawFollowUp(visit, draft, [], 200);
};

/** POST: convenes the council, or the same page with every reason, each with its article. */
export const postConvocation: Screen = async (visit) => {
  const form = await visit.form();
  const { publicUrl } = visit.site;
  const slug = visit.params['slug'] ?? '';
  const done = await sendConvocation(visit.ctx, visit.viewer, {
    slug,
    seen: form.text('seen'),
    once: await onceOf(visit),
    // A convocation is written in French: its links lead to the French pages.
    linkTo: (secret) => `${publicUrl}/convocations/${secret}`,
    pageOf: (sitting) => publicUrl + addressOf({ slug: sitting }),
  });
  const path = addressOf({ slug }, '/convocation');
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE')) return redirect(visit, path);
  const draft = await draftOf(visit);
  return draft.state === 'drafted'
    ? drawCheck(visit, draft, done.refusals, 422)
    : drawFollowUp(visit, draft, done.refusals, 422);
};

async function drawCheck(
  visit: Visit,
  draft: Draft,
  refusals: readonly ConvocationRefusal[],
  status: number,
): Promise<Response> {
  const w = inLang(convocationWords, visit.lang);
  const now = visit.ctx.now();
  const members = await membersInOffice(visit.ctx.db, draft.assembly.id, civilDay(now));
  const withAddress = members.filter((member) => member.email !== null).length;
  const days = { sent: civilDay(now), sitting: civilDay(draft.plannedAt) };
  const ready = convocationLacks(draft, { ...days, members: members.length });
  const agenda = frozenAgenda(draft);
  const { live } = await readBroadcast(visit.ctx.db, draft.id);
  return page(visit, {
    title: w.title,
    status,
    crumbs: draftCrumbs(visit, draft),
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{draft.assembly.name}</p>
          <h1>{w.title}</h1>
          <p class="lead">{w.checkLead}</p>
        </header>
        <ConvocationRefusals visit={visit} refusals={refusals} />
        <section class="stack" aria-labelledby="lacks">
          <h2 id="lacks">{w.lacksTitle}</h2>
          {ready.lacks.length === 0 ? <p>{w.lacksNone}</p> : <LackList visit={visit} lacks={ready.lacks} />}
        </section>
        <NoticeJudged visit={visit} draft={draft} notice={ready.notice} />
        <SemesterNotice visit={visit} found={await findSemester(visit.ctx, draft)} />
        {draft.venue === 'video' && <LiveAddress visit={visit} draft={draft} live={live} />}
        <section class="panel stack" aria-labelledby="members">
          <h2 class="panel-title" id="members">
            {w.toMembers}
          </h2>
          <ul>
            <li>{w.membersCount(members.length)}</li>
            <li>{w.byEmail(withAddress)}</li>
            {members.length > withAddress && <li>{w.byHand(members.length - withAddress)}</li>}
          </ul>
        </section>
        <section class="panel stack" aria-labelledby="frozen">
          <h2 class="panel-title" id="frozen">
            {w.agenda}
          </h2>
          <ol>
            {draft.items.map((item) => (
              <li key={item.id}>{item.titleFr}</li>
            ))}
          </ol>
          <p>
            {w.fingerprint} <code class="hash">sha256:{agenda.sha256}</code>
          </p>
          <p class="muted">{w.fingerprintHint}</p>
        </section>
        <form class="row" method="post" action={visit.href(addressOf(draft, '/convocation'))}>
          <Once visit={visit} />
          <input type="hidden" name="seen" value={agenda.sha256} />
          {ready.lacks.length === 0 ? (
            <button class="button" type="submit" aria-describedby="send-hint">
              {w.send}
            </button>
          ) : (
            <button class="button" type="button" aria-disabled="true" aria-describedby="lacks">
              {w.send}
            </button>
          )}
          <a class="button" data-kind="secondary" href={visit.href(preparationPath(draft.slug))}>
            {w.backToDraft}
          </a>
          <p class="muted" id="send-hint">
            {ready.lacks.length === 0 ? w.sendHint : w.sendBlocked}
          </p>
        </form>
      </>
    ),
  });
}

/** A sitting by video: the address that the convocation will give, or that it is still to be given before the opening. */
function LiveAddress({ visit, draft, live }: { visit: Visit; draft: Draft; live: string | null }) {
  const w = inLang(videoWords, visit.lang);
  return (
    <section class="stack" aria-labelledby="live">
      <h2 id="live">{w.title}</h2>
      {live === null ? (
        <div class="notice" data-kind="warning">
          <p>{w.missing}</p>
        </div>
      ) : (
        <p class="broadcast">{live}</p>
      )}
      <p>
        <a href={visit.href(addressOf(draft, '/diffusion'))}>{live === null ? w.give : w.change}</a>
      </p>
    </section>
  );
}
