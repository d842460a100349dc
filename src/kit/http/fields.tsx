import type { ComponentChildren } from 'preact';
import type { Lang } from '../i18n.ts';
import { inLang } from '../i18n.ts';
import type { Fault, FormState } from './form.ts';
import { frameWords } from './words.ts';

/** The sentences of a module's refusals, by code, already in the reader's language. */
export type Sentences = Readonly<Record<string, unknown>>;

/** The sentence of a fault; a code without a sentence is shown as it is rather than hidden. */
export function sentenceOf(fault: Fault, sentences: Sentences): string {
  const sentence = sentences[fault.code];
  return typeof sentence === 'string' ? sentence : fault.code;
}

/** Every fault at once, above the form, each linked to its field. Nothing when there is none. */
export function ErrorSummary({
  lang,
  state,
  sentences,
}: {
  lang: Lang;
  state: FormState;
  sentences: Sentences;
}) {
  if (state.faults.length === 0) return null;
  const w = inLang(frameWords, lang);
  return (
    <div class="error-summary" role="alert" tabindex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{w.faultsTitle}</h2>
      <ul>
        {state.faults.map((fault) => (
          <li key={`${fault.field} ${fault.code}`}>
            {fault.field === null ? (
              sentenceOf(fault, sentences)
            ) : (
              <a href={`#f-${fault.field}`}>{sentenceOf(fault, sentences)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly state: FormState;
  readonly sentences: Sentences;
  readonly hint?: string;
  /** « (facultatif) »: given when the field may be left blank. */
  readonly optional?: string;
  readonly width?: 'short' | 'medium';
  /** What the field holds before anybody typed. */
  readonly value?: string;
}

interface Described {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: 'true' | undefined;
  readonly value: string;
}

/** A label, its hint, its fault, then the control: the frame of every field. */
function Field(props: FieldProps & { control: (described: Described) => ComponentChildren }) {
  const { name, state } = props;
  const fault = state.faults.find((one) => one.field === name);
  const ids = [props.hint && `f-${name}-hint`, fault && `f-${name}-error`].filter(Boolean);
  return (
    <div class="field" data-state={fault ? 'error' : undefined} data-width={props.width}>
      <label for={`f-${name}`}>
        {props.label} {props.optional && <span class="field-optional">{props.optional}</span>}
      </label>
      {props.hint && (
        <p class="field-hint" id={`f-${name}-hint`}>
          {props.hint}
        </p>
      )}
      {fault && (
        <p class="field-error" id={`f-${name}-error`}>
          {sentenceOf(fault, props.sentences)}
        </p>
      )}
      {props.control({
        id: `f-${name}`,
        describedBy: ids.length > 0 ? ids.join(' ') : undefined,
        invalid: fault ? 'true' : undefined,
        value: state.values[name] ?? props.value ?? '',
      })}
    </div>
  );
}

type InputProps = FieldProps & {
  readonly type?: 'text' | 'email' | 'url' | 'date' | 'number';
  readonly autocomplete?: string;
  readonly inputmode?: 'text' | 'decimal' | 'numeric' | 'email' | 'url';
  readonly maxlength?: number;
};

export function TextField(props: InputProps) {
  return (
    <Field
      {...props}
      control={(one) => (
        <input
          id={one.id}
          name={props.name}
          {...typeOf(props.type)}
          value={one.value}
          autocomplete={props.autocomplete ?? 'off'}
          inputmode={props.inputmode}
          maxlength={props.maxlength}
          aria-describedby={one.describedBy}
          aria-invalid={one.invalid}
        />
      )}
    />
  );
}

/** preact describes each type of input apart; the ones used here take the same attributes. */
function typeOf(type: InputProps['type']): { type: 'text' } {
  return { type: (type ?? 'text') as 'text' };
}

export function TextArea(props: FieldProps & { readonly rows?: number; readonly maxlength?: number }) {
  return (
    <Field
      {...props}
      control={(one) => (
        <textarea
          id={one.id}
          name={props.name}
          rows={props.rows ?? 6}
          maxlength={props.maxlength}
          aria-describedby={one.describedBy}
          aria-invalid={one.invalid}
        >
          {one.value}
        </textarea>
      )}
    />
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function SelectField(props: FieldProps & { readonly choices: readonly Choice[] }) {
  return (
    <Field
      {...props}
      control={(one) => (
        <select id={one.id} name={props.name} aria-describedby={one.describedBy} aria-invalid={one.invalid}>
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === one.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
