import { ErrorSummary, SelectField, TextArea, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { codesOf, domains } from '../rules/vocabulary.ts';
import { taxonomyWords } from '../taxonomy-words.ts';

/** A field of the territory’s own, in both languages, under one of the vocabulary. */
export function SubdomainForm({ visit, state }: { visit: Visit; state: FormState }) {
  const { lang } = visit;
  const w = inLang(taxonomyWords, lang);
  const field = { state, sentences: w };
  return (
    <form class="form" method="post" action={visit.href('/territoire/taxonomie')} novalidate>
      <ErrorSummary lang={lang} state={state} sentences={w} />
      <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
      <SelectField
        {...field}
        name="domain"
        label={w.domain}
        choices={codesOf(domains).map((code) => ({ value: code, label: domains[code][lang] }))}
      />
      <TextField {...field} name="nameFr" label={w.nameFr} maxlength={100} />
      <TextField {...field} name="nameEn" label={w.nameEn} maxlength={100} />
      <TextArea
        {...field}
        name="definitionFr"
        label={w.definitionFr}
        optional={w.optional}
        rows={3}
        maxlength={500}
      />
      <TextArea
        {...field}
        name="definitionEn"
        label={w.definitionEn}
        optional={w.optional}
        rows={3}
        maxlength={500}
      />
      <div class="form-actions">
        <button class="button" type="submit">
          {w.save}
        </button>
      </div>
    </form>
  );
}
