import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import type { Fault } from '#kit/http/form.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { deliberationPermissions } from '../deliberation-permissions.ts';
import type { DeliberationTables } from '../deliberation-tables.ts';
import { readDeliberation } from '../queries/read-deliberations.ts';
import { type Completion, completedCounts, completionFaults } from '../rules/completed-deliberation.ts';
import type { Deliberation, NamedSource } from '../rules/deliberation.ts';

export interface CompletionGiven extends Completion {
  readonly slug: string;
  /** The version that the form showed. */
  readonly version: number;
  readonly wordingFr: string;
  readonly wordingEn: string;
  /** Why this version replaces the one before; public. */
  readonly reason: string;
  readonly source: NamedSource;
  readonly once: string;
}

export type CompletionRefusal = Fault;

/**
 * Adds what a source found later tells of a deliberation that was not voted here: another version, the one before stays
 * readable. A deliberation proclaimed here is not completed: its counts are those of the proclamation.
 */
export async function completeDeliberation(
  ctx: Ctx,
  viewer: Viewer,
  given: CompletionGiven,
): Promise<Result<number, CompletionRefusal>> {
  const deliberation = await readDeliberation(ctx, given.slug);
  const { standing, assembly } = deliberation ?? {};
  const allowed = may(viewer, deliberationPermissions, 'deliberation.complete', assembly?.organisationId);
  if (!deliberation || standing !== 'historical' || !allowed) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const faults: CompletionRefusal[] = completionFaults(given, civilDay(at));
  const version = deliberation.versions.length;
  if (given.version !== version) faults.push({ field: null, code: 'CHANGED_MEANWHILE' });
  if (faults.length > 0) return refuse(...faults);
  return record<number, CompletionRefusal>(
    ctx,
    {
      event: 'deliberation.completed',
      subject: `council/deliberation/${deliberation.id}`,
      data: { version: version + 1 },
    },
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await addVersion(tx, deliberation, given, at);
      return ok(version + 1);
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      deliberation_version_once: { field: null, code: 'CHANGED_MEANWHILE' },
    },
  );
}

async function addVersion(tx: Tx, before: Deliberation, given: CompletionGiven, at: Date): Promise<void> {
  const db = tx.withTables<DeliberationTables>();
  const last = await db
    .selectFrom('council.deliberation_version')
    .selectAll()
    .where('deliberation_id', '=', before.id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { inOffice, present, represented, ...voices } = completedCounts(before.counts, given.counts);
  await db
    .insertInto('council.deliberation_version')
    .values({
      ...last,
      version: given.version + 1,
      at,
      reason: given.reason,
      ...(given.date === null
        ? {}
        : { decided_on: given.date, not_before: null, not_after: null, date_mark: 'S' as const }),
      wording_fr: given.wordingFr,
      wording_en: given.wordingEn,
      in_office: inOffice.value,
      in_office_mark: inOffice.mark,
      present: present.value,
      present_mark: present.mark,
      represented: represented.value,
      represented_mark: represented.mark,
      votes_for: voices.for.value,
      votes_for_mark: voices.for.mark,
      votes_against: voices.against.value,
      votes_against_mark: voices.against.mark,
      abstentions: voices.abstain.value,
      abstentions_mark: voices.abstain.mark,
      sources: JSON.stringify([...before.sources, given.source]),
    })
    .execute();
}
