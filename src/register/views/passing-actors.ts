import { type RawBuilder, sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { type ActorFilters, countFilters } from '../rules/filters.ts';
import { matchedActors } from './matched-actors.ts';

/** What the pictures draw from: the texts of an actor stay in the table. */
const kept = sql`a.id, a.slug, a.kind, a.layer, a.domains, a.commune, a.commune_code, a.sort_name, a.active_from`;

/**
 * The actors that answer every filter, as a `with` clause named `mine`: what each picture draws, and exactly those that the
 * list and the files hold.
 */
export async function passingActors(
  ctx: Pick<Ctx, 'db'>,
  filters: ActorFilters,
): Promise<RawBuilder<unknown>> {
  if (countFilters(filters) === 0)
    return sql`with mine as (select ${kept} from register.actor as a where a.state = 'listed')`;
  const { counts, ranks } = await matchedActors(ctx, filters);
  const wanted = ranks('name', new Map(), 0, counts.total);
  return sql`with mine as (select ${kept} from register.actor as a
    where a.state = 'listed' and a.rank = any(${wanted}::int[]))`;
}
