import type { ReadDb } from '#kit/db/database.ts';
import type { RecordTables } from '../record-tables.ts';
import type { ActPublicity } from '../rules/act-publicity.ts';

const nothing: ActPublicity = {
  sentOn: null,
  receivedOn: null,
  receipt: null,
  publishedAt: null,
  author: null,
  transmissions: 0,
  notedAt: null,
};

/** What was recorded of each of these deliberations: publication, transmission, reception. */
export async function readPublicity(
  given: ReadDb,
  deliberationIds: readonly string[],
): Promise<(deliberationId: string) => ActPublicity> {
  if (deliberationIds.length === 0) return () => nothing;
  const db = given.withTables<RecordTables>();
  const sent = await db
    .selectFrom('council.act_transmission')
    .selectAll()
    .where('deliberation_id', 'in', deliberationIds)
    .orderBy('rank')
    .execute();
  const published = await db
    .selectFrom('council.act_publication')
    .selectAll()
    .where('deliberation_id', 'in', deliberationIds)
    .execute();
  return (id) => {
    const last = sent.findLast((row) => row.deliberation_id === id);
    const online = published.find((row) => row.deliberation_id === id);
    const noted = [last?.recorded_at, online?.published_at].flatMap((at) => at?.getTime() ?? []);
    return {
      sentOn: last?.sent_on ?? null,
      receivedOn: last?.received_on ?? null,
      receipt: last?.receipt ?? null,
      transmissions: last?.rank ?? 0,
      publishedAt: online?.published_at ?? null,
      author: online ? { name: online.author, capacity: online.capacity } : null,
      notedAt: noted.length === 0 ? null : new Date(Math.max(...noted)),
    };
  };
}

/** The last recorded sending of the list and of the minutes to the municipal councillors of the member communes. */
export async function readSendings(
  given: ReadDb,
  sittingId: string,
): Promise<{
  readonly examined_list: string | null;
  readonly minutes: string | null;
  readonly rank: number;
}> {
  const rows = await given
    .withTables<RecordTables>()
    .selectFrom('council.communes_sending')
    .select(['what', 'rank', 'sent_on'])
    .where('sitting_id', '=', sittingId)
    .orderBy('rank')
    .execute();
  const last = (what: 'examined_list' | 'minutes') =>
    rows.findLast((row) => row.what === what)?.sent_on ?? null;
  return { examined_list: last('examined_list'), minutes: last('minutes'), rank: rows.length };
}
