import autocannon from 'autocannon';

/** Requests per second that one address answers, over `seconds`, from 16 kept-alive connections in this process. */
export async function requestsPerSecond(url: string, seconds: number): Promise<number> {
  const result = await autocannon({ url, connections: 16, duration: seconds });
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} answers that were not 2xx`);
  }
  return result.requests.average;
}

/** The middle value; the list is not empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which this share of the values lies; the list is not empty. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** « p50 12 ms, p99 40 ms, max 42 ms ». */
export function delayLine(delaysMs: readonly number[]): string {
  const f = (share: number) => `${quantile(delaysMs, share).toFixed(0)} ms`;
  return `p50 ${f(0.5)}, p99 ${f(0.99)}, max ${f(1)}`;
}

/** « 0.42 (0.40–0.45) »: the median of ratios taken pair by pair, with the extremes. */
export function ratioLine(ratios: readonly number[]): string {
  const f = (value: number) => value.toFixed(2);
  return `${f(median(ratios))} (${f(Math.min(...ratios))}–${f(Math.max(...ratios))}, ${ratios.length} pairs)`;
}
