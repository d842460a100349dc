import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { PostSource, SiteTables } from '../tables.ts';

export interface Post {
  readonly id: string;
  readonly slug: string;
  readonly happenedOn: PartialDate | null;
  readonly publishedAt: Date;
  /** When the version shown was written: later than the publication when the post was corrected. */
  readonly versionAt: Date;
  readonly number: number;
  readonly title: Said;
  readonly body: Said;
  readonly source: PostSource | null;
}

/** The posts that were not withdrawn, newest first, each in its last version. */
export async function listPosts(
  ctx: Pick<Ctx, 'db'>,
  options: { slug?: string; limit: number },
): Promise<Post[]> {
  let query = ctx.db
    .withTables<SiteTables>()
    .selectFrom('site.post as post')
    .innerJoin('site.post_version as version', 'version.post_id', 'post.id')
    .leftJoin('site.post_withdrawal as withdrawal', 'withdrawal.post_id', 'post.id')
    .selectAll('version')
    .select(['post.id', 'post.slug', 'post.happened_on', 'post.published_at', 'post.source'])
    .where('withdrawal.post_id', 'is', null)
    .where('version.number', '=', (last) =>
      last
        .selectFrom('site.post_version as later')
        .select((all) => all.fn.max('later.number').as('number'))
        .whereRef('later.post_id', '=', 'post.id'),
    )
    // The day the thing happened orders the page; the day it was written only when the former is not known.
    .orderBy(sql`coalesce(post.happened_on, to_char(post.published_at, 'YYYY-MM-DD'))`, 'desc')
    .orderBy('post.id', 'desc')
    .limit(options.limit);
  if (options.slug !== undefined) query = query.where('post.slug', '=', options.slug);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    happenedOn: row.happened_on,
    publishedAt: row.published_at,
    versionAt: row.at,
    number: row.number,
    title: { fr: row.title_fr, en: row.title_en },
    body: { fr: row.body_fr, en: row.body_en },
    source: row.source,
  }));
}
