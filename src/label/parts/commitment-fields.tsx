import { ErrorSummary, SelectField, TextArea, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { commitmentWords } from '../commitment-words.ts';
import { amendmentKinds, commitmentKinds } from '../rules/commitment-form.ts';
import { PartialDateField } from './commitment-date-field.tsx';
import { Once } from './support-once.tsx';

interface FormProps {
  readonly visit: Visit;
  /** Where the form is sent, without language. */
  readonly path: string;
  readonly state: FormState;
}

/** A new commitment: words, who, nature, amount and date if known. */
export function CommitmentForm({ visit, path, state }: FormProps) {
  const w = inLang(commitmentWords, visit.lang);
  const common = { state, sentences: w };
  return (
    <section aria-labelledby="add-title">
      <h2 id="add-title">{w.addTitle}</h2>
      <form class="form" method="post" action={visit.href(path)}>
        <ErrorSummary lang={visit.lang} state={state} sentences={w} />
        <Once visit={visit} state={state} />
        <TextArea
          {...common}
          name="wording"
          label={w.wording}
          hint={w.wordingHint}
          rows={3}
          maxlength={1000}
        />
        <TextArea
          {...common}
          name="wording_en"
          label={w.wordingEn}
          optional={w.optional}
          rows={3}
          maxlength={1000}
        />
        <TextField {...common} name="owner" label={w.owner} hint={w.ownerHint} maxlength={200} />
        <SelectField
          {...common}
          name="kind"
          label={w.kind}
          width="medium"
          choices={[
            { value: '', label: w.chooseKind },
            ...commitmentKinds.map((kind) => ({ value: kind, label: w[kind] })),
          ]}
        />
        <TextField
          {...common}
          name="amount"
          label={w.amount}
          hint={w.amountHint}
          optional={w.optional}
          width="short"
          inputmode="decimal"
        />
        <PartialDateField
          visit={visit}
          state={state}
          name="due"
          legend={w.due}
          optional={w.optional}
          sentences={w}
        />
        <div class="form-actions">
          <button class="button" type="submit">
            {w.add}
          </button>
        </div>
      </form>
    </section>
  );
}

/** What happened to a commitment since. */
export function AmendmentForm({ visit, path, state }: FormProps) {
  const w = inLang(commitmentWords, visit.lang);
  const common = { state, sentences: w };
  return (
    <section aria-labelledby="amend-title">
      <h2 id="amend-title">{w.amendTitle}</h2>
      <p>{w.amendHint}</p>
      <form class="form" method="post" action={visit.href(path)}>
        <ErrorSummary lang={visit.lang} state={state} sentences={w} />
        <Once visit={visit} state={state} />
        <SelectField
          {...common}
          name="what"
          label={w.what}
          width="medium"
          choices={[
            { value: '', label: w.chooseKind },
            ...amendmentKinds.map((kind) => ({ value: kind, label: w[kind] })),
          ]}
        />
        <PartialDateField visit={visit} state={state} name="at" legend={w.at} sentences={w} />
        <TextArea {...common} name="words" label={w.words} rows={3} maxlength={1000} />
        <TextArea
          {...common}
          name="words_en"
          label={w.wordingEn}
          optional={w.optional}
          rows={3}
          maxlength={1000}
        />
        <TextField
          {...common}
          name="amount"
          label={w.amount}
          optional={w.optional}
          width="short"
          inputmode="decimal"
        />
        <PartialDateField
          visit={visit}
          state={state}
          name="due"
          legend={w.newDue}
          optional={w.optional}
          sentences={w}
        />
        <div class="form-actions">
          <button class="button" type="submit">
            {w.amend}
          </button>
        </div>
      </form>
    </section>
  );
}
