import { json } from '#kit/http/answers.ts';
import { Fact, Unknown } from '#kit/http/fact.tsx';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { callWords } from '../call-words.ts';
import { CallAbout } from '../parts/call-about.tsx';
import { CallRules, CallVariants } from '../parts/call-rules.tsx';
import { CallTerms } from '../parts/call-terms.tsx';
import { Cited } from '../parts/cited.tsx';
import type { Call } from '../queries/find-candidature.ts';
import { findCall } from '../views/find-call.ts';
import { labelWords } from '../words.ts';

/** GET /appels/:slug?version=…&format=json: what the call asks for, with the source of each item. */
export const showCall: Screen = async (visit) => {
  const { lang, url } = visit;
  const w = inLang(labelWords, lang);
  const asked = url.searchParams.get('version');
  const version = asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : undefined;
  const { call } = found(await findCall(visit.ctx, visit.params['slug'] ?? '', version));
  if (url.searchParams.get('format') === 'json') {
    const { id, ...said } = call;
    return json(said);
  }
  return page(visit, {
    title: call.name[lang],
    description: w.callLead(call.content.territory[lang]),
    crumbs: [{ path: '/appels', label: callWords.calls[lang] }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{w.call}</p>
          <h1>{call.name[lang]}</h1>
          <p class="lead">{w.callLead(call.content.territory[lang])}</p>
        </header>
        <CallTerms visit={visit} call={call} />
        {call.content.effect && (
          <div class="notice" data-kind="info">
            <p class="notice-title">{callWords.effect[lang]}</p>
            <p>{call.content.effect[lang]}</p>
          </div>
        )}
        <CallVariants visit={visit} call={call} />
        <Criteria visit={visit} call={call} />
        <CallRules visit={visit} call={call} />
        {call.content.indicators.length > 0 && <Indicators visit={visit} call={call} />}
        <section aria-labelledby="pieces">
          <h2 id="pieces">{w.pieces}</h2>
          <dl class="facts">
            {call.content.pieces.length === 0 && (
              <Fact term={w.pieces}>
                <Unknown text={callWords.unknown[lang]} />
              </Fact>
            )}
            {call.content.pieces.map((one) => (
              <div key={one.slot}>
                <dt>{one.name[lang]}</dt>
                <dd>
                  {one.why[lang]}
                  <Cited visit={visit} sources={one.sources} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <CallAbout visit={visit} title={w.facts} id="facts" facts={call.content.facts} />
        <CallAbout visit={visit} title={w.conflicts} id="conflicts" facts={call.content.conflicts} />
        <CallAbout visit={visit} title={w.unknowns} id="unknowns" facts={call.content.unknowns} />
        <p>
          <a href={visit.href(`/appels/${call.slug}?version=${call.version}&format=json`)}>{w.asJson}</a>
        </p>
      </>
    ),
  });
};

type Props = { readonly visit: Visit; readonly call: Call };

function Criteria({ visit, call }: Props) {
  const { lang } = visit;
  const w = inLang(labelWords, lang);
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{w.criteria}</h2>
      {call.content.criteria.some((one) => one.questions.length > 0) && (
        <p class="muted">{w.questionsOurs}</p>
      )}
      {call.content.criteria.map((one) => (
        <section key={one.key} id={one.key} aria-labelledby={`title-${one.key}`}>
          <h3 id={`title-${one.key}`}>
            {one.key}. {one.name[lang]}
          </h3>
          <p>{one.looksAt[lang]}</p>
          <Cited visit={visit} sources={one.sources} />
          <ul>
            {one.questions.map((question) => (
              <li key={question.key}>{question.ask[lang]}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Indicators({ visit, call }: Props) {
  const { lang } = visit;
  const w = inLang(labelWords, lang);
  return (
    <div>
      <h2 id="indicators">{w.indicators}</h2>
      <section class="table-scroll" aria-labelledby="indicators" tabindex={0}>
        <table class="table">
          <caption class="visually-hidden">{w.indicators}</caption>
          <thead>
            <tr>
              <th scope="col">{w.indicator}</th>
              <th scope="col">{w.definition}</th>
              <th scope="col">{w.unit}</th>
            </tr>
          </thead>
          <tbody>
            {call.content.indicators.map((one) => (
              <tr key={one.key}>
                <th scope="row">{one.name[lang]}</th>
                <td>{one.definition[lang]}</td>
                <td>{one.unit[lang]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
