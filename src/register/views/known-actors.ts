import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import {
  buildUnitIndex,
  foldName,
  type LegalUnit,
  type NameStarts,
  nameStarts,
  type UnitIndex,
} from '#sirene/public.ts';
import type { KnownActor } from '../rules/known-actor.ts';
import { keptUntilAct } from './kept-until-act.ts';

/** Every listed actor, ready to be looked for by name. A rank in the index is a rank in `actors`; `bySlug` knows merged ones too. */
export interface KnownActors {
  readonly actors: readonly KnownActor[];
  readonly bySlug: ReadonlyMap<string, KnownActor>;
  readonly bySiren: ReadonlyMap<string, KnownActor>;
  readonly index: UnitIndex;
  readonly starts: NameStarts;
}

/** The listed actors as they are now. Cheap when nothing happened to the register since the last call. */
export const knownActors = keptUntilAct(readActors);

async function readActors(ctx: Pick<Ctx, 'db'>): Promise<KnownActors> {
  const { rows } = await sql<KnownActor>`
    select slug, name, other_names as "otherNames", kind, siren, commune, commune_code as "communeCode", website
    from register.actor where state = 'listed' order by slug collate "C"`.execute(ctx.db);
  const starts = rows.flatMap((actor, rank) =>
    [actor.name, ...actor.otherNames].flatMap((name) => wordStarts(foldName(name), rank)),
  );
  const { rows: merged } = await sql<{ slug: string; into: string }>`select m.slug, a.slug as into
    from register.actor as m join register.actor as a on a.id = m.survivor_id`.execute(ctx.db);
  const bySlug = new Map(rows.map((actor) => [actor.slug, actor]));
  for (const { slug, into } of merged) {
    const actor = bySlug.get(into);
    if (actor) bySlug.set(slug, actor);
  }
  return {
    actors: rows,
    bySlug,
    bySiren: new Map(rows.flatMap((actor) => (actor.siren === null ? [] : [[actor.siren, actor] as const]))),
    index: buildUnitIndex(rows.map(asUnit)),
    starts: nameStarts(starts),
  };
}

/** « grenoble alpes metropole », « alpes metropole », « metropole »: people begin anywhere. */
function wordStarts(name: string, rank: number): (readonly [string, number])[] {
  const words = name.split(' ');
  return words.map((_word, at) => [words.slice(at).join(' '), rank] as const);
}

/** An actor as the matcher reads a unit: its key is the slug. */
function asUnit(actor: KnownActor): LegalUnit {
  const code = actor.communeCode ?? '';
  return {
    siren: actor.slug,
    legalName: actor.name,
    acronym: '',
    tradeNames: actor.otherNames,
    commune: actor.commune ?? '',
    postcode: '',
    department: code.slice(0, code.startsWith('97') ? 3 : 2),
    region: '',
    website: actor.website ?? '',
  };
}
