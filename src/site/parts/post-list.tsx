import type { Visit } from '#kit/http/visit.ts';
import { civilDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { Post } from '../views/list-posts.ts';

/** Posts as dated entries; the date is the fact's when it is known, else the publication's. */
export function PostList({
  visit,
  posts,
  level = 'h2',
}: {
  visit: Visit;
  posts: readonly Post[];
  level?: 'h2' | 'h3';
}) {
  const Title = level;
  return (
    <ol class="posts">
      {posts.map((post) => {
        const date = post.happenedOn ?? civilDay(post.publishedAt);
        return (
          <li key={post.id} class="post-entry">
            <p class="post-date">
              <time datetime={date}>{formatPartialDate(date, visit.lang)}</time>
            </p>
            <Title>
              <a href={visit.href(`/actualites/${post.slug}`)}>{post.title[visit.lang]}</a>
            </Title>
            <p>{firstParagraph(post.body[visit.lang])}</p>
          </li>
        );
      })}
    </ol>
  );
}

/** The paragraphs of a text: an empty line separates two. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

function firstParagraph(text: string): string {
  return paragraphsOf(text)[0] ?? '';
}
