import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { Lang } from '#kit/i18n.ts';
import { isId } from '#kit/ids.ts';
import type { AskedChange, CorrectionKind } from '../rules/correction.ts';

export interface AnswerGiven {
  readonly field: string;
  readonly item: number;
  readonly answer: 'accepted' | 'refused';
  readonly reason: string;
  readonly valueId: string | null;
  readonly confirmationId: string | null;
}

/** What an actor asked, with what the team answered. */
export interface CorrectionFound {
  readonly id: string;
  readonly claimId: string;
  readonly actorId: string;
  readonly slug: string;
  readonly name: string;
  /** The profile that the link was asked for, merged into this one since; null where it is this one. */
  readonly askedFor: string | null;
  readonly listed: 'listed' | 'gone';
  readonly website: string | null;
  readonly kind: CorrectionKind;
  readonly reason: string;
  readonly at: Date;
  readonly proof: 'own_domain' | 'none';
  readonly lang: Lang;
  /** Null once it was answered and the address erased. */
  readonly email: string | null;
  readonly fields: readonly AskedChange[];
  readonly answers: readonly AnswerGiven[];
  readonly undoneAt: Date | null;
}

/** What one answer is about: a field, and which of the things asked of it; or the whole. */
export interface Answerable {
  readonly field: string;
  readonly item: number;
}

/** What is to be answered of a correction: each thing asked of each field, or the whole. */
export function answerable({
  kind,
  fields,
}: Pick<CorrectionFound, 'kind' | 'fields'>): readonly Answerable[] {
  return kind === 'corrects' ? fields : [{ field: 'profile', item: 1 }];
}

/** The word of a form for what one answer is about. */
export function answerName({ field, item }: Answerable): string {
  return item === 1 ? field : `${field}-${item}`;
}

/** The change that an answer is about; undefined for the whole. */
export function changeAnswered(
  { fields }: Pick<CorrectionFound, 'fields'>,
  { field, item }: Answerable,
): AskedChange | undefined {
  return fields.find((one) => one.field === field && one.item === item);
}

type Row = Omit<CorrectionFound, 'fields' | 'answers'>;

// Who was merged since it asked is answered on the profile that stands for it.
const columns = sql`k.id, k.claim_id as "claimId", a.id as "actorId", a.slug, a.name,
  case when own.id <> a.id then own.name end as "askedFor",
  case when a.state = 'listed' then 'listed' else 'gone' end as listed, a.website, k.kind, k.reason, k.at, c.proof, c.lang,
  contact.email, u.at as "undoneAt"`;
const tables = sql`register.correction as k join register.claim as c on c.id = k.claim_id
  join register.actor as own on own.id = k.actor_id join register.actor as a on a.id = coalesce(own.survivor_id, own.id)
  left join register.claim_contact as contact on contact.claim_id = k.claim_id
  left join register.correction_undone as u on u.correction_id = k.id`;

/** A correction with its fields and its answers; null for what is none. */
export async function findCorrection(db: ReadDb, id: string): Promise<CorrectionFound | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Row>`select ${columns} from ${tables} where k.id = ${id}::uuid`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const { rows: fields } = await sql<AskedChange>`select field, item, before, after
    from register.correction_field where correction_id = ${id}::uuid order by field, item`.execute(db);
  const { rows: answers } = await sql<AnswerGiven>`select field, item, answer, reason, value_id as "valueId",
      confirmation_id as "confirmationId"
    from register.correction_answer where correction_id = ${id}::uuid order by field, item`.execute(db);
  return { ...row, fields, answers };
}

export interface CorrectionLine extends Row {
  readonly state: 'waiting' | 'answered' | 'undone';
}

const linesMax = 200;

/** What actors asked: those that wait first, the oldest first; then those answered, the newest first. */
export async function listCorrections(db: ReadDb): Promise<CorrectionLine[]> {
  const { rows } = await sql<CorrectionLine>`
    select * from (select ${columns}, case when u.correction_id is not null then 'undone'
        when exists (select from register.correction_answer as n where n.correction_id = k.id) then 'answered'
        else 'waiting' end as state
      from ${tables}) as one
    order by state = 'waiting' desc, case when state = 'waiting' then at end, at desc limit ${linesMax}`.execute(
    db,
  );
  return rows;
}

/** How many wait for an answer. */
export async function countWaiting(db: ReadDb): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from register.correction as k
    where not exists (select from register.correction_answer as n where n.correction_id = k.id)`.execute(db);
  return rows[0]?.count ?? 0;
}
