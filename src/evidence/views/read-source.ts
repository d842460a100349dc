import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { Source } from '../rules/figure-types.ts';
import type { EvidenceTables } from '../tables.ts';

type SourceRow = EvidenceTables['evidence.source'];

/** Every source by its id: there are tens of them, and each is cited many times. */
export async function sourcesById(ctx: Pick<Ctx, 'db'>): Promise<ReadonlyMap<string, Source>> {
  const rows = await ctx.db
    .withTables<EvidenceTables>()
    .selectFrom('evidence.source')
    .selectAll()
    .orderBy('publisher')
    .orderBy('key')
    .execute();
  return new Map(rows.map((row) => [row.id, sourceOf(row)]));
}

/** Every source, by publisher. */
export async function listSources(ctx: Pick<Ctx, 'db'>): Promise<Source[]> {
  return [...(await sourcesById(ctx)).values()];
}

function sourceOf(row: SourceRow): Source {
  return {
    id: row.id,
    key: row.key,
    publisher: row.publisher,
    title: { fr: row.title_fr, en: row.title_en },
    url: row.url,
    published: row.published,
    note: bothOrNull(row.note_fr, row.note_en),
  };
}

/** Two columns that are null together (a check says so) as one thing said in both languages. */
export function bothOrNull(fr: string | null, en: string | null): Said | null {
  return fr === null || en === null ? null : { fr, en };
}
