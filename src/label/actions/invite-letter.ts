import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { newId, newSecret, sha256 } from '#kit/ids.ts';
import { formatDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { addMessage } from '#people/writes.ts';
import { letterMessage } from '../letter-words.ts';
import { holdCandidature } from '../queries/hold-support.ts';
import type { InvitationDraft } from '../rules/letter-form.ts';
import { letterLinkEnd } from '../rules/letter-state.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { candidatureFor, signature } from '../support-permissions.ts';
import type { SupportTables } from '../support-tables.ts';

export type InviteLetterRefusal = 'FILE_CLOSED' | 'ALREADY_DONE';

export interface LetterInvited {
  readonly invitationId: string;
  /** The secret of the link: given back this once, never stored. */
  readonly secret: string;
}

/**
 * Invites somebody outside to write a letter of support (J2.21): an invitation, a personal link of thirty days of which
 * only the hash is kept, and the message that carries it, in one act. `linkTo` writes the public address of a secret.
 */
export async function inviteLetter(
  ctx: Ctx,
  viewer: Viewer,
  input: InvitationDraft & { slug: string | undefined; once: string; linkTo: (secret: string) => string },
): Promise<Result<LetterInvited, InviteLetterRefusal>> {
  const candidature = await candidatureFor(ctx, viewer, 'letter.manage', input.slug);
  const at = ctx.now();
  const invitationId = newId(at);
  const secret = newSecret();
  const event = {
    event: 'letter.invited',
    subject: `label/draft/${candidature.id}`,
    data: { invitation: invitationId },
  };
  return record<LetterInvited, InviteLetterRefusal>(
    ctx,
    event,
    async (tx) => {
      await claimOnce(tx, input.once, at);
      const held = await holdCandidature(tx, candidature.id);
      if (!mayStillChange(held.state)) return refuse('FILE_CLOSED');
      const db = tx.withTables<SupportTables>();
      await db
        .insertInto('label.letter_invitation')
        .values({
          id: invitationId,
          candidature_id: candidature.id,
          structure_name: input.structure,
          actor_slug: input.actor,
          recipient_email: input.email,
          lang: input.lang,
          ...signature(viewer, at),
        })
        .execute();
      const expiresAt = letterLinkEnd(at);
      await db
        .insertInto('label.letter_link')
        .values({ token_hash: sha256(secret), invitation_id: invitationId, at, expires_at: expiresAt })
        .execute();
      const mail = letterMessage(input.lang, 'first', {
        carrier: held.carrier,
        candidature: input.lang === 'fr' ? held.title_fr : held.title_en,
        structure: input.structure,
        until: formatDay(expiresAt, input.lang),
        link: input.linkTo(secret),
      });
      await addMessage(tx, { recipient: input.email, ...mail, usefulUntil: expiresAt }, at);
      return ok({ invitationId, secret });
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
}
