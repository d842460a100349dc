import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { paragraphsOf } from '../parts/post-list.tsx';
import { listPosts } from '../views/list-posts.ts';
import { siteWords } from '../words.ts';

/** GET /actualites/:slug: one post, its dates and its source. */
export const showPost: Screen = async (visit) => {
  const w = inLang(siteWords, visit.lang);
  const post = found((await listPosts(visit.ctx, { slug: visit.params['slug'] ?? '', limit: 1 }))[0]);
  return page(visit, {
    title: post.title[visit.lang],
    crumbs: [{ path: '/actualites', label: w.posts }],
    body: (
      <article class="stack">
        <header class="page-head">
          {post.happenedOn && (
            <p class="page-kicker">
              {w.happened} {formatPartialDate(post.happenedOn, visit.lang)}
            </p>
          )}
          <h1>{post.title[visit.lang]}</h1>
        </header>
        <div class="prose">
          {paragraphsOf(post.body[visit.lang]).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <dl class="facts">
          <div>
            <dt>{w.publishedAt}</dt>
            <dd>
              {formatDay(post.publishedAt, visit.lang)}
              {post.number > 1 && `, ${w.corrected} ${formatDay(post.versionAt, visit.lang)}`}
            </dd>
          </div>
          {post.source && (
            <div>
              <dt>{w.source}</dt>
              <dd>
                <a href={post.source.url} rel="noopener">
                  {post.source.title}
                </a>
              </dd>
            </div>
          )}
        </dl>
      </article>
    ),
  });
};
