import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { holdCandidature, holdInvitation } from '../queries/hold-support.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { candidatureFor, signature } from '../support-permissions.ts';
import type { SupportTables } from '../support-tables.ts';

export type RevokeLetterRefusal = 'FILE_CLOSED' | 'ALREADY_REVOKED';

/**
 * Sets an invitation aside: its links stop opening, and its letter, if there is one, is no longer part of the file to
 * come. A record: what was signed or deposited stays. The structure's place is freed (LBL-15).
 */
export async function revokeLetter(
  ctx: Ctx,
  viewer: Viewer,
  input: { slug: string | undefined; invitationId: string },
): Promise<Result<null, RevokeLetterRefusal>> {
  const candidature = await candidatureFor(ctx, viewer, 'letter.manage', input.slug);
  const { invitationId } = input;
  const event = {
    event: 'letter.revoked',
    subject: `label/draft/${candidature.id}`,
    data: { invitation: invitationId },
  };
  return record<null, RevokeLetterRefusal>(
    ctx,
    event,
    async (tx) => {
      const held = await holdCandidature(tx, candidature.id);
      const invitation = await holdInvitation(tx, candidature.id, invitationId);
      if (!invitation) throw new Stop('NOT_FOUND');
      if (!mayStillChange(held.state)) return refuse('FILE_CLOSED');
      const db = tx.withTables<SupportTables>();
      await db
        .insertInto('label.letter_revocation')
        .values({ invitation_id: invitationId, ...signature(viewer, ctx.now()) })
        .execute();
      await db.deleteFrom('label.letter_structure').where('invitation_id', '=', invitationId).execute();
      return ok(null);
    },
    { letter_revoked_once: 'ALREADY_REVOKED' },
  );
}
