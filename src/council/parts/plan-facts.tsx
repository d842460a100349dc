import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { preparationWords } from '../preparation-words.ts';
import type { Draft } from '../rules/draft.ts';

/** What is planned of a sitting: when, where, which convocation. */
export function PlanFacts({ visit, draft }: { visit: Visit; draft: Draft }) {
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
      {draft.notice === 'urgent' && draft.urgencyReason !== null && (
        <div>
          <dt>{w.urgencyReason}</dt>
          <dd>{draft.urgencyReason}</dd>
        </div>
      )}
    </dl>
  );
}
