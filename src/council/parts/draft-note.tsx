import { ErrorSummary, TextArea } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatInstant } from '#kit/instant.ts';
import { preparationWords } from '../preparation-words.ts';
import { type DraftItem, type NoteVersion, noteOf } from '../rules/draft.ts';
import { TypedParagraphs } from './typed-paragraphs.tsx';

interface Props {
  readonly visit: Visit;
  readonly item: DraftItem;
  readonly state: FormState;
  readonly changes: 'possible' | 'closed';
}

/** The explanatory note of an item: its text in force, how to write another version, and those before. */
export function DraftNote({ visit, item, state, changes }: Props) {
  const w = inLang(preparationWords, visit.lang);
  const last = noteOf(item);
  const changed = state.faults.some((fault) => fault.code === 'NOTE_CHANGED_MEANWHILE');
  return (
    <section class="panel stack" id="note" aria-labelledby="note-title">
      <h2 class="panel-title" id="note-title">
        {w.note}
      </h2>
      <p class="muted">{w.noteLead}</p>
      {last && changes === 'closed' && <TypedParagraphs text={last.text} />}
      {changes === 'possible' && (
        <form class="form" method="post" action={visit.href(`${visit.path}/note`)}>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={newId(visit.ctx.now())} />
          <input type="hidden" name="basedOn" value={last?.version ?? 0} />
          <TextArea
            state={state}
            sentences={w}
            name="text"
            label={w.noteText}
            rows={12}
            maxlength={50_000}
            value={last?.text}
          />
          <div class="form-actions">
            <button class="button" type="submit">
              {w.saveNote}
            </button>
            {last && <p class="muted">{versionLine(visit, last)}</p>}
          </div>
        </form>
      )}
      {changed && last && (
        <details open>
          <summary>{w.noteTheirs}</summary>
          <TypedParagraphs text={last.text} />
        </details>
      )}
      {item.notes.length > 1 && (
        <details>
          <summary>{w.noteEarlier}</summary>
          {item.notes
            .slice(0, -1)
            .toReversed()
            .map((note) => (
              <article key={note.version}>
                <h3>{versionLine(visit, note)}</h3>
                <TypedParagraphs text={note.text} />
              </article>
            ))}
        </details>
      )}
    </section>
  );
}

function versionLine(visit: Visit, note: NoteVersion): string {
  return preparationWords.noteVersion[visit.lang](note.version, formatInstant(note.at, visit.lang));
}
