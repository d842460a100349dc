import { Unknown } from '#kit/http/fact.tsx';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { may } from '#kit/viewer.ts';
import { callWords } from '../call-words.ts';
import { CallClosing, CallDuration } from '../parts/call-terms.tsx';
import { callPermissions } from '../permissions.ts';
import { publishCallWords } from '../publish-call-words.ts';
import type { Call } from '../queries/find-candidature.ts';
import { listCalls } from '../views/list-calls.ts';
import { labelWords } from '../words.ts';

/** GET /appels: every edition of the programme, and what changes from one to the next. */
export const showCalls: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(callWords, lang);
  const calls = await listCalls(visit.ctx);
  return page(visit, {
    title: w.calls,
    description: w.callsLead,
    body: (
      <>
        <header class="page-head">
          <h1>{w.calls}</h1>
          <p class="lead">{w.callsLead}</p>
          {may(visit.viewer, callPermissions, 'call.publish') && (
            <p>
              <a class="button" href={visit.href('/appels/nouveau')}>
                {publishCallWords.title[lang]}
              </a>
            </p>
          )}
        </header>
        {calls.length === 0 ? (
          <div class="empty">
            <h2>{w.noCall}</h2>
            <p>{w.noCallHint}</p>
          </div>
        ) : (
          <Editions visit={visit} calls={calls} />
        )}
      </>
    ),
  });
};

function Editions({ visit, calls }: { readonly visit: Visit; readonly calls: readonly Call[] }) {
  const { lang } = visit;
  const [w, label] = [inLang(callWords, lang), inLang(labelWords, lang)];
  return (
    <div>
      <h2 id="compared">{w.compared}</h2>
      <section class="table-scroll" aria-labelledby="compared" tabindex={0}>
        <table class="table">
          <caption class="visually-hidden">{w.compared}</caption>
          <thead>
            <tr>
              <th scope="col">{w.edition}</th>
              <th scope="col">{w.opening}</th>
              <th scope="col">{label.closesOn}</th>
              <th scope="col">{w.kinds}</th>
              <th scope="col">{label.validity}</th>
              <th scope="col">{label.criteria}</th>
              <th scope="col">{w.rulesCount}</th>
              <th scope="col">{w.unknownsCount}</th>
            </tr>
          </thead>
          <tbody>
            {calls.map((call) => (
              <EditionRow key={call.slug} visit={visit} call={call} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function EditionRow({ visit, call }: { readonly visit: Visit; readonly call: Call }) {
  const { lang } = visit;
  const w = inLang(callWords, lang);
  const { variants, criteria, rules, unknowns } = call.content;
  const opens = formatPartialDate(call.opens, lang);
  return (
    <tr>
      <th scope="row">
        <a href={visit.href(`/appels/${call.slug}`)}>{call.name[lang]}</a>
      </th>
      <td>{call.opens === null ? <Unknown text={opens} /> : opens}</td>
      <td>
        <CallClosing visit={visit} call={call} />
      </td>
      <td>
        {variants.length === 0
          ? call.content.territory[lang]
          : variants.map((one) => (
              <p key={one.key}>
                {one.name[lang]}
                {!one.isLabel && ` (${w.notALabel})`}
              </p>
            ))}
      </td>
      <td>
        <CallDuration visit={visit} call={call} />
      </td>
      <td class="number">{formatNumber(criteria.length, lang)}</td>
      <td class="number">{formatNumber(rules.length, lang)}</td>
      <td class="number">{formatNumber(unknowns.length, lang)}</td>
    </tr>
  );
}
