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
