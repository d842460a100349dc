import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';

export interface EarlierImport {
  readonly id: string;
  readonly number: string;
  readonly at: Date;
}

/** The last import of this organisation that wrote these very bytes and was not undone; null when none did. */
export async function importOfFile(
  ctx: Pick<Ctx, 'db'>,
  organisationId: string,
  fileSha256: string,
): Promise<EarlierImport | null> {
  const { rows } =
    await sql<EarlierImport>`select id, number::text as number, applied_at as at from register.import
    where organisation_id = ${organisationId}::uuid and file_sha256 = ${fileSha256} and state = 'applied'
    order by number desc limit 1`.execute(ctx.db);
  return rows[0] ?? null;
}

export interface EarlierSource {
  /** The import that named it last. */
  readonly importId: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string | null;
}

/** The sources this organisation imported from, the last first. */
export async function earlierSources(ctx: Pick<Ctx, 'db'>, organisationId: string): Promise<EarlierSource[]> {
  const { rows } = await sql<EarlierSource>`
    select id as "importId", source_title as title, source_publisher as publisher, source_url as url, licence from (
      select distinct on (source_title, source_publisher) * from register.import
      where organisation_id = ${organisationId}::uuid and state <> 'abandoned'
      order by source_title, source_publisher, number desc
    ) as one order by number desc limit 50`.execute(ctx.db);
  return rows;
}
