import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { peoplePermissions } from '../permissions.ts';
import { organisationSlug } from '../rules/organisation-slug.ts';
import type { OrganisationKind } from '../rules/role-fits.ts';
import type { PeopleTables } from '../tables.ts';

/** Adds an organisation for which people will act. Its address is its name; two cannot share one (ORGANISATION_EXISTS). */
export async function addOrganisation(
  ctx: Ctx,
  viewer: Viewer,
  input: { readonly name: string; readonly kind: OrganisationKind },
): Promise<Result<string, 'ORGANISATION_EXISTS'>> {
  if (!may(viewer, peoplePermissions, 'organisation.add')) throw new Stop('FORBIDDEN');
  const id = newId(ctx.now());
  const event = {
    event: 'organisation.added',
    subject: `people/organisation/${id}`,
    data: { name: input.name, kind: input.kind },
  };
  return record<string, 'ORGANISATION_EXISTS'>(
    ctx,
    event,
    async (tx) => {
      await tx
        .withTables<PeopleTables>()
        .insertInto('people.organisation')
        .values({ id, slug: organisationSlug(input.name), name: input.name, kind: input.kind })
        .execute();
      return ok(id);
    },
    { organisation_slug_key: 'ORGANISATION_EXISTS' },
  );
}
