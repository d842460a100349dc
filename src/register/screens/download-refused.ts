import { toCsv } from '#kit/csv.ts';
import { csvDownload } from '#kit/http/answers.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { importStepsWords } from '../import-steps-words.ts';
import { remarkText } from '../parts/import-remarks.tsx';
import { isAlert, isFault } from '../rules/import-row.ts';
import { listImportRows } from '../views/list-import-rows.ts';
import { ownImport } from './import-of-visit.tsx';

/**
 * GET /acteurs/imports/:id/refus.csv: the rows that stayed outside, with every cell as it was, their line in the file and the reason
 * in two last columns. Corrected, it can be imported as it is.
 */
export const downloadRefused: Screen = async (visit) => {
  const one = await ownImport(visit);
  const judged = found(one.judged);
  const w = inLang(importStepsWords, visit.lang);
  const rows = await listImportRows(visit.ctx, one.id, ['refused', 'alert'], 'all');
  // A row with cells too many keeps them: they are why it is here.
  const width = Math.max(judged.columns.length, ...rows.map((row) => row.cells.length));
  const headings = Array.from({ length: width }, (_, index) => judged.columns[index]?.heading ?? '');
  const head = [...headings, w.line, w.reason];
  const lines = rows.map(({ cells, line, remarks }) => [
    ...Array.from({ length: width }, (_, index) => cells[index] ?? ''),
    line,
    [...remarks.filter(isFault), ...remarks.filter(isAlert)]
      .map((each) => remarkText(each, visit.lang))
      .join(' ; '),
  ]);
  return csvDownload(toCsv(head, lines), `import-${one.number}-refus.csv`);
};
