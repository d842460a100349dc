import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Fault } from '#kit/http/form.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { deliberationPermissions } from '../deliberation-permissions.ts';
import type { DeliberationTables } from '../deliberation-tables.ts';
import { assemblyOfOrganisation } from '../queries/assembly-of-organisation.ts';
import type { NamedSource } from '../rules/deliberation.ts';
import { siretFault } from '../rules/siret.ts';

export interface SiretGiven {
  /** As typed: spaces between the digits are dropped. */
  readonly siret: string;
  /** Where it was read: a SIRET without a source is not kept. */
  readonly source: NamedSource;
  readonly once: string;
}

export type SiretRefusal = Fault<'SIRET_PATTERN' | 'SIRET_LUHN' | 'ALREADY_DONE'>;

/**
 * Enters the SIRET of the assembly under whose mandate this person acts, or corrects it; the journal keeps each one with
 * its source. Refused when it is not fourteen digits or when its check digit does not fit.
 */
export async function enterSiret(
  ctx: Ctx,
  viewer: Viewer,
  given: SiretGiven,
): Promise<Result<string, SiretRefusal>> {
  if (!may(viewer, deliberationPermissions, 'assembly.identify')) throw new Stop('NOT_FOUND');
  const assembly = await assemblyOfOrganisation(ctx, viewer.acting?.organisationId ?? '');
  if (!assembly) throw new Stop('NOT_FOUND');
  const siret = given.siret.replace(/[\s\u00a0\u202f]/g, '');
  const fault = siretFault(siret);
  if (fault) return refuse({ field: 'siret', code: `SIRET_${fault}` });
  const at = ctx.now();
  return record<string, SiretRefusal>(
    ctx,
    {
      event: 'assembly.identified',
      subject: `council/assembly/${assembly.id}`,
      data: { siret, source: { ...given.source } },
    },
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await tx
        .withTables<DeliberationTables>()
        .updateTable('council.assembly')
        .set({ siret, siret_source: JSON.stringify(given.source) })
        .where('id', '=', assembly.id)
        .execute();
      return ok(siret);
    },
    { [onceConstraint]: { field: null, code: 'ALREADY_DONE' } },
  );
}
