import { z } from 'zod';
import { ok, type Result, refuse } from '#kit/result.ts';

/** Raw scores of a jury, and what is known beforehand: variances and mean where they are not to be estimated. */
export interface Jury {
  readonly scale: { readonly min: number; readonly max: number } | null;
  readonly variances: Variances | null;
  readonly mean: number | null;
  readonly reviews: readonly { readonly dossier: string; readonly expert: string; readonly score: number }[];
}

/** How much dossiers differ in quality, experts in severity, and two readings of one dossier by chance. */
export interface Variances {
  readonly dossier: number;
  readonly expert: number;
  readonly noise: number;
}

export interface JuryFault {
  readonly code: 'SHAPE' | 'PAIR_TWICE' | 'OUT_OF_SCALE';
  readonly at: string;
}

const finite = z.number().min(-1e9).max(1e9);
const shape = z.object({
  scale: z
    .object({ min: finite, max: finite })
    .refine((scale) => scale.min < scale.max)
    .nullable()
    .default(null),
  variances: z
    .object({ dossier: finite.positive(), expert: finite.positive(), noise: finite.positive() })
    .nullable()
    .default(null),
  mean: finite.nullable().default(null),
  reviews: z.array(z.object({ dossier: z.string().min(1), expert: z.string().min(1), score: finite })).min(1),
});

/** Reads a jury: every fault at once. */
export function readJury(value: unknown): Result<Jury, JuryFault> {
  const parsed = shape.safeParse(value);
  if (!parsed.success)
    return refuse(
      ...parsed.error.issues.map((issue) => ({ code: 'SHAPE' as const, at: issue.path.join('.') })),
    );
  const { reviews, scale } = parsed.data;
  const seen = new Set<string>();
  const faults: JuryFault[] = [];
  for (const { dossier, expert, score } of reviews) {
    const pair = `${dossier} × ${expert}`;
    if (seen.has(pair)) faults.push({ code: 'PAIR_TWICE', at: pair });
    seen.add(pair);
    if (scale !== null && (score < scale.min || score > scale.max))
      faults.push({ code: 'OUT_OF_SCALE', at: `${pair}: ${score}` });
  }
  return faults.length > 0 ? refuse(...faults) : ok(parsed.data);
}
