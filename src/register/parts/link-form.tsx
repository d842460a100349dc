import { ErrorSummary, SelectField, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { importFaultWords } from '../import-words.ts';
import { linkFaultWords, linkWords } from '../link-words.ts';
import { codesOf, relationTypes } from '../rules/vocabulary.ts';
import { SourceFields } from './source-fields.tsx';

/** A link from this actor to another, and the source it was read in. */
export function LinkForm({ visit, slug, state }: { visit: Visit; slug: string; state: FormState }) {
  const { lang } = visit;
  const w = inLang(linkWords, lang);
  const sentences = { ...inLang(importFaultWords, lang), ...inLang(linkFaultWords, lang) };
  const field = { state, sentences };
  return (
    <form class="form" method="post" action={visit.href(`/acteurs/${slug}/liens`)} novalidate>
      <ErrorSummary lang={lang} state={state} sentences={sentences} />
      <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
      <SelectField
        {...field}
        name="type"
        label={w.type}
        choices={codesOf(relationTypes).map((type) => ({
          value: type,
          label: relationTypes[type].outward[lang],
        }))}
      />
      <TextField {...field} name="to" label={w.to} hint={w.toHint} maxlength={300} />
      <TextField
        {...field}
        name="from"
        label={w.from}
        hint={w.dateHint}
        optional={w.optional}
        width="short"
      />
      <TextField {...field} name="until" label={w.until} optional={w.optional} width="short" />
      <h3>{w.whereRead}</h3>
      <SourceFields {...field} visit={visit} of="text" />
      <div class="form-actions">
        <button class="button" type="submit">
          {w.save}
        </button>
      </div>
    </form>
  );
}
