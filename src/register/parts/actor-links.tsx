import type { Visit } from '#kit/http/visit.ts';

type LinksProps = { visit: Visit; slugs: readonly string[]; names: ReadonlyMap<string, string> };

/** Actors in a sentence, each a link to its profile; one that is not listed is left out. */
export function ActorLinks({ visit, slugs, names }: LinksProps) {
  const listed = slugs.filter((slug) => names.has(slug));
  return (
    <>
      {listed.map((slug, rank) => (
        <>
          {rank > 0 && ', '}
          <a href={visit.href(`/acteurs/${slug}`)}>{names.get(slug)}</a>
        </>
      ))}
    </>
  );
}
