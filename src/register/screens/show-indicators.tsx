import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { may } from '#kit/viewer.ts';
import { withdrawIndicator } from '../actions/withdraw-indicator.ts';
import { figurePermissions } from '../figure-permissions.ts';
import { figureFaultWords, figureWords } from '../figure-words.ts';
import { readIndicators } from '../queries/read-indicators.ts';
import { figureKinds, type Indicator } from '../rules/indicator.ts';
import { listWords } from '../words.ts';

/** GET /acteurs/indicateurs: what the territory counts, each with its definition, perimeter, unit and source. */
export const showIndicators: Screen = (visit) => draw(visit, untouched);

/** POST /acteurs/indicateurs/:code/retrait: takes a definition off, while no figure rests on it. */
export const postIndicatorWithdrawal: Screen = async (visit) => {
  const done = await withdrawIndicator(visit.ctx, visit.viewer, visit.params['code'] ?? '');
  if (done.ok || done.refusals.includes('ALREADY_DONE')) return redirect(visit, '/acteurs/indicateurs');
  return draw(visit, { values: {}, faults: done.refusals.map((code) => ({ field: null, code })) });
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(figureWords, lang);
  const indicators = await readIndicators(visit.ctx.db);
  const defines = may(visit.viewer, figurePermissions, 'indicator.define');
  return page(visit, {
    title: w.indicators,
    description: w.indicatorsLead,
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [{ path: '/acteurs', label: listWords.title[lang] }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.indicators}</h1>
          <p class="lead">{w.indicatorsLead}</p>
          <div class="page-actions">
            {defines && (
              <a class="button" href={visit.href('/acteurs/indicateurs/nouveau')}>
                {w.define}
              </a>
            )}
            <a href={visit.href('/acteurs/tableau')}>{w.seeTable}</a>
          </div>
        </header>
        <ErrorSummary lang={lang} state={state} sentences={inLang(figureFaultWords, lang)} />
        {indicators.length === 0 && (
          <div class="empty">
            <p>{w.noIndicator}</p>
            <p>{w.noIndicatorHint}</p>
          </div>
        )}
        {indicators.map((one) => (
          <section key={one.code} class="panel" aria-labelledby={one.code}>
            <h2 id={one.code}>{one.name[lang]}</h2>
            <IndicatorFacts visit={visit} indicator={one} />
            {defines && (
              <form method="post" action={visit.href(`/acteurs/indicateurs/${one.code}/retrait`)}>
                <button class="button" data-kind="quiet" type="submit">
                  {w.withdrawIndicator}
                  <span class="visually-hidden"> ({one.name[lang]})</span>
                </button>
              </form>
            )}
          </section>
        ))}
      </>
    ),
  });
}

/** What must be known of an indicator before reading a number of it. */
function IndicatorFacts({ visit, indicator }: { visit: Visit; indicator: Indicator }) {
  const { lang } = visit;
  const w = inLang(figureWords, lang);
  const { source } = indicator;
  return (
    <dl class="facts">
      <div>
        <dt>{w.definition}</dt>
        <dd>{indicator.definition[lang]}</dd>
      </div>
      <div>
        <dt>{w.counted}</dt>
        <dd>{indicator.counted[lang]}</dd>
      </div>
      <div>
        <dt>{w.unit}</dt>
        <dd>{indicator.unit[lang]}</dd>
      </div>
      <div>
        <dt>{w.kind}</dt>
        <dd>{figureKinds[indicator.kind][lang]}</dd>
      </div>
      <div>
        <dt>{w.definedIn}</dt>
        <dd>
          <a href={source.url} rel="external" lang="fr">
            {source.title}
          </a>
          , <span lang="fr">{source.publisher}</span>, {w.readOn.toLowerCase()}{' '}
          {formatPartialDate(source.consulted, lang)}
        </dd>
      </div>
    </dl>
  );
}
