import { type ActorFilters, addressOf } from './filters.ts';
import { addressWith, type Extra, type Picture, picturePaths } from './pictures.ts';
import { readDashboardExtra } from './read-dashboard.ts';
import { readFilters } from './read-filters.ts';
import { graphExtra, readGraph } from './read-graph.ts';

/** What a view keeps of an address: its filters, and what its picture asks besides. */
export interface SavedRequest {
  readonly filters: ActorFilters;
  readonly extra: Extra;
  /** As it is written in the address, the same for the same request. */
  readonly query: string;
}

/** Reads an address as a view keeps it: only what was understood; pages are not kept, an order is only for the list. */
export function savedRequest(picture: Picture, params: URLSearchParams, today: string): SavedRequest {
  const { request } = readFilters(params);
  const { filters, sort } = request;
  const extra = extraOf(picture, params, today);
  const path = picturePaths[picture];
  const address = picture === 'list' ? addressOf(path, { filters, sort }) : addressWith(path, filters, extra);
  return { filters, extra, query: address.slice(path.length).replace(/^\?/, '') };
}

function extraOf(picture: Picture, params: URLSearchParams, today: string): Extra {
  if (picture === 'graph') return graphExtra(readGraph(params, today));
  return picture === 'dashboard' ? readDashboardExtra(params) : [];
}

/** The address of a view: that of its picture, with what it keeps. */
export function viewAddress(picture: Picture, query: string): string {
  return query === '' ? picturePaths[picture] : `${picturePaths[picture]}?${query}`;
}
