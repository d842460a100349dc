import { MarksKey } from '#evidence/parts.tsx';
import { redirect } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { may } from '#kit/viewer.ts';
import { withdrawFigure } from '../actions/withdraw-figure.ts';
import { figurePermissions } from '../figure-permissions.ts';
import { figureWords } from '../figure-words.ts';
import { FigureCell, FigureTable } from '../parts/figure-table.tsx';
import { profileWords } from '../profile-words.ts';
import { periodSaid } from '../rules/indicator.ts';
import { actorFigures, type FiguresOfIndicator, type ToldFigure } from '../views/actor-figures.ts';
import { findActor } from '../views/find-actor.ts';
import { listWords } from '../words.ts';
import { movedNotice } from './lead-on.tsx';

/** GET /acteurs/:slug/chiffres: every figure of an actor beside its rivals, with its definition and its source. */
export const showActorFigures: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(figureWords, lang);
  const slug = visit.params['slug'] ?? '';
  const { actor } = found(await findActor(visit.ctx, slug));
  const told = await actorFigures(visit.ctx, slug);
  const moved = await movedNotice(visit, slug);
  const enters = may(visit.viewer, figurePermissions, 'figure.enter');
  const standing = told.filter((one) => one.years.length > 0);
  return page(visit, {
    title: w.title(actor.name),
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      { path: `/acteurs/${slug}`, label: actor.name },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">
            <bdi>{actor.name}</bdi>
          </p>
          <h1>{w.short}</h1>
          <p class="lead">{w.lead}</p>
          <p>{w.rule}</p>
          <div class="page-actions">
            {enters && (
              <a class="button" href={visit.href(`/acteurs/${slug}/chiffres/nouveau`)}>
                {w.enter}
              </a>
            )}
            <a href={visit.href('/acteurs/indicateurs')}>{w.indicators}</a>
          </div>
        </header>
        {moved}
        {standing.length === 0 && (
          <div class="empty">
            <p>{w.none}</p>
            <p>{w.noneHint}</p>
          </div>
        )}
        {standing.map((one) => (
          <FigureTable
            key={one.indicator.code}
            visit={visit}
            told={one}
            acts={enters ? (figure) => <Acts {...{ visit, slug, figure }} /> : null}
          />
        ))}
        <Gone visit={visit} told={told} />
        <section class="stack" aria-labelledby="marks">
          <h2 id="marks">{inLang(profileWords, lang).marks}</h2>
          <MarksKey visit={visit} />
        </section>
      </>
    ),
  });
};

/** POST /acteurs/:slug/chiffres/:id/retrait: takes a figure off; it stays in the history. */
export const postFigureWithdrawal: Screen = async (visit) => {
  const { slug = '', id = '' } = visit.params;
  // Withdrawn already is withdrawn.
  await withdrawFigure(visit.ctx, visit.viewer, { slug, id });
  return redirect(visit, `/acteurs/${slug}/chiffres`);
};

function Acts({ visit, slug, figure }: { visit: Visit; slug: string; figure: ToldFigure }) {
  const w = inLang(figureWords, visit.lang);
  const base = `/acteurs/${slug}/chiffres`;
  return (
    <form class="row" method="post" action={visit.href(`${base}/${figure.id}/retrait`)}>
      <a href={visit.href(`${base}/nouveau?remplace=${figure.id}`)}>
        {w.correct}
        <span class="visually-hidden"> ({figure.period})</span>
      </a>
      <button class="button" data-kind="quiet" type="submit">
        {w.withdraw}
        <span class="visually-hidden"> ({figure.period})</span>
      </button>
    </form>
  );
}

/** What stands no more, said with what became of it. */
function Gone({ visit, told }: { visit: Visit; told: readonly FiguresOfIndicator[] }) {
  const { lang } = visit;
  const w = inLang(figureWords, lang);
  const gone = told.flatMap(({ indicator, gone: figures }) =>
    figures.map((figure) => ({ indicator, figure })),
  );
  if (gone.length === 0) return null;
  return (
    <details>
      <summary>
        {w.gone} ({gone.length})
      </summary>
      <ul>
        {gone.map(({ indicator, figure }) => (
          <li key={figure.id}>
            {indicator.name[lang]}, {periodSaid(indicator.kind, figure.period, lang)}
            {lang === 'fr' ? ' : ' : ': '}
            <FigureCell visit={visit} indicator={indicator} figure={figure} />,{' '}
            <span lang="fr">{figure.source.publisher}</span>,{' '}
            {figure.withdrawnAt === null ? w.corrected : w.withdrawnOn(formatDay(figure.withdrawnAt, lang))}
          </li>
        ))}
      </ul>
    </details>
  );
}
