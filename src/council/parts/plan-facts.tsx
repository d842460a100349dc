import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { preparationWords } from '../preparation-words.ts';
import type { Draft } from '../rules/draft.ts';
import { videoWords } from '../video-words.ts';

/** What is planned of a sitting: when, where, which convocation, and where it is followed live. */
export function PlanFacts({ visit, draft, live }: { visit: Visit; draft: Draft; live: string | null }) {
  const w = inLang(preparationWords, visit.lang);
  return (
    <dl class="facts">
      <div>
        <dt>{w.day}</dt>
        <dd>
          <time datetime={draft.plannedAt.toISOString()}>{formatInstant(draft.plannedAt, visit.lang)}</time>
        </dd>
      </div>
      <div>
        <dt>{w[draft.venue]}</dt>
        <dd>{draft.place}</dd>
      </div>
      <div>
        <dt>{w.notice}</dt>
        <dd>{w[draft.notice]}</dd>
      </div>
      {(live !== null || draft.venue === 'video') && (
        <div>
          <dt>{videoWords.title[visit.lang]}</dt>
          <dd>{live ?? videoWords.notGiven[visit.lang]}</dd>
        </div>
      )}
      {draft.notice === 'urgent' && draft.urgencyReason !== null && (
        <div>
          <dt>{w.urgencyReason}</dt>
          <dd>{draft.urgencyReason}</dd>
        </div>
      )}
    </dl>
  );
}
