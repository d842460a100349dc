import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { type NafNomenclature, nafSection } from '#sirene/public.ts';

export interface ActorActivity {
  readonly slug: string;
  readonly name: string;
  readonly code: string;
}

export interface Activities {
  /** Each section of this nomenclature that somebody is in, by letter; null for codes of no section. */
  readonly sections: ReadonlyMap<string | null, readonly ActorActivity[]>;
  /** How many listed actors have a code in it, of how many. */
  readonly known: number;
  readonly listed: number;
}

/**
 * Listed actors by the section of their unit's activity, in one nomenclature alone: the same letter is not the same trade in another
 * one (register.md § 14, consequence 23).
 */
export async function listActivities(
  ctx: Pick<Ctx, 'db'>,
  nomenclature: NafNomenclature,
): Promise<Activities> {
  const { rows } = await sql<ActorActivity>`
    select slug, name, code from (select distinct on (r.actor_id) a.slug, a.name, a.sort_name, r.content as code
      from register.standing_reading as r join register.actor as a on a.id = r.actor_id and a.siren = r.siren
      where r.aspect = 'activity' and r.nomenclature = ${nomenclature} and a.state = 'listed'
      order by r.actor_id, r.rank desc) as one
    order by sort_name collate "C", slug collate "C"`.execute(ctx.db);
  const listed = await sql<{
    count: number;
  }>`select count(*)::int as count from register.actor where state = 'listed'`.execute(ctx.db);
  const sections = Map.groupBy(rows, (row) => nafSection({ code: row.code, nomenclature }));
  return {
    sections: new Map([...sections].sort(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1))),
    known: rows.length,
    listed: listed.rows[0]?.count ?? 0,
  };
}
