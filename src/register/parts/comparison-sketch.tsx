import { inLang, type Lang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { comparisonWords } from '../comparison-words.ts';
import { dashboardWords } from '../dashboard-words.ts';
import type { Known } from '../rules/compare-sides.ts';
import { sumSaid, sumShort } from '../rules/figure-total.ts';
import { periodSaid } from '../rules/indicator.ts';
import { fitted } from '../rules/place-labels.ts';
import type { ComparedLine, ComparedSide, Comparison } from '../views/read-comparison.ts';
import type { Sketch } from './drawing.ts';

const width = 1120;
const labels = 300;
const block = 96;
const room = width - labels - 330;

/** What a line is called. */
export function lineName(line: ComparedLine, lang: Lang): string {
  if (line.indicator !== null) return line.indicator.name[lang];
  return line.code === 'actives' ? dashboardWords.active[lang] : dashboardWords.created[lang];
}

/** A value of a line with its unit; « non connu » rather than a zero. */
export function lineValue(line: ComparedLine, value: string | null, lang: Lang): string {
  if (line.indicator !== null) return sumSaid(value, line.indicator, lang);
  const unit = { fr: dashboardWords.organisations.fr, en: dashboardWords.organisations.en };
  return sumSaid(value, { measure: 'number', unit }, lang);
}

/** « Grenoble-Alpes-Métropole, 2013-2014 ». */
export function sideName(side: ComparedSide, line: ComparedLine | null, lang: Lang): string {
  const period = line?.indicator
    ? periodSaid(line.indicator.kind, String(side.year), lang)
    : String(side.year);
  return comparisonWords.side[lang](side.perimeter.name[lang], period);
}

/** Two bars for each thing compared, from zero, each with its coverage; in the order of the definitions, never of the values. */
export function comparisonSketch({ sides, lines }: Comparison, lang: Lang): Sketch | null {
  const known = lines.filter((one) => one.a.value !== null || one.b.value !== null);
  if (sides === null || known.length === 0) return null;
  const w = inLang(comparisonWords, lang);
  const height = known.length * block + 6;
  const node = (
    <svg class="picture" data-wide="yes" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.chart}>
      {known.map((line, rank) => {
        const most = Math.max(1, ...[line.a, line.b].map((one) => Math.abs(Number(one.value ?? 0))));
        return (
          <g key={line.code}>
            <line class="p-axis" x1={0} x2={width} y1={rank * block + 1} y2={rank * block + 1} />
            <text class="p-head" x={0} y={rank * block + 22}>
              {fitted(lineName(line, lang), 15, width)}
            </text>
            {([0, 1] as const).map((side) => (
              <SideBar
                key={side}
                y={rank * block + 32 + side * 28}
                label={sideName(sides[side], line, lang)}
                known={side === 0 ? line.a : line.b}
                {...{ line, most, lang, side }}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
  return { width, height, node };
}

type BarProps = {
  y: number;
  label: string;
  known: Known;
  line: ComparedLine;
  most: number;
  lang: Lang;
  side: 0 | 1;
};

function SideBar({ y, label, known, line, most, lang, side }: BarProps) {
  const w = inLang(comparisonWords, lang);
  const long = known.value === null ? 24 : Math.max(2, (Math.max(0, Number(known.value)) / most) * room);
  const measure = line.indicator?.measure ?? 'number';
  const said = known.value === null ? lineValue(line, null, lang) : sumShort(known.value, measure, lang);
  return (
    <g>
      <text x={labels - 10} y={y + 15} text-anchor="end">
        {fitted(label, 12, labels - 14)}
      </text>
      <rect
        class={known.value === null ? 'p-unknown' : side === 0 ? 'p-begun' : 'p-second'}
        x={labels}
        y={y + 1}
        width={long}
        height={20}
      />
      <text class="p-count" x={labels + long + 8} y={y + 16}>
        {said}
      </text>
      <text class="p-note" x={width} y={y + 15} text-anchor="end">
        {w.known(formatNumber(known.known, lang), formatNumber(known.of, lang))}
      </text>
    </g>
  );
}
