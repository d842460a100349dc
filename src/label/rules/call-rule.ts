import type { Said } from '#kit/i18n.ts';
import type { SourceRef } from './source-ref.ts';

/** What a rule of a call looks at in the governance and the means of a candidate. `share` is in hundredths, `people` and `time` may be halves. */
export const measures = {
  entrepreneurShare: measure(
    'share',
    'Part d’entrepreneurs de start-up dans les instances',
    'Share of startup entrepreneurs in steering bodies',
  ),
  boardMembers: measure('count', 'Membres du board', 'Members of the board'),
  boardEntrepreneurs: measure('count', 'Entrepreneurs au board', 'Entrepreneurs on the board'),
  passLaureates: measure(
    'count',
    'Lauréats du Pass French Tech dans la gouvernance',
    'Pass French Tech laureates in the governance',
  ),
  presidentIsEntrepreneur: measure(
    'yes',
    'Présidence tenue par un entrepreneur de start-up',
    'A startup entrepreneur presides',
  ),
  publicPartnersByRight: measure(
    'yes',
    'Partenaires publics membres de droit',
    'Public partners are members by right',
  ),
  legalPerson: measure('yes', 'Personne morale dédiée', 'A dedicated legal person'),
  fullTimeStaff: measure('people', 'Salariés, en équivalents temps plein', 'Staff, in full-time equivalents'),
  startups: measure('count', 'Start-up à fédérer', 'Startups to federate'),
  champions: measure(
    'count',
    'Entreprises du Pass French Tech sur le territoire',
    'Pass French Tech companies on the territory',
  ),
  memberHours: measure(
    'time',
    'Heures bénévoles par mois, chaque membre du board',
    'Volunteer hours a month, each board member',
  ),
  presidentHours: measure(
    'time',
    'Heures bénévoles par mois, présidence',
    'Volunteer hours a month, the president',
  ),
  totemBuilding: measure('yes', 'Bâtiment totem', 'Totem building'),
} as const;

export type Measure = keyof typeof measures;
export const measureKeys = Object.keys(measures) as Measure[];

/** A measure counted among another: there cannot be more of the first. */
export const within: readonly (readonly [Measure, Measure])[] = [
  ['boardEntrepreneurs', 'boardMembers'],
  ['champions', 'startups'],
];

/** One value that a source gives to a rule; the edition applies one of them (LBL-17). `yes` is 1 and `no` is 0. */
export interface RuleValue {
  readonly value: number;
  readonly active: boolean;
  readonly sources: readonly SourceRef[];
}

export interface CallRule {
  readonly key: string;
  /** The variants of the label that it binds; every one when empty. */
  readonly variants: readonly string[];
  readonly measure: Measure;
  readonly needs: 'at_least' | 'at_most' | 'is';
  readonly values: readonly RuleValue[];
  readonly says: Said;
}

/** What a candidate declares. A measure that is absent is not known, which is not zero. */
export type Declared = Readonly<Partial<Record<Measure, number>>>;

/** A worked case that a jurist can read, run each time the call is read: which rules are broken, which cannot be told. */
export interface CallCase {
  readonly key: string;
  readonly says: Said;
  readonly variant: string;
  readonly declared: Declared;
  readonly broken: readonly string[];
  readonly unknown: readonly string[];
}

export type Verdict = 'kept' | 'broken' | 'unknown';

export interface RuleAnswer {
  readonly rule: CallRule;
  readonly declared: number | null;
  /** Under the value that the edition applies. */
  readonly verdict: Verdict;
  /** Other values that sources give and that would answer otherwise. */
  readonly otherwise: readonly RuleValue[];
}

/** The rules of a variant, each with what it says of a declaration (LBL-16). */
export function judgeDeclared(rules: readonly CallRule[], variant: string, declared: Declared): RuleAnswer[] {
  return rulesOf(rules, variant).map((rule) => {
    const given = declared[rule.measure] ?? null;
    const verdict = verdictOf(rule, activeValue(rule), given);
    return {
      ...{ rule, declared: given, verdict },
      otherwise: rule.values.filter((one) => !one.active && verdictOf(rule, one.value, given) !== verdict),
    };
  });
}

export function rulesOf(rules: readonly CallRule[], variant: string): CallRule[] {
  return rules.filter((rule) => rule.variants.length === 0 || rule.variants.includes(variant));
}

/** The value that the edition applies. */
export function activeValue(rule: CallRule): number {
  return rule.values.find((one) => one.active)?.value ?? Number.NaN;
}

function verdictOf(rule: CallRule, value: number, given: number | null): Verdict {
  if (given === null) return 'unknown';
  const kept = { at_least: given >= value, at_most: given <= value, is: given === value }[rule.needs];
  return kept ? 'kept' : 'broken';
}

function measure(unit: 'share' | 'count' | 'people' | 'time' | 'yes', fr: string, en: string) {
  return { unit, name: { fr, en } };
}
