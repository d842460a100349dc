import { inLang, type Lang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { graphWords } from '../picture-words.ts';
import type { ActorGraph, GraphEdge, GraphNode } from '../rules/actor-graph.ts';
import type { Position } from '../rules/contour.ts';
import { datePhrase } from '../rules/date-phrase.ts';
import { fitInFrame, graphLayout } from '../rules/graph-layout.ts';
import { placeLabels } from '../rules/place-labels.ts';
import { pushApart } from '../rules/push-apart.ts';
import { relationTypes } from '../rules/vocabulary.ts';
import type { Href, Sketch } from './drawing.ts';

const width = 1120;
const nameSize = 12;
/** The drawing is never shown under 0.85 of its size: so far apart, each mark can be pressed alone. */
const between = 28.5;

interface SketchProps {
  readonly graph: ActorGraph;
  readonly lang: Lang;
  readonly href: Href;
}

/** The graph as a drawing: actors as discs that lead to their page, links as lines, as many names as find room. */
export function graphSketch({ graph, lang, href }: SketchProps): Sketch | null {
  const { nodes, edges, centre } = graph;
  if (nodes.length === 0) return null;
  const height = nodes.length < 25 ? 560 : nodes.length < 80 ? 760 : 960;
  const pairs = edges.map(({ link }) => [link.from.slug, link.to.slug] as const);
  const slugs = nodes.map((one) => one.slug);
  const fitted = fitInFrame(graphLayout(slugs, pairs), { width, height, margin: 60 });
  const at = (from: ReadonlyMap<string, Position>, slug: string) => from.get(slug) ?? ([0, 0] as const);
  const marks = nodes.map((one) => {
    const [x, y] = at(fitted, one.slug);
    return { key: one.slug, x, y, radius: radiusOf(one) };
  });
  const places = pushApart(marks, { width, height, between });
  const labels = placeLabels(
    nodes.map((one) => {
      const [x, y] = at(places, one.slug);
      return { key: one.slug, text: one.name, x, y, radius: radiusOf(one) };
    }),
    { width, height, size: nameSize },
  );
  const radii = new Map(nodes.map((one) => [one.slug, radiusOf(one)]));
  const node = (
    <svg
      class="picture"
      data-wide="yes"
      viewBox={`0 0 ${width} ${height}`}
      aria-label={graphWords.caption[lang]}
    >
      <defs>
        <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path class="p-tip" d="M0 0L8 4L0 8Z" />
        </marker>
      </defs>
      <svg aria-hidden="true">
        {edges.map((edge) => (
          <Line key={edgeKey(edge)} edge={edge} places={places} radii={radii} lang={lang} />
        ))}
      </svg>
      {nodes.map((one) => (
        <Disc
          key={one.slug}
          one={one}
          place={at(places, one.slug)}
          isCentre={one.slug === centre?.slug}
          {...{ lang, href }}
        />
      ))}
      <svg aria-hidden="true">
        {labels.map(({ key, text, x, y, anchor }) => (
          <text key={key} class="p-halo" x={tenth(x)} y={tenth(y)} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </svg>
  );
  return { width, height, node };
}

type LineProps = {
  edge: GraphEdge;
  places: ReadonlyMap<string, Position>;
  radii: ReadonlyMap<string, number>;
  lang: Lang;
};

/** From the edge of one disc to the edge of the other; a partnership has no direction, hence no tip. */
function Line({ edge, places, radii, lang }: LineProps) {
  const { link, undated } = edge;
  const [x1, y1] = places.get(link.from.slug) ?? [0, 0];
  const [x2, y2] = places.get(link.to.slug) ?? [0, 0];
  const long = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
  const [ux, uy] = [(x2 - x1) / long, (y2 - y1) / long];
  const start = radii.get(link.from.slug) ?? 0;
  const end = (radii.get(link.to.slug) ?? 0) + 1;
  const said = relationTypes[link.type];
  return (
    <path
      class={undated ? 'p-link-undated' : 'p-link'}
      d={`M${tenth(x1 + ux * start)} ${tenth(y1 + uy * start)}L${tenth(x2 - ux * end)} ${tenth(y2 - uy * end)}`}
      marker-end={said.outward.fr === said.inward.fr ? undefined : 'url(#tip)'}
    >
      <title>
        {`${link.from.name}, ${said.outward[lang]} ${link.to.name}, ${datePhrase(link.type, link.fromDate, link.untilDate, lang)}`}
      </title>
    </path>
  );
}

type DiscProps = { one: GraphNode; place: Position; isCentre: boolean; lang: Lang; href: Href };

function Disc({ one, place, isCentre, lang, href }: DiscProps) {
  const said = inLang(graphWords, lang).node(one.name, formatNumber(one.degree, lang));
  const kind = isCentre ? 'p-node-centre' : one.asked ? 'p-node' : 'p-node-beside';
  return (
    <a href={href(`/acteurs/${one.slug}`)} aria-label={said}>
      <title>{said}</title>
      <circle class={kind} cx={place[0]} cy={place[1]} r={radiusOf(one)} />
    </a>
  );
}

function radiusOf({ degree }: GraphNode): number {
  return tenth(Math.min(26, 5 + 2.4 * Math.sqrt(degree)));
}

function edgeKey({ link }: GraphEdge): string {
  return `${link.from.slug} ${link.type} ${link.to.slug} ${link.fromDate}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
