import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { differenceCounts, outcomeNames } from '../import-row-words.ts';
import { importStepsWords } from '../import-steps-words.ts';
import type { DifferenceKind } from '../rules/difference.ts';
import { type Outcome, outcomes } from '../rules/plan-import.ts';

type Props = {
  visit: Visit;
  path: string;
  counts: Readonly<Record<Outcome, number>>;
  chosen: Outcome;
};

/** How many rows have each outcome, each leading to its rows: together they are all the rows of the sheet. */
export function OutcomeLinks({ visit, path, counts, chosen }: Props) {
  const said = (outcome: Outcome) =>
    `${outcomeNames[outcome][visit.lang]} (${formatNumber(counts[outcome], visit.lang)})`;
  return (
    <ul class="row">
      {outcomes.map((outcome) => (
        <li key={outcome}>
          {outcome === chosen ? (
            <strong aria-current="true">{said(outcome)}</strong>
          ) : (
            <a href={visit.href(`${path}?voir=${outcome}#lignes`)}>{said(outcome)}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

const effects = ['new', 'added', 'shown', 'beside', 'confirms'] as const satisfies readonly DifferenceKind[];

/** How many values come, by what each does to what is shown. */
export function ChangeCounts({
  visit,
  counts,
}: {
  visit: Visit;
  counts: ReadonlyMap<DifferenceKind, number>;
}) {
  const w = inLang(importStepsWords, visit.lang);
  if (counts.size === 0) return null;
  const said = effects.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [differenceCounts[kind][visit.lang](count, formatNumber(count, visit.lang))];
  });
  return (
    <p>
      {w.valuesTitle}
      {visit.lang === 'fr' ? ' : ' : ': '}
      {said.join(', ')}.
    </p>
  );
}
