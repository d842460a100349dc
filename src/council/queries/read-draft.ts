import { piecesOf } from '#evidence/public.ts';
import type { ReadDb } from '#kit/db/database.ts';
import { present } from '#kit/result.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { Draft, DraftItem } from '../rules/draft.ts';

/** Where the pieces of an item are filed. */
export function pieceSubject(itemId: string): string {
  return `council/item/${itemId}`;
}

/** A sitting that a secretariat prepares, or prepared, with its agenda; null when it was not made that way. */
export async function readDraft(db: ReadDb, slug: string): Promise<Draft | null> {
  const row = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.sitting as sitting')
    .innerJoin('council.sitting_plan as plan', 'plan.sitting_id', 'sitting.id')
    .innerJoin('council.assembly as assembly', 'assembly.id', 'sitting.assembly_id')
    .leftJoin('council.sitting as follows', 'follows.id', 'plan.follows')
    .select(['sitting.id', 'sitting.slug', 'sitting.state', 'sitting.planned_at'])
    .select(['sitting.title_fr', 'sitting.title_en', 'follows.slug as follows_slug'])
    .select(['plan.notice', 'plan.venue', 'plan.place', 'plan.urgency_reason', 'plan.follows'])
    .select(['assembly.id as assembly_id', 'assembly.name', 'assembly.organisation_id', 'assembly.profile'])
    .where('sitting.slug', '=', slug)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    slug: row.slug,
    state: row.state,
    titleFr: row.title_fr,
    titleEn: row.title_en,
    plannedAt: present(row.planned_at, 'a prepared sitting has a date'),
    notice: row.notice,
    venue: row.venue,
    place: row.place,
    urgencyReason: row.urgency_reason,
    follows: row.follows && row.follows_slug ? { id: row.follows, slug: row.follows_slug } : null,
    assembly: {
      id: row.assembly_id,
      name: row.name,
      organisationId: row.organisation_id,
      profile: row.profile,
    },
    items: await readDraftItems(db, row.id),
  };
}

async function readDraftItems(db: ReadDb, sittingId: string): Promise<DraftItem[]> {
  const rows = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.draft_item')
    .selectAll()
    .where('sitting_id', '=', sittingId)
    .where('rank', 'is not', null)
    .orderBy('rank')
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const notes = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.item_note')
    .selectAll()
    .where('item_id', 'in', ids)
    .orderBy('version')
    .execute();
  const byItem = Map.groupBy(notes, (note) => note.item_id);
  const items: DraftItem[] = [];
  for (const row of rows) {
    const pieces = await piecesOf({ db }, pieceSubject(row.id));
    items.push({
      id: row.id,
      rank: present(row.rank, 'only ranked items were asked for'),
      titleFr: row.title_fr,
      titleEn: row.title_en,
      object: row.object,
      rapporteur: row.rapporteur,
      subject: row.subject,
      matterCode: row.matter_code,
      carriedFrom: row.carried_from,
      notes: (byItem.get(row.id) ?? []).map(({ version, text, at }) => ({ version, text, at })),
      pieces: pieces
        .filter((piece) => piece.withdrawal === null)
        .map(({ id, filename, bytes, mediaType, sha256 }) => ({ id, filename, bytes, mediaType, sha256 })),
    });
  }
  return items;
}
