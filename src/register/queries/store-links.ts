import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { Mark } from '../rules/actor.ts';
import type { PlacedLink } from '../rules/place-plan.ts';
import type { RelationType } from '../rules/vocabulary.ts';

export interface LinksOrigin {
  /** Null for what no file brought. */
  readonly importId: string | null;
  readonly mandateId: string;
  readonly at: Date;
}

export interface NewLink extends Omit<PlacedLink, 'line' | 'mark' | 'type'> {
  readonly type: RelationType;
  readonly mark: Mark;
  /** Of the file; null for what no file brought. */
  readonly line: number | null;
}

const atOnce = 2_000;

/**
 * Adds links. One that was withdrawn before comes back as another turn of itself; one that stands already breaks the constraint
 * `relation_once`. Answers their ids, in their order.
 */
export async function storeLinks(
  tx: Tx,
  links: readonly NewLink[],
  origin: LinksOrigin,
): Promise<readonly string[]> {
  const placed = links.map((link) => ({ id: newId(origin.at), ...link }));
  for (let from = 0; from < placed.length; from += atOnce) {
    const rows = JSON.stringify(placed.slice(from, from + atOnce));
    await sql`insert into register.relation
        (id, from_id, to_id, type, from_date, until_date, source_id, mark, turn, import_id, line, mandate_id, entered_at)
      select one.id, one."fromId", one."toId", one.type, one."fromDate", one."untilDate", one."sourceId", one.mark,
        1 + (select count(*)::int from register.relation as r join register.relation_withdrawal as w on w.relation_id = r.id
          where r.from_id = one."fromId" and r.to_id = one."toId" and r.type = one.type
            and r.from_date is not distinct from one."fromDate"),
        ${origin.importId}::uuid, one.line, ${origin.mandateId}::uuid, ${origin.at}::timestamptz
      from jsonb_to_recordset(${rows}::jsonb) as one (id uuid, "fromId" uuid, "toId" uuid, type text, "fromDate" text,
        "untilDate" text, "sourceId" uuid, mark text, line integer)`.execute(tx);
  }
  return placed.map((one) => one.id);
}

/** Withdraws every link that an import brought and that stands; answers how many. */
export async function withdrawLinks(tx: Tx, importId: string, mandateId: string, at: Date): Promise<number> {
  const { rows } = await sql`insert into register.relation_withdrawal (relation_id, at, mandate_id, import_id)
    select r.id, ${at}::timestamptz, ${mandateId}::uuid, ${importId}::uuid from register.relation as r
    where r.import_id = ${importId}::uuid
      and not exists (select from register.relation_withdrawal as w where w.relation_id = r.id)
    returning relation_id`.execute(tx);
  return rows.length;
}
