import type { Ctx } from '#kit/ctx.ts';
import { findKnownUnits } from '#sirene/public.ts';
import { wordsOf } from '../rules/search/search-tokens.ts';

interface Named {
  readonly slug: string;
  readonly name: string;
  readonly siren: string | null;
}

/**
 * Actors shown together under one name, by slug, with the code of their legal form as the reference gives it today: beside the town,
 * what tells them apart. Null where it is not known, or where they bear no SIREN; who has no namesake here is absent.
 */
export async function namesakeForms(
  ctx: Pick<Ctx, 'db'>,
  actors: readonly Named[],
): Promise<ReadonlyMap<string, string | null>> {
  const keyOf = (actor: Named) => wordsOf(actor.name).join('');
  const counts = new Map<string, number>();
  for (const actor of actors) counts.set(keyOf(actor), (counts.get(keyOf(actor)) ?? 0) + 1);
  const namesakes = actors.filter((actor) => (counts.get(keyOf(actor)) ?? 0) > 1);
  const sirens = namesakes.flatMap((actor) => actor.siren ?? []);
  const units = sirens.length === 0 ? null : await findKnownUnits(ctx, sirens);
  return new Map(namesakes.map(({ slug, siren }) => [slug, units?.get(siren ?? '')?.legalForm ?? null]));
}
