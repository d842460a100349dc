import { sql } from 'kysely';
import { type Piece, piecesOf } from '#evidence/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import { readVersions } from '../queries/last-version.ts';
import { type PublishedVersion, versionSubject } from '../rules/published-version.ts';

/** How many a page shows; older ones keep their addresses. */
const shownMax = 200;

/** The published versions, newest first. */
export function listVersions(ctx: Pick<Ctx, 'db'>): Promise<PublishedVersion[]> {
  return readVersions(ctx.db, sql`true`, shownMax);
}

/** One version with its files in the order of their names, by the number of its address; null when there is none. */
export async function findVersion(
  ctx: Pick<Ctx, 'db'>,
  number: string | undefined,
): Promise<{ version: PublishedVersion; files: readonly Piece[] } | null> {
  if (!/^[1-9]\d{0,8}$/.test(number ?? '')) return null;
  const [version] = await readVersions(ctx.db, sql`number = ${Number(number)}`, 1);
  if (!version) return null;
  const files = await piecesOf(ctx, versionSubject(version.id));
  return { version, files: files.sort((a, b) => (a.filename < b.filename ? -1 : 1)) };
}
