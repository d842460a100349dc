import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { ActorLink, LinkEnd, Mark } from '../rules/actor.ts';
import type { ActorFilters } from '../rules/filters.ts';
import type { RelationType } from '../rules/vocabulary.ts';
import { passingActors } from './passing-actors.ts';
import { readSource, type SourceJson } from './read-actor.ts';
import { relationWitnesses } from './relation-witnesses.ts';

export interface ActorLinks {
  /** How many actors the filters ask for. */
  readonly total: number;
  /** Every link that touches at least one of them: those of the file /acteurs.json. */
  readonly links: readonly ActorLink[];
}

interface Row {
  readonly type: RelationType;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly from_date: PartialDate | null;
  readonly until_date: PartialDate | null;
  readonly source: SourceJson;
  readonly witnesses: readonly SourceJson[] | null;
  readonly mark: Mark;
}

/** The links of the actors asked for, whatever their dates: rules say which ones hold when. */
export async function actorLinks(ctx: Pick<Ctx, 'db'>, filters: ActorFilters): Promise<ActorLinks> {
  const mine = await passingActors(ctx, filters);
  const { rows: counted } = await sql<{ count: number }>`${mine}
    select count(*)::int as count from mine`.execute(ctx.db);
  const { rows } = await sql<Row>`${mine}
    select r.type, r.from_date, r.until_date, r.mark, to_jsonb(s) as source, w.sources as witnesses,
      jsonb_build_object('slug', f.slug, 'name', f.name, 'kind', f.kind, 'asked', mf.id is not null) as "from",
      jsonb_build_object('slug', t.slug, 'name', t.name, 'kind', t.kind, 'asked', mt.id is not null) as "to"
    from register.standing_relation as r
    join register.actor as f on f.id = r.from_id and f.state = 'listed'
    join register.actor as t on t.id = r.to_id and t.state = 'listed'
    join register.source as s on s.id = r.source_id
    ${relationWitnesses}
    left join mine as mf on mf.id = f.id
    left join mine as mt on mt.id = t.id
    where mf.id is not null or mt.id is not null
    order by r.type, r.from_date nulls last, f.sort_name collate "C", t.sort_name collate "C", f.slug, t.slug`.execute(
    ctx.db,
  );
  return {
    total: counted[0]?.count ?? 0,
    links: rows.map(({ from_date, until_date, source, witnesses, ...row }) => ({
      ...row,
      fromDate: from_date,
      untilDate: until_date,
      source: readSource(source),
      otherSources: (witnesses ?? []).map(readSource),
    })),
  };
}
