/** A stop of the clock, in epoch milliseconds; `to` is null while it lasts. */
export interface Pause {
  readonly from: number;
  readonly to: number | null;
}

/** One speech as the server timed it, in epoch milliseconds; `end` is null while it runs. */
export interface Speech {
  readonly begin: number;
  readonly end: number | null;
  readonly pauses: readonly Pause[];
}

export interface SpeechEvent {
  readonly kind: 'started' | 'paused' | 'resumed' | 'ended' | 'withdrawn';
  readonly at: Date;
}

export interface Allowance {
  /** Null: no quota was given, nothing can be overrun. */
  readonly quotaMs: number | null;
  /** What the group had already spent when this speech began. */
  readonly spentMs: number;
}

export interface ClockReading {
  readonly state: 'running' | 'paused' | 'ended';
  /** Time spoken in this speech, pauses left out. */
  readonly elapsedMs: number;
  /** When the quota runs out; recedes during a pause. Null without a quota. */
  readonly end: number | null;
  /** Never below zero; null without a quota. */
  readonly remainingMs: number | null;
  readonly overrunMs: number | null;
  /** Warning from 75 % of the quota, over from 100 %. */
  readonly colour: 'calm' | 'warning' | 'over';
}

/**
 * Reads a speaker's clock at a moment, from timestamps and not ticks, so that a late screen shows the same value:
 * end = begin + quota − spent + Σ pauses. The clock informs; only the chair cuts (L2121-16 CGCT).
 */
export function clockAt(speech: Speech, allowance: Allowance, asked: number): ClockReading {
  const at = steadyMoment(speech, asked);
  const elapsedMs = elapsedAt(speech, at);
  const state = stateAt(speech, at);
  const { quotaMs, spentMs } = allowance;
  if (quotaMs === null) {
    return { state, elapsedMs, end: null, remainingMs: null, overrunMs: null, colour: 'calm' };
  }
  const left = quotaMs - spentMs - elapsedMs;
  return {
    state,
    elapsedMs,
    end: speech.begin + quotaMs - spentMs + pausedAt(speech, at),
    remainingMs: Math.max(0, left),
    overrunMs: Math.max(0, -left),
    colour: left <= 0 ? 'over' : left <= quotaMs / 4 ? 'warning' : 'calm',
  };
}

/**
 * Time spoken at a moment, in milliseconds: a point of order stops it, an ended speech no longer grows, and a moment
 * before what is already on record (the system clock was moved back) is read as the last moment recorded.
 */
export function elapsedAt(speech: Speech, asked: number): number {
  const at = steadyMoment(speech, asked);
  const until = Math.max(speech.begin, Math.min(at, speech.end ?? at));
  return until - speech.begin - pausedAt(speech, at);
}

function steadyMoment(speech: Speech, at: number): number {
  const recorded = speech.pauses.flatMap((pause) => [pause.from, pause.to ?? pause.from]);
  return Math.max(at, ...recorded);
}

/**
 * The speech that a list of events tells, in their order; null when it has not started. Their order is what happened:
 * an event stamped before the one it follows (the system clock was moved back) is read at that one's moment, so that no
 * pause and no speech lasts less than nothing.
 */
export function speechOf(stamped: readonly SpeechEvent[]): Speech | null {
  const events = inStep(stamped);
  const started = events.find((event) => event.kind === 'started');
  if (!started) return null;
  const ended = events.find((event) => event.kind === 'ended');
  const pauses: Pause[] = [];
  let from: number | null = null;
  for (const { kind, at } of events) {
    if (kind === 'paused') from ??= at.getTime();
    if (kind !== 'resumed' || from === null) continue;
    pauses.push({ from, to: at.getTime() });
    from = null;
  }
  if (from !== null) pauses.push({ from, to: null });
  return { begin: started.at.getTime(), end: ended?.at.getTime() ?? null, pauses };
}

function inStep(events: readonly SpeechEvent[]): readonly SpeechEvent[] {
  let reached = Number.NEGATIVE_INFINITY;
  return events.map((event) => {
    reached = Math.max(reached, event.at.getTime());
    return { kind: event.kind, at: new Date(reached) };
  });
}

function stateAt(speech: Speech, at: number): ClockReading['state'] {
  if (speech.end !== null && at >= speech.end) return 'ended';
  const paused = speech.pauses.some((pause) => pause.from <= at && (pause.to === null || at < pause.to));
  return paused ? 'paused' : 'running';
}

// Pauses are cut to the speech and merged: a suspension during a point of order stops the clock once.
function pausedAt(speech: Speech, at: number): number {
  const until = Math.min(at, speech.end ?? at);
  let total = 0;
  let reached = speech.begin;
  for (const pause of speech.pauses.toSorted((a, b) => a.from - b.from)) {
    const from = Math.max(pause.from, reached);
    const to = Math.min(pause.to ?? until, until);
    if (to <= from) continue;
    total += to - from;
    reached = to;
  }
  return total;
}
