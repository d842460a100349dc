import type { Said } from '#kit/i18n.ts';
import type { Profile, ProfileName, ProfileRules, RuleOf, SemesterReading, Statutes } from './profile.ts';
import { alsaceMoselle } from './profile-alsace-moselle.ts';
import { association } from './profile-association.ts';
import { commune, communeUnder3500 } from './profile-communes.ts';
import { community } from './profile-community.ts';
import { epci } from './profile-epci.ts';
import { statutesSay } from './statutes-say.ts';
import { semesterReadings } from './video-rules.ts';

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  common: epci,
  community,
  commune,
  commune_under_3500: communeUnder3500,
  alsace_moselle: alsaceMoselle,
  association,
};

/** What a rule applies when nobody says whose assembly it is: the EPCI, as `totem council check` does. */
export const commonRules: ProfileRules = epci.rules;

/**
 * The rules of one assembly: those of its profile, and for an association what its statutes say where its secretariat
 * declared it (loi du 1er juillet 1901, art. 1: the contract is the parties' law). `semester` is the reading that the
 * assembly keeps of L5211-11-1 CGCT; null: the default one.
 */
export function rulesOf(
  profile: ProfileName,
  statutes: Statutes | null,
  semester: SemesterReading | null = null,
): ProfileRules {
  const { rules } = profiles[profile];
  if (semester !== null && rules.semester.value !== 'not_asked')
    return { ...rules, semester: semesterReadings[semester] };
  if (profile !== 'association' || statutes === null) return rules;
  const { article } = statutes;
  const declared = <Value extends string>(
    value: Value | null,
    clauses: Readonly<Record<Value, Said>>,
    inferred: RuleOf<Value>,
  ): RuleOf<Value> => (value === null ? inferred : { value, article, mark: 'D', says: clauses[value] });
  return {
    ...rules,
    quorum: declared(statutes.quorum, statutesSay.quorum, rules.quorum),
    majority: declared(statutes.majority, statutesSay.majority, rules.majority),
    castingVote: declared(statutes.castingVote, statutesSay.castingVote, rules.castingVote),
  };
}
