import { Fragment } from 'preact';
import { ErrorSummary, SelectField, TextArea, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { claimWords } from '../claim-words.ts';
import { actorFieldNames } from '../import-row-words.ts';
import type { ShownActor } from '../queries/shown-facts.ts';
import type { ActorField, FieldContent } from '../rules/actor-fields.ts';
import { type CorrectionKind, correctableFields, mayBeRemoved, removalOf } from '../rules/correction.ts';
import { addsUp } from '../rules/shown-value.ts';
import { codesOf, domains, kinds, layers } from '../rules/vocabulary.ts';
import { contentText } from './import-remarks.tsx';

interface FormsProps {
  readonly visit: Visit;
  readonly actor: ShownActor;
  readonly state: FormState;
}

/** What was ticked to be taken off, field by field, when a form comes back. */
export type Ticked = (field: ActorField) => readonly string[];
export const nothingTicked: Ticked = () => [];

/** The name of the boxes that take something off a field. */
export function removalName(field: string): string {
  return `remove-${field}`;
}

/** Is what was typed, and refused, of this form? The others are drawn untouched. */
function own(state: FormState, kind: CorrectionKind): FormState {
  return state.values['asks'] === kind ? state : untouched;
}

function Hidden({ visit, kind }: { visit: Visit; kind: CorrectionKind }) {
  return (
    <>
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <input type="hidden" name="asks" value={kind} />
    </>
  );
}

/** All is right: one button. */
export function ConfirmForm({ visit }: FormsProps) {
  const w = inLang(claimWords, visit.lang);
  return (
    <section class="stack" aria-labelledby="exact">
      <h2 id="exact">{w.exactTitle}</h2>
      <p>{w.exactText}</p>
      <form method="post" action={visit.href(visit.path)}>
        <Hidden visit={visit} kind="confirms" />
        <button class="button" data-kind="secondary" type="submit">
          {w.exact}
        </button>
      </form>
    </section>
  );
}

/** What is shown beside what should be: a blank field changes nothing. */
export function CorrectForm({ visit, actor, state: given, ticked }: FormsProps & { ticked: Ticked }) {
  const { lang } = visit;
  const w = inLang(claimWords, lang);
  const state = own(given, 'corrects');
  return (
    <section class="stack" aria-labelledby="correct">
      <h2 id="correct">{w.correctTitle}</h2>
      <p>{w.correctText}</p>
      <form class="form" method="post" action={visit.href(visit.path)} novalidate>
        <ErrorSummary lang={lang} state={state} sentences={w} />
        <Hidden visit={visit} kind="corrects" />
        {correctableFields.map((field) => (
          <Fragment key={field}>
            <FactField visit={visit} actor={actor} state={state} field={field} />
            {mayBeRemoved(field) &&
              (actor.facts.get(field) ?? []).map((one, rank) => (
                <RemovalBox key={removalOf(one)} {...{ visit, field, content: one, rank, ticked }} />
              ))}
          </Fragment>
        ))}
        <TextArea
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          optional={w.optional}
          rows={4}
          state={state}
          sentences={w}
        />
        <div class="form-actions">
          <button class="button" type="submit">
            {w.send}
          </button>
        </div>
      </form>
    </section>
  );
}

const vocabularies = { kind: kinds, layer: layers, domains } as const;

function FactField({ visit, actor, state, field }: FormsProps & { field: ActorField }) {
  const { lang } = visit;
  const w = inLang(claimWords, lang);
  const shown = (actor.facts.get(field) ?? []).map((one) => contentText(field, one, lang));
  const hint =
    shown.length === 0
      ? w.shownNone
      : addsUp(field)
        ? w.added(shown.join(', '))
        : w.shownNow(shown.join(', '));
  const props = { name: field, label: actorFieldNames[field][lang], hint, state, sentences: w };
  if (field === 'kind' || field === 'layer' || field === 'domains') {
    const words: Readonly<Record<string, { fr: string; en: string }>> = vocabularies[field];
    const choices = codesOf(words).map((one) => ({ value: one, label: words[one]?.[lang] ?? one }));
    return <SelectField {...props} choices={[{ value: '', label: w.unchanged }, ...choices]} />;
  }
  if (field === 'summary_fr' || field === 'summary_en') return <TextArea {...props} rows={4} />;
  if (field !== 'commune') return <TextField {...props} />;
  return (
    <>
      <TextField {...props} />
      <TextField
        name="postcode"
        label={w.postcode}
        hint={w.postcodeHint}
        optional={w.optional}
        width="short"
        inputmode="numeric"
        state={state}
        sentences={w}
      />
    </>
  );
}

interface RemovalProps {
  readonly visit: Visit;
  readonly field: ActorField;
  readonly content: FieldContent;
  readonly rank: number;
  readonly ticked: Ticked;
}

const toldLength = 80;

/** The box that says that a fact shown is no longer so, or never was. */
function RemovalBox({ visit, field, content, rank, ticked }: RemovalProps) {
  const w = inLang(claimWords, visit.lang);
  const id = `f-${removalName(field)}-${rank}`;
  const text = contentText(field, content, visit.lang);
  const told = text.length > toldLength ? `${text.slice(0, toldLength)}…` : text;
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        name={removalName(field)}
        value={removalOf(content)}
        checked={ticked(field).includes(removalOf(content))}
      />
      <label for={id}>
        <bdi>{w.remove(actorFieldNames[field][visit.lang], told)}</bdi>
      </label>
    </div>
  );
}

/** To leave: what it means, and why if they wish to say. */
export function WithdrawForm({ visit, state: given }: FormsProps) {
  const { lang } = visit;
  const w = inLang(claimWords, lang);
  const state = own(given, 'withdraws');
  const fault = state.faults.find((one) => one.field === 'reason');
  return (
    <section class="stack" aria-labelledby="withdraw">
      <h2 id="withdraw">{w.withdrawTitle}</h2>
      <p>{w.withdrawText}</p>
      <form class="form" method="post" action={visit.href(visit.path)}>
        <Hidden visit={visit} kind="withdraws" />
        <div class="field" data-state={fault ? 'error' : undefined}>
          <label for="w-reason">
            {w.withdrawReason} <span class="field-optional">{w.optional}</span>
          </label>
          <p class="field-hint" id="w-reason-hint">
            {w.reasonHint}
          </p>
          {fault && (
            <p class="field-error" id="w-reason-error" role="alert">
              {w.TEXT_TOO_LONG}
            </p>
          )}
          <textarea id="w-reason" name="reason" rows={3} aria-describedby="w-reason-hint">
            {state.values['reason'] ?? ''}
          </textarea>
        </div>
        <div class="form-actions">
          <button class="button" data-kind="danger" type="submit">
            {w.withdraw}
          </button>
        </div>
      </form>
    </section>
  );
}
