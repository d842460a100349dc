import type { Ctx } from '#kit/ctx.ts';
import type { SireneTables } from '../tables.ts';

/** What a legal unit is before the law: a person in their own name (legal form 1000), or a body; null when not known. */
export type LegalStanding = 'natural_person' | 'legal_person' | null;

const atOnce = 5_000;

/** The standing of each of these SIREN that the reference holds; one that it lacks is absent from the answer. */
export async function legalStandings(
  ctx: Pick<Ctx, 'db'>,
  sirens: readonly string[],
): Promise<ReadonlyMap<string, LegalStanding>> {
  const standings = new Map<string, LegalStanding>();
  for (let from = 0; from < sirens.length; from += atOnce) {
    const rows = await ctx.db
      .withTables<SireneTables>()
      .selectFrom('sirene.legal_unit')
      .select(['siren', 'legal_form'])
      .where('siren', 'in', sirens.slice(from, from + atOnce))
      .execute();
    for (const { siren, legal_form: form } of rows)
      standings.set(siren, form === null ? null : form === '1000' ? 'natural_person' : 'legal_person');
  }
  return standings;
}
