import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { facetLabel, inReadingOrder } from '../rules/facet-label.ts';
import { addressOf, everyActor } from '../rules/filters.ts';
import { territoryWords } from '../territory-words.ts';
import type { ActorCounts } from '../views/count-actors.ts';

/** How many profiles of each kind the register holds, each leading to its list. */
export function ListedByKind({ visit, counts }: { visit: Visit; counts: ActorCounts }) {
  const { lang } = visit;
  const w = inLang(territoryWords, lang);
  return (
    <section class="table-scroll" aria-labelledby="listed">
      <table class="table" data-density="dense">
        <caption id="listed">
          {w.listed} <small>{w.listedSmall}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{w.kind}</th>
            <th scope="col" class="num">
              {w.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {inReadingOrder('kind', counts.facets.kind).map(({ value, count }) => (
            <tr key={value}>
              <th scope="row">
                <a href={visit.href(addressOf('/acteurs', { filters: { ...everyActor, kind: [value] } }))}>
                  {facetLabel('kind', value)[lang]}
                </a>
              </th>
              <td class="num">{formatNumber(count, lang)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.total}</th>
            <td class="num">{formatNumber(counts.total, lang)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
