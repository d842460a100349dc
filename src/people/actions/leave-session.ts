import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { sha256 } from '#kit/ids.ts';
import { ok } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { PeopleTables } from '../tables.ts';

/** Ends this session at once, on the server too: a copied cookie opens nothing afterwards. */
export async function leaveSession(ctx: Ctx, viewer: Viewer, sessionToken: string): Promise<void> {
  if (viewer.personId === null) return;
  const event = { event: 'session.closed', subject: `people/person/${viewer.personId}` };
  await record<null, never>(ctx, event, async (tx) => {
    await tx
      .withTables<PeopleTables>()
      .deleteFrom('people.session')
      .where('token_hash', '=', sha256(sessionToken))
      .execute();
    return ok(null);
  });
}
