import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import { readDeliberations } from '../queries/read-deliberations.ts';
import { deliberationScdl } from '../rules/deliberation-scdl.ts';

/** A deliberation that has no row in the SCDL file, and each reason (GRE-04). */
export interface MissingFromScdl {
  readonly title: Said;
  readonly path: string;
  readonly reasons: readonly Said[];
}

/** What one of the two SCDL files leaves out: that of what was decided, or that of rehearsals. */
export async function missingFromScdl(
  ctx: Pick<Ctx, 'db'>,
  file: 'decided' | 'rehearsals',
): Promise<MissingFromScdl[]> {
  const all = await readDeliberations(ctx, null);
  return all
    .filter((one) => (one.standing === 'rehearsal') === (file === 'rehearsals'))
    .flatMap((one) => {
      // Only the faults are read: the address that the row would bear never makes one.
      const { refusals } = deliberationScdl(one, 'https://example.org');
      if (refusals.length === 0) return [];
      const path = `/conseil/deliberations/${one.slug}`;
      return [{ title: one.title, path, reasons: refusals.map(({ reason }) => reason) }];
    });
}
