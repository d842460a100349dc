/** How long a page rests between two fetches of itself, in ms: several acts in a row are fetched once. */
const restMs = 250;

/**
 * How long a page that has just heard of a change waits before it fetches itself: not at all when it has rested, so that
 * the result of a vote stands on every screen at once.
 */
export function pauseMs(sinceLastFetchMs: number): number {
  return Math.max(0, restMs - sinceLastFetchMs);
}
