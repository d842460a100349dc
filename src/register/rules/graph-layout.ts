import graphology from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { Position } from './contour.ts';

// A CommonJS module is its own default export; its types say otherwise.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

const iterations = 400;
const seed = 20140624;

/**
 * Where each node of a graph stands, by ForceAtlas2 (Jacomy et al., 2014). The same nodes and links always give the same drawing:
 * first places come from a fixed series of numbers, the order is that of the names, the number of steps never changes.
 */
export function graphLayout(
  nodes: readonly string[],
  links: readonly (readonly [string, string])[],
): ReadonlyMap<string, Position> {
  const graph = new graphology.UndirectedGraph<{ x: number; y: number }>();
  const next = series(seed);
  for (const node of [...nodes].sort()) graph.addNode(node, { x: next(), y: next() });
  for (const [from, to] of links) if (from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to);
  if (graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        // Without it, groups that nothing links drift away and the drawing becomes dust.
        strongGravityMode: true,
        gravity: 0.06,
        scalingRatio: 12,
        adjustSizes: false,
        barnesHutOptimize: graph.order > 400,
      },
    });
  }
  return new Map(graph.mapNodes((node, { x, y }) => [node, [x, y] as Position] as const));
}

/** Numbers between -1 and 1 that look drawn at random and never change (a linear congruential series, Knuth). */
function series(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32) * 2 - 1;
  };
}

/** Places brought into a frame: the drawing fills it, `margin` inside its edges. */
export function fitInFrame(
  places: ReadonlyMap<string, Position>,
  { width, height, margin }: { width: number; height: number; margin: number },
): ReadonlyMap<string, Position> {
  const all = [...places.values()];
  const [west, east] = [Math.min(...all.map((one) => one[0])), Math.max(...all.map((one) => one[0]))];
  const [north, south] = [Math.min(...all.map((one) => one[1])), Math.max(...all.map((one) => one[1]))];
  const across = (value: number, from: number, to: number, size: number) =>
    to - from < 1e-9 ? size / 2 : margin + ((value - from) / (to - from)) * (size - 2 * margin);
  return new Map(
    [...places].map(([node, [x, y]]) => [
      node,
      [across(x, west, east, width), across(y, north, south, height)],
    ]),
  );
}
