import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { inRecord, type RecordActed } from '../queries/in-record.ts';
import { readMinutesLife } from '../queries/read-minutes-life.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { RecordTables } from '../record-tables.ts';
import { momentsOf } from '../rules/minutes-of.ts';
import type { MinutesLife } from '../rules/minutes-state.ts';
import type { RecordRefused } from '../rules/record-refused.ts';
import type { SittingNow } from '../rules/sitting-now.ts';

export interface Adoption {
  /** The sitting whose minutes are adopted. */
  readonly slug: string;
  /** The settled version that was read out. */
  readonly version: number;
  /** The later sitting that adopts them. */
  readonly adoptingSlug: string;
  /** Null: adopted as they are. */
  readonly corrections: string | null;
  /** Null: without a vote. */
  readonly votes: { readonly for: number; readonly against: number; readonly abstain: number } | null;
  readonly once: string;
}

/**
 * Records that a later sitting of the same assembly adopted the minutes (L2121-15 CGCT), with the corrections it asked
 * for and the result if it voted. Once: afterwards nothing of them changes.
 */
export function adoptMinutes(ctx: Ctx, viewer: Viewer, given: Adoption): Promise<RecordActed> {
  if (!may(viewer, recordPermissions, 'minutes.adopt')) throw new Stop('NOT_FOUND');
  return inRecord(ctx, viewer, given, async (tx, { sitting, secretariesNamedAt }, at) => {
    const adopting = await laterSitting(tx, sitting, given.adoptingSlug);
    const life = await readMinutesLife(tx, sitting.id);
    const refusals = [...refusalsOf(life, given, adopting, secretariesNamedAt)];
    if (refusals.length > 0 || typeof adopting === 'string') return refuse(...refusals);
    await tx
      .withTables<RecordTables>()
      .insertInto('council.minutes_adoption')
      .values({
        sitting_id: sitting.id,
        version: given.version,
        adopting_sitting_id: adopting.id,
        corrections: given.corrections,
        votes_for: given.votes?.for ?? null,
        votes_against: given.votes?.against ?? null,
        abstentions: given.votes?.abstain ?? null,
        recorded_at: at,
      })
      .execute();
    const data = {
      version: given.version,
      by: adopting.id,
      corrected: given.corrections === null ? 'no' : 'yes',
    };
    return ok([sittingEvent(sitting, 'minutes.adopted', data)]);
  });
}

function* refusalsOf(
  life: MinutesLife,
  given: Adoption,
  adopting: Awaited<ReturnType<typeof laterSitting>>,
  namedAt: Date | null,
): Generator<RecordRefused> {
  if (life.adoption !== null) yield { field: null, code: 'MINUTES_ADOPTED' };
  if (life.versions.length === 0) yield { field: null, code: 'MINUTES_NOT_SETTLED' };
  const last = life.versions.at(-1);
  if (last && last.version !== given.version) yield { field: null, code: 'VERSION_NOT_LAST' };
  // Those who sign are those whom the text names.
  if (last && namedAt !== null && namedAt > last.frozenAt) yield { field: null, code: 'NAMED_SINCE_SETTLED' };
  if (typeof adopting === 'string') yield { field: 'adopting', code: adopting };
  const { votes } = given;
  // The majority of the votes cast (L2121-20 CGCT): a tie at the chair's voice is not told by three numbers.
  if (votes !== null && votes.for <= votes.against) yield { field: 'for', code: 'NOT_ADOPTED_BY_VOTE' };
}

async function laterSitting(
  tx: Tx,
  sitting: Pick<SittingNow, 'assembly' | 'transitions'>,
  slug: string,
): Promise<{ readonly id: string } | 'ADOPTING_SITTING_UNKNOWN' | 'ADOPTING_SITTING_NOT_LATER'> {
  const row = await tx
    .withTables<RecordTables>()
    .selectFrom('council.sitting as s')
    .leftJoin('council.sitting_transition as t', (join) =>
      join.onRef('t.sitting_id', '=', 's.id').on('t.event', '=', 'open'),
    )
    .select(['s.id', 't.at as opened'])
    .where('s.slug', '=', slug)
    .where('s.assembly_id', '=', sitting.assembly.id)
    .executeTakeFirst();
  if (!row) return 'ADOPTING_SITTING_UNKNOWN';
  const { closedAt } = momentsOf(sitting);
  if (row.opened === null || closedAt === null || row.opened <= closedAt) return 'ADOPTING_SITTING_NOT_LATER';
  return { id: row.id };
}
