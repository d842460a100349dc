import { sql } from 'kysely';
import type { ReadDb, Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { Mark } from '../rules/actor.ts';
import type { ActorSite, StandingSite } from '../rules/actor-site.ts';
import type { LinksOrigin } from './store-links.ts';

export interface NewSite extends ActorSite {
  readonly actorId: string;
  readonly sourceId: string;
  readonly mark: Mark;
  /** Of the file; null for what no file brought. */
  readonly line: number | null;
}

const atOnce = 2_000;

/** Adds where actors are established; one that stands already breaks the constraint `site_once`. Answers their ids, in order. */
export async function storeSites(
  tx: Tx,
  sites: readonly NewSite[],
  origin: LinksOrigin,
): Promise<readonly string[]> {
  const placed = sites.map(({ commune, ...site }) => ({
    id: newId(origin.at),
    ...site,
    commune: commune?.name ?? null,
    communeCode: commune?.code ?? null,
  }));
  for (let from = 0; from < placed.length; from += atOnce) {
    const rows = JSON.stringify(placed.slice(from, from + atOnce));
    await sql`insert into register.actor_site (id, actor_id, siret, label, commune, commune_code, role, from_date, until_date,
        source_id, mark, turn, import_id, line, mandate_id, entered_at)
      select one.id, one."actorId", one.siret, one.label, one.commune, one."communeCode", one.role, one."fromDate",
        one."untilDate", one."sourceId", one.mark,
        1 + (select count(*)::int from register.actor_site as s join register.actor_site_withdrawal as w on w.site_id = s.id
          where s.actor_id = one."actorId" and s.siret is not distinct from one.siret
            and s.commune_code is not distinct from one."communeCode" and s.label is not distinct from one.label
            and s.from_date is not distinct from one."fromDate"),
        ${origin.importId}::uuid, one.line, ${origin.mandateId}::uuid, ${origin.at}::timestamptz
      from jsonb_to_recordset(${rows}::jsonb) as one (id uuid, "actorId" uuid, siret text, label text, commune text,
        "communeCode" text, role text, "fromDate" text, "untilDate" text, "sourceId" uuid, mark text, line integer)`.execute(
      tx,
    );
  }
  return placed.map((one) => one.id);
}

/** Withdraws every place that an import brought and that stands. */
export async function withdrawSites(tx: Tx, importId: string, mandateId: string, at: Date): Promise<void> {
  await sql`insert into register.actor_site_withdrawal (site_id, at, mandate_id, import_id)
    select id, ${at}::timestamptz, ${mandateId}::uuid, ${importId}::uuid
    from register.standing_site where import_id = ${importId}::uuid`.execute(tx);
}

/** Where these actors are established, as far as it stands. */
export async function standingSites(
  db: ReadDb,
  actorIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StandingSite[]>> {
  const found: (StandingSite & { readonly actorId: string })[] = [];
  for (let from = 0; from < actorIds.length; from += 10_000) {
    const { rows } = await sql<StandingSite & { readonly actorId: string }>`
      select actor_id as "actorId", siret, commune_code as "communeCode" from register.standing_site
      where actor_id = any(${actorIds.slice(from, from + 10_000)}::uuid[])`.execute(db);
    found.push(...rows);
  }
  return Map.groupBy(found, (one) => one.actorId);
}
