import { type RawBuilder, sql } from 'kysely';

/** The columns of an actor named `a`, its sources whole: what `readActor` reads. Follow with `actorSources`. */
export const actorColumns: RawBuilder<unknown> = sql`a.slug, a.name, a.other_names, a.kind, a.siren,
  to_jsonb(ss) as siren_source, a.commune, a.commune_code, a.layer, a.domains, a.active_from, a.active_until, a.website,
  a.summary_fr, a.summary_en, to_jsonb(s) as source, a.mark,
  array(select distinct i.reason || coalesce(': ' || i.detail, '') from register.actor_inclusion as i where i.actor_id = a.id
    order by 1) as inclusion,
  (select count(*)::int from register.standing_relation as r where r.from_id = a.id or r.to_id = a.id) as relation_count`;

export const actorSources: RawBuilder<unknown> = sql`join register.source as s on s.id = a.source_id
  left join register.source as ss on ss.id = a.siren_source_id`;
