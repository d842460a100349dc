import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { closedSessionWords } from '../closed-session-words.ts';
import { bracketed } from '../rules/citation.ts';
import { closedSessionNow } from '../rules/debate-now.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { videoWords } from '../video-words.ts';
import { Once } from './act-button.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
}

/** All that the public and the hall screen are shown while a closed session lasts. */
export function ClosedToPublic({ visit, hall }: { visit: Visit; hall?: 'hall' }) {
  const w = inLang(closedSessionWords, visit.lang);
  if (hall)
    return (
      <div class="hall-part hall-wide">
        <p class="hall-speaker" role="status">
          {w.publicSentence}
        </p>
        <p class="hall-affiliation">{w.publicHint}</p>
      </div>
    );
  return (
    <div class="notice" data-kind="info" role="status">
      <p class="notice-title">{w.publicSentence}</p>
      <p>{w.publicHint}</p>
    </div>
  );
}

/** On a desk: where one decides of a closed session, or ends the one under way. */
export function ClosedSessionDesk({ visit, sitting }: Given) {
  const w = inLang(closedSessionWords, visit.lang);
  const closed = closedSessionNow(sitting);
  const base = `/conseil/seances/${sitting.slug}/huis-clos`;
  if (closed)
    return (
      <div class="notice" data-kind="warning">
        <p>
          <strong>{w.deskNotice(closed.at)}</strong>
        </p>
        {sitting.broadcast.live !== null && <p>{videoWords.cutIt[visit.lang]}</p>}
        <details>
          <summary>{w.end}</summary>
          <p>{w.endHint}</p>
          <form method="post" action={visit.href(`${base}/fin`)}>
            <Once visit={visit} />
            <button class="button" data-kind="danger" type="submit">
              {w.endNow}
            </button>
          </form>
        </details>
      </div>
    );
  if (sitting.state !== 'opened') return null;
  return (
    <p>
      <a href={visit.href(base)}>{w.propose}</a>
    </p>
  );
}

/** The requests for a closed session and what was decided: a fact of the sitting, public once it is over. */
export function ClosedSessionHistory({ visit, sitting }: Given) {
  const { lang } = visit;
  const w = inLang(closedSessionWords, lang);
  if (sitting.closedSessions.length === 0) return null;
  return (
    <section class="stack" data-gap="small" aria-labelledby="closed-sessions">
      <h2 id="closed-sessions">{w.history}</h2>
      <ul>
        {sitting.closedSessions.map((one) => (
          <li key={one.id}>
            {w.title} {w[one.result]}, {w.fromTo(one.at, one.endedAt)}, {w.askedBy(one.requesterSeats)}
            {lang === 'fr' ? '\u00a0: ' : ': '}
            {w.voices(one)}
            {bracketed(sitting.rules.closedSessionMembers.article, lang)}.
          </li>
        ))}
      </ul>
    </section>
  );
}
