import { type RawBuilder, sql } from 'kysely';

/**
 * The other sources of a relation `r`, as `w.sources`: those of the same link that came with a profile merged since. Joined once a
 * statement, not looked for relation by relation.
 */
export const relationWitnesses: RawBuilder<unknown> = sql`left join (
      select one.relation_id, jsonb_agg(to_jsonb(other) order by other.slug) as sources
      from register.relation_witness as one join register.source as other on other.id = one.source_id group by one.relation_id
    ) as w on w.relation_id = r.id`;
