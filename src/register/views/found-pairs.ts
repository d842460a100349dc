import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { sha256 } from '#kit/ids.ts';
import { duplicateActors } from '../queries/duplicate-actors.ts';
import { byConsequence, type DuplicateActor, type DuplicatePair } from '../rules/duplicate-pair.ts';
import { duplicateSteps } from '../rules/find-duplicates.ts';
import { keptUntilAct } from './kept-until-act.ts';

/** Beyond, names near each other would take the program from everybody for too long: only those who share a key are compared. */
export const nearMax = 20_000;
/** Beyond, not even those: a register of this size is of a country, and would not hold in memory beside the rest. */
export const actorsMax = 200_000;
/** Between two actors of this many, others are served. */
const atOnce = 25;

export interface FoundPairs {
  /** How many actors were looked at; more than `nearMax`: by shared keys alone; more than `actorsMax`: none was. */
  readonly actors: number;
  /** The most certain first, then the most links and sources. */
  readonly pairs: readonly DuplicatePair[];
}

const lastFound = new WeakMap<object, { readonly print: string; readonly found: Promise<FoundPairs> }>();

/** The pairs of listed actors that may be one, whatever was said of them. Looked for again only when something they rest on changed. */
export const foundPairs = keptUntilAct(async (ctx): Promise<FoundPairs> => {
  const actors = await duplicateActors(ctx.db);
  const linked = await linkedPairs(ctx);
  const print = sha256(JSON.stringify([actors, [...linked]]));
  const before = lastFound.get(ctx.db);
  if (before?.print === print) return before.found;
  const found = readPairs(actors, linked);
  lastFound.set(ctx.db, { print, found });
  return found;
});

async function readPairs(
  actors: readonly DuplicateActor[],
  linked: ReadonlySet<string>,
): Promise<FoundPairs> {
  if (actors.length > actorsMax) return { actors: actors.length, pairs: [] };
  const pairs: DuplicatePair[] = [];
  let steps = 0;
  for (const found of duplicateSteps(actors, linked, actors.length > nearMax ? 'same keys' : 'near names')) {
    steps += 1;
    if (steps % atOnce === 0) await setImmediate();
    pairs.push(...found);
  }
  return { actors: actors.length, pairs: pairs.sort(byConsequence) };
}

async function linkedPairs(ctx: Pick<Ctx, 'db'>): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ pair: string }>`
    select distinct least(from_id, to_id) || ' ' || greatest(from_id, to_id) as pair from register.standing_relation
    order by 1`.execute(ctx.db);
  return new Set(rows.map((row) => row.pair));
}
