import { inLang, type Lang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { mapWords } from '../looking-words.ts';
import type { Position, Shape } from '../rules/contour.ts';
import { type ActorFilters, addressOf } from '../rules/filters.ts';
import { groundOf } from '../rules/group-borders.ts';
import { fitMercator, type MapFrame } from '../rules/mercator.ts';
import { placeLabels } from '../rules/place-labels.ts';
import { pushApart } from '../rules/push-apart.ts';
import type { CommuneMap, MapCommune } from '../views/commune-map.ts';
import type { Href, Sketch } from './drawing.ts';

const size = { width: 960, heightMax: 1000, margin: 40 };
/** In pixels of the drawing: less than a line is wide. */
const tolerance = 0.8;
const nameSize = 13;
/** The number is read in it, and a finger finds it. */
const smallest = 12.5;

type Placed = MapCommune & { readonly centre: Position };

interface SketchProps {
  readonly map: CommuneMap;
  readonly filters: ActorFilters;
  readonly lang: Lang;
  readonly href: Href;
}

/** The map as a drawing: contours when a file gave some, one disc a commune, its area in proportion to its number. */
export function mapSketch({ map, filters, lang, href }: SketchProps): Sketch | null {
  const placed = map.communes.filter((one): one is Placed => one.centre !== null);
  if (placed.length === 0) return null;
  const corners = placed.flatMap((one) => (one.shape === null ? [one.centre] : one.shape.flat(2)));
  const frame = fitMercator(corners, size);
  const discs = placed.filter((one) => one.count > 0).sort((a, b) => b.count - a.count);
  const most = discs[0]?.count ?? 1;
  const marks = discs.map((one) => {
    const [x, y] = frame.at(one.centre);
    return { key: one.code, x, y, radius: radiusOf(one.count, most) };
  });
  const places = pushApart(marks, { ...frame, between: smallest * 2 });
  const node = (
    <svg
      class="picture"
      data-wide="yes"
      data-fit="yes"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      aria-label={mapWords.caption[lang]}
    >
      <Ground placed={placed} frame={frame} />
      <Names discs={discs} places={places} frame={frame} most={most} />
      {discs.map((one) => (
        <Disc key={one.code} commune={one} place={places.get(one.code)} {...{ most, filters, lang, href }} />
      ))}
    </svg>
  );
  return { width: frame.width, height: frame.height, node };
}

/** The contours, then the borders between groups of communes. */
function Ground({ placed, frame }: { placed: readonly Placed[]; frame: MapFrame }) {
  const projected = new Map(
    placed.flatMap((one): [string, Shape][] =>
      one.shape === null
        ? []
        : [[one.code, one.shape.map((rings) => rings.map((ring) => ring.map(frame.at)))]],
    ),
  );
  if (projected.size === 0) return null;
  const byCode = new Map(placed.map((one) => [one.code, one]));
  const group = (code: string) => byCode.get(code)?.epci?.code ?? null;
  const { shapes, borders } = groundOf(projected, group, tolerance);
  return (
    <svg aria-hidden="true">
      {[...shapes].map(([code, shape]) => (
        <path
          key={code}
          class={(byCode.get(code)?.count ?? 0) > 0 ? 'p-land-held' : 'p-land'}
          fill-rule="evenodd"
          d={shape
            .flat()
            .map((ring) => `${pathOf(ring)}Z`)
            .join('')}
        />
      ))}
      <path class="p-border" d={borders.map(pathOf).join('')} />
    </svg>
  );
}

type Places = ReadonlyMap<string, Position>;
type NamesProps = { discs: readonly Placed[]; places: Places; frame: MapFrame; most: number };

function Names({ discs, places, frame, most }: NamesProps) {
  const labels = placeLabels(
    discs.map((one) => {
      const [x, y] = places.get(one.code) ?? frame.at(one.centre);
      return { key: one.code, text: one.name, x, y, radius: radiusOf(one.count, most) };
    }),
    { width: frame.width, height: frame.height, size: nameSize },
  );
  return (
    <svg aria-hidden="true">
      {labels.map(({ key, text, x, y, anchor }) => (
        <text key={key} class="p-halo" x={tenth(x)} y={tenth(y)} text-anchor={anchor} font-size={nameSize}>
          {text}
        </text>
      ))}
    </svg>
  );
}

type DiscProps = Omit<SketchProps, 'map'> & {
  readonly commune: Placed;
  readonly place: Position | undefined;
  readonly most: number;
};

function Disc({ commune, place = [0, 0], most, filters, lang, href }: DiscProps) {
  const [x, y] = place;
  const number = formatNumber(commune.count, lang);
  const said = inLang(mapWords, lang).mark(commune.name, number);
  return (
    <a
      href={href(addressOf('/acteurs', { filters: { ...filters, commune: [commune.code] } }))}
      aria-label={said}
    >
      <title>{said}</title>
      <circle class="p-symbol" cx={x} cy={y} r={radiusOf(commune.count, most)} />
      <text class="p-symbol-text" x={x} y={tenth(y + 4.5)}>
        {number}
      </text>
    </a>
  );
}

/** The area of a disc is in proportion to its number, above a size that the number can be read in. */
function radiusOf(count: number, most: number): number {
  return tenth(smallest + 24 * Math.sqrt(count / Math.max(most, 12)));
}

function pathOf(line: readonly Position[]): string {
  return line.map(([x, y], rank) => `${rank === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
