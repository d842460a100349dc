/** One arrival or departure as the secretariat or the member noted it. */
export interface PresenceStep {
  readonly seatId: string;
  readonly kind: 'arrived' | 'left';
  readonly at: Date;
  /** Who arrived: absent or null, the member of the seat. */
  readonly substituteId?: string | null;
}

/** Who of a seat had arrived last at a moment: its member, or the substitute (L5211-6 CGCT). */
export function sitsAt(log: readonly PresenceStep[], seatId: string, at: Date): 'titular' | 'substitute' {
  const last = log.findLast((step) => step.seatId === seatId && step.at <= at);
  return last?.substituteId ? 'substitute' : 'titular';
}

/** The seats in the room at a moment, from the log in the order it was noted: who left since is still there. */
export function presentAt(log: readonly PresenceStep[], at: Date): ReadonlySet<string> {
  const present = new Set<string>();
  for (const step of log) {
    if (step.at > at) continue;
    if (step.kind === 'arrived') present.add(step.seatId);
    else present.delete(step.seatId);
  }
  return present;
}
