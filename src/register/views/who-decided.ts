import type { Ctx } from '#kit/ctx.ts';
import type { Role } from '#kit/viewer.ts';
import { findMandate } from '#people/public.ts';

/** Who acted under a mandate, as the reader may know them: by name in their own team, else by role and organisation. */
export interface WhoDecided {
  readonly name: string | null;
  readonly role: Role;
  readonly organisation: string;
}

/** Those behind these mandates. `organisationId` is the reader's: nobody else's team is named. */
export async function whoDecided(
  ctx: Pick<Ctx, 'db' | 'now'>,
  mandateIds: readonly string[],
  organisationId: string,
): Promise<ReadonlyMap<string, WhoDecided>> {
  const found = new Map<string, WhoDecided>();
  for (const id of new Set(mandateIds)) {
    const held = await findMandate(ctx, id);
    if (held === null) continue;
    const name = held.organisationId === organisationId ? held.name : null;
    found.set(id, { name, role: held.role, organisation: held.organisationName });
  }
  return found;
}
