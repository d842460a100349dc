import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newSecret, sha256 } from '#kit/ids.ts';
import { formatDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { addMessage } from '#people/writes.ts';
import { letterMessage } from '../letter-words.ts';
import { holdCandidature, holdInvitation } from '../queries/hold-support.ts';
import { letterLinkEnd } from '../rules/letter-state.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { candidatureFor } from '../support-permissions.ts';
import type { SupportTables } from '../support-tables.ts';

export type RemindLetterRefusal =
  | 'FILE_CLOSED'
  | 'ALREADY_REVOKED'
  | 'ALREADY_SIGNED'
  | 'NO_ADDRESS'
  | 'ALREADY_DONE';

/**
 * Writes again to somebody invited. The first secret is not kept, so the reminder carries a new link of thirty days; the
 * earlier one still opens until its own end.
 */
export async function remindLetter(
  ctx: Ctx,
  viewer: Viewer,
  input: {
    slug: string | undefined;
    invitationId: string;
    once: string;
    linkTo: (secret: string, lang: 'fr' | 'en') => string;
  },
): Promise<Result<{ invitationId: string; secret: string }, RemindLetterRefusal>> {
  const candidature = await candidatureFor(ctx, viewer, 'letter.manage', input.slug);
  const at = ctx.now();
  const { invitationId } = input;
  const secret = newSecret();
  const event = {
    event: 'letter.reminded',
    subject: `label/draft/${candidature.id}`,
    data: { invitation: invitationId },
  };
  return record<{ invitationId: string; secret: string }, RemindLetterRefusal>(
    ctx,
    event,
    async (tx) => {
      const held = await holdCandidature(tx, candidature.id);
      const invitation = await holdInvitation(tx, candidature.id, invitationId);
      if (!invitation) throw new Stop('NOT_FOUND');
      await claimOnce(tx, input.once, at);
      const refusals: RemindLetterRefusal[] = [];
      if (!mayStillChange(held.state)) refusals.push('FILE_CLOSED');
      if (invitation.revokedAt !== null) refusals.push('ALREADY_REVOKED');
      if (invitation.version > 0) refusals.push('ALREADY_SIGNED');
      const to = invitation.recipient_email;
      if (to === null) return refuse(...refusals, 'NO_ADDRESS');
      if (refusals.length > 0) return refuse(...refusals);
      const expiresAt = letterLinkEnd(at);
      await tx
        .withTables<SupportTables>()
        .insertInto('label.letter_link')
        .values({ token_hash: sha256(secret), invitation_id: invitationId, at, expires_at: expiresAt })
        .execute();
      const { lang } = invitation;
      const mail = letterMessage(lang, 'reminder', {
        carrier: held.carrier,
        candidature: lang === 'fr' ? held.title_fr : held.title_en,
        structure: invitation.structure_name,
        until: formatDay(expiresAt, lang),
        link: input.linkTo(secret, lang),
      });
      await addMessage(tx, { recipient: to, ...mail, usefulUntil: expiresAt }, at);
      return ok({ invitationId, secret });
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
}
