import { redirect } from '#kit/http/answers.ts';
import { type Fault, type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { chooseFigure } from '../actions/choose-figure.ts';
import { dossierWords } from '../dossier-words.ts';
import { Cited } from '../parts/cited.tsx';
import { DossierNav } from '../parts/dossier-nav.tsx';
import { FigureForm, saidFigure } from '../parts/figure-form.tsx';
import { figureText } from '../parts/figure-said.tsx';
import { fileCrumbs } from '../parts/support-crumbs.ts';
import { WaiverNote } from '../parts/waiver-note.tsx';
import type { Candidature } from '../queries/find-candidature.ts';
import { listWaivers } from '../queries/list-waivers.ts';
import { findFigureChoice, type SavedFigure } from '../queries/read-draft.ts';
import { figureForm } from '../rules/answer-form.ts';
import type { CallIndicator } from '../rules/call-content.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { type OfferedFigure, rivalFigures } from '../views/rival-figures.ts';
import { ownDossier } from './own-dossier.ts';

interface Shown {
  readonly candidature: Candidature;
  readonly indicator: CallIndicator;
}

/** GET /candidatures/:slug/dossier/chiffres/:key: the rival figures of one indicator, to choose from. */
export const showFigureChoice: Screen = async (visit) => draw(visit, await shown(visit), untouched, 200);

/** POST of the same: keeps the choice or the blank with its reason. */
export const postFigureChoice: Screen = async (visit) => {
  const at = await shown(visit);
  const posted = await visit.form();
  const refused = (faults: readonly Fault[], values = posted.values, theirs?: SavedFigure | null) =>
    draw(visit, at, { values, faults }, 422, theirs);
  const read = readForm(posted, figureForm);
  if (!read.ok) return refused(read.refusals);
  const { figure, reason, version } = read.value;
  const choice = figure === 'none' ? { blankReason: reason } : { figureId: figure };
  const { slug } = at.candidature;
  const input = { slug, indicator: at.indicator.key, choice, version };
  const done = await chooseFigure(visit.ctx, visit.viewer, input);
  if (done.ok) return redirect(visit, `/candidatures/${slug}/dossier`);
  const [refusal] = done.refusals;
  if (refusal?.code !== 'STALE') {
    return refused(
      done.refusals.map(({ code }) => ({ field: code === 'DRAFT_CLOSED' ? null : 'figure', code })),
    );
  }
  // What the colleague chose is shown; the next try starts from it, so that a second look is enough.
  const values = { ...posted.values, version: String(refusal.theirs?.version ?? 0) };
  return refused([{ field: 'figure', code: 'FIGURE_STALE' }], values, refusal.theirs);
};

async function shown(visit: Visit): Promise<Shown> {
  const candidature = await ownDossier(visit);
  const { indicators } = candidature.call.content;
  return { candidature, indicator: found(indicators.find((one) => one.key === visit.params['key'])) };
}

async function draw(
  visit: Visit,
  { candidature, indicator }: Shown,
  state: FormState,
  status: number,
  theirs?: SavedFigure | null,
): Promise<Response> {
  const { ctx, lang } = visit;
  const w = inLang(dossierWords, lang);
  const { slug } = candidature;
  const offered = await rivalFigures(ctx, indicator.evidence);
  const saved = await findFigureChoice(ctx, candidature.id, indicator.key);
  const waiver = (await listWaivers(ctx, candidature.id)).find((one) => one.item === indicator.key);
  const gone = saved !== null && saved.figureId !== null && !offered.some((one) => one.id === saved.figureId);
  return page(visit, {
    title: indicator.name[lang],
    status,
    crumbs: fileCrumbs(lang, slug, candidature.title),
    body: (
      <>
        <DossierNav visit={visit} slug={slug} />
        <header class="page-head">
          <p class="page-kicker">
            {indicator.criterion}. {w.figureTitle}
          </p>
          <h1>{indicator.name[lang]}</h1>
          <p class="lead">{indicator.definition[lang]}</p>
          <Cited visit={visit} sources={indicator.sources} />
          {waiver && <WaiverNote visit={visit} waiver={waiver} />}
        </header>
        <p>{offered.length === 0 ? w.figureNoEvidence : w.figureLead}</p>
        {gone && <Notice text={w.figureReplaced} />}
        {theirs !== undefined && <Notice text={`${w.figureTheirs} ${choiceText(visit, offered, theirs)}`} />}
        {mayStillChange(candidature.state) ? (
          <FigureForm
            visit={visit}
            action={visit.href(`/candidatures/${slug}/dossier/chiffres/${indicator.key}`)}
            offered={offered}
            saved={saved}
            state={state}
          />
        ) : (
          <Notice text={w.closed} />
        )}
        <p>
          <a href={visit.href(`/candidatures/${slug}/dossier`)}>{w.backToTasks}</a>
        </p>
      </>
    ),
  });
}

function Notice({ text }: { text: string }) {
  return (
    <div class="notice" data-kind="warning">
      <p>{text}</p>
    </div>
  );
}

function choiceText(visit: Visit, offered: readonly OfferedFigure[], choice: SavedFigure | null): string {
  const w = inLang(dossierWords, visit.lang);
  if (choice?.blankReason != null) return w.leftBlank(choice.blankReason);
  const figure = offered.find((one) => one.id === choice?.figureId);
  return figure ? figureText(saidFigure(figure), visit.lang) : w.emptyText;
}
