import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import { fictitiousAssemblies } from '../queries/fictitious-assemblies.ts';
import type { NoticeType } from '../rules/profile.ts';
import { titleSaid } from '../rules/title-said.ts';

export interface PreparedLine {
  readonly slug: string;
  readonly title: Said;
  readonly plannedAt: Date | null;
}

/** The sittings that this organisation's secretariat prepares, the nearest first. Nobody else is shown them. */
export async function listPrepared(
  ctx: Pick<Ctx, 'db'>,
  organisationId: string | null,
): Promise<PreparedLine[]> {
  if (organisationId === null) return [];
  const rows = await ctx.db
    .withTables<ConvocationTables>()
    .selectFrom('council.sitting as sitting')
    .innerJoin('council.assembly as assembly', 'assembly.id', 'sitting.assembly_id')
    .select(['sitting.slug', 'sitting.title_fr', 'sitting.title_en', 'sitting.planned_at'])
    .where('assembly.organisation_id', '=', organisationId)
    .where('sitting.state', '=', 'drafted')
    .orderBy('sitting.planned_at')
    .orderBy('sitting.slug')
    .execute();
  return rows.map((row) => ({
    slug: row.slug,
    title: titleSaid(row.title_fr, row.title_en),
    plannedAt: row.planned_at,
  }));
}

/** One convocation as its assembly's register holds it (L2121-10 CGCT). */
export interface RegisterLine {
  readonly number: number;
  readonly slug: string;
  readonly title: Said;
  readonly assembly: string;
  readonly members: number;
  readonly standing: 'fictitious' | 'real';
  readonly notice: NoticeType;
  readonly plannedAt: Date;
  readonly sentAt: Date;
  readonly clearDays: number;
  readonly requiredDays: number;
  readonly agendaSha256: string;
  /** Null unless the sitting was cancelled since. */
  readonly cancelledAt: Date | null;
}

/** The register of convocations, the last one first. Public. */
export async function listConvocations(ctx: Pick<Ctx, 'db'>): Promise<RegisterLine[]> {
  const rows = await ctx.db
    .withTables<ConvocationTables>()
    .selectFrom('council.convocation as convocation')
    .innerJoin('council.sitting as sitting', 'sitting.id', 'convocation.sitting_id')
    .innerJoin('council.assembly as assembly', 'assembly.id', 'convocation.assembly_id')
    .leftJoin('council.convocation_sending as sending', 'sending.convocation_id', 'convocation.id')
    .leftJoin('council.sitting_cancellation as gone', 'gone.sitting_id', 'sitting.id')
    .select(['convocation.number', 'convocation.notice', 'convocation.planned_at', 'convocation.sent_at'])
    .select(['convocation.clear_days', 'convocation.required_days', 'convocation.agenda_sha256'])
    .select(['convocation.assembly_id', 'gone.at as gone_at'])
    .select(['sitting.slug', 'sitting.title_fr', 'sitting.title_en', 'assembly.name'])
    .select(({ fn }) => fn.count<bigint>('sending.id').as('members'))
    .groupBy(['convocation.id', 'sitting.id', 'assembly.id', 'gone.sitting_id'])
    .orderBy('convocation.sent_at', 'desc')
    .orderBy('convocation.number', 'desc')
    .execute();
  const fictitious = await fictitiousAssemblies(ctx.db);
  return rows.map((row) => ({
    number: row.number,
    slug: row.slug,
    title: titleSaid(row.title_fr, row.title_en),
    assembly: row.name,
    standing: fictitious.has(row.assembly_id) ? 'fictitious' : 'real',
    notice: row.notice,
    plannedAt: row.planned_at,
    sentAt: row.sent_at,
    clearDays: row.clear_days,
    requiredDays: row.required_days,
    members: Number(row.members),
    agendaSha256: row.agenda_sha256,
    cancelledAt: row.gone_at,
  }));
}
