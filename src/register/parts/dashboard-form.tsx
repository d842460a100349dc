import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { facets } from '../rules/filters.ts';
import type { Perimeter } from '../rules/perimeter.ts';
import { picturePaths } from '../rules/pictures.ts';
import type { Places } from '../views/perimeters.ts';
import type { Board } from '../views/read-board.ts';

type FormProps = {
  visit: Visit;
  board: Board;
  years: readonly number[];
  views: readonly { readonly token: string; readonly name: Perimeter['name']; readonly query: string }[];
};

/** Where and when: one form sent by GET, so that a dashboard can be kept as an address; it keeps the other filters. */
export function DashboardForm({ visit, board, years, views }: FormProps) {
  const { lang } = visit;
  const w = inLang(dashboardWords, lang);
  const { asked, perimeter } = board;
  return (
    <form
      class="panel graph-form"
      method="get"
      action={visit.href(picturePaths.dashboard)}
      aria-label={w.perimeter}
    >
      {asked.q !== '' && <input type="hidden" name="q" value={asked.q} />}
      {facets.flatMap((facet) =>
        asked[facet].map((value) => (
          <input key={`${facet} ${value}`} type="hidden" name={facet} value={value} />
        )),
      )}
      <div class="row">
        <div class="field">
          <label for="perimetre">{w.perimeter}</label>
          <PerimeterSelect visit={visit} name="perimetre" places={board.places} chosen={perimeter.token} />
        </div>
        <div class="field">
          <label for="annee">{w.year}</label>
          <select id="annee" name="annee">
            {years.map((year) => (
              <option key={year} value={year} selected={year === board.year}>
                {year}
              </option>
            ))}
          </select>
        </div>
        <button class="button" data-kind="secondary" type="submit">
          {w.apply}
        </button>
        <a href={visit.href(`/acteurs/comparaison?a=${perimeter.token}`)}>{w.compare}</a>
      </div>
      {views.length > 0 && (
        <p>
          {w.views}{' '}
          {views.map((one, rank) => (
            <>
              {rank > 0 && ', '}
              <a key={one.token} href={visit.href(`${picturePaths.dashboard}?${one.query}`)}>
                {one.name[lang]}
              </a>
            </>
          ))}
        </p>
      )}
    </form>
  );
}

type SelectProps = {
  visit: Visit;
  name: string;
  places: Places;
  chosen: string;
  views?: readonly { readonly token: string; readonly name: Perimeter['name'] }[];
};

/** The perimeters where somebody is listed, and the views of the team where they may be chosen. */
export function PerimeterSelect({ visit, name, places, chosen, views = [] }: SelectProps) {
  const { lang } = visit;
  const w = inLang(dashboardWords, lang);
  const option = (one: Perimeter) => (
    <option key={one.token} value={one.token} selected={one.token === chosen}>
      {w.option(one.name[lang], formatNumber(one.count, lang))}
    </option>
  );
  return (
    <select id={name} name={name}>
      {option(places.register)}
      {places.each.length > 0 && (
        <optgroup label={w.groups}>
          {places.epcis !== null && option(places.epcis)}
          {places.each.map(option)}
        </optgroup>
      )}
      {places.communes.length > 0 && <optgroup label={w.towns}>{places.communes.map(option)}</optgroup>}
      {views.length > 0 && (
        <optgroup label={w.views.replace(/\s*:$/, '')}>
          {views.map((one) => (
            <option key={one.token} value={one.token} selected={one.token === chosen}>
              {one.name[lang]}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
