import { ErrorSummary, type Sentences } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { importFieldNames } from '../import-row-words.ts';
import { importStepsWords } from '../import-steps-words.ts';
import { importFields, type MappedColumn } from '../rules/import-fields.ts';
import type { Indicator } from '../rules/indicator.ts';
import type { SheetHead } from '../rules/sheets/read-sheets.ts';
import { columnLetters } from '../rules/sheets/sheet-extent.ts';
import { codesOf, type Kind, kinds } from '../rules/vocabulary.ts';
import { ListInclusion } from './list-inclusion.tsx';

export interface ColumnsShown {
  readonly id: string;
  readonly sheet: SheetHead;
  readonly headerLine: number;
  readonly columns: readonly MappedColumn[];
  readonly defaultKind: Kind | null;
  readonly defaultInclusion: string | null;
  /** What the territory counts: a column may hold one, of the year of its heading. */
  readonly indicators: readonly Indicator[];
}

type Props = { visit: Visit; shown: ColumnsShown; state: FormState; sentences: Sentences };

/** Another sheet, another header: read again from there. A form of its own, since the columns depend on it. */
export function ReadingForm({
  visit,
  shown,
  sheets,
}: Pick<Props, 'visit' | 'shown'> & { sheets: readonly SheetHead[] }) {
  const w = inLang(importStepsWords, visit.lang);
  const said = (cells: readonly string[]) =>
    cells
      .filter((cell) => cell !== '')
      .join(', ')
      .slice(0, 80);
  return (
    <form class="form" method="get" action={visit.href(`/acteurs/imports/${shown.id}/colonnes`)}>
      {sheets.length > 1 && (
        <div class="field">
          <label for="f-feuille">{w.sheet}</label>
          <select id="f-feuille" name="feuille">
            {sheets.map(({ name }) => (
              <option key={name} value={name} selected={name === shown.sheet.name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="f-entete">{w.headerLine}</label>
        <p class="field-hint" id="f-entete-hint">
          {w.headerLineHint}
        </p>
        <select id="f-entete" name="entete" aria-describedby="f-entete-hint">
          {shown.sheet.head.map(({ line, cells }) => (
            <option key={line} value={line} selected={line === shown.headerLine}>
              {w.headerChoice(String(line), said(cells))}
            </option>
          ))}
        </select>
      </div>
      <div class="form-actions">
        <button class="button" data-kind="secondary" type="submit">
          {w.readSo}
        </button>
      </div>
    </form>
  );
}

/** What each column holds, beside its first values; then the check, which writes nothing in the register. */
export function ColumnsForm({ visit, shown, state, sentences }: Props) {
  const { lang } = visit;
  const w = inLang(importStepsWords, lang);
  return (
    <form class="stack" method="post" action={visit.href(`/acteurs/imports/${shown.id}/colonnes`)}>
      <ErrorSummary lang={lang} state={state} sentences={sentences} />
      <input type="hidden" name="feuille" value={shown.sheet.name} />
      <input type="hidden" name="entete" value={shown.headerLine} />
      <section class="table-scroll" aria-labelledby="columns" tabindex={0}>
        <table class="table" data-density="dense" data-narrow="cards">
          <caption id="columns">{w.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{w.column}</th>
              <th scope="col">{w.samples}</th>
              <th scope="col">{w.holds}</th>
            </tr>
          </thead>
          <tbody>
            {shown.columns.map((column) => (
              <ColumnLine key={column.index} visit={visit} shown={shown} column={column} />
            ))}
          </tbody>
        </table>
      </section>
      <div class="field">
        <label for="f-kind">{w.defaultKind}</label>
        <p class="field-hint" id="f-kind-hint">
          {w.defaultKindHint}
        </p>
        <select id="f-kind" name="kind" aria-describedby="f-kind-hint">
          <option value="">{w.noKind}</option>
          {codesOf(kinds).map((kind) => (
            <option key={kind} value={kind} selected={kind === shown.defaultKind}>
              {kinds[kind][lang]}
            </option>
          ))}
        </select>
      </div>
      <ListInclusion visit={visit} kept={shown.defaultInclusion} />
      <div class="form-actions">
        <button class="button" type="submit">
          {w.check}
        </button>
      </div>
    </form>
  );
}

const samplesMax = 3;

function ColumnLine({ visit, shown, column }: { visit: Visit; shown: ColumnsShown; column: MappedColumn }) {
  const { lang } = visit;
  const w = inLang(importStepsWords, lang);
  const letters = columnLetters(column.index + 1);
  const name = `${letters} ${column.heading || w.noHeading}`;
  const samples = shown.sheet.head
    .filter((row) => row.line > shown.headerLine && (row.cells[column.index] ?? '') !== '')
    .slice(0, samplesMax)
    .map((row) => (row.cells[column.index] ?? '').slice(0, 60));
  return (
    <tr>
      <th scope="row">
        {letters} <bdi>{column.heading || <span class="unknown">{w.noHeading}</span>}</bdi>
      </th>
      <td data-label={w.samples}>
        {samples.length === 0 ? (
          <span class="unknown">{w.noSample}</span>
        ) : (
          samples.map((sample, rank) => (
            <div key={`${rank} ${sample}`}>
              <bdi>{sample}</bdi>
            </div>
          ))
        )}
      </td>
      <td data-label={w.holds}>
        <select name={`c${column.index}`} id={`f-c${column.index}`} aria-label={w.holdsOf(name)}>
          <option value="">{w.ignored}</option>
          {importFields.map((field) => (
            <option key={field} value={field} selected={field === column.field}>
              {importFieldNames[field][lang]}
            </option>
          ))}
          {shown.indicators.map(({ code, name }) => (
            <option key={code} value={`figure:${code}`} selected={code === column.figure?.code}>
              {w.figure(name[lang])}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
