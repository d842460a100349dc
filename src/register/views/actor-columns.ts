import { type RawBuilder, sql } from 'kysely';

const own: RawBuilder<unknown> = sql`a.slug, a.name, a.other_names, a.kind, a.siren,
  to_jsonb(ss) as siren_source, a.commune, a.commune_code, a.layer, a.domains, a.active_from, a.active_until, a.website,
  a.summary_fr, a.summary_en, to_jsonb(s) as source, a.mark`;
const linked: RawBuilder<unknown> = sql`(select count(*)::int from register.standing_relation as r
  where r.from_id = a.id or r.to_id = a.id) as relation_count`;
const reason: RawBuilder<string> = sql`i.reason || coalesce(': ' || i.detail, '')`;

/** The columns of an actor named `a`, its sources whole: what `readActor` reads. Follow with `actorSources`. */
export const actorColumns: RawBuilder<unknown> = sql`${own},
  array(select distinct ${reason} from register.actor_inclusion as i where i.actor_id = a.id order by 1) as inclusion, ${linked}`;

/** The same for the cards of a page, which do not say why an actor is here: 24 times that question would be most of the page's time. */
export const cardColumns: RawBuilder<unknown> = sql`${own}, '{}'::text[] as inclusion, ${linked}`;

/** The same for every actor of a file: reasons and links are gathered once, not actor by actor. Follow with `fileSources`. */
export const fileColumns: RawBuilder<unknown> = sql`${own}, coalesce(w.reasons, '{}') as inclusion,
  coalesce(n.links, 0) as relation_count`;

export const actorSources: RawBuilder<unknown> = sql`join register.source as s on s.id = a.source_id
  left join register.source as ss on ss.id = a.siren_source_id`;

export const fileSources: RawBuilder<unknown> = sql`${actorSources}
  left join (select i.actor_id, array_agg(distinct ${reason} order by ${reason}) as reasons from register.actor_inclusion as i
    group by i.actor_id) as w on w.actor_id = a.id
  left join (select e.id, count(*)::int as links from (select from_id as id from register.standing_relation
    union all select to_id from register.standing_relation) as e group by e.id) as n on n.id = a.id`;
