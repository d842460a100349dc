import { type Commitment, commitmentsOf } from '#evidence/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Deliberation } from '../rules/deliberation.ts';

/**
 * What the assembly promised in a deliberation: the commitments attached to it, and those of its subject that the assembly
 * itself took. What others promised for the same candidature is not the council's.
 */
export async function promisesOf(ctx: Pick<Ctx, 'db'>, deliberation: Deliberation): Promise<Commitment[]> {
  const { id, subject, assembly } = deliberation;
  const own = await commitmentsOf(ctx, `council/deliberation/${id}`);
  const around = subject === null ? [] : await commitmentsOf(ctx, subject);
  // What a team still prepares is not public: the page of a deliberation must not tell it first.
  return [...own, ...around.filter((one) => one.owner === assembly.name)].filter(
    (one) => one.publishedAt !== null,
  );
}
