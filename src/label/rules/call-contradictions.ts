import {
  activeValue,
  type CallCase,
  type CallRule,
  judgeDeclared,
  type Measure,
  measures,
  rulesOf,
  within,
} from './call-rule.ts';

/** What keeps a bundle of rules from being published, and between which rules or in which case. */
export interface RuleFault {
  readonly code: 'CONTRADICTION' | 'NO_ACTIVE_VALUE' | 'UNKNOWN_VARIANT' | 'UNKNOWN_RULE' | 'CASE_FAILS';
  readonly at: string;
}

export interface RuleBundle {
  readonly variants: readonly { readonly key: string }[];
  readonly rules: readonly CallRule[];
  readonly cases: readonly CallCase[];
}

/**
 * Every fault at once: a rule without exactly one value applied, a variant or a rule that nobody knows, two rules that no declaration can
 * keep together (named both), a worked case that the rules answer otherwise.
 */
export function ruleFaults(bundle: RuleBundle): RuleFault[] {
  const { variants, rules, cases } = bundle;
  const known = variants.map((one) => one.key);
  const named = [
    ...rules.flatMap((rule) => rule.variants.map((variant) => [rule.key, variant] as const)),
    ...cases.map((one) => [one.key, one.variant] as const),
  ];
  const values = rules.filter((rule) => rule.values.filter((one) => one.active).length !== 1);
  const contradictions = known.flatMap((variant) => contradictionsOf(rulesOf(rules, variant)));
  return [
    ...values.map((rule) => fault('NO_ACTIVE_VALUE', rule.key)),
    ...named
      .filter(([, variant]) => !known.includes(variant))
      .map(([key, variant]) => fault('UNKNOWN_VARIANT', `${key}: ${variant}`)),
    ...cases.flatMap((one) =>
      [...one.broken, ...one.unknown]
        .filter((key) => !rules.some((rule) => rule.key === key))
        .map((key) => fault('UNKNOWN_RULE', `${one.key}: ${key}`)),
    ),
    ...[...new Set(contradictions)].map((at) => fault('CONTRADICTION', at)),
    ...cases.filter((one) => !caseHolds(rules, one)).map((one) => fault('CASE_FAILS', one.key)),
  ];
}

/** Whether the rules answer a worked case as it says. */
export function caseHolds(rules: readonly CallRule[], one: CallCase): boolean {
  const answers = judgeDeclared(rules, one.variant, one.declared);
  const keys = (verdict: 'broken' | 'unknown') =>
    answers.filter((answer) => answer.verdict === verdict).map((answer) => answer.rule.key);
  return isSame(keys('broken'), one.broken) && isSame(keys('unknown'), one.unknown);
}

/** « at-least-rule × at-most-rule » for each two that cannot be kept together, « rule » alone for one that never can. */
function contradictionsOf(rules: readonly CallRule[]): string[] {
  const pairs = rules.flatMap((one, at) =>
    rules.slice(at + 1).flatMap((other) => (canBoth(one, other) ? [] : [`${one.key} × ${other.key}`])),
  );
  return [...rules.filter((rule) => isNever(rule)).map((rule) => rule.key), ...pairs];
}

function isNever(rule: CallRule): boolean {
  const [least, most] = bounds(rule);
  const { unit } = measures[rule.measure];
  const highest = unit === 'share' ? 100 : unit === 'yes' ? 1 : Number.POSITIVE_INFINITY;
  return most < 0 || least > highest;
}

function canBoth(one: CallRule, other: CallRule): boolean {
  const [oneLeast, oneMost] = bounds(one);
  const [otherLeast, otherMost] = bounds(other);
  if (one.measure === other.measure) return Math.max(oneLeast, otherLeast) <= Math.min(oneMost, otherMost);
  // What is counted among something cannot be more than it.
  const isWithin = (part: Measure, whole: Measure) => within.some(([a, b]) => a === part && b === whole);
  if (isWithin(one.measure, other.measure)) return oneLeast <= otherMost;
  if (isWithin(other.measure, one.measure)) return otherLeast <= oneMost;
  return true;
}

function bounds(rule: CallRule): readonly [least: number, most: number] {
  const value = activeValue(rule);
  if (rule.needs === 'is') return [value, value];
  return rule.needs === 'at_least' ? [value, Number.POSITIVE_INFINITY] : [0, value];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join(' ') === [...other].sort().join(' ');
}

function fault(code: RuleFault['code'], at: string): RuleFault {
  return { code, at };
}
