import { Fragment } from 'preact';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { landscapeWords } from '../picture-words.ts';
import { facetLabel } from '../rules/facet-label.ts';
import { type ActorFilters, addressOf } from '../rules/filters.ts';
import { fitted } from '../rules/place-labels.ts';
import type { LandscapeCell } from '../views/landscape-cells.ts';
import type { Href, Sketch } from './drawing.ts';

const width = 1120;
const labels = 176;
const head = 44;
const gap = 6;
const lineHeight = 15;
const countHeight = 28;
const nameSize = 11;

interface SketchProps {
  readonly layers: readonly string[];
  readonly domains: readonly string[];
  readonly cellAt: (layer: string, domain: string) => LandscapeCell | null;
  readonly filters: ActorFilters;
  readonly lang: Lang;
  readonly href: Href;
}

/** The landscape for a wall: layers across, domains down, the first names of each crossing written in it. */
export function landscapeSketch(props: SketchProps): Sketch | null {
  const { layers, domains, cellAt, lang } = props;
  if (layers.length === 0) return null;
  const wide = (width - labels) / layers.length;
  let y = head;
  const rows = domains.map((domain) => {
    const most = Math.max(...layers.map((layer) => linesOf(cellAt(layer, domain), lang).length));
    const row = { domain, y, height: countHeight + most * lineHeight + 10 };
    y += row.height + gap;
    return row;
  });
  const height = y;
  const node = (
    <svg
      class="picture"
      data-wide="yes"
      viewBox={`0 0 ${width} ${height}`}
      aria-label={landscapeWords.caption[lang]}
    >
      <svg aria-hidden="true">
        {layers.map((layer, rank) => (
          <text key={layer} class="p-head" x={labels + rank * wide + 10} y={26}>
            {facetLabel('layer', layer)[lang]}
          </text>
        ))}
        {rows.map((row) => (
          <text key={row.domain} class="p-head" x={0} y={row.y + 22} font-size="13">
            {fitted(facetLabel('domain', row.domain)[lang], 15, labels)}
          </text>
        ))}
      </svg>
      {rows.map((row) =>
        layers.map((layer, rank) => (
          <Cell
            key={`${layer} ${row.domain}`}
            cell={cellAt(layer, row.domain)}
            box={{ x: labels + rank * wide, y: row.y, width: wide - gap, height: row.height }}
            {...props}
          />
        )),
      )}
    </svg>
  );
  return { width, height, node };
}

type CellProps = SketchProps & {
  readonly cell: LandscapeCell | null;
  readonly box: { x: number; y: number; width: number; height: number };
};

function Cell({ cell, box, filters, lang, href }: CellProps) {
  if (cell === null) return <rect class="p-cell" {...box} rx={3} />;
  const number = formatNumber(cell.count, lang);
  const lines = linesOf(cell, lang).map((line) => fitted(line, nameSize, box.width - 16));
  const place = `${facetLabel('layer', cell.layer)[lang]}, ${facetLabel('domain', cell.domain)[lang]}`;
  const target = { ...filters, layer: [cell.layer], domain: [cell.domain] };
  return (
    <a
      href={href(addressOf('/acteurs', { filters: target }))}
      aria-label={`${place}, ${number} ${lines.join(' ')}`}
    >
      <rect class="p-cell-held" {...box} rx={3} />
      <text class="p-count" x={box.x + 10} y={box.y + 20}>
        {number}
      </text>
      {lines.map((line, rank) => (
        <Fragment key={line}>
          {/* Read one after the other, words must not touch. */}{' '}
          <text class="p-small" x={box.x + 10} y={box.y + countHeight + (rank + 1) * lineHeight - 4}>
            {line}
          </text>
        </Fragment>
      ))}
    </a>
  );
}

function linesOf(cell: LandscapeCell | null, lang: Lang): string[] {
  if (cell === null) return [];
  const w = inLang(landscapeWords, lang);
  const left = cell.count - cell.names.length;
  const names = cell.names.map((one) => one.name);
  if (left === 0) return names;
  return [...names, left === 1 ? w.other : w.others(formatNumber(left, lang))];
}
