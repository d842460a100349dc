import type { ComponentChildren } from 'preact';
import { fitted, textWidth } from '../rules/place-labels.ts';

/** Rows of bars: a label, a bar from zero, a count. What is not known is a dashed bar, last. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly text: string;
  readonly said: string;
  readonly href: string | null;
  readonly unknown: boolean;
}

const rowHeight = 24;
const head = 34;
const labels = 196;

export function barsHeight(bars: readonly Bar[]): number {
  return head + bars.length * rowHeight;
}

type BarsProps = { x: number; y: number; width: number; title: string; note: string; bars: readonly Bar[] };

export function BarBlock({ x, y, width, title, note, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map((one) => one.count));
  const room = width - labels - 56;
  return (
    <g>
      <BlockHead {...{ x, y, width, title, note }} />
      {bars.map((bar, rank) => {
        const top = y + head + rank * rowHeight;
        const label = fitted(bar.label, 12, labels - 14);
        const long = Math.max(bar.count === 0 ? 0 : 2, (bar.count / most) * room);
        return (
          <Linked key={bar.key} href={bar.href} said={bar.said} shown={`${label} ${bar.text}`}>
            <text x={x + labels - 10} y={top + 14} text-anchor="end">
              {label}
            </text>{' '}
            <rect
              class={bar.unknown ? 'p-unknown' : 'p-begun'}
              x={x + labels}
              y={top + 2}
              width={long}
              height={16}
            />
            <text class="p-count" x={x + labels + long + 8} y={top + 15}>
              {bar.text}
            </text>
          </Linked>
        );
      })}
    </g>
  );
}

/** One year of a column block; `height` is between 0 and 1, null where nothing is known. */
export interface Column {
  readonly year: number;
  readonly label: string;
  readonly height: number | null;
  readonly text: string;
  /** Below the year: for how many it is known. */
  readonly coverage: string;
  readonly said: string;
  readonly href: string | null;
  readonly chosen: boolean;
}

export const columnsHeight = 216;
const plot = 120;

type ColumnsProps = {
  x: number;
  y: number;
  width: number;
  title: string;
  note: string;
  columns: readonly Column[];
};

/** A column by year, from zero; the year chosen in the warm colour. */
export function ColumnBlock({ x, y, width, title, note, columns }: ColumnsProps) {
  const step = Math.min(64, width / Math.max(1, columns.length));
  const line = y + head + 22 + plot;
  // Words need room: where years are many, only some are written.
  const every = Math.max(1, Math.ceil(34 / step));
  const values = step >= 44 || columns.every((one) => one.text.length <= 2);
  return (
    <g>
      <BlockHead {...{ x, y, width, title, note }} />
      <line class="p-axis" x1={x} x2={x + width} y1={line} y2={line} />
      {columns.map((one, rank) => {
        const left = x + rank * step;
        const tall = one.height === null ? 0 : Math.max(one.height > 0 ? 2 : 0, one.height * plot);
        const value = values || one.chosen ? one.text : '';
        const near = columns.some(
          (each) => each.chosen && each !== one && Math.abs(each.year - one.year) < every,
        );
        const year = one.chosen || (one.year % every === 0 && !near) ? one.label : '';
        const coverage = step >= 30 ? one.coverage : '';
        const shown = [value, year, coverage].filter((each) => each !== '').join(' ');
        return (
          <Linked key={one.year} href={one.href} said={one.said} shown={shown}>
            {one.height === null ? (
              <rect class="p-unknown" x={left + 4} y={line - 14} width={Math.max(2, step - 8)} height={14} />
            ) : (
              <rect
                class={one.chosen ? 'p-ended' : 'p-begun'}
                x={left + (step > 12 ? 4 : 1)}
                y={line - tall}
                width={Math.max(2, step - (step > 12 ? 8 : 2))}
                height={tall}
              />
            )}
            {value !== '' && (
              <text
                class="p-small"
                x={left + step / 2}
                y={line - (one.height === null ? 14 : tall) - 5}
                text-anchor="middle"
              >
                {value}
              </text>
            )}{' '}
            {year !== '' && (
              <text
                class={one.chosen ? undefined : 'p-note'}
                x={left + step / 2}
                y={line + 17}
                text-anchor="middle"
              >
                {year}
              </text>
            )}{' '}
            {coverage !== '' && (
              <text class="p-small p-note" x={left + step / 2} y={line + 33} text-anchor="middle">
                {coverage}
              </text>
            )}
          </Linked>
        );
      })}
    </g>
  );
}

function BlockHead({ x, y, width, title, note }: Omit<BarsProps, 'bars'>) {
  return (
    <g>
      <line class="p-axis" x1={x} x2={x + width} y1={y} y2={y} />
      <text class="p-head" x={x} y={y + 20}>
        {fitted(title, 15, width - (note === '' ? 0 : textWidth(note, 12) + 12))}
      </text>
      {note !== '' && (
        <text class="p-note" x={x + width} y={y + 20} text-anchor="end">
          {note}
        </text>
      )}
    </g>
  );
}

/** A mark that leads somewhere: its name begins with the words that it shows, as speech commands need. */
function Linked({ href, said, shown, children }: LinkedProps) {
  if (href === null)
    return (
      <g>
        <title>{said}</title>
        {children}
      </g>
    );
  return (
    <a href={href} aria-label={`${shown}, ${said}`}>
      {children}
    </a>
  );
}

interface LinkedProps {
  readonly href: string | null;
  readonly said: string;
  readonly shown: string;
  readonly children: ComponentChildren;
}
