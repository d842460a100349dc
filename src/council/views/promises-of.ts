import { type Commitment, commitmentsOf } from '#evidence/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Deliberation } from '../rules/deliberation.ts';

/**
 * What the assembly promised in a deliberation: the commitments attached to it, and those of its subject that the assembly
 * itself took. What others promised for the same candidature is not the council's.
 */
export async function promisesOf(ctx: Pick<Ctx, 'db'>, deliberation: Deliberation): Promise<Commitment[]> {
  const own = await commitmentsOf(ctx, `council/deliberation/${deliberation.id}`);
  if (deliberation.subject === null) return own;
  const around = await commitmentsOf(ctx, deliberation.subject);
  return [...own, ...around.filter((one) => one.owner === deliberation.assembly.name)];
}
