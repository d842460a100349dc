import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { debatePermissions } from '../debate-permissions.ts';
import type { DebateTables } from '../debate-tables.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { closedSession } from '../rules/closed-session.ts';
import { type ClosedSessionCounts, countsRefusals } from '../rules/closed-session-counts.ts';
import { lawOf, type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { closedSessionNow } from '../rules/debate-now.ts';
import { presentOrRepresented } from '../rules/present-or-represented.ts';
import { currentItem, type SeatNow, type SittingNow } from '../rules/sitting-now.ts';
import { speechStateOf } from '../rules/speech-state.ts';

export interface AskedClosedSession {
  readonly slug: string;
  readonly requestedBy: 'president' | 'members';
  /** Seats that ask; 0 stands for a text that names none. */
  readonly requesters: readonly number[];
  /** Null: what was typed is no number. */
  readonly counts: ClosedSessionCounts | null;
  /** The clerk confirms that whoever is counted nowhere took no part. */
  readonly confirmed: 'confirmed' | 'asked';
  readonly once: string;
}

/**
 * Records that a closed session was asked, voted without debate, and granted or not (L2121-18, L5211-11 CGCT). The clerk
 * enters the counts; they are checked and never completed.
 */
export function decideClosedSession(
  ctx: Ctx,
  viewer: Viewer,
  asked: AskedClosedSession,
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, asked.slug, at);
      await claimOnce(tx, asked.once, at);
      const requesters = asked.requestedBy === 'president' ? [] : seatsOf(sitting, asked.requesters);
      const refusals = [...refusalsOf(sitting, viewer, asked, requesters)];
      if (refusals.length > 0 || !asked.counts) return refuse(...refusals);
      return ok([await store(tx, sitting, asked, asked.counts, requesters, at)]);
    },
    sittingConstraints,
  );
}

function seatsOf(sitting: SittingNow, numbers: readonly number[]): readonly SeatNow[] {
  return sitting.seats.filter((seat) => numbers.includes(seat.number));
}

function* refusalsOf(
  sitting: SittingNow,
  viewer: Viewer,
  asked: AskedClosedSession,
  requesters: readonly SeatNow[],
): Generator<Refused> {
  if (!may(viewer, debatePermissions, 'closed_session.decide', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (sitting.state !== 'opened') yield { code: 'SITTING_NOT_OPEN' };
  if (closedSessionNow(sitting)) yield { code: 'CLOSED_SESSION_UNDER_WAY' };
  const item = currentItem(sitting);
  if (item?.state === 'voting') yield { code: 'BALLOT_UNDER_WAY' };
  // Without debate: nobody speaks while it is decided.
  if (item?.interventions.some((one) => speechStateOf(one) === 'running')) yield { code: 'ANOTHER_SPEAKING' };
  const { present, represented } = presentOrRepresented(sitting);
  if (asked.requestedBy === 'members') {
    if (requesters.length < new Set(asked.requesters).size) yield { code: 'SEAT_UNKNOWN' };
    if (requesters.some((seat) => seat.presence === 'absent')) yield { code: 'REQUESTER_ABSENT' };
    const request = { requestedBy: 'members', members: requesters.length, for: 0 } as const;
    const answer = closedSession({ ...request, presentOrRepresented: present + represented }, sitting.rules);
    const rule = sitting.rules.closedSessionMembers;
    if (!answer.admissible)
      yield { code: 'REQUESTERS_TOO_FEW', count: rule.value, law: lawOf(rule) ?? undefined };
  }
  yield* countsRefusals(asked.counts, present + represented, asked.confirmed);
}

async function store(
  tx: Tx,
  sitting: SittingNow,
  asked: AskedClosedSession,
  counts: ClosedSessionCounts,
  requesters: readonly SeatNow[],
  at: Date,
): Promise<JournalEvent> {
  const { present, represented } = presentOrRepresented(sitting);
  const vote = { requestedBy: asked.requestedBy, members: requesters.length, for: counts.for };
  const { required, granted } = closedSession(
    { ...vote, presentOrRepresented: present + represented },
    sitting.rules,
  );
  const result = granted ? 'granted' : 'refused';
  const id = newId(at);
  const db = tx.withTables<DebateTables>();
  await db
    .insertInto('council.closed_session')
    .values({
      id,
      sitting_id: sitting.id,
      number: sitting.closedSessions.length + 1,
      requested_by: asked.requestedBy,
      present,
      represented,
      votes_for: counts.for,
      votes_against: counts.against,
      abstentions: counts.abstain,
      required,
      result,
      at,
    })
    .execute();
  if (requesters.length > 0)
    await db
      .insertInto('council.closed_session_requester')
      .values(requesters.map((seat) => ({ closed_session_id: id, seat_id: seat.id })))
      .execute();
  return sittingEvent(sitting, `closed_session.${result}`, {
    requestedBy: asked.requestedBy,
    seats: requesters.map((seat) => seat.number),
    counted: { ...counts },
    present,
    represented,
    required,
  });
}
