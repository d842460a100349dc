import type { Tx } from '#kit/db/database.ts';
import { rehearsalItems, rehearsalSlug, rehearsalTitle } from '../rules/rehearsal-plan.ts';
import type { CouncilTables } from '../tables.ts';
import { storePresenceCode } from './store-presence-code.ts';

export interface NewRehearsal {
  readonly assemblyId: string;
  /** 1 for the one that ships with the example. */
  readonly rank: number;
  /** The fictitious candidature that the second item supports. */
  readonly candidatureId: string;
  readonly chairSeatId: string;
  readonly groupIds: readonly string[];
  /** Gives an id to each thing made, by a name that is its own. */
  readonly idFor: (name: string) => string;
}

/** Makes a rehearsal sitting, convened, with its agenda and its list of speakers. Answers its id and slug. */
export async function storeRehearsal(
  tx: Tx,
  asked: NewRehearsal,
  at: Date,
): Promise<{ readonly id: string; readonly slug: string }> {
  const db = tx.withTables<CouncilTables>();
  const slug = rehearsalSlug(asked.rank);
  const id = asked.idFor(`sitting/${slug}`);
  const title = rehearsalTitle(asked.rank);
  await db
    .insertInto('council.sitting')
    .values({
      id,
      assembly_id: asked.assemblyId,
      slug,
      title_fr: title.fr,
      title_en: title.en,
      standing: 'rehearsal',
      planned_at: null,
      state: 'convened',
      version: 0,
    })
    .execute();
  await db
    .insertInto('council.sitting_transition')
    .values({
      id: asked.idFor(`sitting-transition/${slug}/1`),
      sitting_id: id,
      from_state: null,
      event: 'convene',
      to_state: 'convened',
      at,
    })
    .execute();
  await storePresenceCode(tx, { id: asked.idFor(`presence-code/${slug}/1`), sittingId: id, number: 1 }, at);
  await storeAgenda(tx, asked, id, slug);
  return { id, slug };
}

async function storeAgenda(tx: Tx, asked: NewRehearsal, sittingId: string, slug: string): Promise<void> {
  const db = tx.withTables<CouncilTables>();
  const planned = rehearsalItems(asked.candidatureId).map((item, index) => ({
    ...item,
    rank: index + 1,
    id: asked.idFor(`item/${slug}/${index + 1}`),
  }));
  await db
    .insertInto('council.item')
    .values(
      planned.map((item) => ({
        id: item.id,
        sitting_id: sittingId,
        rank: item.rank,
        title_fr: item.title.fr,
        title_en: item.title.en,
        object: item.object,
        subject: item.subject,
        rapporteur: item.rapporteur,
        chair_seat_id: asked.chairSeatId,
        matter_code: null,
        matter_name: null,
        carried_from: null,
        state: 'scheduled' as const,
      })),
    )
    .execute();
  const speeches = planned.flatMap((item) =>
    item.speeches.map((speech, index) => ({
      id: asked.idFor(`intervention/${slug}/${item.rank}/${index + 1}`),
      item_id: item.id,
      rank: index + 1,
      kind: speech.kind,
      group_id: speech.groupRank === null ? null : (asked.groupIds[speech.groupRank - 1] ?? null),
      speaker: speech.speaker,
      quota_s: speech.quotaS,
      asked_by: 'desk' as const,
    })),
  );
  await db.insertInto('council.intervention').values(speeches).execute();
}
