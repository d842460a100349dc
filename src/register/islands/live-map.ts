import type { GeoJSONSource, Map as LiveMap, Marker, StyleSpecification } from 'maplibre-gl';
import { type Ground, groundStyle } from './basemap-layers.ts';
import { boundsOf, type MapData, markNames, type Town, townsOf } from './town-marks.ts';

type Library = typeof import('maplibre-gl');

interface Shown {
  readonly map: LiveMap;
  readonly library: Library;
  readonly box: HTMLElement;
  readonly marks: Map<string, Marker>;
}

let shown: Shown | null = null;

/**
 * Puts a map that moves in the place of the drawn one, where a page has both. The library is fetched by that page alone, from this
 * program; nothing else is: no tile, no font, no picture. Where it cannot draw, the drawing stays.
 */
export function startLiveMap(): void {
  document.addEventListener('turbo:load', () => void open());
  // The page kept by the browser's history is the one without the map.
  document.addEventListener('turbo:before-cache', close);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    shown?.map.setStyle(paperStyle(shown.box)),
  );
}

function close(): void {
  if (shown === null) return;
  shown.map.remove();
  shown.box.hidden = true;
  drawingOf(shown.box)?.removeAttribute('hidden');
  shown = null;
}

async function open(): Promise<void> {
  const box = document.querySelector<HTMLElement>('[data-live-map]');
  if (box === null || !canDraw()) return;
  const { liveMap = '', script = '', worker = '', sheet = '' } = box.dataset;
  try {
    const [library, data] = await Promise.all([
      import(script) as Promise<Library>,
      fetch(liveMap).then((answer) => answer.json() as Promise<MapData>),
      addSheet(sheet),
    ]);
    if (!box.isConnected || shown !== null) return;
    library.setWorkerUrl(worker);
    draw(library, box, data);
  } catch {
    // The drawing and its table say the same.
  }
}

/** A library that cannot draw says so too late: asked before it is fetched. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

function addSheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(href)));
  });
  document.head.append(link);
  return loaded;
}

function draw(library: Library, box: HTMLElement, data: MapData): void {
  const container = box.querySelector<HTMLElement>('.live-map');
  if (container === null) return;
  box.hidden = false;
  const { title = '', zoomIn = '', zoomOut = '', gesture = '', fingers = '' } = box.dataset;
  const towns = townsOf(data);
  const map = new library.Map({
    container,
    style: paperStyle(box),
    bounds: boundsOf(data),
    fitBoundsOptions: { padding: 32 },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    // The page scrolls under a finger or a wheel; the map takes two fingers, or the key that the browser names.
    cooperativeGestures: true,
    locale: {
      'Map.Title': title,
      'NavigationControl.ZoomIn': zoomIn,
      'NavigationControl.ZoomOut': zoomOut,
      'CooperativeGesturesHandler.WindowsHelpText': gesture.replace('{key}', 'Ctrl'),
      'CooperativeGesturesHandler.MacHelpText': gesture.replace('{key}', '⌘'),
      'CooperativeGesturesHandler.MobileHelpText': fingers,
    },
  });
  map.addControl(new library.NavigationControl({ showCompass: false }));
  shown = { map, library, box, marks: new Map() };
  map.on('style.load', () => addTowns(map, data, towns));
  map.on('error', ({ error }) =>
    error instanceof Error && /WebGL/i.test(error.message) ? close() : undefined,
  );
  map.on('idle', () => drawingOf(box)?.setAttribute('hidden', ''));
  map.on('render', refreshMarks);
}

function addTowns(map: LiveMap, data: MapData, towns: readonly Town[]): void {
  const ink = colours();
  map.addSource('ground', { type: 'geojson', data: data as Parameters<GeoJSONSource['setData']>[0] });
  map.addLayer({
    id: 'land',
    type: 'fill',
    source: 'ground',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: {
      'fill-color': ['case', ['>', ['get', 'count'], 0], ink.held, ink.land],
      // What is laid under is seen through.
      'fill-opacity': map.getSource('basemap') ? 0.45 : 1,
      'fill-outline-color': ink.line,
    },
  });
  map.addLayer({
    id: 'borders',
    type: 'line',
    source: 'ground',
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-color': ink.ink, 'line-width': 1.8 },
  });
  map.addSource('towns', {
    type: 'geojson',
    cluster: true,
    clusterRadius: 34,
    clusterProperties: { sum: ['+', ['get', 'count']] },
    data: {
      type: 'FeatureCollection',
      features: towns.map(({ place, ...properties }) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'Point', coordinates: place },
      })),
    },
  });
  // Marks are links of the page, not paint: the source still needs a layer to be cut into tiles.
  map.addLayer({
    id: 'towns',
    type: 'circle',
    source: 'towns',
    paint: { 'circle-radius': 0, 'circle-opacity': 0 },
  });
}

/** The marks in sight: one by town or by group of near towns, kept while it stays. */
function refreshMarks(): void {
  if (shown === null || !shown.map.getSource('towns') || !shown.map.isSourceLoaded('towns')) return;
  const { map, library, marks, box } = shown;
  const seen = new Set<string>();
  for (const { properties, geometry } of map.querySourceFeatures('towns')) {
    if (geometry.type !== 'Point') continue;
    const key = properties['cluster'] ? `cluster ${properties['cluster_id']}` : String(properties['code']);
    seen.add(key);
    if (marks.has(key)) continue;
    const place = geometry.coordinates as [number, number];
    const element = properties['cluster'] ? clusterMark(properties, place, box) : townMark(properties, box);
    marks.set(key, new library.Marker({ element }).setLngLat(place).addTo(map));
  }
  for (const [key, mark] of marks) {
    if (seen.has(key)) continue;
    mark.remove();
    marks.delete(key);
  }
}

