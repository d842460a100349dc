import { type Sentences, sentenceOf } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';

const words = {
  day: { fr: 'Jour', en: 'Day' },
  month: { fr: 'Mois', en: 'Month' },
  year: { fr: 'Année', en: 'Year' },
  hint: {
    fr: 'Une année seule suffit. Tout vide : « non connue ».',
    en: 'A year alone is enough. All empty: "not known".',
  },
} as const;

/** A date even if incomplete, in three boxes: `due_day`, `due_month`, `due_year` for the name `due` (see `dueFromParts`). */
export function PartialDateField({
  visit,
  state,
  name,
  legend,
  optional,
  sentences,
}: {
  visit: Visit;
  state: FormState;
  name: string;
  legend: string;
  optional?: string;
  sentences: Sentences;
}) {
  const w = inLang(words, visit.lang);
  const fault = state.faults.find((one) => one.field === `${name}_year`);
  const describedBy = fault ? `f-${name}-hint f-${name}-error` : `f-${name}-hint`;
  return (
    <fieldset class="field" data-state={fault ? 'error' : undefined} aria-describedby={describedBy}>
      <legend>
        {legend} {optional && <span class="field-optional">{optional}</span>}
      </legend>
      <p class="field-hint" id={`f-${name}-hint`}>
        {w.hint}
      </p>
      {fault && (
        <p class="field-error" id={`f-${name}-error`}>
          {sentenceOf(fault, sentences)}
        </p>
      )}
      <div class="date-parts">
        {(['day', 'month', 'year'] as const).map((part) => (
          <label key={part} for={`f-${name}_${part}`}>
            {w[part]}
            <input
              id={`f-${name}_${part}`}
              name={`${name}_${part}`}
              type="text"
              inputmode="numeric"
              autocomplete="off"
              maxlength={part === 'year' ? 4 : 2}
              value={state.values[`${name}_${part}`] ?? ''}
              aria-invalid={fault ? 'true' : undefined}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
