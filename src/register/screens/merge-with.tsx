import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { mergeActWords } from '../merge-act-words.ts';
import type { Actor } from '../rules/actor.ts';
import { everyActor } from '../rules/filters.ts';
import { kinds } from '../rules/vocabulary.ts';
import { findActor } from '../views/find-actor.ts';
import { foundPairs } from '../views/found-pairs.ts';
import { listActors } from '../views/list-actors.ts';
import { doublesPath, mergePage } from './merge-page.tsx';

const queryMax = 200;

/** GET /acteurs/:slug/fusion?q=: looks for the profile that this one may be merged with, those that the program proposes first. */
export const showMergeWith: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(mergeActWords, lang);
  const slug = visit.params['slug'] ?? '';
  const { actor } = found(await findActor(visit.ctx, slug));
  const q = (visit.url.searchParams.get('q') ?? '').trim().slice(0, queryMax);
  const request = { filters: { ...everyActor, q }, sort: 'relevance', page: 1 } as const;
  const answered = q === '' ? [] : (await listActors(visit.ctx, request)).actors;
  const others = answered.filter((one) => one.slug !== slug);
  const { pairs } = await foundPairs(visit.ctx);
  const proposed = pairs
    .filter(({ a, b }) => a.slug === slug || b.slug === slug)
    .map(({ a, b }) => (a.slug === slug ? b : a));
  return mergePage(visit, {
    title: w.searchTitle,
    lead: actor.name,
    below: [{ path: `/acteurs/${slug}`, label: actor.name }],
    body: (
      <>
        <p>{w.searchLead}</p>
        <form class="search-box" method="get" action={visit.href(`/acteurs/${slug}/fusion`)}>
          <div class="field">
            <label for="f-q">{w.searchLabel}</label>
            <input id="f-q" name="q" type="search" value={q} autocomplete="off" />
          </div>
          <button class="button" type="submit">
            {w.search}
          </button>
        </form>
        {proposed.length > 0 && (
          <Others visit={visit} slug={slug} id="proposed" title={w.proposed} others={proposed} />
        )}
        {others.length > 0 && <Others visit={visit} slug={slug} id="found" title={w.found} others={others} />}
        {q !== '' && others.length === 0 && <p role="status">{w.searchNone}</p>}
      </>
    ),
  });
};

interface OthersProps {
  readonly visit: Visit;
  readonly slug: string;
  readonly id: string;
  readonly title: string;
  readonly others: readonly Pick<Actor, 'slug' | 'name' | 'kind' | 'commune'>[];
}

/** Homonyms are told apart by their kind and their town. */
function Others({ visit, slug, id, title, others }: OthersProps) {
  const w = inLang(mergeActWords, visit.lang);
  return (
    <section class="stack" data-gap="small" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {others.map((one) => (
          <li key={one.slug}>
            <a href={visit.href(`${doublesPath}/${slug}/${one.slug}`)}>
              <bdi>{w.compareWith(one.name)}</bdi>
            </a>{' '}
            <small class="muted">
              {[kinds[one.kind][visit.lang], one.commune].filter((fact) => fact !== null).join(', ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
