import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { outcomeNames } from '../import-row-words.ts';
import { importStepsWords } from '../import-steps-words.ts';
import type { MappedColumn } from '../rules/import-fields.ts';
import type { Outcome } from '../rules/plan-import.ts';
import type { ImportRow } from '../views/list-import-rows.ts';
import { LinkList } from './import-links.tsx';
import { ChangeList, RemarkList } from './import-remarks.tsx';

type RowsProps = {
  visit: Visit;
  outcome: Outcome;
  columns: readonly MappedColumn[];
  rows: readonly ImportRow[];
};

/** The name that a row gives, as it stands in the file. */
export function nameInRow(cells: readonly string[], columns: readonly MappedColumn[]): string {
  return cells[columns.find((column) => column.field === 'name')?.index ?? -1] ?? '';
}

/** The rows that share one outcome: their line, their name, what was noticed, what changes. */
export function ImportRows({ visit, outcome, columns, rows }: RowsProps) {
  const w = inLang(importStepsWords, visit.lang);
  if (rows.length === 0) return <p>{w.noRow}</p>;
  const changes = outcome === 'created' || outcome === 'updated';
  return (
    <section class="table-scroll" aria-labelledby="rows" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="rows">{outcomeNames[outcome][visit.lang]}</caption>
        <thead>
          <tr>
            <th scope="col">{w.line}</th>
            <th scope="col">{w.name}</th>
            {changes && <th scope="col">{w.changes}</th>}
            <th scope="col">{w.remarks}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <th scope="row" class="nowrap">
                {w.line} {formatNumber(row.line, visit.lang)}
              </th>
              <td data-label={w.name}>
                <RowName visit={visit} row={row} columns={columns} />
              </td>
              {changes && (
                <td data-label={w.changes}>
                  {(row.changes.length > 0 || (row.links.length === 0 && row.site === null)) && (
                    <ChangeList visit={visit} changes={row.changes} />
                  )}
                  <LinkList visit={visit} row={row} />
                </td>
              )}
              <td data-label={w.remarks}>
                {row.remarks.length === 0 ? (
                  <span class="muted">–</span>
                ) : (
                  <RemarkList visit={visit} remarks={row.remarks} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RowName({
  visit,
  row,
  columns,
}: {
  visit: Visit;
  row: ImportRow;
  columns: readonly MappedColumn[];
}) {
  const w = inLang(importStepsWords, visit.lang);
  const name = nameInRow(row.cells, columns).slice(0, 200);
  if (name === '') return <span class="unknown">{w.noSample}</span>;
  if (row.slug === null) return <bdi>{name}</bdi>;
  return (
    <a href={visit.href(`/acteurs/${row.slug}`)}>
      <bdi>{name}</bdi>
    </a>
  );
}
