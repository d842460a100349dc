import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Role } from '#kit/viewer.ts';
import { findMandate } from '#people/public.ts';
import type { ActorName } from '../rules/actor.ts';

/** Who acted, as anybody may read it: a role on an organisation, never a name. */
export interface MergeAuthor {
  readonly role: Role;
  readonly organisation: string;
}

/** A merge, and its undoing where it was undone. */
export interface MergeTold {
  readonly absorbed: ActorName;
  readonly survivor: ActorName;
  readonly at: Date;
  readonly by: MergeAuthor | null;
  readonly undone: { readonly at: Date; readonly by: MergeAuthor | null } | null;
}

interface Row {
  readonly absorbed: ActorName;
  readonly survivor: ActorName;
  readonly at: Date;
  readonly mandate_id: string;
  readonly undone_at: Date | null;
  readonly undone_by: string | null;
}

/** Every merge that this profile took part in, and those of profiles it stands for; the oldest first. */
export async function mergeHistory(ctx: Pick<Ctx, 'db' | 'now'>, slug: string): Promise<MergeTold[]> {
  const { rows } = await sql<Row>`
    select jsonb_build_object('slug', x.slug, 'name', x.name) as absorbed,
      jsonb_build_object('slug', s.slug, 'name', s.name) as survivor,
      m.at, m.mandate_id, u.at as undone_at, u.mandate_id as undone_by
    from register.actor as a
    join register.merge as m on a.id in (m.absorbed_id, m.survivor_id)
      or m.absorbed_id in (select one.id from register.actor as one where one.survivor_id = a.id)
    join register.actor as x on x.id = m.absorbed_id
    join register.actor as s on s.id = m.survivor_id
    left join register.merge_undo as u on u.merge_id = m.id
    where a.slug = ${slug} order by m.rank`.execute(ctx.db);
  const told: MergeTold[] = [];
  for (const row of rows) {
    const undone =
      row.undone_at === null ? null : { at: row.undone_at, by: await authorOf(ctx, row.undone_by) };
    const { absorbed, survivor, at } = row;
    told.push({ absorbed, survivor, at, by: await authorOf(ctx, row.mandate_id), undone });
  }
  return told;
}

async function authorOf(ctx: Pick<Ctx, 'db' | 'now'>, mandateId: string | null): Promise<MergeAuthor | null> {
  const held = mandateId === null ? null : await findMandate(ctx, mandateId);
  return held === null ? null : { role: held.role, organisation: held.organisationName };
}
