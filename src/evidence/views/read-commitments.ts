import type { Ctx } from '#kit/ctx.ts';
import { isId } from '#kit/ids.ts';
import {
  type Commitment,
  type CommitmentEvent,
  type CommitmentMade,
  commitmentNow,
} from '../rules/commitment-now.ts';
import type { Source } from '../rules/figure-types.ts';
import type { EvidenceTables } from '../tables.ts';
import { bothOrNull, sourcesById } from './read-source.ts';

type Sources = ReadonlyMap<string, Source>;

/** The commitments taken about one subject (`label/candidature/<id>`), in their order, with events and present state. */
export function commitmentsOf(ctx: Pick<Ctx, 'db'>, subject: string): Promise<Commitment[]> {
  return read(ctx, { by: 'subject', value: subject });
}

/** Every published commitment of this instance. */
export async function listCommitments(ctx: Pick<Ctx, 'db'>): Promise<Commitment[]> {
  return (await read(ctx, null)).filter((one) => one.publishedAt !== null);
}

/** One commitment, published or not, or null: the caller checks `publishedAt`, or its own right to read the subject. */
export async function findCommitment(ctx: Pick<Ctx, 'db'>, id: string): Promise<Commitment | null> {
  return isId(id) ? ((await read(ctx, { by: 'id', value: id }))[0] ?? null) : null;
}

async function read(
  ctx: Pick<Ctx, 'db'>,
  only: { by: 'subject' | 'id'; value: string } | null,
): Promise<Commitment[]> {
  const db = ctx.db.withTables<EvidenceTables>();
  let query = db
    .selectFrom('evidence.commitment as c')
    .leftJoin('evidence.commitment_publication as p', 'p.commitment_id', 'c.id')
    .selectAll('c')
    .select('p.published_at')
    .orderBy('c.subject')
    .orderBy('c.rank')
    .orderBy('c.added_at');
  if (only) query = query.where(only.by === 'id' ? 'c.id' : 'c.subject', '=', only.value);
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const [events, sources] = await Promise.all([
    db
      .selectFrom('evidence.commitment_event')
      .selectAll()
      .where(
        'commitment_id',
        'in',
        rows.map((row) => row.id),
      )
      .orderBy('seq')
      .execute(),
    sourcesById(ctx),
  ]);
  return rows.map((row) => {
    const made = madeOf(row, sources);
    const own = events
      .filter((event) => event.commitment_id === row.id)
      .map((event) => eventOf(event, sources));
    return { ...made, events: own, now: commitmentNow(made, own) };
  });
}

type CommitmentRow = EvidenceTables['evidence.commitment'] & { published_at: Date | null };

function madeOf(row: CommitmentRow, sources: Sources): CommitmentMade {
  return {
    id: row.id,
    subject: row.subject,
    wording: { fr: row.wording_fr, en: row.wording_en },
    owner: row.owner,
    kind: row.kind,
    amountCents: row.amount_cents,
    amountReason: bothOrNull(row.amount_reason_fr, row.amount_reason_en),
    due: row.due,
    dueMark: row.due_mark,
    dueWords: bothOrNull(row.due_words_fr, row.due_words_en),
    asOf: row.as_of,
    source: row.source_id === null ? null : (sources.get(row.source_id) ?? null),
    mark: row.mark,
    note: bothOrNull(row.note_fr, row.note_en),
    publishedAt: row.published_at,
  };
}

function eventOf(row: EvidenceTables['evidence.commitment_event'], sources: Sources): CommitmentEvent {
  return {
    id: row.id,
    at: row.at,
    kind: row.kind,
    amountCents: row.amount_cents,
    due: row.due,
    words: { fr: row.words_fr, en: row.words_en },
    source: row.source_id === null ? null : (sources.get(row.source_id) ?? null),
    mark: row.mark,
  };
}
