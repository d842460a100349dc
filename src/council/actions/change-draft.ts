import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { lockDraft } from '../queries/lock-draft.ts';
import type { Draft } from '../rules/draft.ts';
import { type DraftFault, draftConstraints } from '../rules/draft-refused.ts';

/**
 * One change to a sitting being prepared: takes it, claims the submission, refuses what is already convened, and signs the
 * journal about the draft. The journal is public and a draft is not: it holds ids, never a title.
 */
export function changeDraft<T>(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly once: string;
    readonly event: string;
    readonly data?: (value: T) => JournalEvent['data'];
  },
  change: (tx: Tx, draft: Draft, at: Date) => Promise<Result<T, DraftFault>>,
): Promise<Result<T, DraftFault>> {
  const at = ctx.now();
  let subject = '';
  return record<T, DraftFault>(
    ctx,
    (value) => ({ event: given.event, subject, data: given.data?.(value) ?? {} }),
    async (tx) => {
      const { draft } = await lockDraft(tx, viewer, given.slug, at);
      if (!may(viewer, convocationPermissions, 'sitting.prepare', draft.assembly.organisationId))
        throw new Stop('NOT_FOUND');
      subject = `council/draft/${draft.id}`;
      await claimOnce(tx, given.once, at);
      if (draft.state !== 'drafted') return refuse<DraftFault>({ field: null, code: 'AGENDA_FROZEN' });
      return change(tx, draft, at);
    },
    draftConstraints,
  );
}