type Properties = Readonly<Record<string, unknown>>;

function townMark(properties: Properties, box: HTMLElement): HTMLElement {
  const count = Number(properties['count']);
  const link = document.createElement('a');
  const list = new URL(box.dataset['list'] ?? '/', document.baseURI);
  list.searchParams.append('commune', String(properties['code']));
  link.href = list.href;
  return marked(link, count, markNames(box.dataset['mark'] ?? '', { name: properties['name'], count }));
}

function clusterMark(properties: Properties, place: [number, number], box: HTMLElement): HTMLElement {
  const [count, towns] = [Number(properties['sum']), Number(properties['point_count'])];
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['kind'] = 'cluster';
  button.addEventListener('click', () => void comeNearer(Number(properties['cluster_id']), place));
  return marked(button, count, markNames(box.dataset['cluster'] ?? '', { towns, count }));
}

function marked(element: HTMLElement, count: number, said: string): HTMLElement {
  element.className = 'map-mark';
  element.style.setProperty('--mark-size', `${Math.min(4, 1.6 + 0.35 * Math.sqrt(count))}rem`);
  element.textContent = String(count);
  element.setAttribute('aria-label', said);
  element.title = said;
  return element;
}

async function comeNearer(cluster: number, center: [number, number]): Promise<void> {
  const source = shown?.map.getSource<GeoJSONSource>('towns');
  if (!source) return;
  const zoom = await source.getClusterExpansionZoom(cluster);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  shown?.map.easeTo({ center, zoom: zoom + 0.2, animate: !still });
}

function drawingOf(box: HTMLElement): Element | null {
  return box.parentElement?.querySelector('[data-drawing]') ?? null;
}

function colours(): Record<'paper' | 'land' | 'held' | 'line' | 'ink' | 'water', string> {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: of('--sheet'),
    land: of('--sunk'),
    held: of('--stratum-2'),
    line: of('--line-strong'),
    ink: of('--ink-soft'),
    water: of('--stratum-1'),
  };
}

function paperStyle(box: HTMLElement): StyleSpecification {
  const ink = colours();
  const ground = box.dataset['ground'];
  const laid = ground ? groundStyle(JSON.parse(ground) as Ground, ink) : { sources: {}, layers: [] };
  return {
    version: 8,
    sources: laid.sources,
    layers: [{ id: 'paper', type: 'background', paint: { 'background-color': ink.paper } }, ...laid.layers],
  };
}
