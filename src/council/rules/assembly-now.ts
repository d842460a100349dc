import type { Holding } from './holding.ts';
import type { ProfileName } from './profile.ts';
import type { Substitute } from './substitute.ts';

/** A holding with what an act on it must know. */
export interface HoldingNow extends Holding {
  /** The last civil day a sitting noted this member arriving or leaving; null when none did. */
  readonly seenOn: string | null;
}

/** A designation with the last civil day a sitting noted that substitute; null when none did. */
export interface SubstituteSeen extends Substitute {
  readonly seenOn: string | null;
}

export interface MemberGroup {
  readonly id: string;
  readonly rank: number;
  readonly name: string;
}

/** The assembly with everybody who ever sat: what pages render and acts decide on. */
export interface AssemblyNow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly organisationId: string;
  /** As the order composing it says; vacant ones included. */
  readonly seats: number;
  readonly profile: ProfileName;
  /** Rehearsal: its groups are fictitious, and so is everybody seated in it. */
  readonly standing: 'rehearsal' | 'real';
  readonly groups: readonly MemberGroup[];
  readonly holdings: readonly HoldingNow[];
  /** Everybody ever named to sit in a seat when its member is away (L5211-6 CGCT). */
  readonly substitutes: readonly SubstituteSeen[];
}

/** The name a rehearsal gives to whoever sits: numbered and marked fictitious, never typed. */
export function fictitiousName(assembly: Pick<AssemblyNow, 'holdings'>, number: number): string {
  const people = new Set(assembly.holdings.filter((one) => one.number === number).map((one) => one.personId));
  return people.size === 0
    ? `Siège ${number} (fictif)`
    : `Siège ${number}, titulaire ${people.size + 1} (fictif)`;
}

/** The same for the substitute of a seat: never the name of a member, so that nobody enters the seat itself by it. */
export function fictitiousSubstitute(assembly: Pick<AssemblyNow, 'substitutes'>, number: number): string {
  const before = assembly.substitutes.filter((one) => one.number === number).length;
  return `Siège ${number}, suppléant${before === 0 ? '' : ` ${before + 1}`} (fictif)`;
}

/** The designation of this seat that has no end yet: at most one, since two open ones would overlap. */
export function openSubstitute(
  assembly: Pick<AssemblyNow, 'substitutes'>,
  number: number,
): SubstituteSeen | null {
  return assembly.substitutes.find((one) => one.number === number && one.endsOn === null) ?? null;
}
