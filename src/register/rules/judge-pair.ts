import { deepPage, type KnownName, type NamesScored, scoreNames, wordClass } from '#sirene/public.ts';
import {
  certaintyOf,
  type DuplicateActor,
  type DuplicatePair,
  type DuplicateReason,
} from './duplicate-pair.ts';

type NameForm = KnownName['form'];

/** An actor, with what it is compared by already read. */
export interface Traits {
  readonly actor: DuplicateActor;
  readonly names: readonly KnownName[];
  readonly forms: readonly NameForm[];
  /** Null for a platform, which says nothing of whose page it is. */
  readonly host: string | null;
  readonly label: NameForm | null;
}

/** What the whole register says: how rare a word is, how many bear a SIREN, a website, a name. */
export interface PairTerms {
  readonly weightOf: (word: string) => number;
  readonly bearers: (siren: string) => number;
  readonly bearersMax: number;
  readonly hosted: (host: string) => number;
  readonly named: (glued: string) => number;
  /** A source tells a link between the two: it names them apart. */
  readonly linked: boolean;
}

/** A website that more profiles than this bear is that of a body with parts. */
const hostedMax = 3;
/** A part of a name that more actors than this bear. */
const partsMax = 3;
const shownAt = 0.4;
/** Names alone are never most certain, and names that only look alike are not worth a look. */
const namesAloneMax = 0.84;
const namesShownAt = 0.6;
const namedAt = 0.55;

/**
 * May these two be one? The names first, weighed by the rarity of their words; website, SIREN and commune add to them; what disagrees
 * takes away and never forbids. One SIREN serves several institutions, and one website several parts: alone, each is only a hint. A name
 * of common words, and initials, need one of the three to speak for them. Null: not worth a look.
 */
export function judgePair(a: Traits, b: Traits, terms: PairTerms): DuplicatePair | null {
  const named = namesReason(a, b, terms);
  const proofs = proofReasons(a, b, terms);
  const backed = proofs.some((one) => one.points > 0);
  if (named?.weak && !backed) return null;
  const alone = named === null ? hint(proofs) : 0;
  if (named === null && alone === 0) return null;
  const doubts = proofs.reduce((sum, one) => sum + one.points, 0);
  const apart: DuplicateReason[] =
    named === null ? [{ code: 'NAMES_APART', names: [a.actor.name, b.actor.name] }] : [];
  const points = named === null ? alone + Math.min(0.08, doubts) : named.score + doubts;
  const most = backed ? 0.99 : namesAloneMax;
  const score = Math.round(Math.max(0, Math.min(most, points)) * 100) / 100;
  if (score < (backed ? shownAt : namesShownAt)) return null;
  const reasons = [...(named === null ? [] : [named.reason]), ...proofs.map((one) => one.reason), ...apart];
  return { a: a.actor, b: b.actor, score, certainty: certaintyOf(score), reasons };
}

interface Proof {
  readonly reason: DuplicateReason;
  readonly points: number;
}

/** What a website or a SIREN is worth while the names have nothing in common. */
function hint(proofs: readonly Proof[]): number {
  const has = (code: DuplicateReason['code']) => proofs.some(({ reason }) => reason.code === code);
  if (has('SAME_HOST')) return has('SAME_SIREN') ? 0.6 : 0.45;
  return has('SAME_SIREN') ? 0.4 : 0;
}

function proofReasons(a: Traits, b: Traits, terms: PairTerms): Proof[] {
  const proofs: Proof[] = [];
  const add = (points: number, reason: DuplicateReason) => proofs.push({ points, reason });
  if (a.host !== null && b.host !== null) {
    if (a.host !== b.host) add(-0.05, { code: 'OTHER_HOST', hosts: [a.host, b.host] });
    else if (terms.hosted(a.host) <= hostedMax)
      add(isPart(a) || isPart(b) ? 0.05 : 0.2, { code: 'SAME_HOST', host: a.host });
  }
  const [x, y] = [a.actor, b.actor];
  const siren = x.sirens.find((one) => y.sirens.includes(one));
  const [first, second] = [x.sirens[0], y.sirens[0]];
  if (siren !== undefined) {
    const bearers = terms.bearers(siren);
    if (bearers <= terms.bearersMax) add(0.15, { code: 'SAME_SIREN', siren, bearers });
  } else if (first !== undefined && second !== undefined)
    add(-0.3, { code: 'OTHER_SIREN', sirens: [first, second] });
  if (x.communeCode !== null && y.communeCode !== null) {
    if (x.communeCode === y.communeCode)
      add(0.08, { code: 'SAME_COMMUNE', commune: x.commune ?? x.communeCode });
    else
      add(-0.15, {
        code: 'OTHER_COMMUNE',
        communes: [x.commune ?? x.communeCode, y.commune ?? y.communeCode],
      });
  }
  if (x.kind !== y.kind) add(-0.08, { code: 'OTHER_KIND', kinds: [x.kind, y.kind] });
  if (terms.linked) add(-0.4, { code: 'LINKED' });
  return proofs;
}

