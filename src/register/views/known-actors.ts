import { sql } from 'kysely';
import { journalHead, listEntries } from '#journal/public.ts';
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

/** Every listed actor, ready to be looked for by name. A rank in the index is a rank in `actors`. */
export interface KnownActors {
  readonly actors: readonly KnownActor[];
  readonly bySlug: ReadonlyMap<string, KnownActor>;
  readonly bySiren: ReadonlyMap<string, KnownActor>;
  readonly index: UnitIndex;
  readonly starts: NameStarts;
}

interface Kept {
  head: string;
  readonly last: string;
  readonly known: Promise<KnownActors>;
}

// The register changes by acts only: what was read holds until one of its own comes. Kept per handle, so that a test's
// rolled-back actors are never shown to another.
const kept = new WeakMap<object, Kept>();

/** The listed actors as they are now. Cheap when nothing happened to the register since the last call. */
export async function knownActors(ctx: Pick<Ctx, 'db'>): Promise<KnownActors> {
  const head = await journalHead(ctx);
  const before = kept.get(ctx.db);
  if (before?.head === head) return before.known;
  const [entry] = await listEntries(ctx, { subject: 'register', limit: 1 });
  const last = entry?.hash ?? '';
  if (before?.last === last) {
    before.head = head;
    return before.known;
  }
  const known = readActors(ctx);
  kept.set(ctx.db, { head, last, known });
  // A failed reading is not kept: the next visitor tries again.
  known.catch(() => kept.delete(ctx.db));
  return known;
}

async function readActors(ctx: Pick<Ctx, 'db'>): Promise<KnownActors> {
  const { rows } = await sql<KnownActor>`
    select slug, name, other_names as "otherNames", kind, siren, commune, commune_code as "communeCode", website
    from register.actor where state = 'listed' order by slug collate "C"`.execute(ctx.db);
  const starts = rows.flatMap((actor, rank) =>
    [actor.name, ...actor.otherNames].flatMap((name) => wordStarts(foldName(name), rank)),
  );
  return {
    actors: rows,
    bySlug: new Map(rows.map((actor) => [actor.slug, actor])),
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
