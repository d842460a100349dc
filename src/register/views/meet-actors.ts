import type { Ctx } from '#kit/ctx.ts';
import type { Lang } from '#kit/i18n.ts';
import { formatSiren, frenchTerritories, matchName } from '#sirene/public.ts';
import type { AskedRow } from '../rules/asked-row.ts';
import type { KnownActor } from '../rules/known-actor.ts';
import { type Entity, identified, type Met, named } from '../rules/rank-candidates.ts';
import { kinds } from '../rules/vocabulary.ts';
import { type KnownActors, knownActors } from './known-actors.ts';

/** The actors that each row may be. Each row is answered by itself: the others of the batch change nothing. */
export async function meetActors(
  ctx: Pick<Ctx, 'db'>,
  rows: readonly AskedRow[],
  lang: Lang,
): Promise<readonly (readonly Met[])[]> {
  const known = await knownActors(ctx);
  return rows.map((row) => meetRow(known, row, lang));
}

function meetRow(known: KnownActors, row: AskedRow, lang: Lang): Met[] {
  const { candidates } = matchName(known.index, frenchTerritories(), row);
  const given = row.siren === null ? undefined : known.bySiren.get(row.siren);
  const bySlug = row.slug === null ? undefined : known.bySlug.get(row.slug);
  const met: Met[] = [];
  for (const actor of new Set([given, bySlug])) {
    if (!actor) continue;
    const candidate = candidates.find((one) => one.siren === actor.slug) ?? null;
    const one = identified(actorEntity(actor, lang), candidate, row);
    // A slug reads as a name: it is this actor’s, and may be what another one is called.
    met.push(actor === bySlug && row.name !== '' ? { ...one, score: 1, identity: 'unknown' } : one);
  }
  for (const candidate of candidates) {
    const actor = known.bySlug.get(candidate.siren);
    if (!actor || actor === given || actor === bySlug) continue;
    const other = row.siren !== null && actor.siren !== null && actor.siren !== row.siren;
    met.push(named(actorEntity(actor, lang), candidate, other ? 'contradicted' : 'unknown'));
  }
  return met;
}

/** The actors whose name, or a word of it, begins so; a SIREN names its own. */
export async function suggestActors(
  ctx: Pick<Ctx, 'db'>,
  folded: string,
  siren: string | null,
  page: { readonly from: number; readonly limit: number },
  lang: Lang,
): Promise<Entity[]> {
  const known = await knownActors(ctx);
  const given = siren === null ? undefined : known.bySiren.get(siren);
  if (given) return [actorEntity(given, lang)];
  if (folded === '') return [];
  return known.starts
    .beginning(folded, page.from, page.limit)
    .flatMap((rank) => known.actors[rank] ?? [])
    .map((actor) => actorEntity(actor, lang));
}

function actorEntity(actor: KnownActor, lang: Lang): Entity {
  const { slug, name, kind, commune, siren } = actor;
  const facts = [kinds[kind][lang], commune, siren === null ? null : `SIREN ${formatSiren(siren)}`];
  return {
    id: slug,
    name,
    description: facts.filter((fact) => fact !== null).join(' · '),
    types: ['actor', kind],
  };
}
