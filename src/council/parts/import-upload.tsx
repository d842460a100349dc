import { sentenceOf } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { columnHints, columnNames, membersImportWords } from '../members-import-words.ts';
import { memberColumns } from '../rules/members-table.ts';

/** Which columns the file has, and a template to fill in. */
export function ImportColumns({ visit }: { visit: Visit }) {
  const w = inLang(membersImportWords, visit.lang);
  return (
    <section class="stack" aria-labelledby="columns">
      <h2 id="columns">{w.columnsTitle}</h2>
      <p>{w.columnsHint}</p>
      <dl class="facts">
        {memberColumns.map((column) => (
          <div key={column}>
            <dt>{columnNames[column]}</dt>
            <dd>{columnHints[column][visit.lang]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={visit.href('/conseil/membres/modele.csv')} data-turbo="false">
          {w.template}
        </a>
      </p>
    </section>
  );
}

/** Sends the file to be read; nothing is written by it. */
export function ImportUpload({ visit, state, again }: { visit: Visit; state: FormState; again: boolean }) {
  const w = inLang(membersImportWords, visit.lang);
  const faults = state.faults.filter((one) => one.field === 'file');
  const described = ['f-file-hint', faults.length > 0 && 'f-file-error'].filter(Boolean).join(' ');
  return (
    <form
      class="form"
      method="post"
      enctype="multipart/form-data"
      action={visit.href('/conseil/membres/import')}
      data-turbo="false"
    >
      <div class="field" data-state={faults.length > 0 ? 'error' : undefined}>
        <label for="f-file">{w.file}</label>
        <p class="field-hint" id="f-file-hint">
          {w.fileHint}
        </p>
        {faults.length > 0 && (
          <div id="f-file-error">
            {faults.map((fault) => (
              <p class="field-error" key={fault.code}>
                {sentenceOf(fault, w)}
              </p>
            ))}
          </div>
        )}
        <input
          id="f-file"
          name="file"
          type="file"
          accept=".csv,.txt"
          aria-describedby={described}
          aria-invalid={faults.length > 0 ? 'true' : undefined}
        />
      </div>
      <div class="form-actions">
        <button class="button" data-kind={again ? 'secondary' : undefined} type="submit">
          {again ? w.readAgain : w.read}
        </button>
      </div>
    </form>
  );
}
