import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import { present } from '#kit/result.ts';
import type { Edition } from '#sirene/public.ts';
import type { MatchTables } from '../match-tables.ts';
import type { Asked } from '../rules/ask-matcher.ts';
import { editionSource } from '../rules/edition-source.ts';
import type { Answer, LinkMethod } from '../rules/match-state.ts';
import { onlineSource } from '../rules/online-source.ts';
import type { LinkReason } from '../rules/seen-candidate.ts';
import { storeSource } from './store-source.ts';
import { showValues, storeValues } from './store-values.ts';

/** Who decides, and when. */
export interface DecidedBy {
  readonly mandateId: string;
  readonly at: Date;
}

export interface NewQuestion {
  readonly id: string;
  readonly actorId: string;
  readonly nth: number;
  readonly asked: Asked;
  readonly facts: string;
}

const atOnce = 1_000;

/** Keeps askings; a second one of the same rank violates `match_question_nth`. */
export async function storeQuestions(
  tx: Tx,
  questions: readonly NewQuestion[],
  reference: { readonly fingerprint: string; readonly edition: Edition },
  by: DecidedBy,
): Promise<void> {
  for (let from = 0; from < questions.length; from += atOnce) {
    const rows = questions.slice(from, from + atOnce).map(({ id, actorId, nth, asked, facts }) => ({
      id,
      actor_id: actorId,
      nth,
      outcome: asked.outcome,
      method: asked.method,
      candidates: JSON.stringify(asked.candidates),
      facts,
      reference: reference.fingerprint,
      edition_title: reference.edition.title,
      edition_day: reference.edition.publishedOn,
      asked_at: by.at,
      mandate_id: by.mandateId,
    }));
    await tx.withTables<MatchTables>().insertInto('register.match_question').values(rows).execute();
  }
}

export interface NewLink {
  readonly actorId: string;
  readonly questionId: string | null;
  readonly siren: string;
  readonly method: LinkMethod;
  readonly score: number | null;
  readonly reasons: readonly LinkReason[];
  /** The edition that holds the unit, or who told it online and when: the source of the value. */
  readonly edition: Edition;
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
}

/**
 * Links actors to legal units: the decision, and the SIREN as a value of the edition that holds it (or of the online register, that day),
 * beside those that lists gave; what is shown is picked by the one rule. What the program inferred is marked I, what a person read S.
 */
export async function storeLinks(tx: Tx, links: readonly NewLink[], by: DecidedBy): Promise<void> {
  for (const together of Map.groupBy(links, originOf).values()) {
    const [first] = together;
    if (first === undefined) continue;
    const { edition, method } = first;
    const source = method === 'online' ? onlineSource(edition.publishedOn) : editionSource(edition);
    const values = await storeValues(
      tx,
      together.map(({ actorId, siren }) => ({
        actorId,
        field: 'siren' as const,
        content: siren,
        line: null,
      })),
      {
        ...by,
        sourceId: await storeSource(tx, source, by.at),
        mark: method === 'rule' ? 'I' : source.mark,
        readOn: source.readOn,
        importId: null,
      },
    );
    const rows = together.map((link, rank) => decisionRow(link, present(values[rank], 'a value a link'), by));
    for (let from = 0; from < rows.length; from += atOnce)
      await tx
        .withTables<MatchTables>()
        .insertInto('register.unit_decision')
        .values(rows.slice(from, from + atOnce))
        .execute();
  }
  await showValues(tx, [...new Set(links.map((link) => link.actorId))]);
}

/** Links whose values have one source and one mark. */
function originOf({ edition, method }: NewLink): string {
  return [edition.title, edition.publishedOn, method === 'rule'].join('\n');
}

function decisionRow(link: NewLink, valueId: string, by: DecidedBy) {
  return {
    id: newId(by.at),
    actor_id: link.actorId,
    question_id: link.questionId,
    answer: 'linked' as const,
    siren: link.siren,
    method: link.method,
    score: link.score,
    reasons: JSON.stringify(link.reasons),
    edition_title: link.edition.title,
    edition_day: link.edition.publishedOn,
    from_date: link.from,
    until_date: link.until,
    value_id: valueId,
    at: by.at,
    mandate_id: by.mandateId,
  };
}

/** Answers a question by no unit. A second answer violates `answered_once`. */
export async function storeAnswer(
  tx: Tx,
  given: {
    readonly actorId: string;
    readonly questionId: string;
    readonly answer: Exclude<Answer, 'linked'>;
  },
  by: DecidedBy,
): Promise<string> {
  const id = newId(by.at);
  await tx
    .withTables<MatchTables>()
    .insertInto('register.unit_decision')
    .values({
      id,
      actor_id: given.actorId,
      question_id: given.questionId,
      answer: given.answer,
      siren: null,
      method: 'answer',
      score: null,
      reasons: '[]',
      edition_title: null,
      edition_day: null,
      from_date: null,
      until_date: null,
      value_id: null,
      at: by.at,
      mandate_id: by.mandateId,
    })
    .execute();
  return id;
}

/** Takes decisions back, and the values they entered. A second time violates `unit_decision_ended_once`. */
export async function endDecisions(
  tx: Tx,
  decisionIds: readonly string[],
  importId: string | null,
  by: DecidedBy,
): Promise<void> {
  if (decisionIds.length === 0) return;
  await sql`insert into register.unit_decision_end (decision_id, at, mandate_id, import_id)
    select id, ${by.at}::timestamptz, ${by.mandateId}::uuid, ${importId}::uuid
    from unnest(${decisionIds}::uuid[]) as one (id)`.execute(tx);
  const { rows } = await sql<{ actor_id: string }>`
    with gone as (
      insert into register.value_withdrawal (value_id, at, mandate_id, import_id)
      select d.value_id, ${by.at}::timestamptz, ${by.mandateId}::uuid, ${importId}::uuid
      from register.unit_decision as d where d.id = any(${decisionIds}::uuid[]) and d.value_id is not null
        and not exists (select from register.value_withdrawal as w where w.value_id = d.value_id)
      returning value_id
    )
    select distinct v.actor_id from gone join register.field_value as v on v.id = gone.value_id`.execute(tx);
  await showValues(
    tx,
    rows.map((row) => row.actor_id),
  );
}
