import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { columnNames, membersImportWords } from '../members-import-words.ts';
import type { JudgedFile } from '../queries/judge-members-file.ts';
import type { JudgedRow, RowFault } from '../rules/members-import.ts';

type Props = { readonly visit: Visit; readonly judged: JudgedFile };

/** A fault of a row in words: « siège déjà donné (ligne 3) ». */
export function rowFaultText(visit: Pick<Visit, 'lang'>, fault: RowFault): string {
  const w = inLang(membersImportWords, visit.lang);
  const sentence = w[fault.code];
  const column = fault.code === 'GARBLED' && fault.column !== null ? `${columnNames[fault.column]}, ` : '';
  return column + sentence + (fault.otherLine === undefined ? '' : w.atLine(fault.otherLine));
}

/** What was read, in figures, and the columns that were left aside. */
export function ImportSummary({ visit, judged }: Props) {
  const w = inLang(membersImportWords, visit.lang);
  const faulty = judged.faulty.length;
  return (
    <div class="notice" data-kind={faulty > 0 ? 'warning' : 'success'} role="status">
      <p>
        <span class="notice-kind">
          {w.rowsRead(judged.rows.length)}, {w.rowsFaulty(faulty)}.
        </span>{' '}
        {faulty > 0 && w.nothingWritten}
      </p>
      {judged.ignored.length > 0 && <p>{w.ignored(judged.ignored.join(', '))}</p>}
    </div>
  );
}

/** The rows to correct, each with everything that is wrong with it. */
export function FaultyRows({ visit, judged }: Props) {
  const w = inLang(membersImportWords, visit.lang);
  if (judged.faulty.length === 0) return null;
  return (
    <section class="table-scroll" aria-labelledby="faulty" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="faulty">{w.faultsCaption}</caption>
        <thead>
          <tr>
            {[w.line, columnNames.number, columnNames.name, columnNames.group, columnNames.starts].map(
              (label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ),
            )}
            <th scope="col">{w.reason}</th>
          </tr>
        </thead>
        <tbody>
          {judged.faulty.map((row) => (
            <tr key={row.line}>
              <th scope="row">
                {w.line} {row.line}
              </th>
              {(['number', 'name', 'group', 'starts'] as const).map((column) => (
                <td key={column} data-label={columnNames[column]}>
                  {row.cells[column] || <span class="muted">{w.notGiven}</span>}
                </td>
              ))}
              <td data-label={w.reason}>
                <ul>
                  {row.faults.map((fault) => (
                    <li key={`${fault.code}${fault.column}`}>{rowFaultText(visit, fault)}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The members that the confirmation will install. */
export function GoodRows({ visit, judged }: Props) {
  const w = inLang(membersImportWords, visit.lang);
  const good = judged.rows.filter((row) => row.faults.length === 0);
  if (good.length === 0) return null;
  return (
    <section class="table-scroll" aria-labelledby="good" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="good">
          {w.goodCaption} <small>{w.rowsGood(good.length)}</small>
        </caption>
        <thead>
          <tr>
            {Object.values(columnNames).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {good.map((row) => (
            <GoodRow key={row.line} visit={visit} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GoodRow({ visit, row }: { visit: Visit; row: JudgedRow }) {
  const w = inLang(membersImportWords, visit.lang);
  return (
    <tr>
      <th scope="row">{row.number}</th>
      <td data-label={columnNames.name}>{row.cells.name}</td>
      <td data-label={columnNames.group}>
        {row.cells.group} {row.newGroup !== null && <small>({w.groupToCreate})</small>}
      </td>
      <td data-label={columnNames.starts}>{formatPartialDate(row.startsOn, visit.lang)}</td>
      <td data-label={columnNames.email}>{row.cells.email || <span class="muted">{w.emailUnknown}</span>}</td>
    </tr>
  );
}
