import type { ProfileName, ProfileRules, Statutes } from './profile.ts';
import { rulesOf } from './profiles.ts';
import type { SittingNow } from './sitting-now.ts';

// By which law a file of votes was counted, as data: the profile, the clauses of the statutes, and the values they make.

/** The rules that a recount applies, of all those an assembly lives by. */
const deciding = [
  'quorum',
  'majority',
  'castingVote',
  'secretTie',
  'accountsTie',
  'silentChairTie',
  'noVoteCast',
  'nominationSecret',
] as const satisfies readonly (keyof ProfileRules)[];

type Deciding = (typeof deciding)[number];

export interface LawInFile {
  readonly profile: ProfileName;
  /** What an association declared from its statutes (loi du 1er juillet 1901, art. 1); null for any other assembly. */
  readonly statutes: Statutes | null;
  /** What follows from both, with the article of each. */
  readonly rules: Readonly<Record<Deciding, { readonly value: string; readonly article: string | null }>>;
}

/** The clauses that were declared, read back from the rules they made; null where none was. */
export function statutesOf(rules: ProfileRules): Statutes | null {
  const { quorum, majority, castingVote } = rules;
  const declared = [quorum, majority, castingVote].find((one) => one.mark === 'D');
  if (!declared?.article) return null;
  return {
    quorum: quorum.mark === 'D' ? quorum.value : null,
    majority: majority.mark === 'D' ? majority.value : null,
    castingVote: castingVote.mark === 'D' ? castingVote.value : null,
    article: declared.article,
  };
}

export function lawInFile({ profile, rules }: Pick<SittingNow, 'profile' | 'rules'>): LawInFile {
  return {
    profile,
    statutes: profile === 'association' ? statutesOf(rules) : null,
    rules: valuesOf(rules),
  };
}

/** The rules that the profile and the declared clauses make, whatever values the file prints beside them. */
export function rulesOfLaw({ profile, statutes }: Pick<LawInFile, 'profile' | 'statutes'>): ProfileRules {
  return rulesOf(profile, statutes);
}

export function valuesOf(rules: ProfileRules): LawInFile['rules'] {
  const one = (name: Deciding) => ({ value: rules[name].value, article: rules[name].article });
  return Object.fromEntries(deciding.map((name) => [name, one(name)])) as LawInFile['rules'];
}
