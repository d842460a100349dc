import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { PostList } from '../parts/post-list.tsx';
import { sitePermissions } from '../permissions.ts';
import { listPosts } from '../views/list-posts.ts';
import { siteWords } from '../words.ts';

/** GET /actualites: every post, newest first, with its feed. */
export const showPosts: Screen = async (visit) => {
  const w = inLang(siteWords, visit.lang);
  const posts = await listPosts(visit.ctx, { limit: 100 });
  return page(visit, {
    title: w.posts,
    description: w.postsLead,
    feed: '/actualites.atom',
    body: (
      <>
        <header class="page-head">
          <h1>{w.posts}</h1>
          <p class="lead">{w.postsLead}</p>
          <div class="page-actions">
            {may(visit.viewer, sitePermissions, 'post.write') && (
              <a class="button" href={visit.href('/actualites/nouvelle')}>
                {w.write}
              </a>
            )}
            <a class="button" data-kind="secondary" href={visit.href('/actualites.atom')}>
              {w.feed}
            </a>
          </div>
        </header>
        {posts.length === 0 ? (
          <div class="empty">
            <h2>{w.noPost}</h2>
            <p>{w.noPostHint}</p>
          </div>
        ) : (
          <PostList visit={visit} posts={posts} />
        )}
      </>
    ),
  });
};
