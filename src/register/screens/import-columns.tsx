import { redirect } from '#kit/http/answers.ts';
import { type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { type JudgeRefusal, judgeImport } from '../actions/judge-import.ts';
import { importFieldNames } from '../import-row-words.ts';
import { importStepsWords } from '../import-steps-words.ts';
import { importWords } from '../import-words.ts';
import { ColumnsForm, type ColumnsShown, ReadingForm } from '../parts/columns-form.tsx';
import { FileNotes } from '../parts/file-notes.tsx';
import type { ImportNow } from '../queries/find-import.ts';
import { readIndicators } from '../queries/read-indicators.ts';
import { type Remembered, rememberedColumns } from '../queries/remembered-columns.ts';
import { figureChosen, proposeFigures } from '../rules/figure-columns.ts';
import { headerLine, headingsOf } from '../rules/header-row.ts';
import { importFields, type MappedColumn, proposeColumns } from '../rules/import-fields.ts';
import { mayImport } from '../rules/import-state.ts';
import { inclusionContent, inclusionReasons } from '../rules/inclusion.ts';
import type { Indicator } from '../rules/indicator.ts';
import { codesOf, kinds } from '../rules/vocabulary.ts';
import { importPage, importsPath, ownImport } from './import-of-visit.tsx';
import { inAMoment } from './in-a-moment.ts';

/** GET /acteurs/imports/:id/colonnes?feuille=&entete=: which column holds what, as remembered or proposed. */
export const showColumns: Screen = async (visit) => {
  const draft = await ownImport(visit);
  if (!mayImport(draft.state, 'judge')) return redirect(visit, `${importsPath}/${draft.id}`);
  const memory = await rememberedColumns(visit.ctx.db, draft.source);
  const asked = visit.url.searchParams;
  const indicators = await readIndicators(visit.ctx.db);
  const shown = shownOf(draft, asked.get('feuille'), asked.get('entete'), memory, indicators);
  return draw(visit, draft, shown, memory, untouched);
};

/** POST: judges every row by these columns, writing nothing in the register, then shows the difference. */
export const postColumns: Screen = async (visit) => {
  const draft = await ownImport(visit);
  const form = await visit.form();
  const memory = await rememberedColumns(visit.ctx.db, draft.source);
  const indicators = await readIndicators(visit.ctx.db);
  const proposed = shownOf(draft, form.text('feuille'), form.text('entete'), memory, indicators);
  const chosen: ColumnsShown = {
    ...proposed,
    columns: proposed.columns.map(({ index, heading, nth }) => {
      const chosen = form.text(`c${index}`);
      const figure = figureChosen(chosen, heading, indicators);
      const field = importFields.find((one) => one === chosen) ?? null;
      return { index, heading, nth, field, ...(figure && { figure }) };
    }),
    defaultKind: codesOf(kinds).find((kind) => kind === form.text('kind')) ?? null,
    defaultInclusion: inclusionOf(form.text('reason'), form.text('reasonOf')),
  };
  const work = judgeImport(visit.ctx, visit.viewer, { ...chosen, sheet: chosen.sheet.name });
  const judged = await inAMoment(work);
  if (judged === 'later' || judged.ok) return redirect(visit, `${importsPath}/${draft.id}`);
  const faults = judged.refusals.map((refusal) => faultOf(visit, refusal, chosen.columns));
  const state = { values: {}, faults: faults.map(({ field, code }) => ({ field, code })) };
  const sentences = Object.fromEntries(faults.map(({ code, sentence }) => [code, sentence]));
  return draw(visit, draft, chosen, memory, state, sentences);
};

/** The reason stated for the whole list, as it is kept; null where none was chosen. */
function inclusionOf(reason: string, detail: string): string | null {
  const known = codesOf(inclusionReasons).find((one) => one === reason);
  return known === undefined ? null : inclusionContent(known, detail);
}

/** The sheet and the header asked for, else those that look right; the columns under them. */
function shownOf(
  draft: ImportNow,
  sheetName: string | null,
  line: string | null,
  memory: Remembered | null,
  indicators: readonly Indicator[],
): ColumnsShown {
  const { sheets } = draft.seen;
  const largest = sheets.toSorted((a, b) => b.rowCount - a.rowCount)[0];
  const named = sheets.find((one) => one.name === (sheetName ?? draft.judged?.sheet));
  const sheet = found(named ?? largest);
  const judged = draft.judged?.sheet === sheet.name ? draft.judged : null;
  const asked = Number(line ?? '');
  const header = sheet.head.some((row) => row.line === asked)
    ? asked
    : (judged?.headerLine ?? headerLine(sheet.head));
  const columns =
    judged !== null && judged.headerLine === header
      ? judged.columns
      : proposeFigures(
          proposeColumns(headingsOf(sheet.head, header), memory?.columns ?? new Map()),
          indicators,
        );
  const defaultKind = judged === null ? (memory?.defaultKind ?? null) : judged.defaultKind;
  const remembered = memory?.defaultInclusion ?? null;
  const defaultInclusion = judged === null ? remembered : judged.defaultInclusion;
  return { id: draft.id, sheet, headerLine: header, columns, defaultKind, defaultInclusion, indicators };
}

interface SaidFault {
  readonly field: string | null;
  readonly code: string;
  readonly sentence: string;
}

/** At the column it is about; two columns of one content name it. */
function faultOf(visit: Visit, refusal: JudgeRefusal, columns: readonly MappedColumn[]): SaidFault {
  const w = inLang(importStepsWords, visit.lang);
  const said = w[refusal.code];
  if ('column' in refusal) return { field: `c${refusal.column}`, code: refusal.code, sentence: said };
  if (!('field' in refusal)) return { field: null, code: refusal.code, sentence: said };
  const twice = columns.filter((column) => column.field === refusal.field)[1];
  if (refusal.code === 'NAME_NOT_MAPPED') return { field: 'c0', code: refusal.code, sentence: said };
  return {
    field: `c${twice?.index ?? 0}`,
    code: `${refusal.code} ${refusal.field}`,
    sentence: `${said}${visit.lang === 'fr' ? ' : ' : ': '}${importFieldNames[refusal.field][visit.lang]}.`,
  };
}

function draw(
  visit: Visit,
  draft: ImportNow,
  shown: ColumnsShown,
  memory: Remembered | null,
  state: FormState,
  sentences: Readonly<Record<string, string>> = {},
): Response {
  const { lang } = visit;
  const w = inLang(importStepsWords, lang);
  const i = inLang(importWords, lang);
  return importPage(visit, {
    title: w.columnsTitle,
    kicker: `${i.number(draft.number)}, ${draft.source.title}`,
    lead: w.columnsLead,
    status: state.faults.length > 0 ? 422 : 200,
    below: [{ path: `${importsPath}/${draft.id}`, label: i.number(draft.number) }],
    body: (
      <>
        <section class="stack" aria-labelledby="reading">
          <h2 id="reading">{w.howRead}</h2>
          <FileNotes visit={visit} seen={draft.seen} />
          <ReadingForm visit={visit} shown={shown} sheets={draft.seen.sheets} />
        </section>
        <p>{memory === null ? w.guessed : w.remembered(i.on(formatDay(memory.at, lang)))}</p>
        <ColumnsForm visit={visit} shown={shown} state={state} sentences={sentences} />
      </>
    ),
  });
}
