import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { present } from '#kit/result.ts';
import { may, type PermissionTable, type Viewer } from '#kit/viewer.ts';
import { type OwnedCandidature, ownCandidature } from './permissions.ts';

/** Who may do what to the pieces, letters and commitments of a candidature, under a mandate on the one that carries it. */
export const supportPermissions = {
  'piece.manage': ['territory_lead', 'territory_editor'],
  'letter.manage': ['territory_lead', 'territory_editor'],
  'commitment.manage': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;

/**
 * The candidature at this address, for a viewer who may do `verb` to it. Throws `Stop('NOT_FOUND')` otherwise, whether it
 * exists or not: a team never learns what another one prepares.
 */
export async function candidatureFor(
  ctx: Pick<Ctx, 'db'>,
  viewer: Viewer,
  verb: keyof typeof supportPermissions,
  slug: string | undefined,
): Promise<OwnedCandidature> {
  const own = await ownCandidature(ctx, viewer, slug);
  if (!may(viewer, supportPermissions, verb, own.organisationId)) throw new Stop('NOT_FOUND');
  return own;
}

/** The columns that sign a row of this part: when, who, under which mandate. The viewer has been let through before. */
export function signature(viewer: Viewer, at: Date): { at: Date; person_id: string; mandate_id: string } {
  return {
    at,
    person_id: present(viewer.personId, 'an act of the team has an author'),
    mandate_id: present(viewer.acting, 'an act of the team has a mandate').id,
  };
}
