import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { GivenSite } from '../rules/actor-site.ts';
import type { Difference, DifferenceKind } from '../rules/difference.ts';
import type { RowRemark } from '../rules/import-row.ts';
import type { ImportSource } from '../rules/import-source.ts';
import type { Outcome } from '../rules/plan-import.ts';
import type { PlannedLink } from '../rules/resolve-links.ts';

/** A row of an import, and the profile it is about when there is one. */
export interface ImportRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly outcome: Outcome;
  readonly remarks: readonly RowRemark[];
  readonly changes: readonly Difference[];
  readonly links: readonly Omit<PlannedLink, 'toId'>[];
  readonly site: GivenSite | null;
  /** The source that the row cites; null where the list is. */
  readonly source: ImportSource | null;
  readonly slug: string | null;
}

const columns = sql`r.line, r.cells, r.outcome, r.remarks, r.changes, r.links, r.site, r.source, a.slug`;

/** Rows of an import with these outcomes, in the order of the file. */
export async function listImportRows(
  ctx: Pick<Ctx, 'db'>,
  importId: string,
  outcomes: readonly Outcome[],
  part: { readonly limit: number; readonly offset: number } | 'all',
): Promise<ImportRow[]> {
  const cut = part === 'all' ? sql`` : sql`limit ${part.limit} offset ${part.offset}`;
  const { rows } = await sql<ImportRow>`select ${columns} from register.import_row as r
    left join register.actor as a on a.id = r.actor_id
    where r.import_id = ${importId}::uuid and r.outcome = any(${outcomes}::text[]) order by r.line ${cut}`.execute(
    ctx.db,
  );
  return rows;
}

/** How many values an import brings, by what each does to what is shown. */
export async function countChanges(
  ctx: Pick<Ctx, 'db'>,
  importId: string,
): Promise<ReadonlyMap<DifferenceKind, number>> {
  const { rows } = await sql<{ kind: DifferenceKind; count: number }>`
    select change ->> 'kind' as kind, count(*)::int as count
    from register.import_row as r, jsonb_array_elements(r.changes) as change
    where r.import_id = ${importId}::uuid group by 1`.execute(ctx.db);
  return new Map(rows.map((row) => [row.kind, row.count]));
}
