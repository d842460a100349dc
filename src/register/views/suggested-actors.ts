import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { everyActor } from '../rules/filters.ts';
import { matchedName } from '../rules/matched-name.ts';
import type { Kind } from '../rules/vocabulary.ts';
import { matchedActors } from './matched-actors.ts';
import { namesakeForms } from './namesake-forms.ts';

export interface SuggestedActor {
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
  readonly commune: string | null;
  /** The other name that what was typed is found in; null when it is the actor’s own, or none. */
  readonly matched: string | null;
  /** The code of its legal form where another one suggested bears the same name (`namesakeForms`); undefined elsewhere. */
  readonly namesake: string | null | undefined;
}

export interface SuggestedActors {
  /** How many the list would show. */
  readonly total: number;
  readonly match: 'exact' | 'near';
  readonly actors: readonly SuggestedActor[];
}

const suggestedMax = 8;

/** The first actors of the list for what is being typed, without any other filter. */
export async function suggestedActors(ctx: Pick<Ctx, 'db'>, typed: string): Promise<SuggestedActors> {
  const { total, match, ranks } = await matchedActors(ctx, { ...everyActor, q: typed });
  const first = ranks('relevance', new Map(), 0, suggestedMax);
  const { rows } = await sql<Row>`
    select a.slug, a.name, a.other_names as "otherNames", a.kind, a.commune, a.siren
    from unnest(${first}::int[]) with ordinality as cut (rank, place) join register.actor as a on a.rank = cut.rank
    order by cut.place`.execute(ctx.db);
  const namesakes = await namesakeForms(ctx, rows);
  const actors = rows.map(({ otherNames, siren: _siren, ...actor }) => ({
    ...actor,
    namesake: namesakes.get(actor.slug),
    matched: matchedName(typed, actor.name, otherNames),
  }));
  return { total, match, actors };
}

type Row = Omit<SuggestedActor, 'matched' | 'namesake'> & {
  readonly otherNames: readonly string[];
  readonly siren: string | null;
};
