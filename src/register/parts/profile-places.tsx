import type { Visit } from '#kit/http/visit.ts';
import { linkWords } from '../link-words.ts';
import { graphWords } from '../picture-words.ts';
import { profileWords } from '../profile-words.ts';
import type { ActorRelation } from '../rules/actor.ts';
import { everyActor } from '../rules/filters.ts';
import { addressWith, picturePaths } from '../rules/pictures.ts';
import { allDates } from '../rules/read-graph.ts';
import { siteWords } from '../site-words.ts';
import type { ToldSite } from '../views/actor-sites.ts';
import { RelationGroups } from './relation-groups.tsx';
import { SiteList } from './site-list.tsx';

type SitesProps = {
  visit: Visit;
  slug: string;
  sites: readonly ToldSite[];
  headSiret: string | null;
  mayKeep: boolean;
};

/** Where the actor is established; its team may add to it. */
export function ProfileSites({ visit, slug, sites, headSiret, mayKeep }: SitesProps) {
  return (
    <section class="stack" aria-labelledby="places">
      <h2 id="places">{siteWords.title[visit.lang]}</h2>
      <SiteList visit={visit} sites={sites} headSiret={headSiret} />
      {mayKeep && (
        <p>
          <a href={visit.href(`/acteurs/${slug}/implantations`)}>{siteWords.keep[visit.lang]}</a>
        </p>
      )}
    </section>
  );
}

type LinksProps = { visit: Visit; slug: string; relations: readonly ActorRelation[]; mayKeep: boolean };

/** The links of the actor, the way to its graph, and to adding one. */
export function ProfileLinks({ visit, slug, relations, mayKeep }: LinksProps) {
  const around = addressWith(picturePaths.graph, everyActor, [
    ['annee', allDates],
    ['autour', slug],
  ]);
  return (
    <section class="stack" aria-labelledby="relations">
      <h2 id="relations">{profileWords.relations[visit.lang]}</h2>
      {relations.length > 0 && (
        <p>
          <a href={visit.href(around)}>{graphWords.seeAround[visit.lang]}</a>
        </p>
      )}
      <RelationGroups visit={visit} slug={slug} relations={relations} />
      {mayKeep && (
        <p>
          <a href={visit.href(`/acteurs/${slug}/liens`)}>{linkWords.keep[visit.lang]}</a>
        </p>
      )}
    </section>
  );
}
