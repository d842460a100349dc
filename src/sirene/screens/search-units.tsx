import { json } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { FoundPages } from '../parts/found-pages.tsx';
import { FoundTable } from '../parts/found-table.tsx';
import { unitFacetLabel } from '../parts/unit-facet-label.ts';
import { UnitFacets } from '../parts/unit-facets.tsx';
import type { Edition, Unit } from '../rules/unit.ts';
import { foundJson } from '../rules/unit-json.ts';
import {
  facetParameter,
  readUnitQuery,
  textMax,
  type UnitQuery,
  unitFacets,
  unitQueryAddress,
} from '../rules/unit-query.ts';
import { searchWords } from '../search-words.ts';
import { unitWords } from '../unit-words.ts';
import { countedMax, type FoundUnits, foundUnits, unitsPerPage } from '../views/found-units.ts';
import { referenceStanding } from '../views/reference-standing.ts';

/** GET /repertoire?q= and /repertoire.json: legal units by name, sign, number and facet. */
export const searchUnitsScreen: Screen = async (visit) => {
  const { ignored, ...query } = readUnitQuery(visit.url.searchParams);
  const found = await foundUnits(visit.ctx, query);
  if (visit.path.endsWith('.json')) return json(foundJson(query, found));
  const w = inLang(searchWords, visit.lang);
  const holds = (await referenceStanding(visit.ctx)) !== null;
  return page(visit, {
    title: query.text === '' ? w.title : `${query.text}, ${w.title}`,
    description: w.lead,
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        {ignored.length > 0 && (
          <div class="notice" data-kind="warning">
            <p>{w.ignored(ignored.join(', '))}</p>
          </div>
        )}
        <SearchForm visit={visit} query={query} />
        {!holds && <NothingRead visit={visit} />}
        {holds && unitFacets.some((facet) => found.facets[facet].length > 0) ? (
          <div class="with-aside" data-side="start">
            <UnitFacets visit={visit} query={query} found={found} />
            <Results visit={visit} query={query} found={found} />
          </div>
        ) : (
          holds && <Results visit={visit} query={query} found={found} />
        )}
      </>
    ),
  });
};

interface Shown {
  readonly visit: Visit;
  readonly query: UnitQuery;
  readonly found: FoundUnits;
}

/** Words are asked anew, the facets that are on stay. */
function SearchForm({ visit, query }: Pick<Shown, 'visit' | 'query'>) {
  const w = inLang(searchWords, visit.lang);
  return (
    <search>
      <form class="facets" method="get" action={visit.href('/repertoire')}>
        <div class="search-box">
          <div class="field">
            <label for="q">{w.search}</label>
            <p class="field-hint" id="q-hint">
              {w.hint}
            </p>
            <input
              id="q"
              name="q"
              type="search"
              maxlength={textMax}
              value={query.text}
              aria-describedby="q-hint"
            />
          </div>
          <button class="button" type="submit">
            {w.button}
          </button>
        </div>
        {unitFacets.map((facet) => {
          const value = query.facets[facet];
          return value === undefined ? null : (
            <input key={facet} type="hidden" name={facetParameter(facet)} value={value} />
          );
        })}
      </form>
    </search>
  );
}

function Results({ visit, query, found }: Shown) {
  const { lang } = visit;
  const w = inLang(searchWords, lang);
  const total = formatNumber(found.total, lang);
  const most = formatNumber(countedMax, lang);
  if (query.text === '' && Object.keys(query.facets).length === 0) return <Beginning visit={visit} />;
  return (
    <section class="stack" id="resultats" aria-labelledby="results-count">
      <h2 class="results-count" id="results-count">
        {found.counted === 'most' ? w.most(most) : w.found(found.total, total)}
      </h2>
      <FiltersOn visit={visit} query={query} />
      {(found.counted === 'most' || found.total > countedMax) && (
        <div class="notice" data-kind="info">
          <p>{found.counted === 'most' ? w.mostNotice(most) : w.firstNotice(most)}</p>
        </div>
      )}
      {found.units.length === 0 ? (
        <div class="empty">
          <p>{Object.keys(query.facets).length > 0 ? w.nobodyHere : w.nobody}</p>
          <p>{w.nobodyWhy}</p>
        </div>
      ) : (
        <>
          <FoundTable visit={visit} units={found.units} />
          {editionsOf(found.units).map(({ title, publishedOn }) => (
            <p key={title + publishedOn} class="muted">
              {inLang(unitWords, lang).attribution(title, formatPartialDate(publishedOn, lang))}
            </p>
          ))}
        </>
      )}
      <FoundPages
        visit={visit}
        query={query}
        pages={Math.ceil(Math.min(found.total, countedMax) / unitsPerPage)}
      />
      <p>
        <a
          href={visit.href(
            unitQueryAddress(query, { page: query.page }).replace('/repertoire', '/repertoire.json'),
          )}
        >
          {w.data}
        </a>
      </p>
    </section>
  );
}

/** The files that what is shown comes from, each once. */
function editionsOf(units: readonly Unit[]): readonly Edition[] {
  const all = units.flatMap((unit) => [unit.edition, ...unit.establishments.map((one) => one.edition)]);
  return [...new Map(all.map((one) => [`${one.title} ${one.publishedOn}`, one])).values()];
}

/** What is on, each to be taken off by itself. */
function FiltersOn({ visit, query }: Pick<Shown, 'visit' | 'query'>) {
  const w = inLang(searchWords, visit.lang);
  const on = unitFacets.flatMap((facet) => {
    const value = query.facets[facet];
    if (value === undefined) return [];
    const { [facet]: _, ...facets } = query.facets;
    return [
      { facet, said: unitFacetLabel(facet, value, visit.lang), left: unitQueryAddress(query, { facets }) },
    ];
  });
  if (on.length === 0) return null;
  return (
    <ul class="filters-on" aria-label={w.on}>
      {on.map(({ facet, said, left }) => (
        <li key={facet}>
          <a href={visit.href(left)}>
            <span>
              <span class="visually-hidden">{w.remove} </span>
              {`${w[facet]}\u00a0: ${said}`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function NothingRead({ visit }: { readonly visit: Visit }) {
  const w = inLang(searchWords, visit.lang);
  return (
    <div class="empty">
      <p>{w.nothingRead}</p>
      <pre class="code-block">
        <code>totem register import --legal-units StockUniteLegale.csv</code>
      </pre>
    </div>
  );
}

function Beginning({ visit }: { readonly visit: Visit }) {
  const w = inLang(searchWords, visit.lang);
  const example = unitQueryAddress({ text: '', facets: { state: 'active', department: '38' }, page: 1 });
  return (
    <div class="empty">
      <p>{w.begin}</p>
      <p>
        {w.beginFacets} <a href={visit.href(example)}>{w.example}</a>
      </p>
    </div>
  );
}
