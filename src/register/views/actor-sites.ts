import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { FactSource, Mark } from '../rules/actor.ts';
import type { ActorSite } from '../rules/actor-site.ts';
import { readSource, type SourceJson } from './read-actor.ts';

export interface ToldSite extends ActorSite {
  readonly id: string;
  readonly source: FactSource;
  readonly mark: Mark;
}

interface Row {
  readonly id: string;
  readonly siret: string | null;
  readonly label: string | null;
  readonly commune: string | null;
  readonly commune_code: string | null;
  readonly role: ActorSite['role'];
  readonly from_date: PartialDate | null;
  readonly until_date: PartialDate | null;
  readonly source: SourceJson;
  readonly mark: Mark;
}

/** Where an actor is established: its head office first, then those without an end, the earliest first. */
export async function actorSites(ctx: Pick<Ctx, 'db'>, slug: string): Promise<ToldSite[]> {
  const { rows } = await sql<Row>`
    select p.id, p.siret, p.label, p.commune, p.commune_code, p.role, p.from_date, p.until_date, to_jsonb(s) as source, p.mark
    from register.actor as a join register.standing_site as p on p.actor_id = a.id
    join register.source as s on s.id = p.source_id
    where a.slug = ${slug}
    order by p.role nulls last, p.until_date nulls first, p.from_date nulls last, p.siret, p.commune_code, p.id`.execute(
    ctx.db,
  );
  return rows.map((row) => ({
    id: row.id,
    siret: row.siret,
    label: row.label,
    commune:
      row.commune === null || row.commune_code === null
        ? null
        : { name: row.commune, code: row.commune_code },
    role: row.role,
    fromDate: row.from_date,
    untilDate: row.until_date,
    source: readSource(row.source),
    mark: row.mark,
  }));
}
