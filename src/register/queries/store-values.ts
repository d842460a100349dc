import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { Mark } from '../rules/actor.ts';
import type { ActorColumns, ActorField, ValueContent } from '../rules/actor-fields.ts';
import { shownColumns } from '../rules/shown-value.ts';
import { standingValues } from './standing-values.ts';

export interface NewValue {
  /** Given where a decision must know the value it entered. */
  readonly id?: string;
  readonly actorId: string;
  readonly field: ActorField;
  readonly content: ValueContent;
  /** Of the file; null for what no file brought. */
  readonly line: number | null;
  /** Where a row of a list cites its own source. */
  readonly sourceId?: string;
  readonly mark?: Mark;
}

/** What values entered together have in common: those of one import, or of one decision of the team. */
export interface ValuesOrigin {
  readonly sourceId: string;
  readonly mark: Mark;
  readonly readOn: string;
  /** Null for what no file brought. */
  readonly importId: string | null;
  readonly mandateId: string;
  readonly at: Date;
}

const atOnce = 2_000;

/** Adds values, in their order, and answers their ids. What actors show of them is for `showValues`, in the same transaction. */
export async function storeValues(
  tx: Tx,
  values: readonly NewValue[],
  origin: ValuesOrigin,
): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < values.length; from += atOnce) {
    const rows = values
      .slice(from, from + atOnce)
      .map(({ id, actorId, field, content, line, sourceId, mark }) => ({
        id: id ?? newId(origin.at),
        actor_id: actorId,
        field,
        content,
        line,
        source_id: sourceId ?? origin.sourceId,
        mark: mark ?? origin.mark,
      }));
    ids.push(...rows.map((row) => row.id));
    await sql`insert into register.field_value
        (id, actor_id, field, content, source_id, mark, read_on, import_id, line, mandate_id, entered_at)
      select one.id, one.actor_id, one.field, one.content, one.source_id, one.mark, ${origin.readOn}::date,
        ${origin.importId}::uuid, one.line, ${origin.mandateId}::uuid, ${origin.at}::timestamptz
      from rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as (id uuid, actor_id uuid, field text, content jsonb, line integer, source_id uuid, mark text)) with ordinality
        as one (id, actor_id, field, content, line, source_id, mark, place) order by one.place`.execute(tx);
  }
  return ids;
}

export interface NewActor {
  readonly id: string;
  readonly slug: string;
  readonly columns: ActorColumns;
}

/** Lists new actors with the columns that their values show. */
export async function storeActors(tx: Tx, actors: readonly NewActor[]): Promise<void> {
  for (let from = 0; from < actors.length; from += atOnce) {
    const rows = actors.slice(from, from + atOnce).map(({ id, slug, columns }) => ({ id, slug, ...columns }));
    await sql`insert into register.actor
        (id, slug, name, other_names, kind, siren, siren_source_id, commune, commune_code, layer, domains, subdomains,
          active_from, active_until, website, summary_fr, summary_en, source_id, mark, state)
      select one.id, one.slug, one.name, register.texts(one.other_names), one.kind, one.siren, one.siren_source_id, one.commune,
        one.commune_code, one.layer, register.texts(one.domains), register.texts(one.subdomains), one.active_from, one.active_until, one.website,
        one.summary_fr, one.summary_en, one.source_id, one.mark, 'listed'
      from ${columnsOf(JSON.stringify(rows))}`.execute(tx);
  }
}

/**
 * Gives these actors, or who stands for them once merged, the columns that their values show now, by the one rule; who has no name left
 * keeps what it showed.
 */
export async function showValues(tx: Tx, actorIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(survivor_id, id) as id from register.actor where id = any(${actorIds}::uuid[])`.execute(
    tx,
  );
  const standing = await standingValues(
    tx,
    rows.map((row) => row.id),
  );
  const shown = [...standing].flatMap(([id, { values, choices }]) => {
    const columns = shownColumns(values, choices);
    return columns === null ? [] : [{ id, slug: '', ...columns }];
  });
  for (let from = 0; from < shown.length; from += atOnce) {
    await sql`update register.actor as a set name = one.name, other_names = register.texts(one.other_names), kind = one.kind,
        siren = one.siren, siren_source_id = one.siren_source_id, commune = one.commune, commune_code = one.commune_code,
        layer = one.layer, domains = register.texts(one.domains), subdomains = register.texts(one.subdomains), active_from = one.active_from,
        active_until = one.active_until, website = one.website, summary_fr = one.summary_fr, summary_en = one.summary_en,
        source_id = one.source_id, mark = one.mark
      from ${columnsOf(JSON.stringify(shown.slice(from, from + atOnce)))} where a.id = one.id`.execute(tx);
  }
}

function columnsOf(rows: string) {
  return sql`jsonb_to_recordset(${rows}::jsonb) as one (id uuid, slug text, name text, other_names jsonb, kind text, siren text,
    siren_source_id uuid, commune text, commune_code text, layer text, domains jsonb, subdomains jsonb, active_from text, active_until text,
    website text, summary_fr text, summary_en text, source_id uuid, mark text)`;
}
