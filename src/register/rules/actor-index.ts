import { nameForm } from '#sirene/public.ts';
import type { RowRemark } from './import-row.ts';
import { plainText } from './plain-text.ts';

/** What an actor of the register is recognised by. */
export interface KnownActor {
  readonly id: string;
  readonly slug: string;
  /** `left`: withdrawn because it asked to; no list brings it back. */
  readonly state: 'listed' | 'withdrawn' | 'left';
  readonly name: string;
  /** Every name that stands, the shown one included. */
  readonly names: readonly string[];
  readonly sirens: readonly string[];
  /** The addresses of profiles merged into it: a list that still carries one is about this actor. */
  readonly aliases: readonly string[];
  readonly communeCode: string | null;
}

export interface Sought {
  readonly slug: string;
  readonly name: string;
  readonly siren: string | null;
  readonly communeCode: string | null;
}

export type Recognised =
  | { readonly as: 'known'; readonly actor: KnownActor; readonly remarks: readonly RowRemark[] }
  | { readonly as: 'new'; readonly remarks: readonly RowRemark[] }
  | { readonly as: 'refused'; readonly remarks: readonly RowRemark[] };

const named = (actors: readonly KnownActor[]) => actors.slice(0, 5).map((one) => one.name);

/**
 * Who a row is about. By the address of the profile; by SIREN with the same name, one SIREN serving several institutions; by SIREN
 * alone where one actor bears it and the list gives it one name; by exact name where neither SIREN nor commune speaks against.
 * Nothing is merged on less: a double is seen and undone, a wrong merge spoils both.
 */
export class ActorIndex {
  readonly #bySlug = new Map<string, KnownActor>();
  readonly #bySiren = new Map<string, KnownActor[]>();
  readonly #byName = new Map<string, KnownActor[]>();

  constructor(actors: readonly KnownActor[]) {
    for (const actor of actors) this.add(actor);
  }

  add(actor: KnownActor): void {
    for (const slug of [actor.slug, ...actor.aliases]) this.#bySlug.set(slug, actor);
    for (const siren of actor.sirens) push(this.#bySiren, siren, actor);
    for (const key of new Set(actor.names.map(nameKey))) push(this.#byName, key, actor);
  }

  /** Another name or number was learnt on the way through the list. */
  learn(actor: KnownActor, sought: Sought): void {
    if (sought.siren !== null) push(this.#bySiren, sought.siren, actor);
    push(this.#byName, nameKey(sought.name), actor);
  }

  slugs(): ReadonlySet<string> {
    return new Set(this.#bySlug.keys());
  }

  /** Who a link names: by the address of a profile, else by name; who is listed comes before who was withdrawn. */
  named(text: string): readonly KnownActor[] {
    const bySlug = this.#bySlug.get(text);
    return bySlug === undefined ? listedFirst(this.#byName.get(nameKey(text)) ?? []) : [bySlug];
  }

  /** `namesOfSiren`: how many names this list gives to the SIREN. */
  recognise(sought: Sought, namesOfSiren: number): Recognised {
    if (sought.slug !== '') {
      const actor = this.#bySlug.get(sought.slug);
      if (actor !== undefined) return known(actor);
      return { as: 'refused', remarks: [{ code: 'SLUG_UNKNOWN', field: 'slug', text: sought.slug }] };
    }
    return (sought.siren === null ? null : this.#bySirenOf(sought, namesOfSiren)) ?? this.#byNameOf(sought);
  }

  #bySirenOf(sought: Sought, namesOfSiren: number): Recognised | null {
    const bearers = listedFirst(this.#bySiren.get(sought.siren ?? '') ?? []);
    if (bearers.length === 0) return null;
    const key = nameKey(sought.name);
    const same = bearers.filter(
      (one) => one.names.some((name) => nameKey(name) === key) || this.#bears(one, key),
    );
    const [only] = same;
    if (only !== undefined) return same.length === 1 ? known(only) : narrowed(same, sought);
    const [bearer] = bearers;
    if (bearer !== undefined && bearers.length === 1 && namesOfSiren <= 1)
      return known(bearer, [{ code: 'NAME_DIFFERS', field: 'name', actors: named(bearers) }]);
    return { as: 'new', remarks: [{ code: 'SIREN_SHARED', field: 'siren', actors: named(bearers) }] };
  }

  #bears(actor: KnownActor, key: string): boolean {
    return this.#byName.get(key)?.includes(actor) === true;
  }

  #byNameOf(sought: Sought): Recognised {
    const same = listedFirst(this.#byName.get(nameKey(sought.name)) ?? []);
    const fitting = same.filter((one) => fits(one, sought));
    const [only] = fitting;
    // Among namesakes, that nothing speaks against is no evidence: the place must speak for.
    if (only !== undefined) return same.length === 1 ? known(only) : narrowed(fitting, sought);
    if (same.length === 0) return { as: 'new', remarks: [] };
    return { as: 'new', remarks: [{ code: 'HOMONYM', field: 'name', actors: named(same) }] };
  }
}

/** How names are compared: without accents, case, legal form nor spaces; « Fit Lab » is « Fitlab ». */
export function nameKey(name: string): string {
  return nameForm(name)?.whole ?? plainText(name);
}

function fits(actor: KnownActor, { siren, communeCode }: Sought): boolean {
  if (siren !== null && actor.sirens.length > 0 && !actor.sirens.includes(siren)) return false;
  return communeCode === null || actor.communeCode === null || actor.communeCode === communeCode;
}

/** Of several that fit, the one whose commune is known to be this one; else a person must say which. */
function narrowed(actors: readonly KnownActor[], { communeCode }: Sought): Recognised {
  const here = actors.filter((one) => communeCode !== null && one.communeCode === communeCode);
  const [only] = here;
  if (only !== undefined && here.length === 1) return known(only);
  return { as: 'refused', remarks: [{ code: 'ACTOR_AMBIGUOUS', field: 'name', actors: named(actors) }] };
}

function known(actor: KnownActor, remarks: readonly RowRemark[] = []): Recognised {
  const back: RowRemark[] = actor.state === 'withdrawn' ? [{ code: 'LISTED_AGAIN' }] : [];
  return { as: 'known', actor, remarks: [...remarks, ...back] };
}

/** Those who are listed; who was withdrawn is found again only when nobody listed answers. */
function listedFirst(actors: readonly KnownActor[]): readonly KnownActor[] {
  const listed = actors.filter((one) => one.state === 'listed');
  return listed.length > 0 ? listed : actors;
}

function push(map: Map<string, KnownActor[]>, key: string, actor: KnownActor): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [actor]);
  else if (!known.includes(actor)) known.push(actor);
}
