import type { Tx } from '#kit/db/database.ts';
import { found } from '#kit/http/stop.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { Draft } from '../rules/draft.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { lockSitting } from './lock-sitting.ts';
import { readDraft } from './read-draft.ts';

/** Takes a sitting that was prepared here, with its draft: acts on it wait in line. Another's is « introuvable ». */
export async function lockDraft(
  tx: Tx,
  viewer: Viewer,
  slug: string,
  at: Date,
): Promise<{ readonly sitting: SittingNow; readonly draft: Draft }> {
  const sitting = await lockSitting(tx, viewer, slug, at);
  return { sitting, draft: found(await readDraft(tx, slug)) };
}
