import { inLang } from '../i18n.ts';
import { page } from './page.tsx';
import { type StopReason, statusOf } from './stop.ts';
import type { Visit } from './visit.ts';
import { frameWords, stopTitles } from './words.ts';

/** The plain page of a refusal: what happened, what was not lost, where to go. `reference` finds the log line of a failure. */
export function refusalPage(visit: Visit, reason: StopReason, reference?: string): Response {
  const w = inLang(frameWords, visit.lang);
  return page(visit, {
    title: stopTitles[reason][visit.lang],
    status: statusOf[reason],
    body: (
      <div class="notice" data-kind="error" role="alert">
        <h1>{stopTitles[reason][visit.lang]}</h1>
        <p>{w[reason]}</p>
        {reference && (
          <p>
            {w.reference} <code>{reference}</code>
          </p>
        )}
        <p>
          <a href={visit.href('/')}>{w.backHome}</a>
        </p>
      </div>
    ),
  });
}
