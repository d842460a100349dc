import { ErrorSummary, SelectField, TextArea, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { preparationWords } from '../preparation-words.ts';
import { actsMatters } from '../rules/acts-matter.ts';
import type { DraftItem } from '../rules/draft.ts';

/** What an item says: titles, object, rapporteur, the file it is about, its matter. Posts to the page's own address. */
export function DraftItemForm({
  visit,
  state,
  item,
}: {
  visit: Visit;
  state: FormState;
  item: DraftItem | null;
}) {
  const w = inLang(preparationWords, visit.lang);
  const shared = { state, sentences: w };
  const matters = actsMatters.map(({ code, name }) => ({
    value: code,
    label: `${code} ${name[visit.lang]}`,
  }));
  return (
    <form class="form" method="post" action={visit.href(visit.path)}>
      <ErrorSummary lang={visit.lang} state={state} sentences={w} />
      <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
      <TextField {...shared} name="titleFr" label={w.titleFr} value={item?.titleFr} maxlength={300} />
      <TextField
        {...shared}
        name="titleEn"
        label={w.titleEn}
        hint={w.titleEnHint}
        optional={w.optional}
        value={item?.titleEn ?? ''}
        maxlength={300}
      />
      <TextArea
        {...shared}
        name="object"
        label={w.object}
        hint={w.objectHint}
        rows={3}
        maxlength={2000}
        value={item?.object}
      />
      <TextField
        {...shared}
        name="rapporteur"
        label={w.rapporteur}
        optional={w.optional}
        value={item?.rapporteur ?? ''}
        maxlength={200}
      />
      <TextField
        {...shared}
        name="subject"
        label={w.subject}
        hint={w.subjectHint}
        optional={w.optional}
        value={item?.subject ?? ''}
      />
      <SelectField
        {...shared}
        name="matterCode"
        label={w.matter}
        optional={w.optional}
        value={item?.matterCode ?? ''}
        choices={[{ value: '', label: w.matterNone }, ...matters]}
      />
      <div class="form-actions">
        <button class="button" type="submit">
          {w.saveItem}
        </button>
      </div>
    </form>
  );
}
