import { sentenceOf } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { pieceWords } from '../piece-words.ts';
import { Once } from './support-once.tsx';

interface SlotForm {
  readonly visit: Visit;
  readonly slug: string;
  readonly slot: string;
  /** The slot's name, read with the field. */
  readonly name: string;
  readonly state: FormState;
}

/**
 * Sends one file to one slot. The slot travels in the address: a body too large is refused before it is read. Left to the
 * browser, which shows how far a long upload is and forgets the file once it is sent.
 */
export function PieceUpload({ visit, slug, slot, name, state }: SlotForm) {
  const w = inLang(pieceWords, visit.lang);
  const field = `file-${slot}`;
  const faults = state.faults.filter((one) => one.field === field);
  const described = [`f-${field}-hint`, faults.length > 0 && `f-${field}-error`].filter(Boolean).join(' ');
  const action = visit.href(`/candidatures/${slug}/dossier/pieces?emplacement=${encodeURIComponent(slot)}`);
  return (
    <form class="form" method="post" enctype="multipart/form-data" action={action} data-turbo="false">
      <Once visit={visit} state={state} />
      <div class="field" data-state={faults.length > 0 ? 'error' : undefined}>
        <label for={`f-${field}`}>{w.fileFor(name)}</label>
        <p class="field-hint" id={`f-${field}-hint`}>
          {w.accepted}
        </p>
        {faults.length > 0 && (
          <div id={`f-${field}-error`}>
            {faults.map((fault) => (
              <p class="field-error" key={fault.code}>
                {sentenceOf(fault, w)}
              </p>
            ))}
          </div>
        )}
        <input
          id={`f-${field}`}
          name="file"
          type="file"
          accept=".pdf,.odt,.docx,.ods,.xlsx,.csv,.png,.jpg,.jpeg"
          aria-describedby={described}
          aria-invalid={faults.length > 0 ? 'true' : undefined}
        />
      </div>
      <div class="form-actions">
        <button class="button" data-kind="secondary" type="submit">
          {w.upload}
          <span class="visually-hidden">{w.named(name)}</span>
        </button>
      </div>
    </form>
  );
}

/** Says why a slot stays empty (LBL-07). */
export function PieceBlankForm({ visit, slug, slot, name, state }: SlotForm) {
  const w = inLang(pieceWords, visit.lang);
  const field = `reason-${slot}`;
  const fault = state.faults.find((one) => one.field === field);
  return (
    <details open={fault !== undefined}>
      <summary>{w.blankTitle}</summary>
      <form class="form" method="post" action={visit.href(`/candidatures/${slug}/dossier/pieces/absences`)}>
        <Once visit={visit} state={state} />
        <input type="hidden" name="slot" value={slot} />
        <div class="field" data-state={fault ? 'error' : undefined}>
          <label for={`f-${field}`}>{w.blankReason(name)}</label>
          {fault && (
            <p class="field-error" id={`f-${field}-error`}>
              {sentenceOf(fault, w)}
            </p>
          )}
          <textarea
            id={`f-${field}`}
            name={field}
            rows={3}
            maxlength={2000}
            aria-describedby={fault ? `f-${field}-error` : undefined}
            aria-invalid={fault ? 'true' : undefined}
          >
            {state.values[field] ?? ''}
          </textarea>
        </div>
        <div class="form-actions">
          <button class="button" data-kind="secondary" type="submit">
            {w.blankButton}
            <span class="visually-hidden">{w.named(name)}</span>
          </button>
        </div>
      </form>
    </details>
  );
}
