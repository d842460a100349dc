import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { graphWords } from '../picture-words.ts';
import type { ActorLink } from '../rules/actor.ts';
import type { GraphNode } from '../rules/actor-graph.ts';
import { type ActorFilters, facets } from '../rules/filters.ts';
import { picturePaths } from '../rules/pictures.ts';
import { allDates, type GraphRequest } from '../rules/read-graph.ts';
import { codesOf, relationTypes } from '../rules/vocabulary.ts';

type FormProps = {
  visit: Visit;
  filters: ActorFilters;
  request: GraphRequest;
  links: readonly ActorLink[];
  nodes: readonly GraphNode[];
  today: string;
};

/** Which links, when, around whom: one form sent by GET, so that a graph can be kept as an address. */
export function GraphForm({ visit, filters, request, links, nodes, today }: FormProps) {
  const { lang } = visit;
  const w = inLang(graphWords, lang);
  const { types, moment, around } = request;
  const present = codesOf(relationTypes).filter((type) => links.some((link) => link.type === type));
  const chosen = moment.kind === 'all' ? allDates : moment.kind === 'year' ? String(moment.year) : '';
  return (
    <form
      class="panel graph-form"
      method="get"
      action={visit.href(picturePaths.graph)}
      aria-label={w.typeLegend}
    >
      {filters.q !== '' && <input type="hidden" name="q" value={filters.q} />}
      {facets.flatMap((facet) =>
        filters[facet].map((value) => (
          <input key={`${facet} ${value}`} type="hidden" name={facet} value={value} />
        )),
      )}
      <fieldset>
        <legend>{w.typeLegend}</legend>
        <ul class="choice-row">
          {present.map((type) => (
            <li key={type} class="choice">
              <input
                type="checkbox"
                id={`type-${type}`}
                name="type"
                value={type}
                checked={types.includes(type)}
              />
              <label for={`type-${type}`}>{relationTypes[type].outward[lang]}</label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div class="row">
        <div class="field">
          <label for="annee">{w.year}</label>
          <select id="annee" name="annee">
            <option value="">{w.today}</option>
            {yearsOf(links, today, moment.kind === 'year' ? moment.year : null).map((year) => (
              <option key={year} value={year} selected={chosen === String(year)}>
                {w.inYear(year)}
              </option>
            ))}
            <option value={allDates} selected={chosen === allDates}>
              {w.always}
            </option>
          </select>
        </div>
        <div class="field">
          <label for="autour">{w.centre}</label>
          <select id="autour" name="autour">
            <option value="">{w.nobody}</option>
            {[...nodes]
              .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
              .map((one) => (
                <option key={one.slug} value={one.slug} selected={one.slug === around}>
                  {one.name}
                </option>
              ))}
          </select>
        </div>
        <button class="button" data-kind="secondary" type="submit">
          {w.apply}
        </button>
        {(around !== null || types.length > 0 || chosen !== '') && (
          <a href={visit.href(picturePaths.graph)}>{w.wholeGraph}</a>
        )}
      </div>
    </form>
  );
}

/** Every year from the first dated link to today's, latest first. */
function yearsOf(links: readonly ActorLink[], today: string, asked: number | null): number[] {
  const dated = links.flatMap(({ fromDate, untilDate }) =>
    [fromDate, untilDate].flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))])),
  );
  const last = Math.max(Number(today.slice(0, 4)), asked ?? 0);
  const first = Math.max(Math.min(last, asked ?? last, ...dated), last - 100);
  return Array.from({ length: last - first + 1 }, (_one, rank) => last - rank);
}
