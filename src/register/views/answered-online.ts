import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { HeardUnit, HeardUnits } from '../queries/heard-units.ts';
import type { ActorName } from '../rules/actor.ts';

/** A unit that the online register told and that is no candidate here, as a person judges it. */
export interface OnlineShown extends HeardUnit {
  readonly bearers: readonly ActorName[];
}

/** What the online register answered less than a day ago: those that are candidates here too are told at their own place. */
export interface OnlineAnswered extends Omit<HeardUnits, 'units'> {
  readonly units: readonly OnlineShown[];
}

/** What was heard about an actor, but for those of `here`, which can be chosen where they stand. */
export async function answeredOnline(
  ctx: Pick<Ctx, 'db'>,
  heard: HeardUnits,
  here: ReadonlySet<string>,
): Promise<OnlineAnswered> {
  const units = heard.units.filter((one) => !here.has(one.siren));
  const bearers = await bearersOf(
    ctx,
    units.map((one) => one.siren),
  );
  return { ...heard, units: units.map((one) => ({ ...one, bearers: bearers.get(one.siren) ?? [] })) };
}

/** The listed actors that are linked to these units, by SIREN. */
export async function bearersOf(
  ctx: Pick<Ctx, 'db'>,
  sirens: readonly string[],
): Promise<ReadonlyMap<string, readonly ActorName[]>> {
  const { rows } = await sql<ActorName & { siren: string }>`
    select l.siren, a.slug, a.name from register.unit_link as l
    join register.actor as a on a.id = l.actor_id and a.state = 'listed'
    where l.siren = any(${sirens}::text[]) order by a.slug`.execute(ctx.db);
  const found = new Map<string, ActorName[]>();
  for (const { siren, slug, name } of rows) found.set(siren, [...(found.get(siren) ?? []), { slug, name }]);
  return found;
}
