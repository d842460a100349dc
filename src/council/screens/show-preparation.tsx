import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { Result } from '#kit/result.ts';
import { moveDraftItem, removeDraftItem } from '../actions/order-draft-items.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { DraftAgenda } from '../parts/draft-agenda.tsx';
import { PlanFacts } from '../parts/plan-facts.tsx';
import { SemesterNotice } from '../parts/semester-notice.tsx';
import { preparationWords } from '../preparation-words.ts';
import { readBroadcast } from '../queries/read-broadcast.ts';
import type { DraftFault } from '../rules/draft-refused.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { titleSaid } from '../rules/title-said.ts';
import { videoWords } from '../video-words.ts';
import { findSemester } from '../views/find-semester.ts';
import { draftOf, preparationPath } from './draft-of-visit.ts';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/preparation: the sitting being prepared, its agenda, what is left to write. */
export const showPreparation: Screen = (visit) => draw(visit, untouched, 200);

/** POST …/preparation/points/:id/rang: one place up or down. */
export const postDraftRank: Screen = async (visit) => {
  const way = (await visit.form()).text('way') === 'down' ? 'down' : 'up';
  return answer(visit, await moveDraftItem(visit.ctx, visit.viewer, { ...(await oneItem(visit)), way }));
};

/** POST …/preparation/points/:id/retrait: off the agenda. */
export const postDraftRemoval: Screen = async (visit) =>
  answer(visit, await removeDraftItem(visit.ctx, visit.viewer, await oneItem(visit)));

async function oneItem(visit: Visit) {
  const { slug = '', id = '' } = visit.params;
  return { slug, itemId: id, once: await onceOf(visit) };
}

async function answer(visit: Visit, done: Result<unknown, DraftFault>): Promise<Response> {
  const path = preparationPath(visit.params['slug'] ?? '', '#ordre-du-jour');
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE')) return redirect(visit, path);
  return draw(visit, { values: {}, faults: done.refusals }, 422);
}

async function draw(visit: Visit, state: FormState, status: number): Promise<Response> {
  const w = inLang(preparationWords, visit.lang);
  const draft = await draftOf(visit);
  const v = inLang(videoWords, visit.lang);
  const drafted = draft.state === 'drafted';
  const convened = draft.state === 'cancelled' ? cancellationWords.cancelled[visit.lang] : w.convenedKicker;
  const kicker = drafted ? w.draftKicker : convened;
  const { live } = await readBroadcast(visit.ctx.db, draft.id);
  const title = titleSaid(draft.titleFr, draft.titleEn)[visit.lang];
  return page(visit, {
    title,
    status,
    crumbs: [{ path: '/conseil/seances', label: w.sittings }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{kicker}</p>
          <h1>{title}</h1>
          <p class="lead">{drafted ? w.preparingHint : w.frozen}</p>
          <div class="page-actions">
            <a class="button" href={visit.href(addressOf(draft, '/convocation'))}>
              {drafted ? w.checkAndSend : w.notice}
            </a>
            {drafted && (
              <a
                class="button"
                data-kind="secondary"
                href={visit.href(preparationPath(draft.slug, '/seance'))}
              >
                {w.editPlan}
              </a>
            )}
          </div>
        </header>
        <ErrorSummary lang={visit.lang} state={state} sentences={w} />
        <PlanFacts visit={visit} draft={draft} live={live} />
        {!sittingIsOver(draft.state) && (
          <p>
            <a href={visit.href(addressOf(draft, '/diffusion'))}>{live === null ? v.give : v.change}</a>
          </p>
        )}
        {drafted && <SemesterNotice visit={visit} found={await findSemester(visit.ctx, draft)} />}
        <section class="stack" id="ordre-du-jour" aria-labelledby="agenda">
          <h2 id="agenda">{w.agenda}</h2>
          <DraftAgenda visit={visit} draft={draft} />
        </section>
      </>
    ),
  });
}
