import { MarksKey, RivalFigures } from '#evidence/parts.tsx';
import { figuresOf } from '#evidence/public.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { lookingWords } from '../looking-words.ts';
import { EmptyList } from '../parts/empty-list.tsx';
import { ListedByKind } from '../parts/listed-by-kind.tsx';
import { AxesAndCarriers, Pillars, Strata } from '../parts/territory-argument.tsx';
import { everyActor } from '../rules/filters.ts';
import { picturePaths } from '../rules/pictures.ts';
import { carriers, strata, territoryFigures } from '../rules/territory-facts.ts';
import { territoryWords } from '../territory-words.ts';
import { actorNames } from '../views/actor-names.ts';
import { countActors } from '../views/count-actors.ts';

/** GET /territoire: the « ville complète », what the candidature builds on it, and who is listed. */
export const showTerritory: Screen = async (visit) => {
  const w = inLang(territoryWords, visit.lang);
  const counts = await countActors(visit.ctx, everyActor);
  const names = await actorNames(visit.ctx, [...strata.flatMap((one) => one.named), ...carriers]);
  const figures = await figuresOf(visit.ctx, territoryFigures);
  // An instance with no actor is somebody else's territory, not yet told: nothing of Grenoble may be said on it.
  if (counts.total === 0) {
    const request = { filters: everyActor, sort: 'name', page: 1 } as const;
    return page(visit, {
      title: w.title,
      body: (
        <>
          <h1>{w.title}</h1>
          <EmptyList visit={visit} request={request} counts={counts} />
        </>
      ),
    });
  }
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
            <a class="button" href={visit.href('/acteurs')}>
              {w.seeAll}
            </a>
            <a class="button" data-kind="secondary" href={visit.href(picturePaths.landscape)}>
              {lookingWords.landscapeTitle[visit.lang]}
            </a>
            <a class="button" data-kind="secondary" href={visit.href('/chiffres')}>
              {w.allFigures}
            </a>
          </div>
        </header>
        <Strata visit={visit} counts={counts} names={names} />
        <Pillars visit={visit} counts={counts} />
        <AxesAndCarriers visit={visit} names={names} />
        {figures.length > 0 && (
          <section class="stack" aria-labelledby="figures">
            <h2 id="figures">{w.figures}</h2>
            <p>{w.figuresLead}</p>
            {figures.map((one) => (
              <RivalFigures
                key={one.indicator.slug}
                visit={visit}
                indicator={one.indicator}
                figures={one.figures}
                level={3}
              />
            ))}
          </section>
        )}
        <ListedByKind visit={visit} counts={counts} />
        <MarksKey visit={visit} />
      </>
    ),
  });
};
