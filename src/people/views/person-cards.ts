import type { Ctx } from '#kit/ctx.ts';
import { isId } from '#kit/ids.ts';
import type { PeopleTables } from '../tables.ts';

export interface PersonCard {
  /** Null once erased. */
  readonly name: string | null;
  /** Null: not known. For those who keep this person's mandates only. */
  readonly email: string | null;
  /**
   * Who may read the name: everybody for a public role (a source names it) or a rehearsal's numbered fiction; for a user of
   * this instance, those of their own organisation.
   */
  readonly naming: 'public' | 'own_organisation';
}

/** The cards of these people, by id; an unknown id is absent. */
export async function personCards(
  ctx: Pick<Ctx, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonCard>> {
  const real = [...new Set(ids)].filter(isId);
  if (real.length === 0) return new Map();
  const rows = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.person')
    .select(['id', 'name', 'email', 'standing'])
    .where('id', 'in', real)
    .execute();
  return new Map(
    rows.map(({ id, name, email, standing }) => [
      id,
      { name, email, naming: standing === 'user' ? ('own_organisation' as const) : ('public' as const) },
    ]),
  );
}
