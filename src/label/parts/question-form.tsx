import { ErrorSummary, TextArea } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { dossierWords } from '../dossier-words.ts';
import type { SavedAnswer } from '../queries/read-draft.ts';
import { answerMax, reasonMax } from '../rules/answer-form.ts';

type Props = {
  readonly visit: Visit;
  readonly action: string;
  readonly saved: SavedAnswer | null;
  readonly savedHint: string;
  readonly state: FormState;
};

/**
 * The form of one question: the text, whether it is ready, or a blank with its reason. The hidden version says which
 * text the writer was shown. `data-autosave` is read by the island; without scripts the buttons do the same work.
 */
export function QuestionForm({ visit, action, saved, savedHint, state }: Props) {
  const w = inLang(dossierWords, visit.lang);
  const shared = { state, sentences: w };
  const ready = state.faults.length > 0 ? state.values['ready'] === 'yes' : saved?.readiness === 'ready';
  return (
    <form class="form question" method="post" action={action} data-autosave="">
      <ErrorSummary lang={visit.lang} state={state} sentences={w} />
      <input type="hidden" name="version" value={state.values['version'] ?? String(saved?.version ?? 0)} />
      <TextArea
        {...shared}
        name="text"
        label={w.answer}
        hint={w.answerHint}
        rows={14}
        maxlength={answerMax}
        value={saved?.text ?? ''}
      />
      <div class="choice">
        <input
          type="checkbox"
          id="f-ready"
          name="ready"
          value="yes"
          checked={ready}
          aria-describedby="ready-hint"
        />
        <label for="f-ready">{w.ready}</label>
        <p class="field-hint" id="ready-hint">
          {w.readyHint}
        </p>
      </div>
      <div class="form-actions">
        <button type="submit" class="button" name="act" value="next">
          {w.saveNext}
        </button>{' '}
        <button type="submit" class="button" data-kind="secondary" name="act" value="save">
          {w.save}
        </button>
        <p
          class="saved"
          data-state={saved ? 'saved' : 'unsaved'}
          role="status"
          data-saving={w.savingNow}
          data-saved={w.savedAt}
          data-unsaved={w.unsaved}
          data-failed={w.saveFailed}
          data-conflict={w.conflictNow}
          data-refused={w.refusedNow}
        >
          {savedHint}
        </p>
      </div>
      <fieldset class="field">
        <legend>{w.blankTitle}</legend>
        <p class="field-hint">{w.blankHint}</p>
        <TextArea
          {...shared}
          name="reason"
          label={w.blankReason}
          rows={3}
          maxlength={reasonMax}
          value={saved?.blankReason ?? ''}
        />
        <button type="submit" class="button" data-kind="secondary" name="act" value="blank">
          {w.blankButton}
        </button>
      </fieldset>
    </form>
  );
}
