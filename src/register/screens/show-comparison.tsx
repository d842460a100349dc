import { toCsv } from '#kit/csv.ts';
import { csvDownload } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import { svgFile } from '#kit/http/svg-file.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { comparisonWords } from '../comparison-words.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { lookingWords } from '../looking-words.ts';
import { ComparisonForm, Suggestions } from '../parts/comparison-form.tsx';
import { comparisonSketch, sideName } from '../parts/comparison-sketch.tsx';
import { ComparisonDefinitions, ComparisonTable } from '../parts/comparison-table.tsx';
import { definitionText } from '../parts/figure-table.tsx';
import { creditLines } from '../parts/picture-foot.tsx';
import { comparisonColumns, comparisonRows } from '../rules/comparison-file.ts';
import { picturePaths } from '../rules/pictures.ts';
import { viewPerimeters } from '../views/perimeters.ts';
import { type Comparison, type ComparisonNotice, readComparison } from '../views/read-comparison.ts';
import { registerDate } from '../views/register-date.ts';
import { listWords } from '../words.ts';

const comparisonOf = (visit: Visit): Promise<Comparison> =>
  readComparison(visit.ctx, visit.url.searchParams, civilDay(visit.ctx.now()));

/** GET /acteurs/comparaison: two years or two territories side by side, or why they are not to be compared. */
export const showComparison: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(comparisonWords, lang);
  const comparison = await comparisonOf(visit);
  const { sides, lines } = comparison;
  const sketch = comparisonSketch(comparison, lang);
  const title = sides === null ? w.title : titleOf(sides, visit);
  return page(visit, {
    title,
    description: w.lead,
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      { path: picturePaths.dashboard, label: lookingWords.dashboard[lang] },
    ],
    body: (
      <>
        <header class="page-head">
          {sides !== null && <p class="page-kicker">{w.title}</p>}
          <h1>{title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        {comparison.notices.map((one) => (
          <p key={one.code + one.text} class="notice" data-kind="info">
            {noticeSaid(one, visit)}
          </p>
        ))}
        <ComparisonForm visit={visit} comparison={comparison} views={await viewPerimeters(visit.ctx)} />
        {!comparison.asked && <Suggestions visit={visit} comparison={comparison} />}
        <Refused visit={visit} comparison={comparison} />
        {sketch !== null && (
          <div class="stack" data-gap="small">
            <section class="picture-frame" aria-label={w.chart} tabindex={0} data-drawing>
              {sketch.node}
            </section>
            <p>{w.scaleNote}</p>
          </div>
        )}
        {sides !== null && (
          <>
            <ComparisonTable visit={visit} sides={sides} lines={lines} />
            <ComparisonDefinitions visit={visit} lines={lines} />
            <Files visit={visit} drawn={sketch !== null} />
          </>
        )}
        <section class="stack" data-gap="small" aria-labelledby="rule">
          <h2 id="rule">{w.rule}</h2>
          <ul>
            {[w.ruleYears, w.rulePlaces, w.ruleBoth].map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
        <p class="muted">
          <small>{creditLines(visit, await registerDate(visit.ctx), []).join(' ')}</small>
        </p>
      </>
    ),
  });
};

/** GET /acteurs/comparaison.svg: the same, as a file that stands alone. */
export const showComparisonSvg: Screen = async (visit) => {
  const { lang, site } = visit;
  const comparison = await comparisonOf(visit);
  const { node, width, height } = found(comparisonSketch(comparison, lang));
  const title = titleOf(found(comparison.sides), visit);
  const lines = [
    comparisonWords.scaleNote[lang],
    ...comparison.lines.flatMap((one) =>
      one.indicator === null ? [] : [`${one.indicator.name[lang]} : ${definitionText(one.indicator, visit)}`],
    ),
    ...creditLines(visit, await registerDate(visit.ctx), []),
    `${site.publicUrl}${visit.href('/acteurs/comparaison')}`,
  ];
  return svgFile({ lang, title, lines, width, height, picture: node }, 'comparaison.svg');
};

/** GET /acteurs/comparaison.csv: both sides, their coverage, the difference or why there is none. */
export const showComparisonCsv: Screen = async (visit) => {
  const { sides, lines } = await comparisonOf(visit);
  return csvDownload(toCsv(comparisonColumns, comparisonRows(found(sides), lines)), 'comparaison.csv');
};

function titleOf(sides: NonNullable<Comparison['sides']>, { lang }: Visit): string {
  const [a, b] = sides;
  const second = a.token === b.token ? String(b.year) : sideName(b, null, lang);
  return comparisonWords.versus[lang](sideName(a, null, lang), second);
}

function noticeSaid({ code, text }: ComparisonNotice, { lang }: Visit): string {
  return code === 'FIGURE_UNKNOWN' ? comparisonWords[code][lang](text) : dashboardWords[code][lang](text);
}

/** Why nothing is compared, with the definitions that are unlike. */
function Refused({ visit, comparison }: { visit: Visit; comparison: Comparison }) {
  const { lang } = visit;
  const w = inLang(comparisonWords, lang);
  const { refusals, choices, indicators } = comparison;
  if (refusals.length === 0) return null;
  const named = indicators.filter((one) => choices.some((choice) => choice.figure === one.code));
  return (
    <div class="notice" data-kind="warning" role="status">
      <p>
        <span class="notice-kind">{w.refused}</span>
      </p>
      <ul>
        {refusals.map((code) => (
          <li key={code}>{w[code]}</li>
        ))}
      </ul>
      {refusals.includes('UNLIKE_DEFINITIONS') && named.length > 0 && (
        <dl class="facts">
          {named.map((one) => (
            <div key={one.code}>
              <dt>{one.name[lang]}</dt>
              <dd>{definitionText(one, visit)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Files({ visit, drawn }: { visit: Visit; drawn: boolean }) {
  const w = inLang(comparisonWords, visit.lang);
  const { search } = visit.url;
  return (
    <section class="stack" data-gap="small" aria-labelledby="keep">
      <h2 id="keep">{w.files}</h2>
      <ul>
        {drawn && (
          <li>
            <a href={visit.href(`/acteurs/comparaison.svg${search}`)} data-turbo="false">
              {w.svg}
            </a>
          </li>
        )}
        <li>
          <a href={visit.href(`/acteurs/comparaison.csv${search}`)} data-turbo="false">
            {w.csv}
          </a>
        </li>
      </ul>
    </section>
  );
}
