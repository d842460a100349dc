/** Longer than this, and the person is sent to a page that says how far the work has come. */
const patienceMs = 3_000;

/**
 * The answer of a work, if it comes soon; else « later »: it goes on by itself, and its own progress says how it ends. What fails
 * later is told there too, having written nothing.
 */
export async function inAMoment<T>(work: Promise<T>): Promise<T | 'later'> {
  let timer: NodeJS.Timeout | undefined;
  const later = new Promise<'later'>((resolve) => {
    timer = setTimeout(resolve, patienceMs, 'later');
  });
  try {
    const first = await Promise.race([work, later]);
    if (first === 'later') work.catch(() => {});
    return first;
  } finally {
    clearTimeout(timer);
  }
}
