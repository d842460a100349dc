import { addPiece } from '#evidence/writes.ts';
import { claimOnce } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import { lockDraft } from '../queries/lock-draft.ts';
import { type CarriedItem, carriedItems } from '../queries/read-carried.ts';
import { pieceSubject } from '../queries/read-draft.ts';
import { storePlan } from '../queries/store-plan.ts';
import type { PlanTyped } from '../rules/draft-form.ts';
import { type DraftFault, draftConstraints, planFaults } from '../rules/draft-refused.ts';
import { leftWithoutQuorum } from '../rules/left-without-quorum.ts';

/**
 * Prepares the second sitting after a quorum was missed (L2121-17 al. 2 CGCT): its draft begins with the items left, each by
 * reference to the one it takes up, with the same words, note and pieces. Answers the slug of the new draft.
 */
export function reconveneSitting(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly plan: PlanTyped; readonly once: string },
): Promise<Result<string, DraftFault>> {
  const at = ctx.now();
  const id = newId(at);
  return record<string, DraftFault>(
    ctx,
    { event: 'sitting.drafted', subject: `council/draft/${id}` },
    async (tx) => {
      const { sitting, draft } = await lockDraft(tx, viewer, given.slug, at);
      if (!may(viewer, convocationPermissions, 'sitting.prepare', draft.assembly.organisationId))
        throw new Stop('NOT_FOUND');
      await claimOnce(tx, given.once, at);
      const { plan } = given;
      const asked = { notice: plan.notice, day: civilDay(plan.plannedAt) };
      const faults = planFaults(asked, { follows: 'a_sitting', today: civilDay(at) });
      const left = leftWithoutQuorum(sitting);
      if (left.length === 0) faults.push({ field: null, code: 'NOTHING_LEFT' });
      if (faults.length > 0) return refuse(...faults);
      const assemblyId = draft.assembly.id;
      const slug = await storePlan(tx, { id, assemblyId, plan, follows: sitting.id }, at);
      const carried = await carriedItems(
        tx,
        left.map((item) => item.id),
      );
      await storeCarried(tx, id, carried, at);
      return ok(slug);
    },
    draftConstraints,
  );
}

async function storeCarried(
  tx: Tx,
  sittingId: string,
  carried: readonly CarriedItem[],
  at: Date,
): Promise<void> {
  const db = tx.withTables<ConvocationTables>();
  for (const [index, { item, note, pieces }] of carried.entries()) {
    const id = newId(at);
    await db
      .insertInto('council.draft_item')
      .values({
        id,
        sitting_id: sittingId,
        rank: index + 1,
        title_fr: item.title_fr,
        title_en: item.title_en,
        object: item.object,
        rapporteur: item.rapporteur,
        subject: item.subject,
        matter_code: item.matter_code,
        carried_from: item.id,
      })
      .execute();
    await db.insertInto('council.item_note').values({ item_id: id, version: 1, text: note, at }).execute();
    for (const piece of pieces) {
      const { slot, filename, mediaType, bytes, sha256, addedBy } = piece;
      const file = { slot, filename, mediaType, bytes, sha256, addedBy };
      await addPiece(tx, { id: newId(at), subject: pieceSubject(id), at, ...file });
    }
  }
}
