import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { lookingWords } from '../looking-words.ts';
import type { Drawing, Href } from '../parts/drawing.ts';
import { landscapeSketch } from '../parts/landscape-sketch.tsx';
import { landscapeWords } from '../picture-words.ts';
import { facetLabel, inReadingOrder } from '../rules/facet-label.ts';
import { type ActorFilters, addressOf } from '../rules/filters.ts';
import { type LandscapeCells, landscapeCells } from '../views/landscape-cells.ts';

/** The actors asked for, at the crossings of layers and domains. */
export async function drawLandscape(visit: Visit, filters: ActorFilters, href: Href): Promise<Drawing> {
  const { lang } = visit;
  const w = inLang(landscapeWords, lang);
  const found = await landscapeCells(visit.ctx, filters);
  const layers = ordered('layer', found.layers);
  const domains = ordered('domain', found.domains);
  const byPlace = new Map(found.cells.map((cell) => [`${cell.layer} ${cell.domain}`, cell]));
  const cellAt = (layer: string, domain: string) => byPlace.get(`${layer} ${domain}`) ?? null;
  return {
    title: lookingWords.landscapeTitle[lang],
    lead: lookingWords.landscapeLead[lang],
    notices: [],
    extra: [],
    controls: null,
    sketch: landscapeSketch({ layers, domains, cellAt, filters, lang, href }),
    facts: [`${w.several} ${w.order}`],
    legend: null,
    table: <LandscapeGrid {...{ visit, filters, found, layers, domains }} />,
    file: {
      columns: ['domain', 'domain_fr', 'layer', 'layer_fr', 'organisations'],
      rows: domains.flatMap((domain) =>
        layers.map((layer) => [
          domain,
          facetLabel('domain', domain).fr,
          layer,
          facetLabel('layer', layer).fr,
          String(cellAt(layer, domain)?.count ?? 0),
        ]),
      ),
    },
    credits: [],
    live: null,
    moreFiles: [],
  };
}

function ordered(facet: 'layer' | 'domain', counts: ReadonlyMap<string, number>): string[] {
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return inReadingOrder(facet, values).map((one) => one.value);
}

type GridProps = {
  visit: Visit;
  filters: ActorFilters;
  found: LandscapeCells;
  layers: readonly string[];
  domains: readonly string[];
};

function LandscapeGrid({ visit, filters, found, layers, domains }: GridProps) {
  const { lang } = visit;
  const w = inLang(landscapeWords, lang);
  const cell = (count: number, layer: string | null, domain: string | null) => {
    const asked = {
      layer: layer === null ? filters.layer : [layer],
      domain: domain === null ? filters.domain : [domain],
    };
    return (
      <CountLink
        href={visit.href(addressOf('/acteurs', { filters: { ...filters, ...asked } }))}
        count={formatNumber(count, lang)}
        said={w.cell(
          formatNumber(count, lang),
          layer === null ? w.total : facetLabel('layer', layer)[lang],
          domain === null ? w.total : facetLabel('domain', domain)[lang],
        )}
      />
    );
  };
  const countAt = (layer: string, domain: string) =>
    found.cells.find((one) => one.layer === layer && one.domain === domain)?.count ?? 0;
  return (
    <section class="table-scroll" aria-labelledby="crossings" tabindex={0}>
      <table class="table" data-density="dense">
        <caption id="crossings">{w.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.domain}</th>
            {layers.map((layer) => (
              <th key={layer} scope="col" class="num">
                {facetLabel('layer', layer)[lang]}
              </th>
            ))}
            <th scope="col" class="num">
              {w.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {domains.map((domain) => (
            <tr key={domain}>
              <th scope="row">{facetLabel('domain', domain)[lang]}</th>
              {layers.map((layer) => cell(countAt(layer, domain), layer, domain))}
              {cell(found.domains.get(domain) ?? 0, null, domain)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.total}</th>
            {layers.map((layer) => cell(found.layers.get(layer) ?? 0, layer, null))}
            {cell(found.total, null, null)}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function CountLink({ href, count, said }: { href: string; count: string; said: string }) {
  if (count === '0') return <td class="num muted">0</td>;
  return (
    <td class="num">
      <a href={href} aria-label={said}>
        {count}
      </a>
    </td>
  );
}
