import { z } from 'zod';
import { ok, type Result, refuse } from '#kit/result.ts';

/** Who may examine what, and at what cost: a pair that is absent is a conflict. Costs are integers, the lower the better. */
export interface Instance {
  readonly objective: 'cost' | 'fair';
  readonly seed: number;
  readonly dossiers: readonly { readonly id: string; readonly reviews: number }[];
  readonly experts: readonly { readonly id: string; readonly min: number; readonly max: number }[];
  readonly pairs: readonly { readonly dossier: string; readonly expert: string; readonly cost: number }[];
}

/** What is wrong with an instance, and where: `pairs.3.cost`, or the ids concerned. */
export interface InstanceFault {
  readonly code: 'SHAPE' | 'ID_TWICE' | 'PAIR_TWICE' | 'UNKNOWN_DOSSIER' | 'UNKNOWN_EXPERT' | 'MIN_ABOVE_MAX';
  readonly at: string;
}

/** Sums of costs stay exact below this. */
const costMax = 1_000_000_000;
const count = z.int().min(0).max(1_000_000);
const shape = z.object({
  objective: z.enum(['cost', 'fair']).default('fair'),
  seed: z.int().default(1),
  dossiers: z.array(z.object({ id: z.string().min(1), reviews: count })),
  experts: z.array(z.object({ id: z.string().min(1), min: count, max: count })),
  pairs: z.array(
    z.object({ dossier: z.string(), expert: z.string(), cost: z.int().min(-costMax).max(costMax) }),
  ),
});

/** Reads an instance: every fault at once. `fair` and seed 1 where they are not said. */
export function readInstance(value: unknown): Result<Instance, InstanceFault> {
  const parsed = shape.safeParse(value);
  if (!parsed.success)
    return refuse(
      ...parsed.error.issues.map((issue) => ({ code: 'SHAPE' as const, at: issue.path.join('.') })),
    );
  const { dossiers, experts, pairs } = parsed.data;
  const [known, able] = [new Set(dossiers.map((one) => one.id)), new Set(experts.map((one) => one.id))];
  const faults: InstanceFault[] = [
    ...repeated(dossiers.map((one) => one.id)).map((at) => fault('ID_TWICE', at)),
    ...repeated(experts.map((one) => one.id)).map((at) => fault('ID_TWICE', at)),
    ...repeated(pairs.map((one) => `${one.dossier} × ${one.expert}`)).map((at) => fault('PAIR_TWICE', at)),
    ...pairs.filter((one) => !known.has(one.dossier)).map((one) => fault('UNKNOWN_DOSSIER', one.dossier)),
    ...pairs.filter((one) => !able.has(one.expert)).map((one) => fault('UNKNOWN_EXPERT', one.expert)),
    ...experts.filter((one) => one.min > one.max).map((one) => fault('MIN_ABOVE_MAX', one.id)),
  ];
  return faults.length > 0 ? refuse(...faults) : ok(parsed.data);
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return [...twice];
}

function fault(code: InstanceFault['code'], at: string): InstanceFault {
  return { code, at };
}
