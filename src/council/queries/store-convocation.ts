import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import { present } from '#kit/result.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import { actsMatterOf } from '../rules/acts-matter.ts';
import type { ConvocationNotice } from '../rules/convocation-notice.ts';
import { type Draft, noteOf } from '../rules/draft.ts';
import type { FrozenAgenda } from '../rules/frozen-agenda.ts';
import type { SeatNow } from '../rules/sitting-now.ts';
import { nextConvocationNumber, presidentSeat } from './read-members.ts';

/**
 * Copies the draft into the sitting: where it is held, its items, notes in force, pieces in force. Before the convocation is
 * written: after it, the database refuses any other item.
 */
export async function storeAgenda(
  tx: Tx,
  draft: Draft,
  seats: readonly Pick<SeatNow, 'id' | 'personId'>[],
  at: Date,
): Promise<void> {
  const db = tx.withTables<ConvocationTables>();
  await db.updateTable('council.sitting').set({ venue: draft.venue }).where('id', '=', draft.id).execute();
  const chair = await presidentSeat(tx, draft.assembly.organisationId, seats, at);
  await db
    .insertInto('council.item')
    .values(
      draft.items.map((item, index) => ({
        id: item.id,
        sitting_id: draft.id,
        rank: index + 1,
        title_fr: item.titleFr,
        title_en: item.titleEn,
        object: item.object,
        subject: item.subject,
        rapporteur: item.rapporteur,
        chair_seat_id: chair,
        matter_code: item.matterCode,
        matter_name: item.matterCode === null ? null : (actsMatterOf(item.matterCode)?.name.fr ?? null),
        carried_from: item.carriedFrom,
        state: 'scheduled' as const,
      })),
    )
    .execute();
  await db
    .insertInto('council.convened_item')
    .values(
      draft.items.map((item) => {
        const note = present(noteOf(item), 'an item without a note is not convened');
        return { item_id: item.id, note: note.text, note_version: note.version };
      }),
    )
    .execute();
  const pieces = draft.items.flatMap((item) =>
    item.pieces.map((piece, index) => ({
      item_id: item.id,
      rank: index + 1,
      piece_id: piece.id,
      filename: piece.filename,
      bytes: piece.bytes,
      sha256: piece.sha256,
    })),
  );
  if (pieces.length > 0) await db.insertInto('council.convened_piece').values(pieces).execute();
}

/** Writes the convocation, its line of the register included. Answers its id and number. */
export async function storeConvocation(
  tx: Tx,
  given: {
    readonly draft: Draft;
    readonly notice: ConvocationNotice;
    readonly agenda: FrozenAgenda;
    readonly sent: string;
    readonly sitting: string;
  },
  at: Date,
): Promise<{ readonly id: string; readonly number: number }> {
  const { draft, notice, agenda } = given;
  const db = tx.withTables<ConvocationTables>();
  // Two sittings of one assembly convened at once take two numbers. Not « for update »: each already holds the assembly's key,
  // through the sitting it changed, and they would wait for each other.
  await db
    .selectFrom('council.assembly')
    .select('id')
    .where('id', '=', draft.assembly.id)
    .forNoKeyUpdate()
    .execute();
  const id = newId(at);
  const number = await nextConvocationNumber(tx, draft.assembly.id);
  await db
    .insertInto('council.convocation')
    .values({
      id,
      number,
      sitting_id: draft.id,
      assembly_id: draft.assembly.id,
      profile: draft.assembly.profile,
      notice: draft.notice,
      urgency_reason: draft.notice === 'urgent' ? draft.urgencyReason : null,
      venue: draft.venue,
      place: draft.place,
      follows: draft.follows?.id ?? null,
      planned_at: draft.plannedAt,
      sent_at: at,
      sent_on: given.sent,
      sitting_on: given.sitting,
      clear_days: notice.clearDays,
      required_days: notice.required,
      article: notice.article,
      agenda: agenda.text,
      agenda_sha256: agenda.sha256,
    })
    .execute();
  return { id, number };
}
