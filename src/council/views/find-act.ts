import type { Ctx } from '#kit/ctx.ts';
import { readDeliberation, readDeliberations } from '../queries/read-deliberations.ts';
import { type ActRecord, actRecord } from '../rules/deliberation-record.ts';
import { deliberationSlugOf } from '../rules/sitting-now.ts';
import type { HeldSitting } from '../rules/sitting-past.ts';
import { findHeldSitting } from './find-held-sitting.ts';

/** A deliberation as every standard reads it, with the sitting it was voted in; null when there is none. */
export async function findAct(
  ctx: Pick<Ctx, 'db' | 'now'>,
  slug: string,
  publicUrl: string,
): Promise<{
  readonly act: ActRecord;
  readonly held: HeldSitting | null;
  readonly organisationId: string;
} | null> {
  const one = await readDeliberation(ctx, slug);
  if (one === null) return null;
  const held = one.sitting === null ? null : await findHeldSitting(ctx, one.sitting.slug);
  return {
    act: actRecord(one, held?.sitting ?? null, publicUrl),
    held,
    organisationId: one.assembly.organisationId,
  };
}

/** A sitting with the deliberations it made, in the order of its agenda; null when there is none. */
export async function findSittingActs(
  ctx: Pick<Ctx, 'db' | 'now'>,
  slug: string,
  publicUrl: string,
): Promise<{ readonly held: HeldSitting; readonly acts: readonly ActRecord[] } | null> {
  const held = await findHeldSitting(ctx, slug);
  if (held === null) return null;
  const slugs = held.sitting.items.flatMap((item) => deliberationSlugOf(item) ?? []);
  const all = slugs.length === 0 ? [] : await readDeliberations(ctx, null);
  const acts = slugs.flatMap((each) => all.find((one) => one.slug === each) ?? []);
  return { held, acts: acts.map((one) => actRecord(one, held.sitting, publicUrl)) };
}
