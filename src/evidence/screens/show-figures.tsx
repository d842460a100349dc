import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { figurePageWords } from '../page-words.ts';
import { FigureValue } from '../parts/figure-value.tsx';
import { MarksKey } from '../parts/mark.tsx';
import { RivalFigures } from '../parts/rival-figures.tsx';
import type { IndicatorFigures } from '../rules/figure-types.ts';
import { isUnknown } from '../rules/single-value.ts';
import { allFigures } from '../views/figures-of.ts';

/** GET /chiffres: every indicator, rivals side by side, unknown said. */
export const showFigures: Screen = async (visit) => {
  const w = inLang(figurePageWords, visit.lang);
  const all = await allFigures(visit.ctx);
  const groups = groupsOf(all, visit);
  return page(visit, {
    title: w.title,
    description: w.description,
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{w.title}</p>
          <h1>{w.headline}</h1>
          <p class="lead">{w.lead}</p>
          <div class="page-actions">
            <a class="button" data-kind="secondary" href={visit.href('/sources')}>
              {w.sources}
            </a>
            <a href={visit.href('/chiffres.csv')}>{w.csv}</a>
            <a href={visit.href('/chiffres.json')}>{w.json}</a>
          </div>
        </header>
        <MarksKey visit={visit} />
        {all.length === 0 && (
          <div class="empty">
            <p>{w.none}</p>
            <p>{w.noneHint}</p>
          </div>
        )}
        {groups.length > 1 && (
          <nav aria-label={w.onThisPage}>
            <ul>
              {groups.map((group) => (
                <li key={group.id}>
                  <a href={`#${group.id}`}>{group.title}</a> ({group.indicators.length})
                </li>
              ))}
            </ul>
          </nav>
        )}
        {groups.map((group) => (
          <section key={group.id} class="stack" aria-labelledby={group.id}>
            <h2 id={group.id}>{group.title}</h2>
            <p>{group.lead}</p>
            {group.indicators.filter(hasSeveral).map(({ indicator, figures }) => (
              <RivalFigures
                key={indicator.slug}
                visit={visit}
                indicator={indicator}
                figures={figures}
                level={3}
              />
            ))}
            <Singles visit={visit} indicators={group.indicators.filter((one) => !hasSeveral(one))} />
          </section>
        ))}
      </>
    ),
  });
};

function hasSeveral({ figures }: IndicatorFigures): boolean {
  return figures.length > 1;
}

/** Indicators with one value, or none, as cards of one grid. */
function Singles({ visit, indicators }: { visit: Visit; indicators: readonly IndicatorFigures[] }) {
  if (indicators.length === 0) return null;
  return (
    <ul class="figures">
      {indicators.flatMap(({ indicator, figures }) =>
        figures.map((figure) => (
          <li key={figure.id}>
            <FigureValue visit={visit} indicator={indicator} figure={figure} />
          </li>
        )),
      )}
    </ul>
  );
}

/** Contradictions first, because they are what a reader must not miss; then what is not known; then the rest. */
function groupsOf(all: readonly IndicatorFigures[], visit: Visit) {
  const w = inLang(figurePageWords, visit.lang);
  const unknown = all.filter(({ figures }) => figures.every(isUnknown));
  const known = all.filter((one) => !unknown.includes(one));
  const groups = [
    {
      id: 'contradictions',
      title: w.rivals,
      lead: w.rivalsLead,
      indicators: known.filter((one) => one.indicator.reading === 'rivals'),
    },
    { id: 'inconnus', title: w.unknown, lead: w.unknownLead, indicators: unknown },
    {
      id: 'autres',
      title: w.series,
      lead: w.seriesLead,
      indicators: known.filter((one) => one.indicator.reading === 'series'),
    },
  ];
  return groups.filter((group) => group.indicators.length > 0);
}
