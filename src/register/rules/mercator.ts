import type { Position } from './contour.ts';

/** A drawing of a piece of the Earth: its size, and where a place falls on it. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  at(place: Position): Position;
}

/**
 * A Mercator drawing that holds all these places, `margin` inside its edges: the projection of web maps, so that the picture and
 * the live map are the same. As wide as asked unless that makes it higher than `heightMax`.
 */
export function fitMercator(
  places: readonly Position[],
  size: { width: number; heightMax: number; margin: number },
): MapFrame {
  let [west, east, south, north] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const place of places) {
    const [x, y] = flat(place);
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  if (places.length === 0) [west, east, south, north] = [0, 0, 0, 0];
  // A single point has no size: about ten kilometres around it.
  const [wide, high] = [Math.max(east - west, 0.0015), Math.max(north - south, 0.0015)];
  const { width, heightMax, margin } = size;
  const scale = Math.min((width - 2 * margin) / wide, (heightMax - 2 * margin) / high);
  const height = Math.round(high * scale + 2 * margin);
  const left = (width - (east - west) * scale) / 2;
  const top = (height - (north - south) * scale) / 2;
  return {
    width,
    height,
    at: (place) => {
      const [x, y] = flat(place);
      return [left + (x - west) * scale, top + (north - y) * scale];
    },
  };
}

function flat([lon, lat]: Position): Position {
  const radians = Math.PI / 180;
  return [lon * radians, Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2))];
}
