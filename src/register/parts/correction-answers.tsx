import { sentenceOf, TextArea } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { correctionKindWords, correctionWords } from '../correction-words.ts';
import { actorFieldNames } from '../import-row-words.ts';
import {
  type Answerable,
  answerable,
  answerName,
  type CorrectionFound,
  changeAnswered,
} from '../queries/find-correction.ts';
import { isDenial, type ValueContent } from '../rules/actor-fields.ts';
import { looksLikePerson } from '../rules/correction.ts';
import { addsUp } from '../rules/shown-value.ts';
import { contentText } from './import-remarks.tsx';

type AskedProps = { readonly visit: Visit; readonly asked: CorrectionFound };

/** What one answer is about, in words: the name of the field, or the whole. */
function subjectOf({ visit, asked }: AskedProps, of: Answerable): string {
  const change = changeAnswered(asked, of);
  return (change === undefined ? correctionKindWords[asked.kind] : actorFieldNames[change.field])[visit.lang];
}

/** For each field, what was shown, what is asked, accepted or refused, and why. */
export function AnswerFields({ visit, asked, state }: AskedProps & { state: FormState }) {
  return (
    <>
      {answerable(asked).map((of) => (
        <AnswerField key={answerName(of)} visit={visit} asked={asked} state={state} of={of} />
      ))}
    </>
  );
}

function AnswerField({ visit, asked, state, of }: AskedProps & { state: FormState; of: Answerable }) {
  const w = inLang(correctionWords, visit.lang);
  const field = answerName(of);
  const name = `answer-${field}`;
  const fault = state.faults.find((one) => one.field === name);
  return (
    <fieldset class="field" data-state={fault ? 'error' : undefined}>
      <legend>{subjectOf({ visit, asked }, of)}</legend>
      <Asked visit={visit} asked={asked} of={of} />
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

function Asked({ visit, asked, of }: AskedProps & { of: Answerable }) {
  const { lang } = visit;
  const w = inLang(correctionWords, lang);
  const change = changeAnswered(asked, of);
  if (change === undefined) return <p>{asked.kind === 'confirms' ? w.confirms : w.withdraws}</p>;
  const { before, after } = change;
  const denies = typeof after !== 'string' && isDenial(after);
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
          {denies && (
            <p class="field-hint">
              {addsUp(change.field) ? w.denialOfOne : w.denialAsked}{' '}
              {change.field === 'siren' && w.denialOfSiren}
            </p>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What the profile shows instead of a value accepted, by the id of that value. */
type Instead = ReadonlyMap<string, ValueContent>;

/** What was answered, and where the values can be seen side by side. */
export function AnswersGiven({ visit, asked, instead }: AskedProps & { instead: Instead }) {
  const { lang } = visit;
  const w = inLang(correctionWords, lang);
  return (
    <ul class="stack" data-gap="small">
      {asked.answers.map((one) => {
        const change = changeAnswered(asked, one);
        return (
          <li key={answerName(one)}>
            <strong>{subjectOf({ visit, asked }, one)}</strong>{' '}
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
                <span class="visually-hidden"> ({subjectOf({ visit, asked }, one)})</span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
