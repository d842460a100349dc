import { type RawBuilder, sql } from 'kysely';
import type { ActorFilters } from '../rules/filters.ts';
import { matchedActors } from './matched-actors.ts';

/**
 * The actors that answer every filter, as `with` clauses that end in `mine`: what each picture draws, and exactly those that the
 * list and the files hold.
 */
export function passingActors(filters: ActorFilters): RawBuilder<unknown> {
  return sql`${matchedActors(filters)},
    mine as (select f.* from placed as f where f.in_kind and f.in_layer and f.in_domain and f.in_commune)`;
}
