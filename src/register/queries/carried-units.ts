import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import { findUnits, type Unit } from '#sirene/public.ts';
import type { Answer, CarriedUnit, ProposalKind, UnitReading } from '../rules/reference-proposals.ts';

export interface Met {
  readonly carried: CarriedUnit;
  readonly unit: Unit;
}

interface ActorRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly siren: string;
  readonly commune: string | null;
  readonly commune_code: string | null;
  readonly active_until: string | null;
}
interface ReadingRow extends UnitReading {
  readonly actor_id: string;
  readonly siren: string;
}
interface DecisionRow {
  readonly actor_id: string;
  readonly siren: string;
  readonly kind: ProposalKind;
  readonly said: string | null;
  readonly answer: Answer | null;
  readonly turns: number;
}

const atOnce = 2_000;

/**
 * Listed actors whose SIREN the reference has, each with its unit and with what was read and decided of it; `among` narrows to these
 * actors, null asks for everybody. In the order of their SIREN.
 */
export async function carriedUnits(db: ReadDb, among: readonly string[] | null): Promise<Met[]> {
  const those = among === null ? sql`true` : sql`id = any(${among}::uuid[])`;
  const { rows: actors } = await sql<ActorRow>`
    select id, slug, name, siren, commune, commune_code, active_until from register.actor
    where state = 'listed' and siren is not null and ${those} order by siren, slug collate "C"`.execute(db);
  const whose = among === null ? sql`true` : sql`actor_id = any(${among}::uuid[])`;
  const { rows: readings } = await sql<ReadingRow>`
    select actor_id, siren, aspect, content, nomenclature from register.standing_reading where ${whose} order by rank`.execute(
    db,
  );
  const { rows: decisions } = await sql<DecisionRow>`
    select t.actor_id, t.siren, t.kind, l.said, l.answer, t.turns
    from (select actor_id, siren, kind, count(*)::int as turns from register.reference_decision where ${whose} group by 1, 2, 3) as t
    left join (select distinct on (actor_id, siren, kind) actor_id, siren, kind, said, answer
      from register.standing_decision where ${whose} order by actor_id, siren, kind, rank desc) as l
      on l.actor_id = t.actor_id and l.siren = t.siren and l.kind = t.kind`.execute(db);
  const readingsOf = Map.groupBy(readings, keyOf);
  const decisionsOf = Map.groupBy(decisions, keyOf);
  const met: Met[] = [];
  for (let from = 0; from < actors.length; from += atOnce) {
    const some = actors.slice(from, from + atOnce);
    const units = await findUnits({ db }, [...new Set(some.map((one) => one.siren))]);
    const bySiren = new Map(units.map((unit) => [unit.siren, unit]));
    for (const row of some) {
      const unit = bySiren.get(row.siren);
      const key = keyOf({ actor_id: row.id, siren: row.siren });
      if (unit !== undefined)
        met.push({ unit, carried: carriedOf(row, readingsOf.get(key) ?? [], decisionsOf.get(key) ?? []) });
    }
  }
  return met;
}

function keyOf({ actor_id: actor, siren }: { readonly actor_id: string; readonly siren: string }): string {
  return `${actor} ${siren}`;
}

function carriedOf(
  row: ActorRow,
  readings: readonly UnitReading[],
  decisions: readonly DecisionRow[],
): CarriedUnit {
  const lastOf = ({ said, answer }: DecisionRow) =>
    said === null || answer === null ? null : { said, answer };
  return {
    actorId: row.id,
    slug: row.slug,
    name: row.name,
    siren: row.siren,
    communeCode: row.commune_code,
    commune: row.commune,
    activeUntil: row.active_until,
    readings,
    decisions: new Map(decisions.map((one) => [one.kind, lastOf(one)])),
    turns: new Map(decisions.map((one) => [one.kind, one.turns])),
  };
}
