import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { dossierWords } from '../dossier-words.ts';
import type { Waiver } from '../queries/list-waivers.ts';
import type { QuestionPlace } from '../rules/question-place.ts';
import { Cited } from './cited.tsx';
import { WaiverNote } from './waiver-note.tsx';

type HeadProps = {
  readonly visit: Visit;
  readonly place: QuestionPlace;
  readonly waivers: readonly Waiver[];
};

/** What is asked, why, where that was read, and the waiver if the Mission dispensed from it (LBL-09). */
export function QuestionHead({ visit, place, waivers }: HeadProps) {
  const { lang } = visit;
  const w = inLang(dossierWords, lang);
  const { question, criterion } = place;
  const waiver = waivers.find((one) => one.item === question.key || one.item === criterion.key);
  return (
    <header class="page-head">
      <p class="page-kicker">
        {criterion.key}. {criterion.name[lang]}
      </p>
      <p class="question-number">{w.questionNumber(place.rank, place.all)}</p>
      <h1>{question.ask[lang]}</h1>
      <details class="question-help">
        <summary>{w.whyAsked}</summary>
        <p>{question.why[lang]}</p>
        <p>{criterion.looksAt[lang]}</p>
        <Cited visit={visit} sources={question.sources} />
      </details>
      {waiver && <WaiverNote visit={visit} waiver={waiver} />}
    </header>
  );
}

type NavProps = { readonly visit: Visit; readonly slug: string; readonly place: QuestionPlace };

export function QuestionNav({ visit, slug, place }: NavProps) {
  const w = inLang(dossierWords, visit.lang);
  const href = (key: string) => visit.href(`/candidatures/${slug}/dossier/questions/${key}`);
  return (
    <nav class="question-nav" aria-label={w.questionNumber(place.rank, place.all)}>
      {place.previous && (
        <a href={href(place.previous.key)} rel="prev">
          ← {w.previous}
        </a>
      )}
      <a href={visit.href(`/candidatures/${slug}/dossier`)}>{w.backToTasks}</a>
      {place.next && (
        <a href={href(place.next.key)} rel="next">
          {w.next} →
        </a>
      )}
    </nav>
  );
}
