import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { membersImportWords } from '../members-import-words.ts';
import type { JudgedFile } from '../queries/judge-members-file.ts';
import { plainWords } from '../rules/members-table.ts';

interface Props {
  readonly visit: Visit;
  readonly judged: JudgedFile;
  /** The text of the file, which travels with the form: nothing is kept before the confirmation. */
  readonly text: string;
}

/** Installs them all; the groups that the assembly lacks are ticked one by one first. */
export function ImportConfirm({
  visit,
  judged,
  text,
  state,
  ticked,
}: Props & { state: FormState; ticked: readonly string[] }) {
  const w = inLang(membersImportWords, visit.lang);
  const accepted = new Set(ticked.map(plainWords));
  return (
    <form class="form" method="post" action={visit.href('/conseil/membres/import/confirmation')}>
      <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
      <input type="hidden" name="text" value={text} />
      {judged.newGroups.length > 0 && (
        <fieldset>
          <legend>{w.newGroupsTitle}</legend>
          <p class="field-hint">{w.newGroupsHint}</p>
          {judged.newGroups.map((name, index) => (
            <div key={name} class="choice">
              <input
                type="checkbox"
                id={`create-${index}`}
                name="create"
                value={name}
                checked={accepted.has(plainWords(name))}
              />
              <label for={`create-${index}`}>{w.createGroup(name)}</label>
            </div>
          ))}
        </fieldset>
      )}
      <p class="field-hint">{w.confirmHint}</p>
      <div class="form-actions">
        <button class="button" type="submit">
          {w.confirm(judged.rows.length)}
        </button>
      </div>
    </form>
  );
}

/** The rows to correct as a file, each with its reason: corrected, it can be read again. */
export function RefusedDownload({ visit, text }: Omit<Props, 'judged'>) {
  const w = inLang(membersImportWords, visit.lang);
  return (
    <form method="post" action={visit.href('/conseil/membres/import/refus')} data-turbo="false">
      <input type="hidden" name="text" value={text} />
      <button class="button" data-kind="secondary" type="submit">
        {w.downloadRefused}
      </button>
    </form>
  );
}
