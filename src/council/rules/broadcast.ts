import { z } from 'zod';
import type { Fault } from '#kit/http/form.ts';
import { closedSessionNow } from './debate-now.ts';
import type { BroadcastNow, SittingNow } from './sitting-now.ts';

const longest = 500;

function address() {
  return z
    .string()
    .trim()
    .refine((text) => text === '' || isPublicAddress(text), 'ADDRESS_INVALID')
    .transform((text) => (text === '' ? null : new URL(text).href))
    .optional();
}

/** An https address that anybody may open: no name or password in it, a full domain. */
function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const secret = url.username !== '' || url.password !== '';
  return url.protocol === 'https:' && url.hostname.includes('.') && !secret && url.href.length <= longest;
}

export const broadcastForm = z.object({ live: address(), recording: address() });

/** Blank is null: withdrawn. What the form did not ask is absent, and stays. */
export type BroadcastTyped = z.output<typeof broadcastForm>;

export type BroadcastCode =
  | 'ALREADY_DONE'
  | 'LIVE_REQUIRED'
  | 'RECORDING_TOO_EARLY'
  | 'LIVE_TOO_LATE'
  | 'NOTHING_CHANGED'
  | 'CANCELLED';
export type BroadcastFault = Fault<BroadcastCode>;

/** What each violated constraint means: two devices may write at the same second. */
export const broadcastConstraints: Readonly<Record<string, BroadcastFault>> = {
  once_pkey: { field: null, code: 'ALREADY_DONE' },
  broadcast_once: { field: null, code: 'ALREADY_DONE' },
};

type Broadcasting = Pick<SittingNow, 'venue' | 'rules'>;

/** Decides whether a sitting must be broadcast live (L5211-11-1 CGCT): by video, where the law of its assembly says so. */
export function mustBroadcast(sitting: Broadcasting): boolean {
  return sitting.venue === 'video' && sitting.rules.liveBroadcast.value === 'by_video';
}

/**
 * Decides what stands against these addresses: a sitting by video that is under way keeps its live broadcast (L5211-11-1
 * CGCT), a recording exists once the sitting is closed, and a broadcast over is not given another address.
 */
export function broadcastFaults(
  sitting: Broadcasting & Pick<SittingNow, 'state' | 'broadcast'>,
  typed: BroadcastTyped,
): BroadcastFault[] {
  const { state, broadcast } = sitting;
  const under = state === 'opened' || state === 'suspended';
  const changed = broadcastChanges(broadcast, typed);
  const faults: BroadcastFault[] = [];
  if (under && mustBroadcast(sitting) && typed.live === null)
    faults.push({ field: 'live', code: 'LIVE_REQUIRED' });
  if (state === 'closed' && changed.includes('live')) faults.push({ field: 'live', code: 'LIVE_TOO_LATE' });
  if (state !== 'closed' && changed.includes('recording'))
    faults.push({ field: 'recording', code: 'RECORDING_TOO_EARLY' });
  if (state === 'cancelled') faults.push({ field: null, code: 'CANCELLED' });
  if (changed.length === 0) faults.push({ field: null, code: 'NOTHING_CHANGED' });
  return faults;
}

/** Which of the two addresses a form changes. */
export function broadcastChanges(now: BroadcastNow, typed: BroadcastTyped): (keyof BroadcastNow)[] {
  return (['live', 'recording'] as const).filter(
    (kind) => typed[kind] !== undefined && typed[kind] !== now[kind],
  );
}

/** The addresses the public is shown: none while the council sits in closed session, which ends the broadcast (L2121-18 CGCT). */
export function broadcastShown(
  sitting: Pick<SittingNow, 'state' | 'closedSessions' | 'broadcast'>,
): BroadcastNow {
  return closedSessionNow(sitting) ? { live: null, recording: null } : sitting.broadcast;
}
