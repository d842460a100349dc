import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { exampleId } from '#kit/ids.ts';
import { assert, ok } from '#kit/result.ts';
import { examplePosts } from './post-example.ts';
import type { PostSource, SiteTables } from './tables.ts';

/** Posts of the example. Answers the rows added, 0 when they were there. */
export async function loadSiteExample(ctx: Ctx): Promise<number> {
  const id = (slug: string) => exampleId(`post/${slug}`);
  const first = id(examplePosts[0]?.slug ?? '');
  const before = await ctx.db
    .withTables<SiteTables>()
    .selectFrom('site.post')
    .select('id')
    .where('id', '=', first)
    .executeTakeFirst();
  if (before) return 0;
  const done = await record<number, never>(
    ctx,
    { event: 'example.loaded', subject: 'site/example' },
    async (tx) => {
      const at = ctx.now();
      const db = tx.withTables<SiteTables>();
      for (const post of examplePosts) {
        const source = JSON.stringify(post.source) as unknown as PostSource;
        await db
          .insertInto('site.post')
          .values({
            id: id(post.slug),
            slug: post.slug,
            happened_on: post.happenedOn,
            published_at: at,
            author_id: null,
            source,
          })
          .execute();
        await db
          .insertInto('site.post_version')
          .values({
            post_id: id(post.slug),
            number: 1,
            at,
            title_fr: post.title.fr,
            title_en: post.title.en,
            body_fr: post.body.fr,
            body_en: post.body.en,
          })
          .execute();
      }
      return ok(examplePosts.length);
    },
  );
  assert(done.ok, 'loading the posts of the example cannot be refused');
  return done.value;
}
