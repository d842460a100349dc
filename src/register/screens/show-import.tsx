import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { type ImportProgress, importProgress } from '../actions/import-progress.ts';
import { importStepsWords } from '../import-steps-words.ts';
import { importWords } from '../import-words.ts';
import { AbandonForm, ImportConfirm } from '../parts/import-confirm.tsx';
import { ImportPages } from '../parts/import-pages.tsx';
import { ImportRows } from '../parts/import-rows.tsx';
import { ImportSource } from '../parts/import-source.tsx';
import { ChangeCounts, OutcomeLinks } from '../parts/import-summary.tsx';
import { ImportUndo } from '../parts/import-undo.tsx';
import type { ImportNow, Judged } from '../queries/find-import.ts';
import { undoBlockers } from '../queries/undo-blockers.ts';
import { type Outcome, outcomes } from '../rules/plan-import.ts';
import { importOfFile } from '../views/earlier-imports.ts';
import { countChanges, listImportRows } from '../views/list-import-rows.ts';
import { importPage, importsPath, ownImport } from './import-of-visit.tsx';

const pageSize = 50;
const alertsMax = 200;

/** GET /acteurs/imports/:id?voir=&page=: what each row would become, or became; then writing it, or undoing it. */
export const showImport: Screen = async (visit) => {
  const one = await ownImport(visit);
  const progress = importProgress(visit.ctx, one.id);
  if (one.judged === null && (progress === null || progress.phase === 'failed') && one.state === 'draft')
    return redirect(visit, `${importsPath}/${one.id}/colonnes`);
  return drawImport(visit, one, untouched);
};

/** The page, after a visit or a refusal. */
export async function drawImport(visit: Visit, one: ImportNow, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(importStepsWords, lang);
  const i = inLang(importWords, lang);
  const progress = importProgress(visit.ctx, one.id);
  const { judged } = one;
  return importPage(visit, {
    title: i.number(one.number),
    kicker: one.source.title,
    lead: one.state === 'draft' ? w.dryRun : w.whatHappened,
    status: state.faults.length > 0 ? 422 : 200,
    body: (
      <>
        <ErrorSummary lang={lang} state={state} sentences={w} />
        <StateNotice visit={visit} one={one} progress={progress} />
        {await sameFileNotice(visit, one)}
        <ImportSource visit={visit} one={one} />
        {judged !== null && (await drawJudged(visit, one, judged, isUnderWay(progress)))}
        {one.state === 'applied' && (
          <ImportUndo visit={visit} applied={one} blockers={await undoBlockers(visit.ctx.db, one.id)} />
        )}
      </>
    ),
  });
}

/** While it is read or written there is nothing to press: a second writing would only be refused. */
function isUnderWay(progress: ImportProgress | null): boolean {
  return progress !== null && progress.phase !== 'failed';
}

async function drawJudged(visit: Visit, one: ImportNow, judged: Judged, underWay: boolean) {
  const w = inLang(importStepsWords, visit.lang);
  const path = `${importsPath}/${one.id}`;
  const chosen = chosenOutcome(visit, judged);
  const total = judged.counts[chosen];
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const number = Math.min(Math.max(1, Number(visit.url.searchParams.get('page')) || 1), pages);
  const part = { limit: pageSize, offset: (number - 1) * pageSize };
  const rows = await listImportRows(visit.ctx, one.id, [chosen], part);
  const draft = one.state === 'draft';
  const alerts = draft
    ? await listImportRows(visit.ctx, one.id, ['alert'], { limit: alertsMax, offset: 0 })
    : [];
  const outside = judged.counts.refused + judged.counts.alert;
  return (
    <>
      <section class="stack" aria-labelledby="fate">
        <h2 id="fate">{draft ? w.whatWould : w.whatHappened}</h2>
        <OutcomeLinks visit={visit} path={path} counts={judged.counts} chosen={chosen} />
        <ChangeCounts visit={visit} counts={await countChanges(visit.ctx, one.id)} />
        {outside > 0 && (
          <p>
            <a href={visit.href(`${path}/refus.csv`)} data-turbo="false">
              {w.downloadRefused}
            </a>
          </p>
        )}
      </section>
      {draft && !underWay && (
        <>
          <ImportConfirm visit={visit} draft={one} judged={judged} alerts={alerts} />
          <div class="row">
            <a class="button" data-kind="secondary" href={visit.href(`${path}/colonnes`)}>
              {w.changeColumns}
            </a>
            <AbandonForm visit={visit} draft={one} />
          </div>
        </>
      )}
      <div id="lignes" class="stack">
        <ImportRows visit={visit} outcome={chosen} columns={judged.columns} rows={rows} />
        <ImportPages visit={visit} path={`${path}?voir=${chosen}`} page={number} pages={pages} />
      </div>
    </>
  );
}

/** The outcome asked for, else the first that has rows: what changes before what does not. */
function chosenOutcome(visit: Visit, judged: Judged): Outcome {
  const asked = visit.url.searchParams.get('voir');
  return (
    outcomes.find((one) => one === asked) ?? outcomes.find((one) => judged.counts[one] > 0) ?? 'unchanged'
  );
}

/** Said before anything is written twice; what the register holds already is not written again. */
async function sameFileNotice(visit: Visit, one: ImportNow) {
  if (one.state !== 'draft') return null;
  const i = inLang(importWords, visit.lang);
  const before = await importOfFile(visit.ctx, visit.viewer.acting?.organisationId ?? '', one.fileSha256);
  if (before === null) return null;
  return (
    <div class="notice" data-kind="info">
      <p>
        <span class="notice-kind">{i.noticeTitle}</span>{' '}
        <a href={visit.href(`${importsPath}/${before.id}`)}>
          {i.sameFile(before.number, formatDay(before.at, visit.lang))}
        </a>
      </p>
    </div>
  );
}

type NoticeProps = { visit: Visit; one: ImportNow; progress: ImportProgress | null };

/** Where the import stands: being worked on, written on a day, undone on a day; or drawn again because the register moved. */
function StateNotice({ visit, one, progress }: NoticeProps) {
  const { lang } = visit;
  const w = inLang(importStepsWords, lang);
  if (progress !== null) {
    const failed = !isUnderWay(progress);
    return (
      <div class="notice" data-kind={failed ? 'error' : 'info'} role="status">
        <p>
          {!failed && <span class="notice-kind">{w.working}</span>}{' '}
          {w[progress.phase](formatNumber(progress.done, lang))}
        </p>
        {!failed && (
          <p>
            <a href={visit.href(`${importsPath}/${one.id}`)}>{w.refresh}</a>
          </p>
        )}
      </div>
    );
  }
  if (one.undoneAt !== null)
    return (
      <div class="notice" data-kind="warning" role="status">
        <p>{w.undoneNotice(formatDay(one.undoneAt, lang))}</p>
      </div>
    );
  if (one.appliedAt !== null)
    return (
      <div class="notice" data-kind="success" role="status">
        <p>
          {w.appliedNotice(formatDay(one.appliedAt, lang))} <a href={visit.href('/acteurs')}>{w.seeActors}</a>
        </p>
      </div>
    );
  if (visit.url.searchParams.get('registre') !== 'change') return null;
  return (
    <div class="notice" data-kind="warning" role="status">
      <p>{w.REGISTER_MOVED}</p>
    </div>
  );
}
