import type { Ctx } from '#kit/ctx.ts';
import { civilDay } from '#kit/instant.ts';
import { readMinutesContent, readMinutesLife } from '../queries/read-minutes-life.ts';
import { readRecord } from '../queries/read-record.ts';
import { presidentSeatId } from '../rules/minutes-of.ts';
import {
  type DueSignature,
  dueSignatures,
  type MinutesLife,
  type MinutesState,
  minutesState,
  publishedAt,
} from '../rules/minutes-state.ts';
import type { MinutesText } from '../rules/minutes-text.ts';
import type { SittingRecord } from '../rules/sitting-record.ts';

/** The record of a sitting with where its minutes stand. */
export interface MinutesFound {
  readonly record: SittingRecord;
  readonly life: MinutesLife;
  readonly due: readonly DueSignature[];
  readonly state: MinutesState;
  /** When the public could first read them; null before. */
  readonly publishedAt: Date | null;
}

export async function findMinutes(
  ctx: Pick<Ctx, 'db' | 'now'>,
  sitting: { readonly id: string },
): Promise<MinutesFound> {
  const record = await readRecord(ctx.db, sitting.id, civilDay(ctx.now()));
  const life = await readMinutesLife(ctx.db, sitting.id);
  const due = dueSignatures(presidentSeatId(record.sitting), record.secretarySeatIds ?? [], life.signatures);
  return { record, life, due, state: minutesState(life, due), publishedAt: publishedAt(life, due) };
}

/** A settled version as it was frozen; null when there is none of that number. */
export async function findSettled(
  ctx: Pick<Ctx, 'db'>,
  sittingId: string,
  version: number,
): Promise<Readonly<Record<'fr' | 'en', MinutesText>> | null> {
  const content = await readMinutesContent(ctx.db, sittingId, version);
  return content === null ? null : (JSON.parse(content) as Record<'fr' | 'en', MinutesText>);
}
