import type { Ctx } from '#kit/ctx.ts';
import type { Lang } from '#kit/i18n.ts';
import {
  type Candidate,
  findKnownUnits,
  frenchTerritories,
  knownUnitIndex,
  matchName,
  type UnitIndex,
} from '#sirene/public.ts';
import type { AskedRow } from '../rules/asked-row.ts';
import { type Entity, identified, type Met, named } from '../rules/rank-candidates.ts';
import { type ToldUnit, unitEntity } from '../rules/told-unit.ts';
import { type KnownActors, knownActors } from './known-actors.ts';

/**
 * The legal units that each row may be, among those known here: the reference that was read, and those that the actors carry,
 * by the names that the territory gives them. Null while the reference is too large to be looked through.
 */
export async function meetUnits(
  ctx: Pick<Ctx, 'db'>,
  rows: readonly AskedRow[],
  lang: Lang,
): Promise<readonly (readonly Met[])[] | null> {
  const index = await knownUnitIndex(ctx);
  if (index === null) return null;
  const actors = await knownActors(ctx);
  const candidates = rows.map((row) => candidatesOf(index, actors, row));
  const wanted = rows.flatMap((row, at) => [
    ...(row.siren === null ? [] : [row.siren]),
    ...(candidates[at] ?? new Map<string, Candidate>()).keys(),
  ]);
  const told = await tellUnits(ctx, wanted);
  return rows.map((row, at) => meetRow(told, row, candidates[at] ?? new Map(), lang));
}

/** By SIREN, what the matcher makes of a row, the better of what the reference and the register say. */
function candidatesOf(index: UnitIndex, actors: KnownActors, row: AskedRow): ReadonlyMap<string, Candidate> {
  const best = new Map<string, Candidate>();
  const keep = (siren: string, candidate: Candidate) => {
    const before = best.get(siren);
    if (!before || candidate.score > before.score) best.set(siren, candidate);
  };
  const territories = frenchTerritories();
  for (const one of matchName(index, territories, row).candidates) keep(one.siren, one);
  for (const one of matchName(actors.index, territories, row).candidates) {
    const siren = actors.bySlug.get(one.siren)?.siren;
    if (siren) keep(siren, one);
  }
  return best;
}

function meetRow(
  told: ReadonlyMap<string, ToldUnit>,
  row: AskedRow,
  candidates: ReadonlyMap<string, Candidate>,
  lang: Lang,
): Met[] {
  const met: Met[] = [];
  const given = row.siren === null ? undefined : told.get(row.siren);
  if (given) {
    const candidate = candidates.get(given.siren) ?? null;
    met.push(identified(unitEntity(given, lang), candidate, row));
  }
  for (const [siren, candidate] of candidates) {
    const unit = told.get(siren);
    if (!unit || unit === given) continue;
    // A SIREN that the row gives is that unit or nobody, even when it is not known here.
    met.push(named(unitEntity(unit, lang), candidate, row.siren === null ? 'unknown' : 'contradicted'));
  }
  return met;
}

/** These legal units as they may be told today: by the reference, by the register, or by both; unknown ones are absent. */
export async function tellUnits(
  ctx: Pick<Ctx, 'db'>,
  sirens: readonly string[],
): Promise<ReadonlyMap<string, ToldUnit>> {
  const wanted = [...new Set(sirens)];
  const units = await findKnownUnits(ctx, wanted);
  const { bySiren } = await knownActors(ctx);
  const told = wanted.flatMap((siren) => {
    const unit = units.get(siren) ?? null;
    const actor = bySiren.get(siren) ?? null;
    return unit === null && actor === null ? [] : [[siren, { siren, unit, actor }] as const];
  });
  return new Map(told);
}

/** The legal units one of whose names begins so, and those of the actors that do; a SIREN names its own. */
export async function suggestUnits(
  ctx: Pick<Ctx, 'db'>,
  folded: string,
  siren: string | null,
  page: { readonly from: number; readonly limit: number },
  lang: Lang,
): Promise<Entity[] | null> {
  const index = await knownUnitIndex(ctx);
  if (index === null) return null;
  const actors = await knownActors(ctx);
  const wanted = siren === null ? new Set<string>() : new Set([siren]);
  if (siren === null && folded !== '') {
    const until = page.from + page.limit;
    for (const rank of actors.starts.beginning(folded, 0, until)) {
      const carried = actors.actors[rank]?.siren;
      if (carried) wanted.add(carried);
    }
    for (const rank of index.starts.beginning(folded, 0, until)) {
      const unit = index.units[rank];
      if (unit) wanted.add(unit.siren);
    }
  }
  const told = await tellUnits(ctx, [...wanted].slice(page.from, page.from + page.limit));
  return [...told.values()].map((one) => unitEntity(one, lang));
}