interface Named {
  readonly reason: DuplicateReason;
  readonly score: number;
  /** Made of common words, or initials: never enough. */
  readonly weak: boolean;
}

/** The two names that meet best; null when none do. */
function namesReason(a: Traits, b: Traits, { weightOf, named }: PairTerms): Named | null {
  let best: Named | null = null;
  // A website that both have is told for itself, not as a name; « asso loi 1901 » after a dash is nobody’s.
  const own = ({ kind, form }: KnownName) =>
    (kind !== 'host' || a.host !== b.host) && (kind !== 'part' || named(form.glued) <= partsMax);
  for (const left of a.names.filter(own))
    for (const right of b.names.filter(own)) {
      const one = meet(left, right, weightOf);
      if (one !== null && (best === null || one.score - Number(one.weak) > best.score - Number(best.weak)))
        best = one;
    }
  return best ?? initialsReason(a, b) ?? initialsReason(b, a);
}

const priceOf = { legal: 0, trade: 1, acronym: 2, host: 3, part: 4 } as const;

function meet(left: KnownName, right: KnownName, weightOf: PairTerms['weightOf']): Named | null {
  const dull = isDull(left.form) && isDull(right.form);
  if (left.kind === 'host' && right.kind === 'host') return null;
  // « (Paris) » is a part of a cell that names nobody.
  if (dull && (left.kind === 'part' || right.kind === 'part')) return null;
  const kind = priceOf[left.kind] > priceOf[right.kind] ? left.kind : right.kind;
  // Whoever is asked for, the answer is that of the more doubtful way; most pairs need not be asked twice.
  const one = scoreNames(left.form, right.form, kind, weightOf);
  if (one.score < namedAt) return null;
  const other = scoreNames(right.form, left.form, kind, weightOf);
  const scored = one.score <= other.score ? one : other;
  if (scored.score < namedAt) return null;
  const own = scored.compared.sharedOwn > 0;
  return {
    reason: reasonOf(left.text, right.text, scored),
    score: scored.score,
    weak: dull || (scored.how === 'words' && !own),
  };
}

function reasonOf(left: string, right: string, scored: NamesScored): DuplicateReason {
  const names = [left.trim(), right.trim()] as const;
  if (scored.how === 'same') return { code: 'SAME_NAME', names };
  if (scored.how === 'letters') return { code: 'NEAR_NAME', names, letters: scored.errors };
  const words = scored.compared.pairs.map(([one, other]) => (one === other ? one : `${one}/${other}`));
  return { code: 'SHARED_WORDS', names, words: words.join(', ') };
}

/** A body with parts, or a page deep in a site: it may have lent its website, or borrowed it. */
function isPart({ actor, names }: Traits): boolean {
  return (
    deepPage(actor.website ?? '') || names[0]?.form.words.some((word) => wordClass(word) === 'body') === true
  );
}

function isDull({ words }: NameForm): boolean {
  return words.every((word) => wordClass(word) !== 'own');
}

/** One name is the initials of another of three words or more. */
function initialsReason(a: Traits, b: Traits): Named | null {
  for (const short of a.names) {
    if (short.form.words.length !== 1 || short.form.glued.length < 3 || short.kind === 'host') continue;
    for (const long of b.names) {
      const letters = long.form.words.map((word) => word[0]).join('');
      if (long.form.words.length >= 3 && letters === short.form.glued)
        return { reason: { code: 'INITIALS', names: [short.text, long.text] }, score: namedAt, weak: true };
    }
  }
  return null;
}
