import type { Ctx } from '#kit/ctx.ts';
import { readDeliberation, readDeliberations } from '../queries/read-deliberations.ts';
import type { Deliberation } from '../rules/deliberation.ts';

/** The deliberation at this address, as it is known today; null when there is none. */
export function findDeliberation(ctx: Pick<Ctx, 'db'>, slug: string): Promise<Deliberation | null> {
  return readDeliberation(ctx, slug);
}

/** Every deliberation of this instance, newest first, rehearsals included: `standing` tells them apart. */
export function listDeliberations(ctx: Pick<Ctx, 'db'>): Promise<Deliberation[]> {
  return readDeliberations(ctx, null);
}

/** The deliberations about a subject (`label/candidature/<id>`), newest first. */
export function deliberationsOf(ctx: Pick<Ctx, 'db'>, subject: string): Promise<Deliberation[]> {
  return readDeliberations(ctx, { column: 'subject', value: subject });
}
