/** What /acteurs/carte.geojson gives. */
export interface MapData {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly geometry: { readonly coordinates: unknown };
  }[];
}

/** A town that holds somebody, as the live map marks it. */
export interface Town {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly place: [number, number];
}

/** The towns of the map's data where somebody is. */
export function townsOf(data: MapData): Town[] {
  return data.features.flatMap(({ properties }) => {
    const { what, code, name, count, lon, lat } = properties;
    if (what !== 'commune' || Number(count) <= 0) return [];
    return [
      {
        code: String(code),
        name: String(name),
        count: Number(count),
        place: [Number(lon), Number(lat)] as [number, number],
      },
    ];
  });
}

/** A sentence of the page with its numbers and names put in: « {name} : {count} ». */
export function markNames(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_whole, key: string) => String(values[key] ?? ''));
}

/** West, south, east and north of everything drawn, in degrees. */
export function boundsOf(data: MapData): [number, number, number, number] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  const take = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    const [lon, lat] = coordinates as unknown[];
    if (typeof lon !== 'number' || typeof lat !== 'number') {
      for (const part of coordinates) take(part);
      return;
    }
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  };
  for (const { geometry } of data.features) take(geometry.coordinates);
  return bounds;
}
