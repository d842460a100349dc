import { json } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { EstablishmentTable } from '../parts/establishment-table.tsx';
import { UnitFacts } from '../parts/unit-facts.tsx';
import { titleOf } from '../parts/unit-title.ts';
import { formatSiren } from '../rules/siren.ts';
import type { Edition, Unit } from '../rules/unit.ts';
import { unitJson } from '../rules/unit-json.ts';
import { unitWords } from '../unit-words.ts';
import { findUnit } from '../views/find-units.ts';

/** A table longer than this is for machines: they have the JSON. */
const shownMax = 100;

/** GET /repertoire/:siren and /repertoire/:siren.json: a legal unit as the reference has it. */
export const showUnit: Screen = async (visit) => {
  const asked = visit.params['siren'] ?? '';
  const unit = found(await findUnit(visit.ctx, asked.replace(/\.json$/, '')));
  if (asked.endsWith('.json')) return json(unitJson(unit));
  const { lang } = visit;
  const w = inLang(unitWords, lang);
  const { establishments } = unit;
  const open = establishments.filter((one) => one.state === 'active').length;
  return page(visit, {
    title: `${titleOf(unit, lang)}, SIREN ${formatSiren(unit.siren)}`,
    description: w.lead,
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{w.kicker}</p>
          <h1>{titleOf(unit, lang)}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        {unit.state === 'ceased' && (
          <div class="notice" data-kind="warning">
            <p>
              {unit.ceasedOn === null
                ? w.ceasedNoDay
                : w.ceasedNotice(formatPartialDate(unit.ceasedOn, lang))}
            </p>
          </div>
        )}
        <div class="with-aside">
          <section class="stack" aria-labelledby="facts">
            <h2 id="facts">{w.facts}</h2>
            <UnitFacts unit={unit} lang={lang} />
          </section>
          <aside class="aside">
            <h2>{w.source}</h2>
            {editionsOf(unit).map((edition) => (
              <p key={edition.title}>
                {w.attribution(edition.title, formatPartialDate(edition.publishedOn, lang))}
              </p>
            ))}
            <p>{w.staleness}</p>
            <h2>{w.reuse}</h2>
            <p>
              <a href={visit.href(`/repertoire/${unit.siren}.json`)}>{w.data}</a>
            </p>
          </aside>
        </div>
        <section class="stack" aria-labelledby="establishments">
          <h2 id="establishments">{w.establishments}</h2>
          {establishments.length === 0 ? (
            <p>{w.noEstablishment}</p>
          ) : (
            <>
              <p>
                {w.counted(establishments.length, open)}{' '}
                {establishments.length > shownMax && w.shownOnly(shownMax)}
              </p>
              <EstablishmentTable list={establishments.slice(0, shownMax)} lang={lang} />
            </>
          )}
        </section>
      </>
    ),
  });
};

/** The files that what is shown comes from, each once. */
function editionsOf({ edition, establishments }: Unit): readonly Edition[] {
  const all = [edition, ...establishments.map((one) => one.edition)];
  return [...new Map(all.map((one) => [`${one.title} ${one.publishedOn}`, one])).values()];
}
