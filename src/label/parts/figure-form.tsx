import { ErrorSummary, sentenceOf, TextArea } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { dossierWords } from '../dossier-words.ts';
import type { SavedFigure } from '../queries/read-draft.ts';
import { reasonMax } from '../rules/answer-form.ts';
import type { OfferedFigure } from '../views/rival-figures.ts';
import { FigureProof, figureText, type SaidFigure } from './figure-said.tsx';

type Props = {
  readonly visit: Visit;
  readonly action: string;
  readonly offered: readonly OfferedFigure[];
  readonly saved: SavedFigure | null;
  readonly state: FormState;
};

/** The figures side by side, each with its proof; the last choice is to leave blank with a reason. */
export function FigureForm({ visit, action, offered, saved, state }: Props) {
  const { lang } = visit;
  const w = inLang(dossierWords, lang);
  const kept = saved === null ? (offered.length === 0 ? 'none' : '') : (saved.figureId ?? 'none');
  const chosen = state.values['figure'] ?? kept;
  const fault = state.faults.find((one) => one.field === 'figure');
  return (
    <form class="form" method="post" action={action}>
      <ErrorSummary lang={lang} state={state} sentences={w} />
      <input type="hidden" name="version" value={state.values['version'] ?? String(saved?.version ?? 0)} />
      <fieldset class="field" data-state={fault ? 'error' : undefined}>
        <legend id="f-figure">{w.figureChoose}</legend>
        {fault && <p class="field-error">{sentenceOf(fault, w)}</p>}
        {offered.map((figure) => {
          const id = `f-figure-${figure.id}`;
          const said = saidFigure(figure);
          return (
            <div key={figure.id} class="choice">
              <input
                type="radio"
                id={id}
                name="figure"
                value={figure.id}
                checked={chosen === figure.id}
                aria-describedby={`${id}-proof`}
              />
              <label for={id}>{figureText(said, lang)}</label>
              <FigureProof visit={visit} figure={said} id={`${id}-proof`} />
            </div>
          );
        })}
        <div class="choice">
          <input type="radio" id="f-figure-none" name="figure" value="none" checked={chosen === 'none'} />
          <label for="f-figure-none">{w.figureNone}</label>
        </div>
      </fieldset>
      <TextArea
        state={state}
        sentences={w}
        name="reason"
        label={w.blankReason}
        rows={3}
        maxlength={reasonMax}
        value={saved?.blankReason ?? ''}
      />
      <div class="form-actions">
        <button type="submit" class="button">
          {w.save}
        </button>
      </div>
    </form>
  );
}

/** A figure of evidence in the words of this module's pages. */
export function saidFigure(figure: OfferedFigure): SaidFigure {
  const { source } = figure;
  return { ...figure, source: source && { name: source.publisher, url: source.url } };
}
