import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { sha256 } from '#kit/ids.ts';
import type { Edition } from '../rules/unit.ts';

/** What the reference is now: the edition of legal units read last, and a fingerprint that every edition read changes. */
export interface ReferenceStanding {
  readonly edition: Edition;
  readonly fingerprint: string;
}

/** Null while no stock file of legal units was read. */
export async function referenceStanding(ctx: Pick<Ctx, 'db'>): Promise<ReferenceStanding | null> {
  const { rows } = await sql<{ kind: string; title: string; published_on: string; id: string }>`
    select id::text as id, kind, title, published_on::text as published_on from sirene.edition where state = 'read'
    order by published_on desc, ended_at desc, id desc`.execute(ctx.db);
  const last = rows.find((row) => row.kind === 'legal_units');
  if (last === undefined) return null;
  return {
    edition: { title: last.title, publishedOn: last.published_on },
    fingerprint: sha256(
      rows
        .map((row) => row.id)
        .sort()
        .join(' '),
    ),
  };
}
