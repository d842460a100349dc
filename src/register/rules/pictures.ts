import { type ActorFilters, addressOf } from './filters.ts';

/** The ways of looking at the same actors, in the order in which they are offered, and the address of each. */
export const picturePaths = {
  list: '/acteurs',
  map: '/acteurs/carte',
  landscape: '/acteurs/paysage',
  graph: '/acteurs/graphe',
  timeline: '/acteurs/chronologie',
  dashboard: '/acteurs/tableau',
} as const;
export type Picture = keyof typeof picturePaths;

/** A way of looking that draws: it has a file to save, and a frame to put in another page. */
export type Drawn = Exclude<Picture, 'list'>;
export const drawn = [
  'map',
  'landscape',
  'graph',
  'timeline',
  'dashboard',
] as const satisfies readonly Drawn[];

/** What a picture asks besides the filters that all of them share. */
export type Extra = readonly (readonly [string, string])[];

/** An address with filters, and what one picture asks besides. */
export function addressWith(path: string, filters: ActorFilters, extra: Extra = []): string {
  const base = addressOf(path, { filters });
  if (extra.length === 0) return base;
  const more = new URLSearchParams(extra.map(([name, value]) => [name, value])).toString();
  return `${base}${base.includes('?') ? '&' : '?'}${more}`;
}

/** The address of the bare frame that another site may show. */
export function framePath(picture: Drawn): string {
  return picturePaths[picture].replace(/^\/acteurs/, '/integrer');
}

/** The picture that a frame's address names, or nothing. */
export function pictureOfFrame(name: string): Drawn | null {
  return drawn.find((one) => framePath(one) === `/integrer/${name}`) ?? null;
}

export function isPicture(text: string): text is Picture {
  return Object.hasOwn(picturePaths, text);
}
