import type { Visit } from '#kit/http/visit.ts';
import type { Drawing, Href } from '../parts/drawing.ts';
import type { ActorFilters } from '../rules/filters.ts';
import type { Drawn } from '../rules/pictures.ts';
import { drawDashboard } from './draw-dashboard.tsx';
import { drawGraph } from './draw-graph.tsx';
import { drawLandscape } from './draw-landscape.tsx';
import { drawMap } from './draw-map.tsx';
import { drawTimeline } from './draw-timeline.tsx';

type Draw = (visit: Visit, filters: ActorFilters, href: Href) => Promise<Drawing>;

/** How each way of looking is drawn. */
export const draw: Readonly<Record<Drawn, Draw>> = {
  map: drawMap,
  landscape: drawLandscape,
  graph: drawGraph,
  timeline: drawTimeline,
  dashboard: drawDashboard,
};
