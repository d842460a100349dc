import type { IncomingFile } from '#kit/files/incoming-file.ts';
import { readUpload } from '#kit/files/multipart.ts';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, sentenceOf } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { keepFile } from '../actions/keep-file.ts';
import { type StartRefusal, startImport } from '../actions/start-import.ts';
import { importFaultWords, importWords } from '../import-words.ts';
import { FileNotes } from '../parts/file-notes.tsx';
import { faultSentences, SourceForm } from '../parts/source-form.tsx';
import { findKeptFile, type KeptFile } from '../queries/find-kept-file.ts';
import { lookAtSheets, type SheetKind, type SheetsSeen } from '../rules/sheets/read-sheets.ts';
import { SheetFault, sheetLimits } from '../rules/sheets/sheet.ts';
import { columnLetters } from '../rules/sheets/sheet-extent.ts';
import { earlierSources, importOfFile } from '../views/earlier-imports.ts';
import { importPage, importsPath, onceOf } from './import-of-visit.tsx';

const limits = {
  maxBytes: sheetLimits.fileBytes,
  allowed: ['csv', 'txt', 'xlsx'],
  encoding: 'any',
} as const;

/** GET /acteurs/imports/nouveau: the file to send, and what can be read. */
export const showNewImport: Screen = (visit) => drawFile(visit, []);

/** POST: reads the file from end to end, keeps it, and asks where it comes from. Nothing is written in the register. */
export const postNewImport: Screen = async (visit) => {
  const upload = await readUpload(visit.request, { file: limits });
  if (!upload.ok)
    return drawFile(
      visit,
      [...new Set(upload.refusals.map((one) => one.code))].map((code) => ({ code })),
    );
  try {
    const [file] = upload.value.files('file');
    if (!file) return drawFile(visit, [{ code: 'FILE_MISSING' }]);
    const seen = await look(file);
    if (seen instanceof SheetFault) return drawFile(visit, [seen]);
    const held = await keepFile(visit.ctx, visit.viewer, file, kindOf(file));
    return await drawSource(visit, held, seen, untouched, []);
  } finally {
    await upload.value.discard();
  }
};

/** POST /acteurs/imports/source: begins the import, then its columns; or says everything that is wrong, the file kept. */
export const postSource: Screen = async (visit) => {
  const form = await visit.form();
  const organisation = visit.viewer.acting?.organisationId ?? '';
  const held = await findKeptFile(visit.ctx.db, organisation, form.text('file'));
  const sources = await earlierSources(visit.ctx, organisation);
  const like = sources.find((one) => one.importId === form.text('like'));
  const source = {
    title: form.text('title') || (like?.title ?? ''),
    publisher: form.text('publisher') || (like?.publisher ?? ''),
    url: form.text('url') || (like?.url ?? ''),
    published: form.text('published'),
    readOn: form.text('readOn'),
    licence: form.text('licence') || (like?.licence ?? ''),
    mark: form.text('mark'),
  };
  const once = onceOf(visit, form);
  const begun = await startImport(visit.ctx, visit.viewer, { fileId: held?.id ?? '', source, once });
  if (begun.ok) return redirect(visit, `${importsPath}/${begun.value}/colonnes`);
  if (begun.refusals.some((one) => one.code === 'ALREADY_DONE')) return redirect(visit, importsPath);
  const file = begun.refusals.find((one) => one.field === 'file');
  if (file || held === null) return drawFile(visit, [file ?? { code: 'FILE_MISSING' }]);
  const state = { values: form.values, faults: begun.refusals.map(({ field, code }) => ({ field, code })) };
  return drawSource(visit, held, null, state, begun.refusals);
};

async function look(file: IncomingFile): Promise<SheetsSeen | SheetFault> {
  try {
    return await lookAtSheets(kindOf(file), await file.open());
  } catch (error) {
    if (error instanceof SheetFault) return error;
    throw error;
  }
}

function kindOf(file: IncomingFile): SheetKind {
  return file.type === 'xlsx' ? 'xlsx' : 'csv';
}

type Placed = Pick<StartRefusal, 'place'> & { readonly code: string };

/** A fault with where it is: « (ligne 12, colonne C) ». */
function placedSentence(visit: Visit, { code, place = {} }: Placed): string {
  const w = inLang(importFaultWords, visit.lang);
  const said = sentenceOf({ field: 'file', code }, w);
  if (place.line === undefined) return said;
  const line = w.atLine(formatNumber(place.line, visit.lang));
  const column = place.column === undefined ? '' : w.atColumn(columnLetters(place.column));
  return said + line + column + (place.sheet ? w.inSheet(place.sheet) : '');
}

function drawFile(visit: Visit, faults: readonly Placed[]): Response {
  const w = inLang(importWords, visit.lang);
  const state = { values: {}, faults: faults.map(({ code }) => ({ field: 'file', code })) };
  const sentences = faultSentences(
    visit,
    faults.map((one) => ({ code: one.code, sentence: placedSentence(visit, one) })),
  );
  return importPage(visit, {
    title: w.fileTitle,
    lead: w.fileLead,
    status: faults.length > 0 ? 422 : 200,
    body: (
      <form
        class="form"
        method="post"
        enctype="multipart/form-data"
        action={visit.href(`${importsPath}/nouveau`)}
        data-turbo="false"
      >
        <ErrorSummary lang={visit.lang} state={state} sentences={sentences} />
        <div class="field" data-state={faults.length > 0 ? 'error' : undefined}>
          <label for="f-file">{w.file}</label>
          <p class="field-hint" id="f-file-hint">
            {w.fileHint}
          </p>
          {faults.length > 0 && (
            <div id="f-file-error">
              {state.faults.map((fault) => (
                <p class="field-error" key={fault.code}>
                  {sentenceOf(fault, sentences)}
                </p>
              ))}
            </div>
          )}
          <input
            id="f-file"
            name="file"
            type="file"
            accept=".csv,.txt,.xlsx"
            aria-describedby={faults.length > 0 ? 'f-file-hint f-file-error' : 'f-file-hint'}
            aria-invalid={faults.length > 0 ? 'true' : undefined}
          />
        </div>
        <div class="form-actions">
          <button class="button" type="submit">
            {w.readFile}
          </button>
        </div>
      </form>
    ),
  });
}

async function drawSource(
  visit: Visit,
  file: KeptFile,
  seen: SheetsSeen | null,
  state: FormState,
  faults: readonly Placed[],
): Promise<Response> {
  const { lang } = visit;
  const w = inLang(importWords, lang);
  const organisation = visit.viewer.acting?.organisationId ?? '';
  const sources = await earlierSources(visit.ctx, organisation);
  const before = await importOfFile(visit.ctx, organisation, file.sha256);
  const rows = seen?.sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0) ?? 0;
  return importPage(visit, {
    title: w.sourceTitle,
    status: faults.length > 0 ? 422 : 200,
    body: (
      <>
        {seen !== null && (
          <div class="notice" data-kind="success" role="status">
            <p>{w.fileRead(file.name, w.rowsCount(rows, formatNumber(rows, lang)))}</p>
            <FileNotes visit={visit} seen={seen} />
          </div>
        )}
        {before !== null && (
          <div class="notice" data-kind="info">
            <p>
              <span class="notice-kind">{w.noticeTitle}</span>{' '}
              <a href={visit.href(`${importsPath}/${before.id}`)}>
                {w.sameFile(before.number, formatDay(before.at, lang))}
              </a>
            </p>
          </div>
        )}
        <SourceForm
          visit={visit}
          file={file}
          state={state}
          sources={sources}
          sentences={faultSentences(visit, [])}
        />
      </>
    ),
  });
}
