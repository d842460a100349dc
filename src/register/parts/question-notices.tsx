import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatHour, formatInstant } from '#kit/instant.ts';
import { formatSiren } from '#sirene/public.ts';
import { questionWords } from '../match-question-words.ts';
import { matchingWords } from '../match-words.ts';
import { isOpen, type MatchState, matchStates } from '../rules/match-state.ts';
import type { Decision } from '../views/match-decisions.ts';
import type { QuestionShown } from '../views/match-question.ts';
import type { WhoDecided } from '../views/who-decided.ts';
import { DecisionUndo } from './decision-undo.tsx';
import { whoText } from './who-text.ts';

type Props = {
  visit: Visit;
  shown: QuestionShown;
  who: ReadonlyMap<string, WhoDecided>;
  path: string;
  list: MatchState;
};

/** Whether somebody else looks at the question, or answered it; or that nobody asked yet. */
export function QuestionNotices({ visit, shown, who }: Props) {
  const { lang } = visit;
  const w = inLang(questionWords, lang);
  const { lease, decided, question } = shown;
  if (question.asking === null && question.links === 0)
    return (
      <div class="notice" data-kind="info">
        <p>{w.notAsked}</p>
      </div>
    );
  if (!isOpen(question.state)) {
    const by = decided === null ? undefined : who.get(decided.mandateId);
    const say = question.state === 'linked_by_rule' ? w.decidedByRule : w.decidedBy;
    return (
      <div class="notice" data-kind="success">
        <p class="notice-title">
          <span class="notice-kind">
            {w.answered}
            {lang === 'fr' ? ' : ' : ': '}
          </span>
          {matchStates[question.state][lang]}
          {decided?.siren != null && `, SIREN ${formatSiren(decided.siren)}`}
        </p>
        {decided !== null && <p>{say(whoText(by, lang), formatInstant(decided.at, lang))}</p>}
        <p>
          <a href={visit.href(`/acteurs/${question.slug}#unites`)}>{w.profile}</a>
        </p>
      </div>
    );
  }
  if (lease === null || lease.mandateId === visit.viewer.acting?.id) return null;
  return (
    <div class="notice" data-kind="warning" role="status">
      <p class="notice-title">
        <span class="notice-kind">
          {w.heldTitle}
          {lang === 'fr' ? ' : ' : ': '}
        </span>
        {w.held(whoText(who.get(lease.mandateId), lang), formatHour(lease.takenAt, lang))}
      </p>
      <p>{w.heldWhy}</p>
    </div>
  );
}

type NextProps = { visit: Visit; path: string; list: MatchState; except: string };

/** To the next question that nobody looks at, leaving this one as it is. */
export function NextForm({ visit, path, list, except }: NextProps) {
  const w = inLang(questionWords, visit.lang);
  return (
    <form class="row" method="post" action={visit.href(`${path}/suivante`)}>
      <input type="hidden" name="liste" value={list} />
      <input type="hidden" name="sauf" value={except} />
      <button class="button" data-kind="secondary" type="submit">
        {w.next}
      </button>
      <a href={visit.href(`${path}?etat=${list}`)}>{w.back}</a>
    </form>
  );
}

/** What was just decided, and the way to take it back. */
export function AfterAnswer({ visit, decision, path }: { visit: Visit; decision: Decision; path: string }) {
  const { lang } = visit;
  return (
    <div class="notice" data-kind="success" role="status">
      <p>
        <a href={visit.href(`/acteurs/${decision.slug}`)}>
          <bdi>{decision.name}</bdi>
        </a>
        {lang === 'fr' ? ' : ' : ': '}
        {decisionText(decision, lang)}.
      </p>
      <DecisionUndo visit={visit} path={`${path}/decisions/${decision.id}/annulation`} name={decision.name} />
    </div>
  );
}

/** « lié au SIREN 200 040 715 », « n’est pas une unité légale ». */
export function decisionText({ answer, siren }: Pick<Decision, 'answer' | 'siren'>, lang: Lang): string {
  const w = inLang(matchingWords, lang);
  return answer === 'linked' ? w.linkedTo(formatSiren(siren ?? '')) : w[answer];
}
