import type { Actor, ActorRelation, FactSource, Mark } from './actor.ts';
import type { ActorSite } from './actor-site.ts';

/** An actor as data: codes rather than names, null for what is not known, its sources by their key in `sources`. */
export function actorJson(actor: Actor, publicUrl: string) {
  const { source, sirenSource, relationCount, ...facts } = actor;
  return {
    ...facts,
    source: source.slug,
    sirenSource: sirenSource?.slug ?? null,
    relationCount,
    profile: `${publicUrl}/acteurs/${actor.slug}`,
  };
}

export function relationJson(relation: ActorRelation) {
  const { otherSources, ...told } = relation;
  const others = otherSources.length === 0 ? {} : { otherSources: otherSources.map((one) => one.slug) };
  return {
    ...told,
    from: relation.from.slug,
    to: relation.to.slug,
    source: relation.source.slug,
    ...others,
  };
}

/** Where an actor is established, as data; null for what is not known. */
export function siteJson(site: ActorSite & { readonly source: FactSource; readonly mark: Mark }) {
  const { siret, label, commune, role, fromDate, untilDate, source, mark } = site;
  return { siret, label, commune, role, fromDate, untilDate, source: source.slug, mark };
}

/** Every source that these rows cite, once, in the order of their keys. */
export function sourcesOf(
  actors: readonly Actor[],
  relations: readonly { readonly source: FactSource; readonly otherSources?: readonly FactSource[] }[],
): readonly FactSource[] {
  const cited = [
    ...actors.flatMap((actor) => [actor.source, ...(actor.sirenSource ? [actor.sirenSource] : [])]),
    ...relations.flatMap((relation) => [relation.source, ...(relation.otherSources ?? [])]),
  ];
  const bySlug = new Map(cited.map((source) => [source.slug, source]));
  return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** What must be said when these rows are reused: the sources whose licence asks for it, as they ask. */
export function attributionsOf(sources: readonly FactSource[]): readonly string[] {
  return sources.flatMap((source) =>
    source.licence === null
      ? []
      : [`${source.publisher}, ${source.title} (${source.url}) : ${source.licence}`],
  );
}
