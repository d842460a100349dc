const waitMinutes = [1, 5, 15, 60, 240, 720] as const;

/** When to try again a message that failed `attempts` times: longer and longer; null when it is time to give up. */
export function nextAttempt(attempts: number, at: Date): Date | null {
  const minutes = waitMinutes[attempts - 1];
  return minutes === undefined ? null : new Date(at.getTime() + minutes * 60_000);
}
