import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Fault } from '#kit/http/form.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { registerPermissions } from '../permissions.ts';
import type { Picture } from '../rules/pictures.ts';
import { savedRequest } from '../rules/saved-query.ts';
import { viewSlug } from '../rules/view-slug.ts';
import type { RegisterTables } from '../tables.ts';

export interface ViewDraft {
  readonly nameFr: string;
  readonly nameEn: string;
  readonly picture: Picture;
  readonly query: string;
  /** Key of this submission: sent twice, it keeps once. */
  readonly once: string;
}

export type ViewRefusal = Fault<'NOT_ALLOWED' | 'NO_LETTER' | 'NAME_TAKEN' | 'ALREADY_DONE'>;

/** Keeps a filter and a way of looking under a name and an address. Answers its slug. */
export async function saveView(
  ctx: Ctx,
  viewer: Viewer,
  draft: ViewDraft,
): Promise<Result<string, ViewRefusal>> {
  const author = viewer.personId;
  if (author === null || !may(viewer, registerPermissions, 'view.save'))
    return refuse({ field: null, code: 'NOT_ALLOWED' });
  const slug = viewSlug(draft.nameFr);
  if (slug === '' || slug === 'nouvelle') return refuse({ field: 'nameFr', code: 'NO_LETTER' });
  const at = ctx.now();
  const id = newId(at);
  const { query } = savedRequest(draft.picture, new URLSearchParams(draft.query), civilDay(at));
  return record<string, ViewRefusal>(
    ctx,
    { event: 'view.saved', subject: `register/view/${id}`, data: { slug, picture: draft.picture, query } },
    async (tx) => {
      await claimOnce(tx, draft.once, at);
      await tx
        .withTables<RegisterTables>()
        .insertInto('register.saved_view')
        .values({
          id,
          slug,
          name_fr: draft.nameFr,
          name_en: draft.nameEn,
          picture: draft.picture,
          query,
          saved_at: at,
          author_id: author,
        })
        .execute();
      return ok(slug);
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      saved_view_slug: { field: 'nameFr', code: 'NAME_TAKEN' },
    },
  );
}
