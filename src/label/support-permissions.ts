import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { may, type PermissionTable, type Viewer } from '#kit/viewer.ts';

/** Who may do what to the pieces, letters and commitments of a candidature, under a mandate on the one that carries it. */
export const supportPermissions = {
  'piece.manage': ['territory_lead', 'territory_editor'],
  'letter.manage': ['territory_lead', 'territory_editor'],
  'commitment.manage': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
export type SupportVerb = keyof typeof supportPermissions;

/** The candidature an act is about, as far as rights need to know it. */
export interface OwnCandidature {
  readonly id: string;
  readonly slug: string;
  readonly editionId: string;
  readonly organisationId: string;
}

type Known = {
  'label.candidature': { id: string; slug: string; edition_id: string; organisation_id: string };
};

/**
 * The candidature at this address, for a viewer who may do `verb` to it. Throws `Stop('NOT_FOUND')` otherwise, whether it
 * exists or not: a team never learns what another one prepares.
 */
export async function candidatureFor(
  ctx: Pick<Ctx, 'db'>,
  viewer: Viewer,
  verb: SupportVerb,
  slug: string | undefined,
): Promise<OwnCandidature> {
  const row = await ctx.db
    .withTables<Known>()
    .selectFrom('label.candidature')
    .select(['id', 'slug', 'edition_id as editionId', 'organisation_id as organisationId'])
    .where('slug', '=', slug ?? '')
    .executeTakeFirst();
  if (!row || !may(viewer, supportPermissions, verb, row.organisationId)) throw new Stop('NOT_FOUND');
  return row;
}
