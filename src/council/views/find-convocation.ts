import type { Ctx } from '#kit/ctx.ts';
import type { ConvocationTables, Venue } from '../convocation-tables.ts';
import type { NoticeType, ProfileName } from '../rules/profile.ts';

/** An item as it was sent, with what everybody may read of it. */
export interface ConvenedItem {
  readonly itemId: string;
  readonly note: string;
  readonly pieces: readonly {
    readonly id: string;
    readonly filename: string;
    readonly bytes: bigint;
    readonly sha256: string;
  }[];
  /** Where the item it takes up is read. */
  readonly carriedFrom: { readonly slug: string; readonly rank: number } | null;
}

/** How a sitting was convened: what the convocation said, and what it froze. Public. */
export interface Convocation {
  readonly id: string;
  readonly number: number;
  readonly profile: ProfileName;
  readonly notice: NoticeType;
  readonly urgencyReason: string | null;
  readonly venue: Venue;
  readonly place: string;
  readonly followsSlug: string | null;
  /** The cancelled sitting that this one takes the place of. */
  readonly replacesSlug: string | null;
  readonly plannedAt: Date;
  readonly sentAt: Date;
  readonly clearDays: number;
  readonly requiredDays: number;
  readonly article: string;
  /** Canonical JSON of what was frozen. */
  readonly agenda: string;
  readonly agendaSha256: string;
  readonly members: number;
  readonly items: ReadonlyMap<string, ConvenedItem>;
  readonly ruling: {
    readonly outcome: 'accepted' | 'postponed_in_part' | 'postponed';
    readonly account: string;
    readonly at: Date;
  } | null;
}

/** The convocation of a sitting, or null when nobody was convened (a rehearsal, a draft). */
export async function findConvocation(ctx: Pick<Ctx, 'db'>, sittingId: string): Promise<Convocation | null> {
  const db = ctx.db.withTables<ConvocationTables>();
  const row = await db
    .selectFrom('council.convocation as convocation')
    .leftJoin('council.sitting as follows', 'follows.id', 'convocation.follows')
    .leftJoin('council.sitting_plan as plan', 'plan.sitting_id', 'convocation.sitting_id')
    .leftJoin('council.sitting as replaced', 'replaced.id', 'plan.replaces')
    .leftJoin('council.urgency_ruling as ruling', 'ruling.sitting_id', 'convocation.sitting_id')
    .selectAll('convocation')
    .select([
      'follows.slug as follows_slug',
      'replaced.slug as replaces_slug',
      'ruling.outcome',
      'ruling.account',
      'ruling.at as ruled_at',
    ])
    .select(({ selectFrom }) =>
      selectFrom('council.convocation_sending as sending')
        .select(({ fn }) => fn.countAll<bigint>().as('members'))
        .whereRef('sending.convocation_id', '=', 'convocation.id')
        .as('members'),
    )
    .where('convocation.sitting_id', '=', sittingId)
    .executeTakeFirst();
  if (!row) return null;
  const { outcome, account, ruled_at: ruledAt } = row;
  return {
    id: row.id,
    number: row.number,
    profile: row.profile,
    notice: row.notice,
    urgencyReason: row.urgency_reason,
    venue: row.venue,
    place: row.place,
    followsSlug: row.follows_slug,
    replacesSlug: row.replaces_slug,
    plannedAt: row.planned_at,
    sentAt: row.sent_at,
    clearDays: row.clear_days,
    requiredDays: row.required_days,
    article: row.article,
    agenda: row.agenda,
    agendaSha256: row.agenda_sha256,
    members: Number(row.members ?? 0),
    items: await convenedItems(ctx, sittingId),
    ruling:
      outcome !== null && account !== null && ruledAt !== null ? { outcome, account, at: ruledAt } : null,
  };
}

async function convenedItems(
  ctx: Pick<Ctx, 'db'>,
  sittingId: string,
): Promise<ReadonlyMap<string, ConvenedItem>> {
  const db = ctx.db.withTables<ConvocationTables>();
  const rows = await db
    .selectFrom('council.item as item')
    .innerJoin('council.convened_item as convened', 'convened.item_id', 'item.id')
    .leftJoin('council.item as origin', 'origin.id', 'item.carried_from')
    .leftJoin('council.sitting as before', 'before.id', 'origin.sitting_id')
    .select(['item.id', 'convened.note', 'before.slug', 'origin.rank'])
    .where('item.sitting_id', '=', sittingId)
    .execute();
  const pieces = await db
    .selectFrom('council.convened_piece as piece')
    .innerJoin('council.item as item', 'item.id', 'piece.item_id')
    .selectAll('piece')
    .where('item.sitting_id', '=', sittingId)
    .orderBy('piece.rank')
    .execute();
  const byItem = Map.groupBy(pieces, (piece) => piece.item_id);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        itemId: row.id,
        note: row.note,
        carriedFrom: row.slug !== null && row.rank !== null ? { slug: row.slug, rank: row.rank } : null,
        pieces: (byItem.get(row.id) ?? []).map((piece) => ({
          id: piece.piece_id,
          filename: piece.filename,
          bytes: piece.bytes,
          sha256: piece.sha256,
        })),
      },
    ]),
  );
}
