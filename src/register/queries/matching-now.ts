import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import { sha256 } from '#kit/ids.ts';
import type { MatchFacts } from '../rules/ask-matcher.ts';
import type { Answer, LastAsking } from '../rules/match-state.ts';
import type { Kind } from '../rules/vocabulary.ts';

/** A listed actor with what the matcher is told of it, and what was asked and decided about it before. */
export interface MatchedActor {
  readonly id: string;
  readonly facts: MatchFacts;
  /** Of the facts. */
  readonly fingerprint: string;
  readonly links: number;
  /** How often it was asked about. */
  readonly asked: number;
  readonly last: (LastAsking & { readonly shown: ReadonlySet<string> }) | null;
  /** Those whose link to this actor somebody took back. */
  readonly undone: ReadonlySet<string>;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly other_names: readonly string[];
  readonly kind: Kind;
  readonly commune: string | null;
  readonly commune_code: string | null;
  readonly website: string | null;
  readonly sirens: readonly string[];
  readonly links: number;
  readonly nth: number | null;
  readonly last_facts: string | null;
  readonly last_reference: string | null;
  readonly answer: Answer | null;
  readonly shown: readonly string[];
  readonly reopened: boolean;
  readonly undone: readonly string[];
}

/** Every listed actor as the matcher would be asked about it now. */
export async function matchingNow(db: ReadDb): Promise<MatchedActor[]> {
  const { rows } = await sql<Row>`
    with carried as (
      select v.actor_id, array_agg(distinct v.content #>> '{}') as sirens from register.standing_value as v
      where v.field = 'siren' and jsonb_typeof(v.content) = 'string'
        -- Values without one shown: the actor denies that it has any.
        and exists (select from register.actor as a where a.id = v.actor_id and a.siren is not null)
        and not exists (select from register.unit_decision as d where d.value_id = v.id)
      group by v.actor_id
    ), undone as (
      select d.actor_id, array_agg(distinct d.siren) as sirens from register.unit_decision as d
      join register.unit_decision_end as e on e.decision_id = d.id
      where d.answer = 'linked' and e.import_id is null group by d.actor_id
    ), reopened as (
      select distinct d.question_id from register.unit_decision as d
      join register.unit_decision_end as e on e.decision_id = d.id where e.import_id is not null
    )
    select a.id, a.name, a.other_names, a.kind, a.commune, a.commune_code, a.website,
      coalesce(carried.sirens, '{}') as sirens, m.links, m.nth, m.facts as last_facts, m.reference as last_reference, m.answer,
      coalesce(array(select one ->> 'siren' from jsonb_array_elements(m.candidates) as each (one)), '{}') as shown,
      (reopened.question_id is not null and m.answer is null) as reopened, coalesce(undone.sirens, '{}') as undone
    from register.actor as a
    join register.actor_matching as m on m.actor_id = a.id
    left join carried on carried.actor_id = a.id
    left join undone on undone.actor_id = a.id
    left join reopened on reopened.question_id = m.question_id
    order by a.slug collate "C"`.execute(db);
  return rows.map(matchedActor);
}

function matchedActor(row: Row): MatchedActor {
  const facts: MatchFacts = {
    names: [row.name, ...row.other_names],
    kind: row.kind,
    commune: row.commune,
    communeCode: row.commune_code,
    website: row.website,
    sirens: [...row.sirens].sort(),
  };
  const { last_facts: lastFacts, last_reference: lastReference } = row;
  return {
    id: row.id,
    facts,
    fingerprint: sha256(JSON.stringify(facts)),
    links: row.links,
    asked: row.nth ?? 0,
    last:
      lastFacts === null || lastReference === null
        ? null
        : {
            facts: lastFacts,
            reference: lastReference,
            answer: row.answer,
            reopened: row.reopened ? 'by_undone_import' : 'no',
            shown: new Set(row.shown),
          },
    undone: new Set(row.undone),
  };
}

/** The units that some listed actor is linked to. */
export async function linkedSirens(db: ReadDb): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ siren: string }>`select distinct l.siren from register.unit_link as l
    join register.actor as a on a.id = l.actor_id and a.state = 'listed'`.execute(db);
  return new Set(rows.map((row) => row.siren));
}
