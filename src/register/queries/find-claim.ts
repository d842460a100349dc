import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import { sha256 } from '#kit/ids.ts';
import { type ClaimDoor, claimDoor } from '../rules/claim-link.ts';

export interface ClaimFound {
  readonly id: string;
  readonly actorId: string;
  readonly slug: string;
  readonly door: ClaimDoor;
  readonly sentAt: Date | null;
}

/**
 * The claim that a secret opens, on this profile or on one merged into it since, whose actor it stays; null for what is no secret of ours.
 */
export async function findClaim(
  db: ReadDb,
  slug: string,
  token: string,
  now: Date,
): Promise<ClaimFound | null> {
  // What has not the shape of a secret never reaches the database.
  if (!/^[\w-]{43}$/.test(token)) return null;
  const { rows } = await sql<{
    id: string;
    actor_id: string;
    slug: string;
    listed: 'listed' | 'gone';
    expires_at: Date;
    sent_at: Date | null;
  }>`select c.id, c.actor_id, a.slug, case when a.state = 'listed' then 'listed' else 'gone' end as listed, c.expires_at,
      k.at as sent_at
    from register.claim as c join register.actor as a on a.id = register.survivor(c.actor_id)
    left join register.correction as k on k.claim_id = c.id
    where c.token_hash = ${sha256(token)} and a.slug = ${slug}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const door = claimDoor({ expiresAt: row.expires_at, sentAt: row.sent_at, listed: row.listed }, now);
  return { id: row.id, actorId: row.actor_id, slug: row.slug, door, sentAt: row.sent_at };
}
