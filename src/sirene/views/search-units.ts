import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { searchTerms } from '../rules/name-terms.ts';
import { naturalPersonForm } from '../rules/read-unit.ts';
import { isSiren, isSiret } from '../rules/siren.ts';
import type { Unit } from '../rules/unit.ts';
import { findUnits } from './find-units.ts';

/** How many a search answers at most: beyond it, more words are wanted. */
export const foundMax = 20;

/**
 * Legal units by the words of their names and of the signs of their establishments, each as its beginning (« poly gre » finds
 * POLYTECHNIQUE GRENOBLE), or by SIREN or SIRET. The open ones first, then by name. A person in their own name of partial
 * diffusion is found by number only, and nobody through a director: the reference holds none.
 */
export async function searchUnits(ctx: Pick<Ctx, 'db'>, text: string): Promise<Unit[]> {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  if (isSiret(digits) || isSiren(digits)) return findUnits(ctx, [digits.slice(0, 9)]);
  const terms = searchTerms(text);
  if (terms === null) return [];
  const { rows } = await sql<{ siren: string }>`
    with found as (
      (select siren from sirene.legal_unit where words @@ ${terms}::tsquery
        and (diffusion = 'full' or legal_form <> ${naturalPersonForm}) limit ${readMax})
      union
      (select one.siren from sirene.establishment as one join sirene.legal_unit as unit on unit.siren = one.siren
        where one.words @@ ${terms}::tsquery and (unit.legal_form <> ${naturalPersonForm}
          or (unit.diffusion = 'full' and one.diffusion = 'full')) limit ${readMax})
    )
    select unit.siren from found join sirene.legal_unit as unit on unit.siren = found.siren
    order by (unit.state = 'active') desc nulls last, length(unit.legal_name) nulls last, unit.legal_name, unit.siren
    limit ${foundMax}`.execute(ctx.db);
  const units = new Map(
    (
      await findUnits(
        ctx,
        rows.map((row) => row.siren),
      )
    ).map((unit) => [unit.siren, unit]),
  );
  return rows.map((row) => units.get(row.siren)).filter((unit) => unit !== undefined);
}

/** A word of two letters begins a million names: what is put in order is cut first. */
const readMax = 2000;
