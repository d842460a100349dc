import type { ActorLink, LinkEnd } from './actor.ts';
import type { GraphRequest } from './read-graph.ts';
import { standingOf } from './relation-time.ts';

export interface GraphNode extends LinkEnd {
  /** How many of the links drawn touch it. */
  readonly degree: number;
}

export interface GraphEdge {
  readonly link: ActorLink;
  /** Its beginning is not known: it may have held. */
  readonly undated: boolean;
}

export interface ActorGraph {
  /** Most linked first. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Links of these types, around that actor if there is one, that do not hold at that moment. */
  readonly hidden: number;
  /** The actor at the centre; null when none was asked for, or has no link here. */
  readonly centre: GraphNode | null;
}

/**
 * The graph that a request draws: the links of its types that hold at its moment and, around somebody, those between them and their
 * neighbours only.
 */
export function actorGraph(links: readonly ActorLink[], request: Omit<GraphRequest, 'notices'>): ActorGraph {
  const { types, moment, around } = request;
  const typed = links.filter((link) => types.length === 0 || types.includes(link.type));
  const standing = typed.map((link) => ({ link, standing: standingOf(link, moment) }));
  const holding = standing.flatMap(({ link, standing: how }) =>
    how === 'outside' ? [] : [{ link, undated: how === 'undated' }],
  );
  const near = around === null ? null : neighboursOf(holding, around);
  const edges =
    near === null
      ? holding
      : holding.filter(({ link }) => near.has(link.from.slug) && near.has(link.to.slug));
  const nodes = nodesOf(edges);
  const touches = ({ from, to }: ActorLink) => near === null || from.slug === around || to.slug === around;
  return {
    nodes,
    edges,
    hidden: standing.filter((one) => one.standing === 'outside' && touches(one.link)).length,
    centre: nodes.find((one) => one.slug === around) ?? null,
  };
}

/** Whom one step reaches, the middle included; null when it has no link: then the whole graph is drawn. */
function neighboursOf(edges: readonly GraphEdge[], middle: string): ReadonlySet<string> | null {
  const touching = edges.filter(({ link }) => link.from.slug === middle || link.to.slug === middle);
  if (touching.length === 0) return null;
  return new Set(touching.flatMap(({ link }) => [link.from.slug, link.to.slug]));
}

function nodesOf(edges: readonly GraphEdge[]): GraphNode[] {
  const nodes = new Map<string, GraphNode>();
  for (const { link } of edges) {
    for (const end of [link.from, link.to]) {
      const degree = nodes.get(end.slug)?.degree ?? 0;
      nodes.set(end.slug, { ...end, degree: degree + 1 });
    }
  }
  return [...nodes.values()].sort((a, b) => b.degree - a.degree || (a.slug < b.slug ? -1 : 1));
}

/** The part of a graph that a drawing can hold: the centre and the most linked, with the links between them. */
export function cutGraph(graph: ActorGraph, nodesMax: number): ActorGraph {
  if (graph.nodes.length <= nodesMax) return graph;
  const { centre } = graph;
  const others = graph.nodes.filter((one) => one.slug !== centre?.slug);
  const nodes = centre === null ? others.slice(0, nodesMax) : [centre, ...others.slice(0, nodesMax - 1)];
  const kept = new Set(nodes.map((one) => one.slug));
  return {
    ...graph,
    nodes,
    edges: graph.edges.filter(({ link }) => kept.has(link.from.slug) && kept.has(link.to.slug)),
  };
}
