import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { sha256 } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { PeopleTables } from '../tables.ts';

/** Changes the mandate under which this session acts. A mandate that is not the viewer's own, or is over, is NOT_FOUND. */
export async function chooseMandate(
  ctx: Ctx,
  viewer: Viewer,
  input: { sessionToken: string; mandateId: string },
): Promise<Result<null, 'NOT_FOUND'>> {
  const mandate = viewer.mandates.find((one) => one.id === input.mandateId);
  if (!mandate || viewer.personId === null) return refuse('NOT_FOUND');
  const event = {
    event: 'mandate.chosen',
    subject: `people/person/${viewer.personId}`,
    data: { mandate: mandate.id },
  };
  return record(ctx, event, async (tx) => {
    await tx
      .withTables<PeopleTables>()
      .updateTable('people.session')
      .set({ mandate_id: mandate.id })
      .where('token_hash', '=', sha256(input.sessionToken))
      .execute();
    return ok(null);
  });
}
