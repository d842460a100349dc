import type { PresenceStep } from './presence-log.ts';
import type { SittingNow } from './sitting-now.ts';

/** What the secretary wrote of an item, and how many times. */
export interface ItemWritten {
  readonly version: number;
  readonly report: string;
  readonly summary: string;
  readonly editedBy: string;
  readonly editedAt: Date;
}

/** A sitting with everything its tables keep beside `SittingNow`: what minutes are made of. */
export interface SittingRecord {
  /** With the seats held on the day it opened, not today's. */
  readonly sitting: SittingNow;
  /** Every arrival and departure in the order it was noted. */
  readonly presences: readonly PresenceStep[];
  /** Seats named secretaries, by the last naming; null when nobody was. */
  readonly secretarySeatIds: readonly string[] | null;
  /** When they were; null when nobody was. */
  readonly secretariesNamedAt: Date | null;
  /** How many times secretaries were named: the next naming's number is one more. */
  readonly namings: number;
  /** What the secretary wrote, by id of item. */
  readonly written: ReadonlyMap<string, ItemWritten>;
  /** The explanatory note sent with the convocation, in a sentence, by id of item (L2121-12 CGCT). */
  readonly notes: ReadonlyMap<string, string>;
  /** Names by id of person: a rehearsal has none, its seats are fictitious. */
  readonly names: ReadonlyMap<string, string | null>;
  /** Number in the register, by address of the deliberation. */
  readonly numbers: ReadonlyMap<string, string>;
}
