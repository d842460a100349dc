import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { mergeActWords } from '../merge-act-words.ts';
import { MergeNotice } from '../parts/merge-history.tsx';
import { actorNames } from '../views/actor-names.ts';
import { mergeHistory } from '../views/merge-history.ts';
import { survivorOf } from '../views/survivor-of.ts';
import { listWords } from '../words.ts';

/**
 * The one rule of the addresses of a profile: under the slug of a merged one, what is asked to be shown leads on to the same address of
 * the profile that stands, and what is posted writes nothing. Who wrote a form read one profile, and an act is about what was read.
 * `shown`: whether the address that is posted to is also one that can be looked at.
 */
export function leadOn(screen: Screen, shown: boolean): Screen {
  return async (visit) => {
    const asked = visit.params['slug'] ?? '';
    const slug = asked.replace(/\.json$/, '');
    const survivor = await survivorOf(visit.ctx, slug);
    if (survivor === null) return screen(visit);
    const rest = visit.path.slice(`/acteurs/${slug}`.length);
    if (visit.request.method === 'POST') return refused(visit, survivor, slug, shown ? rest : '');
    return moved(addressOn(visit, survivor, slug, rest));
  };
}

/** Says that somebody came by the address of a merged profile; nothing for who did not. */
export async function movedNotice(visit: Visit, slug: string) {
  if (visit.url.searchParams.get('de') === null) return null;
  return <MergeNotice visit={visit} merges={await mergeHistory(visit.ctx, slug)} />;
}

function addressOn(visit: Visit, survivor: string, from: string, rest: string): string {
  const query = new URLSearchParams(visit.url.search);
  // A file tells nobody where they came from.
  if (!rest.endsWith('.json')) query.set('de', from);
  return visit.href(`/acteurs/${survivor}${rest}${query.size > 0 ? `?${query}` : ''}`);
}

/** For now only: a merge may be undone, and the address be its own again, so nobody is told to forget it (307, RFC 9110 §15.4.8). */
function moved(location: string): Response {
  return new Response(null, {
    status: 307,
    headers: { location, 'access-control-allow-origin': '*', 'referrer-policy': 'no-referrer' },
  });
}

async function refused(visit: Visit, survivor: string, from: string, rest: string): Promise<Response> {
  const w = inLang(mergeActWords, visit.lang);
  const name = (await actorNames(visit.ctx, [survivor])).get(survivor) ?? survivor;
  return page(visit, {
    title: w.mergedMeanwhile,
    status: 409,
    crumbs: [{ path: '/acteurs', label: listWords.title[visit.lang] }],
    headers: { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' },
    body: (
      <div class="notice" data-kind="warning" role="alert">
        <h1>{w.mergedMeanwhile}</h1>
        <p>{w.nothingWritten}</p>
        <p>
          <a href={addressOn(visit, survivor, from, rest)}>
            <bdi>{w.openInstead(name)}</bdi>
          </a>
        </p>
      </div>
    ),
  });
}
