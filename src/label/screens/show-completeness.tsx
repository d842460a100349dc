import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { dossierWords } from '../dossier-words.ts';
import { CompletenessClockLine } from '../parts/completeness-clock.tsx';
import { DossierNav } from '../parts/dossier-nav.tsx';
import { MissingList } from '../parts/missing-list.tsx';
import { fileCrumbs } from '../parts/support-crumbs.ts';
import { WaiverNote } from '../parts/waiver-note.tsx';
import { readDraft } from '../queries/read-draft.ts';
import { missingFrom, type Task, tasksOf } from '../rules/tasks.ts';
import { candidatureHistory, filedSince } from '../views/candidature-history.ts';
import { ownDossier } from './own-dossier.ts';

/** GET /candidatures/:slug/dossier/verification: everything missing at once, each with the page where it is fixed. */
export const showCompleteness: Screen = async (visit) => {
  const { ctx, lang } = visit;
  const w = inLang(dossierWords, lang);
  const candidature = await ownDossier(visit);
  const { slug, call } = candidature;
  const draft = await readDraft(ctx, candidature.id);
  const missing = missingFrom(call.content, draft);
  const tasks = tasksOf(call.content, draft).flatMap((group) => group.tasks);
  const since = filedSince(await candidatureHistory(ctx, candidature.id));
  return page(visit, {
    title: w.checkTitle,
    crumbs: fileCrumbs(lang, slug, candidature.title),
    body: (
      <>
        <DossierNav visit={visit} slug={slug} />
        <header class="page-head">
          <h1>{w.checkTitle}</h1>
          <p class="lead">{w.checkLead}</p>
        </header>
        <CompletenessClockLine visit={visit} candidature={candidature} since={since} />
        <div class="notice" data-kind={missing.length === 0 ? 'success' : 'warning'}>
          <p>{w.missingCount(missing.length)}</p>
          {missing.length === 0 && (
            <p>
              <a class="button" href={visit.href(`/candidatures/${slug}/depot`)}>
                {w.goFile}
              </a>
            </p>
          )}
        </div>
        <MissingList visit={visit} slug={slug} missing={missing} />
        <Listed
          visit={visit}
          slug={slug}
          title={w.checkInProgress}
          tasks={tasks.filter((task) => task.state === 'in-progress')}
        />
        <Listed
          visit={visit}
          slug={slug}
          title={w.checkBlanks}
          tasks={tasks.filter((task) => task.state === 'blank')}
        />
        {draft.waivers.length > 0 && (
          <section aria-labelledby="waived">
            <h2 id="waived">{w.checkWaived}</h2>
            {draft.waivers.map((waiver) => (
              <WaiverNote key={waiver.item} visit={visit} waiver={waiver} />
            ))}
          </section>
        )}
      </>
    ),
  });
};

type ListedProps = {
  readonly visit: Visit;
  readonly slug: string;
  readonly title: string;
  readonly tasks: readonly Task[];
};

function Listed({ visit, slug, title, tasks }: ListedProps) {
  const w = inLang(dossierWords, visit.lang);
  if (tasks.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {tasks.map((task) => (
          <li key={task.key}>
            <a href={visit.href(`/candidatures/${slug}${task.path}`)}>{task.name[visit.lang]}</a>
            {task.reason !== null && task.state === 'blank' && (
              <>
                <br />
                <span class="muted">{w.reason(task.reason)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
