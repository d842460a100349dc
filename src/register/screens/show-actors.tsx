import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { may } from '#kit/viewer.ts';
import { importPermissions } from '../import-permissions.ts';
import { importWords } from '../import-words.ts';
import { lookingWords } from '../looking-words.ts';
import { matchingWords } from '../match-words.ts';
import { mergeWords } from '../merge-words.ts';
import { ActorCard } from '../parts/actor-card.tsx';
import { EmptyList } from '../parts/empty-list.tsx';
import { FacetForm } from '../parts/facet-form.tsx';
import { FiltersOn } from '../parts/filters-on.tsx';
import { LandscapeTable } from '../parts/landscape-table.tsx';
import { ListNotices } from '../parts/list-notices.tsx';
import { LivingLinks } from '../parts/living-links.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { ReuseNotes } from '../parts/reuse-notes.tsx';
import { SortLinks } from '../parts/sort-links.tsx';
import { ViewTabs } from '../parts/view-tabs.tsx';
import { registerPermissions } from '../permissions.ts';
import { countWaiting } from '../queries/find-correction.ts';
import { type ActorRequest, countFilters, withoutValues } from '../rules/filters.ts';
import { addressWith } from '../rules/pictures.ts';
import { ignoredNotices, readFilters } from '../rules/read-filters.ts';
import { type ActorList, listActors, pageSize } from '../views/list-actors.ts';
import { listWords } from '../words.ts';

/** GET /acteurs?q=&kind=&layer=&domain=&commune=&inclusion=&sort=&page=: search, facets that count under each other, the landscape. */
export const showActors: Screen = async (visit) => {
  const w = inLang(listWords, visit.lang);
  const asked = readFilters(visit.url.searchParams);
  const list = await listActors(visit.ctx, asked.request);
  const { ignored } = list.counts;
  const notices = [...asked.notices, ...ignoredNotices(ignored)];
  const filters = withoutValues(asked.request.filters, ignored);
  const request = { ...asked.request, filters, page: list.page };
  return page(visit, {
    title: w.title,
    description: w.description,
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          {may(visit.viewer, importPermissions, 'import.keep') && (
            <div class="page-actions">
              <a class="button" data-kind="secondary" href={visit.href('/acteurs/imports')}>
                {importWords.title[visit.lang]}
              </a>{' '}
              <a class="button" data-kind="secondary" href={visit.href('/acteurs/rapprochements')}>
                {matchingWords.title[visit.lang]}
              </a>
              <a class="button" data-kind="secondary" href={visit.href('/acteurs/doublons')}>
                {mergeWords.title[visit.lang]}
              </a>
              <LivingLinks visit={visit} waiting={await countWaiting(visit.ctx.db)} />
            </div>
          )}
          {countFilters(request.filters) > 0 && (
            <p>
              <a href="#resultats">{w.toResults(formatNumber(list.counts.total, visit.lang))}</a>
            </p>
          )}
        </header>
        <ViewTabs visit={visit} filters={request.filters} current="list" />
        <ListNotices notices={notices} lang={visit.lang} />
        <Landscape visit={visit} request={request} list={list} />
        <div class="with-aside" data-side="start">
          <FacetForm visit={visit} request={request} counts={list.counts} />
          <Results visit={visit} request={request} list={list} />
        </div>
        {may(visit.viewer, registerPermissions, 'view.save') && (
          <p>
            <a
              class="button"
              data-kind="secondary"
              href={visit.href(addressWith('/vues/nouvelle', request.filters, [['vue', 'list']]))}
            >
              {lookingWords.save[visit.lang]}
            </a>
          </p>
        )}
        <ReuseNotes visit={visit} request={request} />
      </>
    ),
  });
};

type Shown = { visit: Visit; request: ActorRequest; list: ActorList };

/** Open on the whole register; folded once somebody searches, because then the answer is what they came for. */
function Landscape({ visit, request, list }: Shown) {
  const w = inLang(listWords, visit.lang);
  if (list.counts.cells.length === 0) return null;
  const table = <LandscapeTable visit={visit} filters={request.filters} cells={list.counts.cells} />;
  if (countFilters(request.filters) === 0) return table;
  return (
    <details>
      <summary>{w.landscapeFolded}</summary>
      {table}
    </details>
  );
}

function Results({ visit, request, list }: Shown) {
  const { lang } = visit;
  const w = inLang(listWords, lang);
  const { counts, actors, page: number, pages } = list;
  const first = (number - 1) * pageSize + 1;
  return (
    <section class="stack" id="resultats" aria-labelledby="results-count">
      <div class="row" data-align="apart">
        <h2 class="results-count" id="results-count">
          {w.countLabel(counts.total, formatNumber(counts.total, lang))}
          {pages > 1 &&
            `, ${w.onPage(formatNumber(first, lang), formatNumber(first + actors.length - 1, lang))}`}
        </h2>
        {counts.total > 1 && <SortLinks visit={visit} request={request} />}
      </div>
      <FiltersOn visit={visit} request={request} counts={counts} />
      {counts.match === 'near' && counts.total > 0 && (
        <div class="notice" data-kind="info" role="status">
          <p>
            <span class="notice-kind">{w.nearTitle}</span> {w.near(request.filters.q)}
          </p>
        </div>
      )}
      {actors.length === 0 ? (
        <EmptyList visit={visit} request={request} counts={counts} />
      ) : (
        <ul class="cards">
          {actors.map((actor) => (
            <ActorCard
              key={actor.slug}
              visit={visit}
              actor={actor}
              namesake={list.namesakes.get(actor.slug)}
            />
          ))}
        </ul>
      )}
      <PageLinks visit={visit} request={request} page={number} pages={pages} />
    </section>
  );
}
