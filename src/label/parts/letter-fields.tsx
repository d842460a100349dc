import { SelectField, sentenceOf, TextArea, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { letterSigningWords } from '../letter-signing-words.ts';
import { letterBodyMax } from '../rules/letter-form.ts';
import { PartialDateField } from './commitment-date-field.tsx';

interface FieldsProps {
  readonly visit: Visit;
  readonly state: FormState;
}

/** Who signs: structure, capacity, name, each with what becomes of it (LBL-25); then the text. */
export function SignatoryFields({ visit, state, structure }: FieldsProps & { structure: string }) {
  const w = inLang(letterSigningWords, visit.lang);
  const common = { state, sentences: w };
  return (
    <>
      <TextField
        {...common}
        name="structure"
        label={w.structure}
        hint={w.structureHint}
        value={structure}
        maxlength={200}
        autocomplete="organization"
      />
      <TextField
        {...common}
        name="capacity"
        label={w.capacity}
        hint={w.capacityHint}
        maxlength={200}
        autocomplete="organization-title"
      />
      <TextField
        {...common}
        name="name"
        label={w.name}
        hint={w.nameHint}
        maxlength={200}
        autocomplete="name"
      />
      <TextArea
        {...common}
        name="body"
        label={w.body}
        hint={w.bodyHint}
        rows={14}
        maxlength={letterBodyMax}
      />
    </>
  );
}

/** What is promised, if something is. « Rien de précis » is an answer. */
export function PromiseFields({ visit, state }: FieldsProps) {
  const w = inLang(letterSigningWords, visit.lang);
  const common = { state, sentences: w };
  return (
    <>
      <SelectField
        {...common}
        name="promise"
        label={w.promise}
        hint={w.promiseHint}
        width="medium"
        value="none"
        choices={[
          { value: 'none', label: w.promiseNone },
          { value: 'cash', label: w.cash },
          { value: 'in_kind', label: w.in_kind },
          { value: 'result', label: w.result },
        ]}
      />
      <TextField
        {...common}
        name="promise_wording"
        label={w.promiseWording}
        optional={w.optional}
        maxlength={1000}
      />
      <TextField
        {...common}
        name="promise_amount"
        label={w.promiseAmount}
        hint={w.promiseAmountHint}
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
    </>
  );
}

/** The box « publier », unticked until the signatory ticks it. */
export function PublishField({ visit, state }: FieldsProps) {
  const w = inLang(letterSigningWords, visit.lang);
  const fault = state.faults.find((one) => one.field === 'publish');
  return (
    <fieldset class="field" data-state={fault ? 'error' : undefined}>
      <legend>{w.publishLegend}</legend>
      {fault && <p class="field-error">{sentenceOf(fault, w)}</p>}
      <div class="choice">
        <input
          type="checkbox"
          id="f-publish"
          name="publish"
          value="yes"
          checked={state.values['publish'] === 'yes'}
          aria-describedby="f-publish-hint"
        />
        <label for="f-publish">{w.publish}</label>
        <p class="field-hint" id="f-publish-hint">
          {w.publishHint}
        </p>
      </div>
    </fieldset>
  );
}
