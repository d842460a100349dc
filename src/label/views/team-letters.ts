import type { Ctx } from '#kit/ctx.ts';
import { type LetterState, letterState } from '../rules/letter-state.ts';
import { structureKey } from '../rules/letter-structure.ts';
import type { SupportTables } from '../support-tables.ts';
import { knownLetters } from './known-letters.ts';

/** An invitation as its team sees it. */
export interface TeamLetter {
  readonly invitationId: string;
  readonly structureName: string;
  readonly actorSlug: string | null;
  /** Null once erased. */
  readonly email: string | null;
  readonly state: LetterState;
  /** When it came into this state. */
  readonly since: Date;
  /** End of the last link sent. */
  readonly linksEndAt: Date;
  readonly version: number;
  /** How many other candidatures, publicly known, the same structure supports (LBL-14). */
  readonly elsewhere: number;
}

/** Every invitation of a candidature, newest first, with where it stands now. */
export async function teamLetters(
  ctx: Pick<Ctx, 'db' | 'now'>,
  candidatureId: string,
): Promise<TeamLetter[]> {
  const rows = await ctx.db
    .withTables<SupportTables>()
    .selectFrom('label.letter_invitation as invitation')
    .leftJoin('label.letter_opening as opening', 'opening.invitation_id', 'invitation.id')
    .leftJoin('label.letter_revocation as revocation', 'revocation.invitation_id', 'invitation.id')
    .select((of) => [
      'invitation.id',
      'invitation.structure_name',
      'invitation.actor_slug',
      'invitation.recipient_email',
      'invitation.at',
      'opening.at as openedAt',
      'revocation.at as revokedAt',
      of
        .selectFrom('label.letter_link as link')
        .whereRef('link.invitation_id', '=', 'invitation.id')
        .select((link) => link.fn.max('link.expires_at').as('ends'))
        .as('linksEndAt'),
      of
        .selectFrom('label.letter as letter')
        .whereRef('letter.invitation_id', '=', 'invitation.id')
        .orderBy('letter.version', 'desc')
        .limit(1)
        .select('letter.structure_name')
        .as('signedName'),
      of
        .selectFrom('label.letter as letter')
        .whereRef('letter.invitation_id', '=', 'invitation.id')
        .select((letter) => letter.fn.max('letter.signed_at').as('last'))
        .as('signedAt'),
      of
        .selectFrom('label.letter as letter')
        .whereRef('letter.invitation_id', '=', 'invitation.id')
        .select((letter) => letter.fn.max('letter.version').as('last'))
        .as('version'),
    ])
    .where('invitation.candidature_id', '=', candidatureId)
    .orderBy('invitation.at', 'desc')
    .orderBy('invitation.id', 'desc')
    .execute();
  const names = rows.map((row) => structureKey(row.signedName ?? row.structure_name));
  const elsewhere = await knownLetters(ctx, candidatureId, names);
  return rows.map((row, rank) => {
    const linksEndAt = row.linksEndAt ?? row.at;
    const state = letterState({ ...row, linksEndAt }, ctx.now());
    const since = {
      invited: row.at,
      opened: row.openedAt,
      signed: row.signedAt,
      expired: linksEndAt,
      revoked: row.revokedAt,
    };
    return {
      invitationId: row.id,
      structureName: row.signedName ?? row.structure_name,
      actorSlug: row.actor_slug,
      email: row.recipient_email,
      state,
      since: since[state] ?? row.at,
      linksEndAt,
      version: row.version ?? 0,
      elsewhere: elsewhere.get(names[rank] ?? '') ?? 0,
    };
  });
}
