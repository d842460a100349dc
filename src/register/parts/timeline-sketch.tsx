import { inLang, type Lang } from '#kit/i18n.ts';
import { timelineWords } from '../picture-words.ts';
import type { ShownYear } from '../rules/shown-years.ts';
import type { Sketch } from './drawing.ts';

const width = 1120;
const left = 8;
const panel = 200;
const gap = 84;
const head = 30;
const height = 2 * panel + gap + head + 60;

/** Two rows of bars by year: organisations, then links; begun above the line, ended below. */
export function timelineSketch(years: readonly ShownYear[], lang: Lang): Sketch | null {
  if (years.length === 0) return null;
  const w = inLang(timelineWords, lang);
  const step = (width - 2 * left) / years.length;
  const x = (rank: number) => left + rank * step;
  const every = Math.max(1, Math.ceil(34 / step));
  const node = (
    <svg class="picture" data-wide="yes" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.caption}>
      <Panel
        {...{ years, step, x, w }}
        top={head}
        title={w.actorsPanel}
        read={(one) => [one.begun, one.ended]}
      />
      <g>
        {years.map((one, rank) =>
          isLabelled(one, rank, every) ? (
            <text
              key={one.label}
              class="p-note"
              x={x(rank) + step / 2}
              y={head + panel + 46}
              text-anchor="middle"
            >
              {one.before ? `< ${one.year}` : one.label}
            </text>
          ) : null,
        )}
      </g>
      <Panel
        {...{ years, step, x, w }}
        top={head + panel + gap}
        title={w.linksPanel}
        read={(one) => [one.linksBegun, one.linksEnded]}
      />
    </svg>
  );
  return { width, height, node };
}

/** A label needs room: round years, then those that stand far enough from them. */
function isLabelled(one: ShownYear, rank: number, every: number): boolean {
  if (one.before) return true;
  return every === 1 || (one.year % (every <= 5 ? 5 : 10) === 0 && rank >= every);
}

type PanelProps = {
  years: readonly ShownYear[];
  step: number;
  x: (rank: number) => number;
  top: number;
  title: string;
  w: { bar: (year: string, begun: string, ended: string) => string };
  read: (one: ShownYear) => readonly [number, number];
};

/** Below the line there is as much room for one as above it: a fifth of the height is enough for ends, which are few. */
function Panel({ years, step, x, top, title, w, read }: PanelProps) {
  const most = Math.max(1, ...years.map((one) => read(one)[0]));
  const lowest = Math.max(0, ...years.map((one) => read(one)[1]));
  const unit = (panel - 24) / (most + lowest);
  const line = top + 18 + most * unit;
  return (
    <g>
      <text class="p-head" x={left} y={top}>
        {title}
      </text>
      <line class="p-axis" x1={left} x2={width - left} y1={line} y2={line} />
      {years.map((one, rank) => {
        const [begun, ended] = read(one);
        if (begun + ended === 0) return null;
        const bar = { x: x(rank) + 1, width: Math.max(2, step - 2) };
        return (
          <g key={one.label}>
            <title>{w.bar(one.label, String(begun), String(ended))}</title>
            <rect class="p-begun" {...bar} y={line - begun * unit} height={begun * unit} />
            <rect class="p-ended" {...bar} y={line} height={ended * unit} />
            {begun > 0 && (
              <text
                class="p-small"
                x={bar.x + bar.width / 2}
                y={line - begun * unit - 3}
                text-anchor="middle"
              >
                {begun}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
