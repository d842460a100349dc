import { toCsv } from '#kit/csv.ts';
import { csvDownload, redirect } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { columnNames, membersImportWords } from '../members-import-words.ts';
import { rowFaultText } from '../parts/import-preview.tsx';
import { judgeMembersFile } from '../queries/judge-members-file.ts';
import { memberColumns } from '../rules/members-table.ts';
import { membersPath, ownMembersOf } from './members-of-visit.ts';

const head = memberColumns.map((column) => columnNames[column]);

/** GET /conseil/membres/modele.csv: the columns, with one row to replace. */
export const downloadTemplate: Screen = async (visit) => {
  const { day } = await ownMembersOf(visit);
  const w = inLang(membersImportWords, visit.lang);
  return csvDownload(toCsv(head, [[1, w.templateName, w.templateGroup, day, '']]), 'membres-modele.csv');
};

/** POST /conseil/membres/import/refus: the rows to correct, with the line and everything that is wrong in two last columns. */
export const downloadRefused: Screen = async (visit) => {
  const { assembly } = await ownMembersOf(visit);
  const text = (await visit.form()).values['text'] ?? '';
  const judged = await judgeMembersFile(visit.ctx.db, assembly, text);
  if (!judged.ok) return redirect(visit, `${membersPath}/import`);
  const w = inLang(membersImportWords, visit.lang);
  const rows = judged.value.faulty.map((row) => [
    ...memberColumns.map((column) => row.cells[column]),
    row.line,
    row.faults.map((fault) => rowFaultText(visit, fault)).join(' ; '),
  ]);
  return csvDownload(toCsv([...head, w.line, w.reason], rows), 'membres-a-corriger.csv');
};
