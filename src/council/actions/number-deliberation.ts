import { claimOnce, onceConstraint } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Fault } from '#kit/http/form.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { deliberationPermissions } from '../deliberation-permissions.ts';
import type { DeliberationTables } from '../deliberation-tables.ts';
import { readDeliberation } from '../queries/read-deliberations.ts';
import { actsNumber } from '../rules/acts-form.ts';
import { actsMatterOf } from '../rules/acts-matter.ts';
import type { Deliberation, NamedSource } from '../rules/deliberation.ts';

export interface Numbering {
  readonly slug: string;
  /** Left out when the deliberation bears a number already: a number is given once. */
  readonly number: string;
  readonly matterCode: string;
  /** How many times a matter had been chosen when the form was drawn. */
  readonly matterRank: number;
  /** Where the number was read; wanted when the vote was not proclaimed here. */
  readonly source: NamedSource | null;
  readonly once: string;
}

export type NumberingRefusal = Fault<
  | 'NUMBER_EMPTY'
  | 'NUMBER_OVER_15_CHARACTERS'
  | 'NUMBER_TAKEN'
  | 'ALREADY_NUMBERED'
  | 'MATTER_REQUIRED'
  | 'MATTER_CHANGED'
  | 'SOURCE_REQUIRED'
  | 'ALREADY_DONE'
>;

/**
 * Gives a deliberation its number, once (unique in its assembly, in the form @CTES sends), and its matter of the ACTES
 * nomenclature, which may be chosen again. For the secretariat of that assembly; anybody else is told « introuvable ».
 */
export async function numberDeliberation(
  ctx: Ctx,
  viewer: Viewer,
  given: Numbering,
): Promise<Result<Deliberation, NumberingRefusal>> {
  const deliberation = await readDeliberation(ctx, given.slug);
  if (
    !deliberation ||
    !may(viewer, deliberationPermissions, 'deliberation.number', deliberation.assembly.organisationId)
  )
    throw new Stop('NOT_FOUND');
  const number = deliberation.number === null ? actsNumber(given.number) : null;
  const refusals = refusalsOf(deliberation, given, number);
  if (refusals.length > 0) return { ok: false, refusals };
  const sameMatter = deliberation.matter?.code === given.matterCode;
  if (number === null && sameMatter) return ok(deliberation);
  const at = ctx.now();
  return record<Deliberation, NumberingRefusal>(
    ctx,
    eventsOf(deliberation, given, sameMatter),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      const db = tx.withTables<DeliberationTables>();
      const { id, assembly, standing } = deliberation;
      if (number?.ok)
        await db
          .insertInto('council.deliberation_number')
          .values({
            deliberation_id: id,
            assembly_id: assembly.id,
            series: standing === 'rehearsal' ? 'rehearsal' : 'real',
            number: given.number,
            acts_number: number.value,
            source: given.source === null ? null : JSON.stringify(given.source),
            at,
          })
          .execute();
      if (!sameMatter)
        await db
          .insertInto('council.deliberation_matter')
          .values({ deliberation_id: id, rank: given.matterRank + 1, code: given.matterCode, at })
          .execute();
      return ok(deliberation);
    },
    constraints,
  );
}

const constraints: Readonly<Record<string, NumberingRefusal>> = {
  [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
  deliberation_numbered_once: { field: 'number', code: 'ALREADY_NUMBERED' },
  deliberation_number_once: { field: 'number', code: 'NUMBER_TAKEN' },
  deliberation_matter_once: { field: 'matterCode', code: 'MATTER_CHANGED' },
};

function refusalsOf(
  deliberation: Deliberation,
  given: Numbering,
  number: ReturnType<typeof actsNumber> | null,
): NumberingRefusal[] {
  const refusals: NumberingRefusal[] = [];
  if (number && !number.ok) refusals.push({ field: 'number', code: number.refusals[0] ?? 'NUMBER_EMPTY' });
  if (actsMatterOf(given.matterCode) === null)
    refusals.push({ field: 'matterCode', code: 'MATTER_REQUIRED' });
  else if (given.matterRank !== deliberation.matterRank)
    refusals.push({ field: 'matterCode', code: 'MATTER_CHANGED' });
  if (number !== null && deliberation.standing === 'historical' && given.source === null)
    refusals.push({ field: 'sourceTitle', code: 'SOURCE_REQUIRED' });
  return refusals;
}

function eventsOf(deliberation: Deliberation, given: Numbering, sameMatter: boolean): JournalEvent[] {
  const subject = `council/deliberation/${deliberation.id}`;
  return [
    ...(deliberation.number === null
      ? [{ event: 'deliberation.numbered', subject, data: { number: given.number } }]
      : []),
    ...(sameMatter ? [] : [{ event: 'deliberation.classified', subject, data: { code: given.matterCode } }]),
  ];
}
