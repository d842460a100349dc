import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { Picture } from '../rules/pictures.ts';
import type { RegisterTables } from '../tables.ts';

export interface SavedView {
  readonly id: string;
  readonly slug: string;
  readonly name: Said;
  readonly picture: Picture;
  readonly query: string;
  readonly savedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** The views that stand, the last saved first. */
export async function listSavedViews(ctx: Pick<Ctx, 'db'>): Promise<SavedView[]> {
  const rows = await views(ctx)
    .where('w.at', 'is', null)
    .orderBy('v.saved_at', 'desc')
    .orderBy('v.id')
    .execute();
  return rows.map(readView);
}

/** A view by the word of its address, withdrawn or not; null when none bears it. */
export async function findSavedView(ctx: Pick<Ctx, 'db'>, slug: string): Promise<SavedView | null> {
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const row = await views(ctx).where('v.slug', '=', slug).executeTakeFirst();
  return row ? readView(row) : null;
}

function views(ctx: Pick<Ctx, 'db'>) {
  return ctx.db
    .withTables<RegisterTables>()
    .selectFrom('register.saved_view as v')
    .leftJoin('register.saved_view_withdrawal as w', 'w.view_id', 'v.id')
    .select(['v.id', 'v.slug', 'v.name_fr', 'v.name_en', 'v.picture', 'v.query', 'v.saved_at', 'w.at']);
}

type Row = Awaited<ReturnType<ReturnType<typeof views>['execute']>>[number];

function readView({ id, slug, name_fr, name_en, picture, query, saved_at, at }: Row): SavedView {
  return { id, slug, name: { fr: name_fr, en: name_en }, picture, query, savedAt: saved_at, withdrawnAt: at };
}
