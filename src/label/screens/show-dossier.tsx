import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { roleNames } from '#kit/role-names.ts';
import { type TeamMember, teamOf } from '#people/public.ts';
import { dossierWords } from '../dossier-words.ts';
import { StandingNotice, StateBadge } from '../parts/candidature-signs.tsx';
import { CompletenessClockLine } from '../parts/completeness-clock.tsx';
import { DossierNav } from '../parts/dossier-nav.tsx';
import { publicCrumbs } from '../parts/support-crumbs.ts';
import { TaskList } from '../parts/task-list.tsx';
import type { Candidature } from '../queries/find-candidature.ts';
import { readDraft } from '../queries/read-draft.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { missingFrom, tasksOf } from '../rules/tasks.ts';
import { candidatureHistory, filedSince } from '../views/candidature-history.ts';
import { ownDossier } from './own-dossier.ts';

/** GET /candidatures/:slug/dossier: the team's task list, criterion by criterion. */
export const showDossier: Screen = async (visit) => {
  const { ctx, lang } = visit;
  const w = inLang(dossierWords, lang);
  const candidature = await ownDossier(visit);
  const { slug, call } = candidature;
  const draft = await readDraft(ctx, candidature.id);
  const team = await teamOf(ctx, candidature.organisationId);
  const since = filedSince(await candidatureHistory(ctx, candidature.id));
  const missing = missingFrom(call.content, draft);
  const open = mayStillChange(candidature.state);
  return page(visit, {
    title: w.dossier,
    crumbs: publicCrumbs(lang, slug, candidature.title),
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{call.name[lang]}</p>
          <h1>{w.dossierOf(candidature.title[lang])}</h1>
          <p>
            <StateBadge visit={visit} candidature={candidature} />
          </p>
          {open && <p class="lead">{w.lead}</p>}
        </header>
        <DossierNav visit={visit} slug={slug} />
        <StandingNotice visit={visit} candidature={candidature} />
        <CompletenessClockLine visit={visit} candidature={candidature} since={since} />
        {open ? (
          <div class="with-aside">
            <div class="stack">
              <TaskList
                visit={visit}
                slug={slug}
                groups={tasksOf(call.content, draft)}
                waivers={draft.waivers}
              />
            </div>
            <aside class="aside">
              <h2>{w.missing}</h2>
              <p>{w.missingCount(missing.length)}</p>
              <p>
                <a class="button" href={visit.href(`/candidatures/${slug}/dossier/verification`)}>
                  {w.check}
                </a>
              </p>
              <Team visit={visit} team={team} />
            </aside>
          </div>
        ) : (
          <Closed visit={visit} candidature={candidature} />
        )}
      </>
    ),
  });
};

function Team({ visit, team }: { visit: Visit; team: readonly TeamMember[] }) {
  const { lang } = visit;
  const w = inLang(dossierWords, lang);
  return (
    <>
      <h2>{w.team}</h2>
      <ul>
        {team.map((one) => (
          <li key={one.mandateId}>
            {one.name ?? w.erased}, {roleNames[one.role][lang]}{' '}
            <small class="muted">{w.since(formatPartialDate(one.startsOn, lang))}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Closed({ visit, candidature }: { visit: Visit; candidature: Candidature }) {
  const w = inLang(dossierWords, visit.lang);
  if (candidature.standing !== 'historical') {
    return (
      <div class="notice" data-kind="info">
        <p>{w.closed}</p>
      </div>
    );
  }
  return (
    <div class="empty">
      <h2>{w.historicalEmpty}</h2>
      <p>{w.historicalEmptyHint}</p>
      <p>
        <a class="button" href={visit.href('/candidatures')}>
          {w.seeOthers}
        </a>
      </p>
    </div>
  );
}
