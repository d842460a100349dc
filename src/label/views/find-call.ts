import type { Selectable } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Call } from '../queries/find-candidature.ts';
import { wholeContent } from '../rules/call-content.ts';
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
  return { versions: rows.map((one) => one.version), call: callOf(row) };
}

/** An edition as the pages show it. */
export function callOf(row: Selectable<LabelTables['label.edition']>): Call {
  const { id, slug, version, kind, opens, closes, content } = row;
  return {
    ...{ id, slug, version, kind, opens, closes },
    name: { fr: row.name_fr, en: row.name_en },
    numerusClausus: row.numerus_clausus,
    content: wholeContent(content),
  };
}
