import type { Visit } from '#kit/http/visit.ts';
import { bracketed } from '../rules/citation.ts';
import type { Sourced } from '../rules/profile.ts';

/** A rule of the assembly in a sentence, with its article: « Majorité absolue des suffrages exprimés (L2121-20 CGCT). » */
export function RuleSaid({ visit, rule }: { visit: Pick<Visit, 'lang'>; rule: Sourced }) {
  const says = rule.says[visit.lang];
  return (
    <>
      {says.charAt(0).toUpperCase() + says.slice(1)}
      {bracketed(rule.article, visit.lang)}.
    </>
  );
}
