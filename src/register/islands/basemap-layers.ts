import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';

/** The ground as the page names it (`kit/http/basemap.ts`). */
export interface Ground {
  readonly tiles: string;
  readonly kind: 'vector' | 'raster';
  readonly layers: readonly string[];
  readonly minZoom: number;
  readonly maxZoom: number;
}

type Ink = Readonly<Record<'paper' | 'land' | 'line' | 'water', string>>;

/** Water, greens, roads and railways, under the names that the usual schemas of street tiles give them. */
const drawn: readonly { layer: string; kind: 'water' | 'land' | 'road' }[] = [
  { layer: 'landuse', kind: 'land' },
  { layer: 'landcover', kind: 'land' },
  { layer: 'water', kind: 'water' },
  { layer: 'waterway', kind: 'water' },
  { layer: 'roads', kind: 'road' },
  { layer: 'transportation', kind: 'road' },
  { layer: 'transit', kind: 'road' },
];

/** The parts of a style that lay a ground under the map: quiet, without letters, so that the towns of the register are read. */
export function groundStyle(ground: Ground, ink: Ink): Pick<StyleSpecification, 'sources' | 'layers'> {
  const limits = {
    tiles: [new URL(ground.tiles, document.baseURI).href.replaceAll('%7B', '{').replaceAll('%7D', '}')],
    minzoom: ground.minZoom,
    maxzoom: ground.maxZoom,
  };
  const source: SourceSpecification =
    ground.kind === 'raster' ? { type: 'raster', tileSize: 256, ...limits } : { type: 'vector', ...limits };
  return {
    sources: { basemap: source },
    layers:
      ground.kind === 'raster'
        ? [{ id: 'basemap', type: 'raster', source: 'basemap', paint: { 'raster-opacity': 0.7 } }]
        : drawn.filter(({ layer }) => ground.layers.includes(layer)).flatMap((one) => layersOf(one, ink)),
  };
}

function layersOf({ layer, kind }: (typeof drawn)[number], ink: Ink): LayerSpecification[] {
  const from = { source: 'basemap', 'source-layer': layer } as const;
  if (kind === 'road')
    return [
      {
        id: `basemap-${layer}`,
        type: 'line',
        ...from,
        filter: ['==', ['geometry-type'], 'LineString'],
        paint: {
          'line-color': ink.line,
          'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.4, 14, 1.6],
        },
      },
    ];
  const colour = kind === 'water' ? ink.water : ink.land;
  return [
    {
      id: `basemap-${layer}`,
      type: 'fill',
      ...from,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour },
    },
    ...(kind === 'water'
      ? [
          {
            id: `basemap-${layer}-line`,
            type: 'line' as const,
            ...from,
            filter: ['==', ['geometry-type'], 'LineString'] as ['==', ['geometry-type'], string],
            paint: { 'line-color': colour, 'line-width': 1 },
          },
        ]
      : []),
  ];
}
