import type { ComponentChildren } from 'preact';
import { Fact } from '#kit/http/fact.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { activeIn, createdIn } from '../rules/active-years.ts';
import { type FigureTotal, sumSaid, sumShort } from '../rules/figure-total.ts';
import { addressOf } from '../rules/filters.ts';
import { figureKinds, type Indicator, periodSaid } from '../rules/indicator.ts';
import { type Board, totalOf } from '../views/read-board.ts';
import { behindAddress } from './dashboard-sketch.tsx';

type Props = { visit: Visit; board: Board };

/** The numbers of the year chosen, each with its coverage, its definition, its perimeter, its sources and its date. */
export function DashboardCards({ visit, board }: Props) {
  const { lang } = visit;
  const w = inLang(dashboardWords, lang);
  const { numbers, year } = board;
  const number = (count: number) => formatNumber(count, lang);
  const active = activeIn(numbers.spans, year);
  const created = createdIn(numbers.spans, year);
  const unit = w.organisations;
  return (
    <section class="stack" aria-labelledby="year">
      <h2 id="year">{w.yearTitle(year)}</h2>
      <ul class="figures">
        <OwnCard
          {...{ visit, board, unit }}
          label={w.listed}
          value={number(numbers.total)}
          coverage={null}
          definition={w.listedDefinition}
          path={addressOf('/acteurs', { filters: board.filters })}
        />
        <OwnCard
          {...{ visit, board, unit }}
          label={w.active}
          value={number(active.active)}
          coverage={w.activeCoverage(number(numbers.total - active.unknown), number(numbers.total))}
          definition={w.activeDefinition}
          path={behindAddress(board, 'actives', year)}
        />
        <OwnCard
          {...{ visit, board, unit }}
          label={w.created}
          value={number(created.created)}
          coverage={w.activeCoverage(number(numbers.total - created.unknown), number(numbers.total))}
          definition={w.createdDefinition}
          path={behindAddress(board, 'creations', year)}
        />
        {board.indicators.map((indicator) => (
          <IndicatorCard key={indicator.code} {...{ visit, board, indicator }} />
        ))}
      </ul>
    </section>
  );
}

type OwnProps = Props & {
  label: string;
  value: string;
  unit: string;
  coverage: string | null;
  definition: string;
  path: string;
};

/** A count that the register makes by itself. */
function OwnCard({ visit, board, label, value, unit, coverage, definition, path }: OwnProps) {
  const { lang } = visit;
  const w = inLang(dashboardWords, lang);
  return (
    <li class="figure">
      <p class="figure-label">
        <a href={visit.href(path)}>{label}</a>
      </p>
      <p class="figure-value">
        <span class="figure-number">{value}</span> <span class="figure-unit">{unit}</span>
      </p>
      {coverage !== null && <p class="figure-perimeter">{coverage}</p>}
      <CardProof visit={visit} name={label}>
        <Fact term={w.definition}>{definition}</Fact>
        <Fact term={w.within}>{board.perimeter.name[lang]}</Fact>
        <Fact term={w.sources}>{w.ownSource}</Fact>
        {board.at !== null && <Fact term={w.registerOn}>{formatPartialDate(civilDay(board.at), lang)}</Fact>}
      </CardProof>
    </li>
  );
}

function IndicatorCard({ visit, board, indicator }: Props & { indicator: Indicator }) {
  const { lang } = visit;
  const w = inLang(dashboardWords, lang);
  const total = totalOf(board, indicator.code, board.year);
  const said = sumSaid(total.sum, indicator, lang);
  // A sum to the cent is for the list behind it; here it must be read at a glance.
  const value = total.sum === null ? said : sumShort(total.sum, indicator.measure, lang);
  const unit = indicator.measure === 'money' ? '' : indicator.unit[lang];
  return (
    <li class="figure">
      <p class="figure-label">
        <a href={visit.href(behindAddress(board, indicator.code, board.year))}>{indicator.name[lang]}</a>,{' '}
        {periodSaid(indicator.kind, String(board.year), lang)}
      </p>
      <p class="figure-value">
        {total.sum === null ? (
          <span class="figure-number unknown">{said}</span>
        ) : (
          <>
            <span class="figure-number">{value}</span> {unit && <span class="figure-unit">{unit}</span>}
          </>
        )}
      </p>
      <p class="figure-perimeter">{coverageSaid(total, board, visit)}</p>
      <CardProof visit={visit} name={indicator.name[lang]}>
        <Fact term={w.definition}>
          {indicator.definition[lang]} ({figureKinds[indicator.kind][lang]})
        </Fact>
        <Fact term={w.counted}>{indicator.counted[lang]}</Fact>
        <Fact term={w.within}>{board.perimeter.name[lang]}</Fact>
        <Fact term={w.sources}>
          {total.sources.length === 0 ? w.noSource : <span lang="fr">{total.sources.join(' ; ')}</span>}
        </Fact>
        {total.readOn !== null && <Fact term={w.readOn}>{formatPartialDate(total.readOn, lang)}</Fact>}
      </CardProof>
    </li>
  );
}

/** « connu pour 12 organisations sur 85 ; 2 autres sont dites en mots, hors du total ». */
export function coverageSaid(
  total: FigureTotal,
  board: Pick<Board, 'numbers'>,
  { lang }: Pick<Visit, 'lang'>,
): string {
  const w = inLang(dashboardWords, lang);
  const number = (count: number) => formatNumber(count, lang);
  return [
    w.coverage(total.known, number(total.known), number(board.numbers.total)),
    ...(total.inWords > 0 ? [w.inWords(total.inWords, number(total.inWords))] : []),
    ...(total.contested > 0 ? [w.contested(total.contested, number(total.contested))] : []),
  ].join(lang === 'fr' ? ' ; ' : '; ');
}

function CardProof({ visit, name, children }: { visit: Visit; name: string; children: ComponentChildren }) {
  return (
    <details class="figure-proof">
      <summary>
        {dashboardWords.proof[visit.lang]}
        <span class="visually-hidden"> ({name})</span>
      </summary>
      <dl class="facts" data-narrow="yes">
        {children}
      </dl>
    </details>
  );
}
