import { page } from '#kit/http/page.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { PostList } from '../parts/post-list.tsx';
import { listPosts } from '../views/list-posts.ts';
import { siteWords } from '../words.ts';

/** The home page of an instance of one's own: what is public here, and nothing of Grenoble. */
export async function ownHome(visit: Visit): Promise<Response> {
  const w = inLang(siteWords, visit.lang);
  const posts = await listPosts(visit.ctx, { limit: 5 });
  const doors = [
    ['/territoire', w.ownTerritory],
    ['/candidatures', w.ownCandidatures],
    ['/conseil', w.ownCouncil],
    ['/chiffres', w.ownFigures],
    ['/journal', w.ownJournal],
  ] as const;
  return page(visit, {
    title: w.ownTitle,
    description: w.ownLead,
    feed: '/actualites.atom',
    body: (
      <>
        <header class="page-head">
          <h1>{w.ownTitle}</h1>
          <p class="lead">{w.ownLead}</p>
        </header>
        <ul class="prose">
          {doors.map(([path, label]) => (
            <li key={path}>
              <a href={visit.href(path)}>{label}</a>
            </li>
          ))}
        </ul>
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
}
