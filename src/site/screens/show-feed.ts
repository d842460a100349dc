import { atomFeed } from '#kit/atom-feed.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';

import { listPosts } from '../views/list-posts.ts';
import { siteWords } from '../words.ts';

/** GET /actualites.atom: the same posts as the page, as a feed (RFC 4287). */
export const showFeed: Screen = async (visit) => {
  const w = inLang(siteWords, visit.lang);
  const posts = await listPosts(visit.ctx, { limit: 100 });
  const absolute = (path: string) => visit.site.publicUrl + visit.href(path);
  const body = atomFeed({
    lang: visit.lang,
    title: `Digital Grenoble — ${w.posts}`,
    self: absolute('/actualites.atom'),
    home: absolute('/actualites'),
    author: 'Digital Grenoble',
    updated: visit.ctx.now(),
    entries: posts.map((post) => ({
      id: post.id,
      address: absolute(`/actualites/${post.slug}`),
      title: post.title[visit.lang],
      text: post.body[visit.lang],
      published: post.publishedAt,
      updated: post.versionAt,
    })),
  });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
