import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Fault } from '#kit/http/form.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { sitePermissions } from '../permissions.ts';
import { slugOf } from '../rules/slug-of.ts';
import type { PostSource, SiteTables } from '../tables.ts';

export interface PostDraft {
  readonly titleFr: string;
  readonly titleEn: string;
  readonly bodyFr: string;
  readonly bodyEn: string;
  readonly source: PostSource | null;
  /** Key of this submission: sent twice, it publishes once. */
  readonly once: string;
}

export type PostRefusal = Fault<'NOT_ALLOWED' | 'SLUG_TAKEN' | 'ALREADY_DONE'>;

/** Publishes a post in both languages, signed and dated. Answers its slug. */
export async function publishPost(
  ctx: Ctx,
  viewer: Viewer,
  draft: PostDraft,
): Promise<Result<string, PostRefusal>> {
  if (!may(viewer, sitePermissions, 'post.write')) return refuse({ field: null, code: 'NOT_ALLOWED' });
  const at = ctx.now();
  const id = newId(at);
  const slug = slugOf(draft.titleFr);
  return record<string, PostRefusal>(
    ctx,
    { event: 'post.published', subject: `site/post/${id}` },
    async (tx) => {
      await claimOnce(tx, draft.once, at);
      const db = tx.withTables<SiteTables>();
      await db
        .insertInto('site.post')
        .values({
          id,
          slug,
          happened_on: null,
          published_at: at,
          author_id: viewer.personId,
          source: draft.source === null ? null : (JSON.stringify(draft.source) as unknown as PostSource),
        })
        .execute();
      await db
        .insertInto('site.post_version')
        .values({
          post_id: id,
          number: 1,
          at,
          title_fr: draft.titleFr,
          title_en: draft.titleEn,
          body_fr: draft.bodyFr,
          body_en: draft.bodyEn,
        })
        .execute();
      return ok(slug);
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      post_slug_once: { field: 'titleFr', code: 'SLUG_TAKEN' },
    },
  );
}
