import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { may, type PermissionTable, type Viewer } from '#kit/viewer.ts';

/**
 * Who may do what to a candidature: under a mandate on the organisation that carries it. The rows on pieces, letters
 * and commitments are in `support-permissions.ts`.
 */
export const labelPermissions = {
  'candidature.edit': ['territory_lead', 'territory_editor'],
  'candidature.file': ['territory_lead'],
} as const satisfies PermissionTable;

/** Who reads filed versions without being of the team: those who examine and decide, for any organisation (F1.11, F1.12). */
export const examinerPermissions = {
  'deposit.read': ['programme_office', 'deciding_authority'],
} as const satisfies PermissionTable;

/** Who writes the rules of the programme: a published edition binds every territory. */
export const callPermissions = {
  'call.publish': ['programme_office'],
} as const satisfies PermissionTable;

export interface OwnedCandidature {
  readonly id: string;
  readonly organisationId: string;
}

type Known = { 'label.candidature': { id: string; slug: string; organisation_id: string } };

/**
 * The candidature at this address, for a member of the team that carries it. Throws `Stop('NOT_FOUND')` for anybody
 * else, whether it exists or not: nobody learns what another team prepares.
 */
export async function ownCandidature(
  ctx: Pick<Ctx, 'db'>,
  viewer: Viewer,
  slug: string | undefined,
): Promise<OwnedCandidature> {
  const row = await ctx.db
    .withTables<Known>()
    .selectFrom('label.candidature')
    .select(['id', 'organisation_id as organisationId'])
    .where('slug', '=', slug ?? '')
    .executeTakeFirst();
  if (!row || !may(viewer, labelPermissions, 'candidature.edit', row.organisationId))
    throw new Stop('NOT_FOUND');
  return row;
}
