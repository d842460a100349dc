import { SelectField, type Sentences, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { figureFormWords } from '../figure-words.ts';
import { importWords } from '../import-words.ts';
import type { ListedSource } from '../queries/listed-sources.ts';

type Props = {
  visit: Visit;
  state: FormState;
  sentences: Sentences;
  sources: readonly ListedSource[];
  /** Does the form ask what the figure is worth? */
  worth: boolean;
};

/** Where a figure or a definition was read: a source of the register, or a new one. */
export function FigureSourceFields({ visit, state, sentences, sources, worth }: Props) {
  const w = inLang(figureFormWords, visit.lang);
  const i = inLang(importWords, visit.lang);
  const field = { state, sentences };
  return (
    <fieldset>
      <legend>{w.sourceLegend}</legend>
      <SelectField
        {...field}
        name="known"
        label={w.known}
        hint={w.knownHint}
        choices={[
          { value: '', label: w.another },
          ...sources.map((one) => ({ value: one.slug, label: `${one.title} (${one.publisher})` })),
        ]}
      />
      <TextField {...field} name="title" label={w.sTitle} maxlength={300} />
      <TextField {...field} name="publisher" label={w.sPublisher} maxlength={200} />
      <TextField {...field} name="url" label={w.sUrl} type="url" inputmode="url" maxlength={1000} />
      <TextField
        {...field}
        name="published"
        label={w.sPublished}
        hint={w.sPublishedHint}
        optional={w.optional}
        width="short"
      />
      <TextField {...field} name="licence" label={w.sLicence} optional={w.optional} maxlength={500} />
      <TextField
        {...field}
        name="readOn"
        label={w.readOn}
        type="date"
        width="short"
        value={civilDay(visit.ctx.now())}
      />
      {worth && (
        <SelectField
          {...field}
          name="mark"
          label={w.worth}
          choices={[
            { value: 'S', label: i.markS },
            { value: 'P', label: i.markP },
            { value: 'I', label: i.markI },
            { value: '?', label: i.markUnknown },
          ]}
        />
      )}
    </fieldset>
  );
}
