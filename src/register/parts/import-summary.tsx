import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { differenceNames, outcomeNames } from '../import-row-words.ts';
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
  return (
    <ul class="row">
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <a
            href={visit.href(`${path}?voir=${outcome}#lignes`)}
            aria-current={outcome === chosen ? 'true' : undefined}
          >
            {outcomeNames[outcome][visit.lang]} ({formatNumber(counts[outcome], visit.lang)})
          </a>
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
  return (
    <>
      <h3>{w.valuesTitle}</h3>
      <dl class="facts">
        {effects.map((kind) => (
          <div key={kind}>
            <dt>{differenceNames[kind][visit.lang]}</dt>
            <dd>{formatNumber(counts.get(kind) ?? 0, visit.lang)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
