import { RivalFigures } from '#evidence/parts.tsx';
import { figuresOf, listEvents } from '#evidence/public.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { homeWords, seedAddress } from '../home-words.ts';
import { Axes } from '../parts/axes.tsx';
import { Hero } from '../parts/hero.tsx';
import { PostList } from '../parts/post-list.tsx';
import { Strata } from '../parts/strata.tsx';
import { Thread } from '../parts/thread.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { listPosts } from '../views/list-posts.ts';
import { ownHome } from './own-home.tsx';

/** GET /: « Pourquoi Digital Grenoble ? ». */
export const showHome: Screen = async (visit) => {
  if (!visit.site.example) return ownHome(visit);
  const w = inLang(homeWords, visit.lang);
  const [money, rivals, events, posts] = await Promise.all([
    figuresOf(visit.ctx, ['fonds-d-acceleration', 'promotion-internationale']),
    figuresOf(visit.ctx, ['entreprises-numeriques', 'emplois-numeriques']),
    listEvents(visit.ctx, 'digital-grenoble'),
    listPosts(visit.ctx, { limit: 3 }),
  ]);
  return page(visit, {
    title: w.title,
    description: w.lead,
    layout: 'home',
    feed: '/actualites.atom',
    body: (
      <>
        <Hero visit={visit} />
        <div class="page">
          <Axes visit={visit} money={money} />
          <Strata visit={visit} />
          {rivals.length > 0 && (
            <section aria-labelledby="figures" class="stack">
              <h2 id="figures">{w.figuresTitle}</h2>
              <p>{w.figuresLead}</p>
              {rivals.map((one) => (
                <RivalFigures
                  key={one.indicator.slug}
                  visit={visit}
                  indicator={one.indicator}
                  figures={one.figures}
                />
              ))}
              <p>
                <a href={visit.href('/chiffres')}>{w.allFigures}</a>
              </p>
            </section>
          )}
          <Thread visit={visit} />
          <section aria-labelledby="who" class="stack">
            <h2 id="who">{w.leadTitle}</h2>
            <p>{w.leadText}</p>
          </section>
          <Timeline visit={visit} events={events} />
          {posts.length > 0 && (
            <section aria-labelledby="posts" class="stack">
              <h2 id="posts">{w.postsTitle}</h2>
              <PostList visit={visit} posts={posts} level="h3" />
              <p>
                <a href={visit.href('/actualites')}>{w.allPosts}</a>
              </p>
            </section>
          )}
          <p class="muted">
            {w.seed} :{' '}
            <a href={seedAddress} rel="noopener">
              digital-grenoble.com
            </a>
          </p>
        </div>
      </>
    ),
  });
};
