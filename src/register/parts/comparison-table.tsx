import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { comparisonWords } from '../comparison-words.ts';
import { dashboardWords } from '../dashboard-words.ts';
import type { Known } from '../rules/compare-sides.ts';
import { everyActor } from '../rules/filters.ts';
import { addressWith } from '../rules/pictures.ts';
import { dashboardExtra } from '../rules/read-dashboard.ts';
import type { ComparedLine, ComparedSide, Comparison } from '../views/read-comparison.ts';
import { lineName, lineValue, sideName } from './comparison-sketch.tsx';
import { definitionText } from './figure-table.tsx';

type Sides = NonNullable<Comparison['sides']>;
type Props = { visit: Visit; sides: Sides; lines: readonly ComparedLine[] };

/** Both sides of everything compared, with what each is known for; the difference, or why there is none. */
export function ComparisonTable({ visit, sides, lines }: Props) {
  const { lang } = visit;
  const w = inLang(comparisonWords, lang);
  const heads = [w.figure, sideName(sides[0], null, lang), sideName(sides[1], null, lang), w.difference];
  return (
    <section class="table-scroll" aria-labelledby="side-by-side" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="side-by-side">{w.caption}</caption>
        <thead>
          <tr>
            {heads.map((label, rank) => (
              <th key={`${rank} ${label}`} scope="col" class={rank === 0 || rank === 3 ? undefined : 'num'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">{lineName(line, lang)}</th>
              <SideCell {...{ visit, line }} side={sides[0]} known={line.a} label={heads[1] ?? ''} />
              <SideCell {...{ visit, line }} side={sides[1]} known={line.b} label={heads[2] ?? ''} />
              <td data-label={w.difference}>
                <DifferenceSaid visit={visit} line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What each line counts, of what and when. */
export function ComparisonDefinitions({ visit, lines }: Omit<Props, 'sides'>) {
  const { lang } = visit;
  return (
    <section class="stack" data-gap="small" aria-labelledby="definitions">
      <h2 id="definitions">{comparisonWords.definitionsAre[lang]}</h2>
      <dl class="facts">
        {lines.map((line) => (
          <div key={line.code}>
            <dt>{lineName(line, lang)}</dt>
            <dd>{lineDefinition(line, visit)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function lineDefinition(line: ComparedLine, visit: Visit): string {
  if (line.indicator !== null) return definitionText(line.indicator, visit);
  const w = inLang(dashboardWords, visit.lang);
  return line.code === 'actives' ? w.activeDefinition : w.createdDefinition;
}

type CellProps = { visit: Visit; line: ComparedLine; side: ComparedSide; known: Known; label: string };

/** A value leads to the list behind it, save of a view, whose filters the dashboard shows. */
function SideCell({ visit, line, side, known, label }: CellProps) {
  const { lang } = visit;
  const w = inLang(comparisonWords, lang);
  const said = lineValue(line, known.value, lang);
  const view = side.perimeter.kind === 'view';
  const extra = dashboardExtra(view ? '' : side.token, side.year);
  const path = addressWith(
    `/acteurs/tableau/${line.code}`,
    view ? side.perimeter.filters : everyActor,
    extra,
  );
  return (
    <td class="num" data-label={label}>
      {known.value === null ? <span class="unknown">{said}</span> : <a href={visit.href(path)}>{said}</a>}
      <br />
      <small class="muted">{w.known(formatNumber(known.known, lang), formatNumber(known.of, lang))}</small>
    </td>
  );
}

function DifferenceSaid({ visit, line }: { visit: Visit; line: ComparedLine }) {
  const { lang } = visit;
  const w = inLang(comparisonWords, lang);
  const { difference } = line;
  if (difference.is === 'none') return <small class="muted">{w[difference.why]}</small>;
  const sign = difference.value.startsWith('-') ? '−' : Number(difference.value) === 0 ? '' : '+';
  const said = lineValue(line, difference.value.replace(/^-/, ''), lang);
  return (
    <>
      <strong>
        {sign}
        {said}
      </strong>
      <br />
      {difference.over !== null && (
        <small class="muted">{w.over(difference.over, formatNumber(difference.over, lang))}</small>
      )}
    </>
  );
}
