import { sentenceOf, TextArea } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { correctionKindWords, correctionWords } from '../correction-words.ts';
import { actorFieldNames } from '../import-row-words.ts';
import { answerable, type CorrectionFound } from '../queries/find-correction.ts';
import type { FieldContent } from '../rules/actor-fields.ts';
import { looksLikePerson } from '../rules/correction.ts';
import { addsUp } from '../rules/shown-value.ts';
import { contentText } from './import-remarks.tsx';

type AskedProps = { readonly visit: Visit; readonly asked: CorrectionFound };

/** What one answer is about, in words: the name of the field, or the whole. */
function subjectOf({ visit, asked }: AskedProps, field: string): string {
  const named = asked.fields.find((one) => one.field === field);
  return (named === undefined ? correctionKindWords[asked.kind] : actorFieldNames[named.field])[visit.lang];
}

/** For each field, what was shown, what is asked, accepted or refused, and why. */
export function AnswerFields({ visit, asked, state }: AskedProps & { state: FormState }) {
  return (
    <>
      {answerable(asked).map((field) => (
        <AnswerField key={field} visit={visit} asked={asked} state={state} field={field} />
      ))}
    </>
  );
}

function AnswerField({ visit, asked, state, field }: AskedProps & { state: FormState; field: string }) {
  const w = inLang(correctionWords, visit.lang);
  const name = `answer-${field}`;
  const fault = state.faults.find((one) => one.field === name);
  return (
    <fieldset class="field" data-state={fault ? 'error' : undefined}>
      <legend>{subjectOf({ visit, asked }, field)}</legend>
      <Asked visit={visit} asked={asked} field={field} />
      {fault && (
        <p class="field-error" id={`${name}-error`}>
          {sentenceOf(fault, w)}
        </p>
      )}
      {(['accepted', 'refused'] as const).map((answer, rank) => {
        const id = rank === 0 ? `f-${name}` : `f-${name}-${rank}`;
        return (
          <div key={answer} class="choice">
            <input
              type="radio"
              id={id}
              name={name}
              value={answer}
              checked={state.values[name] === answer}
              aria-describedby={fault ? `${name}-error` : undefined}
            />
            <label for={id}>{answer === 'accepted' ? w.accept : w.refuse}</label>
          </div>
        );
      })}
      <TextArea
        name={`reason-${field}`}
        label={w.why}
        hint={w.whyHint}
        rows={2}
        state={state}
        sentences={w}
      />
    </fieldset>
  );
}

function Asked({ visit, asked, field }: AskedProps & { field: string }) {
  const { lang } = visit;
  const w = inLang(correctionWords, lang);
  const change = asked.fields.find((one) => one.field === field);
  if (change === undefined) return <p>{asked.kind === 'confirms' ? w.confirms : w.withdraws}</p>;
  const { before, after } = change;
  const isName = change.field === 'name' || change.field === 'other_names';
  return (
    <dl class="facts">
      <div>
        <dt>{w.before}</dt>
        <dd>
          {before !== null ? (
            <bdi>{contentText(change.field, before, lang)}</bdi>
          ) : (
            <span class="muted">{addsUp(change.field) ? w.addition : w.unknown}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{w.after}</dt>
        <dd>
          <bdi>{contentText(change.field, after, lang)}</bdi>{' '}
          {isName && typeof after === 'string' && looksLikePerson(after) && (
            <span class="badge" data-tone="warning">
              {w.looksLikePerson}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What the profile shows instead of a value accepted, by the id of that value. */
type Instead = ReadonlyMap<string, FieldContent>;

/** What was answered, and where the values can be seen side by side. */
export function AnswersGiven({ visit, asked, instead }: AskedProps & { instead: Instead }) {
  const { lang } = visit;
  const w = inLang(correctionWords, lang);
  return (
    <ul class="stack" data-gap="small">
      {asked.answers.map((one) => {
        const change = asked.fields.find(({ field }) => field === one.field);
        return (
          <li key={one.field}>
            <strong>{subjectOf({ visit, asked }, one.field)}</strong>{' '}
            {change !== undefined && <bdi>{contentText(change.field, change.after, lang)}</bdi>}{' '}
            <span class="badge" data-tone={one.answer === 'accepted' ? 'success' : undefined}>
              {one.answer === 'accepted' ? w.accepted : w.refused}
            </span>{' '}
            {one.reason !== '' && <bdi>{one.reason}</bdi>}{' '}
            {one.valueId !== null && change !== undefined && instead.has(one.valueId) && (
              <bdi>{w.instead(contentText(change.field, instead.get(one.valueId) ?? '', lang))} </bdi>
            )}
            {one.valueId !== null && asked.listed === 'listed' && (
              <a href={visit.href(`/acteurs/${asked.slug}/valeurs#${one.field}`)}>
                {w.choose}
                <span class="visually-hidden"> ({subjectOf({ visit, asked }, one.field)})</span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
