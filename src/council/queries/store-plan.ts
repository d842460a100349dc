import type { Tx } from '#kit/db/database.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { PlanTyped } from '../rules/draft-form.ts';

/**
 * Writes a sitting in preparation, under the next free address of the instance: « seance-7 ». The caller holds the
 * assembly's row; two assemblies at the same second meet at `sitting_slug_key`. Answers the slug.
 */
export async function storePlan(
  tx: Tx,
  given: {
    readonly id: string;
    readonly assemblyId: string;
    readonly plan: PlanTyped;
    readonly follows: string | null;
    /** The cancelled sitting that this one takes the place of. */
    readonly replaces?: string | null;
  },
  at: Date,
): Promise<string> {
  const db = tx.withTables<ConvocationTables>();
  const { count } = await db
    .selectFrom('council.sitting')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('slug', 'like', 'seance-%')
    .executeTakeFirstOrThrow();
  const slug = `seance-${Number(count) + 1}`;
  const { plan } = given;
  await db
    .insertInto('council.sitting')
    .values({
      id: given.id,
      assembly_id: given.assemblyId,
      slug,
      title_fr: plan.titleFr,
      title_en: plan.titleEn,
      standing: 'real',
      planned_at: plan.plannedAt,
      state: 'drafted',
      version: 0,
    })
    .execute();
  await db
    .insertInto('council.sitting_plan')
    .values({
      sitting_id: given.id,
      notice: plan.notice,
      venue: plan.venue,
      place: plan.place,
      urgency_reason: plan.urgencyReason,
      follows: given.follows,
      replaces: given.replaces ?? null,
      drafted_at: at,
    })
    .execute();
  return slug;
}
