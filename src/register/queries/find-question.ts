import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { Answer, MatchState } from '../rules/match-state.ts';
import type { SeenCandidate } from '../rules/seen-candidate.ts';

/** What an actor is asked about, as it stands. */
export interface QuestionNow {
  readonly actorId: string;
  readonly slug: string;
  readonly state: MatchState;
  readonly links: number;
  /** The last asking; null before the first. */
  readonly asking: {
    readonly id: string;
    readonly nth: number;
    readonly method: 'identifier' | 'name';
    readonly candidates: readonly SeenCandidate[];
    readonly askedAt: Date;
    readonly edition: { readonly title: string; readonly publishedOn: string };
  } | null;
  /** The answer to it that stands. */
  readonly answer: Answer | null;
  readonly decisionId: string | null;
}

interface Row {
  readonly actor_id: string;
  readonly slug: string;
  readonly state: MatchState;
  readonly links: number;
  readonly question_id: string | null;
  readonly nth: number;
  readonly method: 'identifier' | 'name';
  readonly candidates: readonly SeenCandidate[];
  readonly asked_at: Date;
  readonly edition_title: string;
  readonly edition_day: string;
  readonly answer: Answer | null;
  readonly decision_id: string | null;
}

/** The question about a listed actor; null for an address that is nobody's. */
export async function findQuestion(db: ReadDb, slug: string): Promise<QuestionNow | null> {
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const { rows } = await sql<Row>`
    select m.actor_id, a.slug, m.state, m.links, m.question_id, m.nth, m.method, m.candidates, m.asked_at, m.edition_title,
      m.edition_day::text as edition_day, m.answer, m.decision_id
    from register.actor_matching as m join register.actor as a on a.id = m.actor_id where a.slug = ${slug}`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { question_id: id } = row;
  return {
    actorId: row.actor_id,
    slug: row.slug,
    state: row.state,
    links: row.links,
    asking:
      id === null
        ? null
        : {
            id,
            nth: row.nth,
            method: row.method,
            candidates: row.candidates,
            askedAt: row.asked_at,
            edition: { title: row.edition_title, publishedOn: row.edition_day },
          },
    answer: row.answer,
    decisionId: row.decision_id,
  };
}
