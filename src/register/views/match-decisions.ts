import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import { findKnownUnits } from '#sirene/public.ts';
import type { Answer, LinkMethod } from '../rules/match-state.ts';
import { type LinkReason, toldReasons } from '../rules/seen-candidate.ts';

/** A decision about a legal unit, taken back or not: what an auditor reads. */
export interface Decision {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly listed: 'yes' | 'no';
  readonly answer: Answer;
  readonly siren: string | null;
  /** The name of the unit, as it may be told today. */
  readonly unitName: string | null;
  readonly method: LinkMethod | 'answer';
  readonly score: number | null;
  readonly reasons: readonly LinkReason[];
  readonly edition: string | null;
  readonly editionDay: string | null;
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  /** Those that were on the page. */
  readonly seen: readonly string[];
  readonly at: Date;
  readonly mandateId: string;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  /** The import that was undone, when that took the decision back. */
  readonly undoneWith: string | null;
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly state: string;
  readonly answer: Answer;
  readonly siren: string | null;
  readonly method: LinkMethod | 'answer';
  readonly score: string | number | null;
  readonly reasons: readonly LinkReason[];
  readonly edition_title: string | null;
  readonly edition_day: string | null;
  readonly from_date: PartialDate | null;
  readonly until_date: PartialDate | null;
  readonly seen: readonly string[];
  readonly at: Date;
  readonly mandate_id: string;
  readonly undone_at: Date | null;
  readonly undone_by: string | null;
  readonly undone_with: string | null;
}

export interface DecisionsAsked {
  /** Only those of a person, or all. */
  readonly by: 'team' | 'all';
  /** Only those about this actor. */
  readonly slug: string | null;
  readonly limit: number | null;
  readonly offset: number;
}

export async function countDecisions(ctx: Pick<Ctx, 'db'>, by: DecisionsAsked['by']): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from register.unit_decision as d
    where ${by === 'all'} or d.method not in ('identifier', 'rule')`.execute(ctx.db);
  return rows[0]?.count ?? 0;
}

/** Decisions, the last first. */
export async function listDecisions(ctx: Pick<Ctx, 'db'>, asked: DecisionsAsked): Promise<Decision[]> {
  const { rows } = await sql<Row>`
    select d.id, a.slug, a.name, a.state, d.answer, d.siren, d.method, d.score, d.reasons, d.edition_title,
      d.edition_day::text as edition_day, d.from_date, d.until_date,
      coalesce(array(select one ->> 'siren' from jsonb_array_elements(q.candidates) as each (one)), '{}') as seen,
      d.at, d.mandate_id, e.at as undone_at, e.mandate_id as undone_by, i.number::text as undone_with
    from register.unit_decision as d
    join register.actor as a on a.id = d.actor_id
    left join register.match_question as q on q.id = d.question_id
    left join register.unit_decision_end as e on e.decision_id = d.id
    left join register.import as i on i.id = e.import_id
    where (${asked.by === 'all'} or d.method not in ('identifier', 'rule'))
      and (${asked.slug}::text is null or a.slug = ${asked.slug})
    order by d.rank desc limit ${asked.limit} offset ${asked.offset}`.execute(ctx.db);
  const units = await findKnownUnits(
    ctx,
    rows.flatMap((row) => (row.siren === null ? [] : [row.siren])),
  );
  return rows.map((row) => {
    const unit = row.siren === null ? null : (units.get(row.siren) ?? null);
    return {
      id: row.id,
      slug: row.slug,
      name: row.name,
      listed: row.state === 'listed' ? 'yes' : 'no',
      answer: row.answer,
      siren: row.siren,
      unitName: unit?.legalName ?? null,
      method: row.method,
      score: row.score === null ? null : Number(row.score),
      reasons: toldReasons(row.reasons, unit),
      edition: row.edition_title,
      editionDay: row.edition_day,
      from: row.from_date,
      until: row.until_date,
      seen: row.seen,
      at: row.at,
      mandateId: row.mandate_id,
      undoneAt: row.undone_at,
      undoneBy: row.undone_by,
      undoneWith: row.undone_with,
    };
  });
}
