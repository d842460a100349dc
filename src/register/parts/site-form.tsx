import { ErrorSummary, SelectField, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { importFaultWords } from '../import-words.ts';
import { linkFaultWords, linkWords } from '../link-words.ts';
import { siteFaultWords, siteWords } from '../site-words.ts';
import { SourceFields } from './source-fields.tsx';

/** An establishment, a town, or both, and the source it was read in. */
export function SiteForm({ visit, slug, state }: { visit: Visit; slug: string; state: FormState }) {
  const { lang } = visit;
  const w = inLang(siteWords, lang);
  const l = inLang(linkWords, lang);
  const sentences = {
    ...inLang(importFaultWords, lang),
    ...inLang(linkFaultWords, lang),
    ...inLang(siteFaultWords, lang),
  };
  const field = { state, sentences };
  const optional = { ...field, optional: l.optional };
  return (
    <form class="form" method="post" action={visit.href(`/acteurs/${slug}/implantations`)} novalidate>
      <ErrorSummary lang={lang} state={state} sentences={sentences} />
      <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
      <TextField {...optional} name="siret" label={w.siretField} hint={w.siretHint} width="medium" />
      <TextField {...optional} name="label" label={w.label} maxlength={200} />
      <TextField {...optional} name="commune" label={w.commune} maxlength={100} width="medium" />
      <TextField {...optional} name="postcode" label={w.postcode} hint={w.postcodeHint} width="short" />
      <SelectField
        {...field}
        name="role"
        label={w.role}
        choices={[
          { value: '', label: w.roleUnknown },
          { value: 'head', label: w.roleHead },
          { value: 'secondary', label: w.roleSecondary },
        ]}
      />
      <TextField {...optional} name="from" label={l.from} hint={l.dateHint} width="short" />
      <TextField {...optional} name="until" label={l.until} width="short" />
      <h3>{l.whereRead}</h3>
      <SourceFields {...field} visit={visit} of="text" />
      <div class="form-actions">
        <button class="button" type="submit">
          {w.save}
        </button>
      </div>
    </form>
  );
}
