import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { facetLabel } from '../rules/facet-label.ts';
import { type ActorFilters, addressOf } from '../rules/filters.ts';
import { codesOf, kinds, layers, unknownValue } from '../rules/vocabulary.ts';
import type { ActorCounts } from '../views/count-actors.ts';
import { listWords } from '../words.ts';

type TableProps = { visit: Visit; filters: ActorFilters; cells: ActorCounts['cells'] };

/**
 * The landscape: layers from the matter up to the uses, kinds across, a count at each crossing. It answers the search, the domains
 * and the communes; the kind and the layer are what it draws, so those two filters do not narrow it.
 */
export function LandscapeTable({ visit, filters, cells }: TableProps) {
  const { lang } = visit;
  const w = inLang(listWords, lang);
  const count = (kind: string | null, layer: string | null): number =>
    cells.reduce(
      (sum, one) =>
        (kind === null || one.kind === kind) && (layer === null || one.layer === layer)
          ? sum + one.count
          : sum,
      0,
    );
  const rows = [...codesOf(layers), unknownValue].filter((layer) => count(null, layer) > 0);
  const columns = codesOf(kinds).filter((kind) => count(kind, null) > 0);
  const cell = (kind: string | null, layer: string | null) => (
    <CountCell visit={visit} filters={filters} kind={kind} layer={layer} count={count(kind, layer)} />
  );
  return (
    <div class="stack" data-gap="small">
      <h2 id="landscape">{w.landscape}</h2>
      <p>{w.landscapeSmall}</p>
      <section class="table-scroll" aria-labelledby="landscape" tabindex={0}>
        <table class="table" data-density="dense" aria-labelledby="landscape">
          <thead>
            <tr>
              <th scope="col">{w.layer}</th>
              {columns.map((kind) => (
                <th key={kind} scope="col">
                  {kinds[kind][lang]}
                </th>
              ))}
              <th scope="col">{w.total}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((layer) => (
              <tr key={layer}>
                <th scope="row">{facetLabel('layer', layer)[lang]}</th>
                {columns.map((kind) => cell(kind, layer))}
                {cell(null, layer)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w.total}</th>
              {columns.map((kind) => cell(kind, null))}
              <td>{formatNumber(count(null, null), lang)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}

type CellProps = {
  visit: Visit;
  filters: ActorFilters;
  kind: string | null;
  layer: string | null;
  count: number;
};

function CountCell({ visit, filters, kind, layer, count }: CellProps) {
  const { lang } = visit;
  const w = inLang(listWords, lang);
  const number = formatNumber(count, lang);
  if (count === 0) return <td class="muted">0</td>;
  const target = { ...filters, kind: kind === null ? [] : [kind], layer: layer === null ? [] : [layer] };
  const said = [
    kind === null ? w.total : facetLabel('kind', kind)[lang],
    layer === null ? w.total : facetLabel('layer', layer)[lang],
  ];
  return (
    <td>
      <a
        href={visit.href(addressOf('/acteurs', { filters: target }))}
        aria-label={w.cell(number, said[0] ?? '', said[1] ?? '')}
      >
        {number}
      </a>
    </td>
  );
}
