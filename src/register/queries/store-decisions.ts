import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { Answer, Proposal, UnitReading } from '../rules/reference-proposals.ts';

export interface DecisionOrigin {
  readonly mandateId: string;
  readonly at: Date;
}

export interface NewDecision {
  readonly id: string;
  readonly proposal: Proposal;
  readonly valueId: string | null;
}

const atOnce = 1_000;

/** Adds these decisions and what they make of the units that are read; the constraint on turns refuses a second answer. */
export async function storeDecisions(
  tx: Tx,
  decisions: readonly NewDecision[],
  answer: Answer,
  { mandateId, at }: DecisionOrigin,
): Promise<void> {
  for (let from = 0; from < decisions.length; from += atOnce) {
    const rows = decisions.slice(from, from + atOnce).map(({ id, proposal: one, valueId }) => ({
      id,
      actor_id: one.actorId,
      siren: one.siren,
      kind: one.kind,
      said: one.said,
      turn: one.turn,
      edition_title: one.edition.title,
      edition_day: one.edition.publishedOn,
      value_id: valueId,
    }));
    await sql`insert into register.reference_decision
        (id, actor_id, siren, kind, said, turn, answer, edition_title, edition_day, value_id, at, mandate_id)
      select one.id, one.actor_id, one.siren, one.kind, one.said, one.turn, ${answer}, one.edition_title, one.edition_day,
        one.value_id, ${at}::timestamptz, ${mandateId}::uuid
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (id uuid, actor_id uuid, siren text, kind text, said text,
        turn integer, edition_title text, edition_day date, value_id uuid)`.execute(tx);
  }
  if (answer !== 'accepted') return;
  const read = decisions.flatMap(({ id, proposal }) =>
    proposal.reads === null ? [] : [{ decisionId: id, subject: proposal, reading: proposal.reads }],
  );
  await storeReadings(tx, read, { mandateId, at });
}

export interface NewReading {
  /** Null for what is read first. */
  readonly decisionId: string | null;
  readonly subject: Pick<Proposal, 'actorId' | 'siren' | 'edition'>;
  readonly reading: UnitReading;
}

/** Keeps what the reference was read to say; a first reading that somebody made meanwhile is left as it is. */
export async function storeReadings(
  tx: Tx,
  readings: readonly NewReading[],
  { mandateId, at }: DecisionOrigin,
): Promise<void> {
  for (let from = 0; from < readings.length; from += atOnce) {
    const rows = readings.slice(from, from + atOnce).map(({ decisionId, subject, reading }) => ({
      id: newId(at),
      actor_id: subject.actorId,
      siren: subject.siren,
      ...reading,
      edition_title: subject.edition.title,
      edition_day: subject.edition.publishedOn,
      decision_id: decisionId,
    }));
    await sql`insert into register.unit_reading
        (id, actor_id, siren, aspect, content, nomenclature, edition_title, edition_day, decision_id, at, mandate_id)
      select one.id, one.actor_id, one.siren, one.aspect, one.content, one.nomenclature, one.edition_title, one.edition_day,
        one.decision_id, ${at}::timestamptz, ${mandateId}::uuid
      from rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as (id uuid, actor_id uuid, siren text, aspect text,
        content text, nomenclature text, edition_title text, edition_day date, decision_id uuid))
        with ordinality as one (id, actor_id, siren, aspect, content, nomenclature, edition_title, edition_day, decision_id, place)
      order by one.place
      on conflict (actor_id, siren, aspect) where decision_id is null do nothing`.execute(tx);
  }
}
