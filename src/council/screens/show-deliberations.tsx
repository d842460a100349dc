import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deliberationWords } from '../deliberation-words.ts';
import { DeliberationCard } from '../parts/deliberation-card.tsx';
import { ScdlRefusals } from '../parts/deliberation-data.tsx';
import { deliberationScdl } from '../rules/deliberation-scdl.ts';
import { listDeliberations } from '../views/find-deliberation.ts';

/** GET /conseil/deliberations: everything decided, and for each what keeps it out of the SCDL file. */
export const showDeliberations: Screen = async (visit) => {
  const w = inLang(deliberationWords, visit.lang);
  const all = await listDeliberations(visit.ctx);
  const listed = all.map((deliberation) => ({
    deliberation,
    scdl: deliberationScdl(deliberation, visit.site.publicUrl),
  }));
  const exported = listed.some(
    ({ deliberation, scdl }) => scdl.row !== null && deliberation.standing !== 'rehearsal',
  );
  return page(visit, {
    title: w.deliberations,
    description: w.listLead,
    crumbs: [{ path: '/conseil', label: w.council }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.deliberations}</h1>
          <p class="lead">{w.listLead}</p>
        </header>
        {all.length === 0 && (
          <div class="empty">
            <h2>{w.none}</h2>
            <p>{w.noneHint}</p>
          </div>
        )}
        <ul class="columns">
          {listed.map(({ deliberation, scdl }) => (
            <li key={deliberation.id} class="stack" data-gap="small">
              <DeliberationCard visit={visit} deliberation={deliberation} level={2} />
              {scdl.row === null && (
                <details>
                  <summary>{w.whyNoRow(scdl.refusals.length)}</summary>
                  <ScdlRefusals visit={visit} scdl={scdl} />
                </details>
              )}
            </li>
          ))}
        </ul>
        <section aria-labelledby="data">
          <h2 id="data">{w.data}</h2>
          {!exported && <p>{w.csvEmpty}</p>}
          <ul>
            <li>
              <a href={visit.href('/conseil/deliberations.csv')}>{w.csvFile}</a>
            </li>
            <li>
              <a href={visit.href('/conseil/deliberations-repetition.csv')}>{w.csvRehearsal}</a>
            </li>
            <li>
              <a href={visit.href('/conseil/deliberations.json')}>{w.jsonHasAll}</a>
            </li>
          </ul>
        </section>
      </>
    ),
  });
};
