import { unanimityLess } from '#council/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { homeWords } from '../home-words.ts';

/** One thread, from a figure's source to a criterion, a vote, a promise and a euro that is not known yet. */
export function Thread({ visit }: { visit: Visit }) {
  const w = inLang(homeWords, visit.lang);
  // The account gives the abstentions and not the votes for: no count of votes is ever made up (GRE-02).
  const vote = unanimityLess({ abstain: 2, blank: 0, null: 0 })[visit.lang];
  const steps = [
    ['figure', w.threadFigure, w.threadFigureText, '/chiffres', null],
    ['criterion', w.threadCriterion, w.threadCriterionText, '/appels/french-tech-2014', null],
    ['vote', w.threadVote, vote, '/conseil/deliberations/soutien-digital-grenoble-2014', null],
    ['promise', w.threadPromise, w.threadPromiseText, '/engagements', null],
    ['euro', w.threadEuro, w.threadEuroText, '/engagements', 'missing'],
  ] as const;
  return (
    <section aria-labelledby="thread" class="stack">
      <h2 id="thread">{w.threadTitle}</h2>
      <ol class="thread">
        {steps.map(([kind, name, text, path, state]) => (
          <li key={kind} class="thread-step" data-kind={kind} data-state={state ?? undefined}>
            <p class="thread-kind">{name}</p>
            <p class="thread-name">
              <a href={visit.href(path)}>
                {state === 'missing' ? <span class="unknown">{text}</span> : text}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
