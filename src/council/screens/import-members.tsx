import type { ComponentChildren } from 'preact';
import { readUpload } from '#kit/files/multipart.ts';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type Fault, type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { importMembers } from '../actions/import-members.ts';
import { memberWords } from '../member-words.ts';
import { columnNames, membersImportWords } from '../members-import-words.ts';
import { ImportConfirm, RefusedDownload } from '../parts/import-confirm.tsx';
import { FaultyRows, GoodRows, ImportSummary } from '../parts/import-preview.tsx';
import { ImportColumns, ImportUpload } from '../parts/import-upload.tsx';
import { RehearsalNotice } from '../parts/rehearsal-notice.tsx';
import { judgeMembersFile } from '../queries/judge-members-file.ts';
import type { TableFault } from '../rules/members-table.ts';
import { membersText } from '../rules/members-text.ts';
import { membersPath, noticeOf, ownMembersOf } from './members-of-visit.ts';
import { onceIn } from './seat-form-values.ts';

/** As long as a form can carry it back, accents written in three signs included. */
const limits = { maxBytes: 200_000, allowed: ['csv', 'txt'], encoding: 'any' } as const;

/** GET /conseil/membres/import: which columns, a template, and the file to send. */
export const showImport: Screen = (visit) => drawStart(visit, []);

/** POST: reads the file and shows everything it says and everything that is wrong. Nothing is written. */
export const postImport: Screen = async (visit) => {
  const { assembly } = await ownMembersOf(visit);
  if (assembly.standing === 'rehearsal') return drawStart(visit, ['IMPORT_NOT_IN_REHEARSAL']);
  const upload = await readUpload(visit.request, { file: limits });
  if (!upload.ok) return drawStart(visit, [...new Set(upload.refusals.map((one) => one.code))]);
  try {
    const [file] = upload.value.files('file');
    if (!file) return await drawStart(visit, ['FILE_MISSING']);
    const bytes = new Uint8Array(await new Response(await file.open()).arrayBuffer());
    const read = membersText(bytes);
    return read.ok
      ? await drawPreview(visit, read.value.text, untouched, [])
      : await drawStart(visit, read.refusals);
  } finally {
    await upload.value.discard();
  }
};

/** POST …/confirmation: installs them all, or shows the same preview with what stands against it. */
export const postImportConfirmation: Screen = async (visit) => {
  const { assembly } = await ownMembersOf(visit);
  const form = await visit.form();
  const text = form.values['text'] ?? '';
  const ticked = form.all('create');
  const given = { text, acceptedGroups: ticked, once: onceIn(visit, form) };
  const done = await importMembers(visit.ctx, visit.viewer, given, noticeOf(visit, assembly));
  if (done.ok || done.refusals.includes('ALREADY_DONE')) return redirect(visit, membersPath);
  if (done.refusals.includes('IMPORT_NOT_IN_REHEARSAL')) return drawStart(visit, done.refusals);
  const faults = done.refusals.map((code) => ({ field: null, code }));
  return drawPreview(visit, text, { values: form.values, faults }, ticked);
};

async function drawPreview(
  visit: Visit,
  text: string,
  state: FormState,
  ticked: readonly string[],
): Promise<Response> {
  const { assembly } = await ownMembersOf(visit);
  const judged = await judgeMembersFile(visit.ctx.db, assembly, text);
  if (!judged.ok) return drawTableFaults(visit, judged.refusals);
  const faulty = judged.value.faulty.length > 0;
  const w = inLang(membersImportWords, visit.lang);
  const common = { visit, judged: judged.value };
  return frame(visit, {
    title: w.previewTitle,
    kicker: assembly.name,
    status: faulty || state.faults.length > 0 ? 422 : 200,
    body: (
      <>
        <ErrorSummary lang={visit.lang} state={state} sentences={w} />
        <ImportSummary {...common} />
        <FaultyRows {...common} />
        {faulty && <RefusedDownload visit={visit} text={text} />}
        {!faulty && <GoodRows {...common} />}
        {!faulty && <ImportConfirm {...common} text={text} state={state} ticked={ticked} />}
        <ImportUpload visit={visit} state={untouched} again />
      </>
    ),
  });
}

function drawTableFaults(visit: Visit, faults: readonly TableFault[]): Promise<Response> {
  const w = inLang(membersImportWords, visit.lang);
  const sentences = faults.map(({ code, column, line }) => {
    const about = column === undefined ? '' : ` « ${columnNames[column]} ».`;
    return w[code] + about + (line === undefined ? '' : w.atLine(line));
  });
  // Each is a sentence of its own, shown as it is.
  return drawStart(visit, sentences);
}

async function drawStart(visit: Visit, codes: readonly string[]): Promise<Response> {
  const { assembly } = await ownMembersOf(visit);
  const w = inLang(membersImportWords, visit.lang);
  const faults: Fault[] = codes.map((code) => ({
    field: code === 'IMPORT_NOT_IN_REHEARSAL' ? null : 'file',
    code,
  }));
  const state = { values: {}, faults };
  return frame(visit, {
    title: w.title,
    kicker: assembly.name,
    lead: w.lead,
    status: faults.length > 0 ? 422 : 200,
    body: (
      <>
        <ErrorSummary lang={visit.lang} state={state} sentences={w} />
        {assembly.standing === 'rehearsal' ? (
          <>
            <RehearsalNotice visit={visit} assembly={assembly} />
            <p>{w.rehearsalOnly}</p>
          </>
        ) : (
          <ImportUpload visit={visit} state={state} again={false} />
        )}
        <ImportColumns visit={visit} />
      </>
    ),
  });
}

function frame(
  visit: Visit,
  said: {
    readonly title: string;
    readonly kicker: string;
    readonly lead?: string;
    readonly status: number;
    readonly body: ComponentChildren;
  },
): Response {
  const words = inLang(memberWords, visit.lang);
  return page(visit, {
    title: said.title,
    status: said.status,
    crumbs: [
      { path: '/conseil', label: words.council },
      { path: membersPath, label: words.title },
    ],
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{said.kicker}</p>
          <h1>{said.title}</h1>
          {said.lead && <p class="lead">{said.lead}</p>}
        </header>
        {said.body}
      </>
    ),
  });
}
