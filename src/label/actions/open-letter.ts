import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { ok } from '#kit/result.ts';
import type { SupportTables } from '../support-tables.ts';

/**
 * Remembers that a link of this invitation was followed, the first time only: the team sees « lien ouvert ». Two readers
 * at once are one opening, by the constraint `letter_opened_once`.
 */
export async function openLetter(
  ctx: Ctx,
  invitation: { readonly id: string; readonly candidatureId: string },
): Promise<void> {
  const signed: Ctx = { ...ctx, author: { kind: 'link', id: invitation.id, mandateId: null } };
  const event = {
    event: 'letter.opened',
    subject: `label/draft/${invitation.candidatureId}`,
    data: { invitation: invitation.id },
  };
  await record<null, 'ALREADY_OPENED'>(
    signed,
    event,
    async (tx) => {
      await tx
        .withTables<SupportTables>()
        .insertInto('label.letter_opening')
        .values({ invitation_id: invitation.id, at: ctx.now() })
        .execute();
      return ok(null);
    },
    { letter_opened_once: 'ALREADY_OPENED' },
  );
}
