import { sentenceOf } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { preparationWords } from '../preparation-words.ts';
import type { DraftItem } from '../rules/draft.ts';
import { Once } from './act-button.tsx';
import { PieceLine } from './piece-line.tsx';

interface Props {
  readonly visit: Visit;
  readonly item: DraftItem;
  readonly state: FormState;
  readonly changes: 'possible' | 'closed';
}

/** The pieces of an item being prepared: what is attached, how to withdraw it, how to attach one more. */
export function DraftPieces({ visit, item, state, changes }: Props) {
  const w = inLang(preparationWords, visit.lang);
  return (
    <section class="panel stack" id="pieces" aria-labelledby="pieces-title">
      <h2 class="panel-title" id="pieces-title">
        {w.pieces}
      </h2>
      <p class="muted">{w.piecesLead}</p>
      {item.pieces.length === 0 && <p>{w.piecesNone}</p>}
      {item.pieces.map((piece) => (
        <div key={piece.id}>
          <ul class="pieces">
            <PieceLine visit={visit} piece={piece} path={`${visit.path}/pieces/${piece.id}`} />
          </ul>
          {changes === 'possible' && (
            <form method="post" action={visit.href(`${visit.path}/pieces/${piece.id}/retrait`)}>
              <Once visit={visit} />
              <button class="button" data-kind="quiet" type="submit">
                {w.withdrawPiece}
                <span class="visually-hidden">{w.named(piece.filename)}</span>
              </button>
            </form>
          )}
        </div>
      ))}
      {changes === 'possible' && <PieceUpload visit={visit} state={state} />}
    </section>
  );
}

/** Sends one file; left to the browser, which shows how far a long upload is. */
function PieceUpload({ visit, state }: { visit: Visit; state: FormState }) {
  const w = inLang(preparationWords, visit.lang);
  const { faults } = state;
  const described = faults.length > 0 ? 'f-file-hint f-file-error' : 'f-file-hint';
  return (
    <form
      class="form"
      method="post"
      enctype="multipart/form-data"
      action={visit.href(`${visit.path}/pieces`)}
      data-turbo="false"
    >
      <Once visit={visit} />
      <div class="field" data-state={faults.length > 0 ? 'error' : undefined}>
        <label for="f-file">{w.file}</label>
        <p class="field-hint" id="f-file-hint">
          {w.fileHint}
        </p>
        {faults.length > 0 && (
          <div id="f-file-error" role="alert">
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
          accept=".pdf,.odt,.docx,.ods,.xlsx,.csv,.png,.jpg,.jpeg"
          aria-describedby={described}
          aria-invalid={faults.length > 0 ? 'true' : undefined}
        />
      </div>
      <div class="form-actions">
        <button class="button" data-kind="secondary" type="submit">
          {w.attach}
        </button>
      </div>
    </form>
  );
}
