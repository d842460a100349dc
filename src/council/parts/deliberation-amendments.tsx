import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import { resultWords } from '../result-words.ts';
import { amendmentStates } from '../rules/amendment-state.ts';
import type { AmendmentResult } from '../views/amendments-of.ts';

/** What was proposed to change the text before it was voted, and how each vote went. Nothing when nothing was. */
export function DeliberationAmendments({
  visit,
  amendments,
}: {
  visit: Pick<Visit, 'lang'>;
  amendments: readonly AmendmentResult[];
}) {
  const { lang } = visit;
  const w = inLang(debateWords, lang);
  if (amendments.length === 0) return null;
  return (
    <section class="stack" data-gap="small" aria-labelledby="amendments">
      <h2 id="amendments">{w.amendments}</h2>
      <p>{w.amendmentsLead}</p>
      <ol class="amendments">
        {amendments.map((one) => (
          <li key={one.number} class="stack" data-gap="small">
            <p>
              <strong>{one.title[lang]}</strong>
              {lang === 'fr' ? '\u00a0: ' : ': '}
              {one.prose
                ? resultWords.verdict[lang](one.prose[lang])
                : `${amendmentStates.states[one.state][lang]}.`}
            </p>
            <blockquote class="amendment-text" lang="fr">
              {one.text}
            </blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}
