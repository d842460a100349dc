import type { Ctx } from '#kit/ctx.ts';
import { actorValues } from '../rules/actor-values.ts';
import type { ServiceName } from '../rules/reconciliation-vocabulary.ts';
import { unitValues } from '../rules/told-unit.ts';
import { findActors } from './find-actors.ts';
import { tellUnits } from './meet-units.ts';

/** What is known of these entities, property by property; an entity that nobody knows is absent. */
export async function entityValues(
  ctx: Pick<Ctx, 'db'>,
  service: ServiceName,
  ids: readonly string[],
  publicUrl: string,
): Promise<ReadonlyMap<string, Readonly<Record<string, readonly (string | null)[]>>>> {
  if (service === 'acteurs') {
    const actors = await findActors(ctx, ids);
    return new Map([...actors].map(([slug, actor]) => [slug, actorValues(actor, publicUrl)]));
  }
  const units = await tellUnits(ctx, ids);
  return new Map([...units].map(([siren, unit]) => [siren, unitValues(unit, publicUrl)]));
}
