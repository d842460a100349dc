import { SelectField, type Sentences, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { importWords } from '../import-words.ts';

/** Where something was read, and how well it is known from there: the same fields for a list and for a decision of the team. */
export function SourceFields(props: {
  visit: Visit;
  state: FormState;
  sentences: Sentences;
  /** What is read: a list, or an article. */
  of: 'list' | 'text';
}) {
  const { visit, of, ...field } = props;
  const w = inLang(importWords, visit.lang);
  const t = inLang(textWords, visit.lang);
  const said = of === 'list' ? { title: w.sTitle, hint: w.sTitleHint, on: w.sReadOnHint } : t;
  return (
    <>
      <TextField {...field} name="title" label={said.title} hint={said.hint} maxlength={300} />
      <TextField {...field} name="publisher" label={w.sPublisher} maxlength={200} />
      <TextField {...field} name="url" label={w.sUrl} type="url" inputmode="url" maxlength={1000} />
      <TextField
        {...field}
        name="published"
        label={of === 'list' ? w.sPublished : t.published}
        hint={w.sPublishedHint}
        optional={w.optional}
        width="short"
      />
      <TextField
        {...field}
        name="readOn"
        label={w.sReadOn}
        hint={said.on}
        type="date"
        width="short"
        value={civilDay(visit.ctx.now())}
      />
      <TextField {...field} name="licence" label={w.sLicence} optional={w.optional} maxlength={500} />
      <SelectField
        {...field}
        name="mark"
        label={of === 'list' ? w.sMark : t.mark}
        choices={[
          { value: 'S', label: w.markS },
          { value: 'P', label: w.markP },
          { value: 'I', label: w.markI },
          { value: '?', label: w.markUnknown },
        ]}
      />
    </>
  );
}

const textWords = {
  title: { fr: 'Titre de la source', en: 'Title of the source' },
  hint: {
    fr: 'Un article, une page, un document : tel qu’il se nomme.',
    en: 'An article, a page, a document: as it names itself.',
  },
  published: { fr: 'Date de la source', en: 'Date of the source' },
  on: { fr: 'Le jour où vous l’avez lue.', en: 'The day you read it.' },
  mark: { fr: 'Ce que vaut cette lecture', en: 'What this reading is worth' },
} as const;
