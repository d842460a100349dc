import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { memberPermissions } from '../member-permissions.ts';
import type { ProfileTables } from '../profile-tables.ts';
import type { AssemblyFault, NewAssembly } from '../rules/new-assembly.ts';

/**
 * Creates the assembly of the organisation whose secretariat this person keeps, empty: seats, no group, no member. One per
 * organisation. Answers its id.
 */
export async function createAssembly(
  ctx: Ctx,
  viewer: Viewer,
  given: NewAssembly & { readonly once: string },
): Promise<Result<string, AssemblyFault>> {
  const { acting } = viewer;
  if (!acting || !may(viewer, memberPermissions, 'assembly.create')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const id = newId(at);
  const { name, seats, profile, statutes, source } = given;
  return record<string, AssemblyFault>(
    ctx,
    {
      event: 'assembly.created',
      subject: `council/assembly/${id}`,
      data: {
        organisation: acting.organisationId,
        seats,
        profile,
        source: { ...source },
        ...(statutes ? { statutes: { ...statutes } } : {}),
      },
    },
    async (tx) => {
      await claimOnce(tx, given.once, at);
      const db = tx.withTables<ProfileTables>();
      await db
        .insertInto('council.assembly')
        .values({
          id,
          // The organisation's own address: unique already, and there is one assembly for each.
          slug: acting.organisationSlug,
          organisation_id: acting.organisationId,
          name,
          siret: null,
          siret_source: null,
          seats,
          profile,
          source: JSON.stringify(source),
        })
        .execute();
      if (statutes) {
        const { castingVote, ...clauses } = statutes;
        await db
          .insertInto('council.statutes')
          .values({ assembly_id: id, casting_vote: castingVote, ...clauses })
          .execute();
      }
      return ok(id);
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      assembly_of_organisation_once: { field: null, code: 'ASSEMBLY_EXISTS' },
      assembly_slug_key: { field: null, code: 'ASSEMBLY_EXISTS' },
    },
  );
}
