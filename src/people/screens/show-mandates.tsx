import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { mandateWords } from '../mandate-words.ts';
import { MandateTable } from '../parts/mandate-table.tsx';
import { keptOrganisation, peoplePermissions } from '../permissions.ts';
import { listMandates, type MandateHeld } from '../views/list-mandates.ts';

/** GET /mandats: who holds what since when, ended ones too: of the viewer's organisation, or of all for an administrator. */
export const showMandates: Screen = async (visit) => {
  const w = inLang(mandateWords, visit.lang);
  const rows = await listMandates(visit.ctx, keptOrganisation(visit.viewer));
  return page(visit, {
    title: w.title,
    crumbs: [],
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          <div class="page-actions">
            <a class="button" href={visit.href('/mandats/nouveau')}>
              {w.grant}
            </a>
            {may(visit.viewer, peoplePermissions, 'organisation.add') && (
              <a class="button" data-kind="secondary" href={visit.href('/mandats/organisation')}>
                {w.addOrganisation}
              </a>
            )}
          </div>
        </header>
        {rows.length === 0 && (
          <div class="empty">
            <h2>{w.none}</h2>
            <p>{w.noneHint}</p>
          </div>
        )}
        {byOrganisation(rows).map((group, rank) => (
          <MandateTable key={group[0]?.organisationId} visit={visit} rows={group} id={`org-${rank}`} />
        ))}
      </>
    ),
  });
};

function byOrganisation(rows: readonly MandateHeld[]): (readonly MandateHeld[])[] {
  return [...Map.groupBy(rows, (row) => row.organisationId).values()];
}
