import type { Ctx } from '#kit/ctx.ts';
import type { Call } from '../queries/find-candidature.ts';
import type { LabelTables } from '../tables.ts';

/** A version of a call, the last one by default, and how many versions there are. Null when there is no such call. */
export async function findCall(
  ctx: Pick<Ctx, 'db'>,
  slug: string,
  version?: number,
): Promise<{ readonly call: Call; readonly versions: readonly number[] } | null> {
  const rows = await ctx.db
    .withTables<LabelTables>()
    .selectFrom('label.edition')
    .selectAll()
    .where('slug', '=', slug)
    .orderBy('version')
    .execute();
  const row = version === undefined ? rows.at(-1) : rows.find((one) => one.version === version);
  if (!row) return null;
  const { id, kind, opens, closes, content } = row;
  return {
    versions: rows.map((one) => one.version),
    call: {
      id,
      slug,
      version: row.version,
      name: { fr: row.name_fr, en: row.name_en },
      kind,
      opens,
      closes,
      numerusClausus: row.numerus_clausus,
      content,
    },
  };
}
