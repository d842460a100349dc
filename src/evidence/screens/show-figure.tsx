import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { figurePageWords } from '../page-words.ts';
import { FigureBody } from '../parts/figure-value.tsx';
import { MarksKey } from '../parts/mark.tsx';
import { RivalFigures } from '../parts/rival-figures.tsx';
import type { Figure } from '../rules/figure-types.ts';
import { singleValue } from '../rules/single-value.ts';
import { findIndicator } from '../views/find-indicator.ts';

/** GET /chiffres/:slug: the definition, then every value with its perimeter, source, date and mark, each at its anchor. */
export const showFigure: Screen = async (visit) => {
  const w = inLang(figurePageWords, visit.lang);
  const { indicator, figures, replaced } = found(await findIndicator(visit.ctx, visit.params['slug'] ?? ''));
  const name = indicator.name[visit.lang];
  return page(visit, {
    title: name,
    description: indicator.definition[visit.lang],
    crumbs: [{ path: '/chiffres', label: w.title }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{w.kicker}</p>
          <h1>{name}</h1>
          <p class="lead">{indicator.definition[visit.lang]}</p>
        </header>
        <RivalFigures visit={visit} indicator={indicator} figures={figures} anchored />
        <HowToRead visit={visit} figures={figures} />
        {replaced.length > 0 && (
          <section class="stack" aria-labelledby="corrections">
            <h2 id="corrections">{w.replaced}</h2>
            <ul class="figures">
              {replaced.map((figure) => (
                <li class="figure" key={figure.id} id={`chiffre-${figure.id}`}>
                  <FigureBody visit={visit} indicator={indicator} figure={figure} open />
                </li>
              ))}
            </ul>
          </section>
        )}
        <MarksKey visit={visit} />
      </>
    ),
  });
};

/** What the program does not do to these values, and whether one of them may be cited alone (GRE-16, GRE-17). */
function HowToRead({ visit, figures }: { visit: Visit; figures: readonly Figure[] }) {
  const w = inLang(figurePageWords, visit.lang);
  const alone = singleValue(figures);
  return (
    <section class="stack" data-gap="small" aria-labelledby="lecture">
      <h2 id="lecture">{w.howToRead}</h2>
      <p>{w.neverPicked}</p>
      {alone.ok ? (
        <p>{w.single}</p>
      ) : (
        <>
          <p>{w.noSingle}</p>
          <ul>
            {alone.refusals.map((refusal) => (
              <li key={refusal}>{w[refusal]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
