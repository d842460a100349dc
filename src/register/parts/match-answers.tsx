import type { ComponentChildren } from 'preact';
import { TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { questionWords } from '../match-question-words.ts';
import type { MatchState } from '../rules/match-state.ts';
import { rankKey } from '../rules/rank-key.ts';
import type { OnlineAnswered } from '../views/answered-online.ts';
import type { ShownCandidate } from '../views/match-question.ts';
import { MatchCandidates } from './match-candidates.tsx';

type Props = {
  visit: Visit;
  path: string;
  questionId: string;
  /** Of the actor: what is looked for in the reference. */
  name: string;
  list: MatchState;
  candidates: readonly ShownCandidate[];
  online: OnlineAnswered | null;
  /** What stands between the candidates and a number typed: the way to ask elsewhere. */
  asking: ComponentChildren;
  state: FormState;
};

/** The answers to a question: one of the candidates, none of them, no legal unit, later; or a number typed. Plain forms. */
export function MatchAnswers(props: Props) {
  const { visit, path, name, candidates, online, state } = props;
  const some = candidates.length + (online?.units.length ?? 0);
  const w = inLang(questionWords, visit.lang);
  return (
    <>
      <section class="stack" aria-labelledby="candidats">
        <h2 id="candidats">{w.candidatesTitle}</h2>
        {candidates.length === 0 && <p>{w.noCandidate}</p>}
        <form class="stack" method="post" action={visit.href(path)} data-match-keys="yes">
          <Hidden {...props} />
          {some > 0 && (
            <MatchCandidates
              visit={visit}
              candidates={candidates}
              online={online}
              chosen={state.values['siren'] ?? ''}
            />
          )}
          <div class="form-actions">
            {some > 0 && (
              <button class="button" type="submit" name="act" value="unit">
                {w.accept}
              </button>
            )}
            {candidates.length > 0 && (
              <button class="button" data-kind="secondary" type="submit" name="act" value="none_of_these">
                {w.refuse}
              </button>
            )}
            <button
              class="button"
              data-kind="secondary"
              type="submit"
              name="act"
              value="not_a_unit"
              aria-describedby="not-unit-hint"
            >
              {w.notUnit}
            </button>
            <button class="button" data-kind="quiet" type="submit" name="act" value="later">
              {w.later}
            </button>
          </div>
          <p class="field-hint" id="not-unit-hint">
            {w.notUnit}
            {visit.lang === 'fr' ? ' : ' : ': '}
            {w.notUnitHint}
          </p>
        </form>
        <MatchKeys visit={visit} some={some} refusable={candidates.length} />
      </section>
      {props.asking}
      <section class="stack" aria-labelledby="autre">
        <h2 id="autre">{w.typedTitle}</h2>
        <p>
          <a href={visit.href(`/repertoire?q=${encodeURIComponent(name)}`)}>{w.searchReference}</a>
        </p>
        <form class="form" method="post" action={visit.href(path)}>
          <Hidden {...props} />
          <TextField
            name="typed"
            label={w.typed}
            hint={w.typedHint}
            state={state}
            sentences={w}
            width="medium"
            inputmode="numeric"
            maxlength={20}
          />
          <div class="form-actions">
            <button class="button" data-kind="secondary" type="submit" name="act" value="typed">
              {w.linkTyped}
            </button>
          </div>
        </form>
      </section>
    </>
  );
}

function Hidden({ visit, questionId, list }: Props) {
  return (
    <>
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <input type="hidden" name="question" value={questionId} />
      <input type="hidden" name="liste" value={list} />
    </>
  );
}

/** What each key does, and the switch that turns them all off (WCAG 2.1.4); shown by the script that makes them work. */
function MatchKeys({ visit, some, refusable }: { visit: Visit; some: number; refusable: number }) {
  const w = inLang(questionWords, visit.lang);
  return (
    <div class="panel" data-match-legend="yes" hidden>
      <h3>{w.keysTitle}</h3>
      <div class="choice">
        <input type="checkbox" id="match-keys" checked />
        <label for="match-keys">{w.keysOn}</label>
      </div>
      <ul class="row">
        {some > 0 && (
          <>
            <li>
              <kbd>1</kbd>
              {some > 1 && (
                <>
                  {' '}
                  {w.keyTo} <kbd>{rankKey(Math.min(some, 9) - 1)}</kbd>
                </>
              )}
              {some > 9 && (
                <>
                  , <kbd>{rankKey(9)}</kbd>
                  {some > 10 && (
                    <>
                      {' '}
                      {w.keyTo} <kbd>{rankKey(some - 1)}</kbd>
                    </>
                  )}
                </>
              )}{' '}
              {w.keyChoose}
            </li>
            <li>
              <kbd>a</kbd> {w.keyOr} <kbd>{w.keyEnter}</kbd> {w.keyAccept}
            </li>
          </>
        )}
        {refusable > 0 && (
          <li>
            <kbd>r</kbd> {w.keyRefuse}
          </li>
        )}
        <li>
          <kbd>n</kbd> {w.keyNotUnit}
        </li>
        <li>
          <kbd>l</kbd> {w.keyLater}
        </li>
      </ul>
    </div>
  );
}
