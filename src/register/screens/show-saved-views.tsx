import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay, formatDay } from '#kit/instant.ts';
import { lookingWords } from '../looking-words.ts';
import { filtersSaid } from '../rules/filters-said.ts';
import { savedRequest } from '../rules/saved-query.ts';
import { viewWords } from '../view-words.ts';
import { facetNames } from '../views/facet-names.ts';
import { listSavedViews } from '../views/saved-views.ts';
import { listWords } from '../words.ts';

/** GET /vues: the views that the team keeps under a name. */
export const showSavedViews: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(viewWords, lang);
  const views = await listSavedViews(visit.ctx);
  const today = civilDay(visit.ctx.now());
  const names = await facetNames(visit.ctx);
  const said = (query: string) =>
    filtersSaid(savedRequest('list', new URLSearchParams(query), today).filters, lang, names);
  return page(visit, {
    title: w.title,
    description: w.lead,
    crumbs: [{ path: '/acteurs', label: listWords.title[lang] }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        {views.length === 0 ? (
          <div class="empty">
            <h2>{w.none}</h2>
            <p>{w.noneHint}</p>
            <p>
              <a class="button" data-kind="secondary" href={visit.href('/acteurs')}>
                {w.look}
              </a>
            </p>
          </div>
        ) : (
          <ul class="cards">
            {views.map((view) => (
              <li key={view.slug} class="card">
                <h2 class="card-title">
                  <a href={visit.href(`/vues/${view.slug}`)}>{view.name[lang]}</a>
                </h2>
                <p>
                  {lookingWords[view.picture][lang]}. {w.filters(said(view.query) || w.noFilter)}
                </p>
                <p class="card-meta">{w.savedOn(formatDay(view.savedAt, lang))}</p>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  });
};
