import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatHour } from '#kit/instant.ts';
import type { SeatNow, SittingNow } from '../rules/sitting-now.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { seatWords } from '../seat-words.ts';
import { Once } from './act-button.tsx';
import { PresenceCodeField } from './presence-code.tsx';

/**
 * A member notes their own arrival or departure. Nothing to note in a sitting that is closed. Leaving is asked twice: once
 * the ballot is cast the page shrinks, and a second tap on « Voter » would fall on this button.
 */
export function OwnPresence({ visit, sitting, seat }: { visit: Visit; sitting: SittingNow; seat: SeatNow }) {
  const w = inLang(seatWords, visit.lang);
  const here = seat.presence === 'present';
  const since = seat.since ? formatHour(seat.since, visit.lang) : null;
  const said = since === null ? w.neverCame : here ? w.presentSince(since) : w.goneSince(since);
  const action = visit.href(`/conseil/seances/${sitting.slug}/ma-place/presence`);
  return (
    <section class="panel stack" data-gap="small">
      <p>
        <strong>{w.title(seat.number)}.</strong> {said}
      </p>
      {!here && <p>{w.arriveHint}</p>}
      {!sittingIsOver(sitting.state) && !here && (
        <form method="post" class="stack" data-gap="small" action={action}>
          <Once visit={visit} />
          <PresenceCodeField visit={visit} />
          <button class="button" type="submit" name="kind" value="arrived" data-size="large">
            {w.arrive}
          </button>
        </form>
      )}
      {!sittingIsOver(sitting.state) && here && (
        <details>
          <summary>{w.leave}</summary>
          <form method="post" class="stack" data-gap="small" action={action}>
            <Once visit={visit} />
            <p>{w.leaveHint}</p>
            <button class="button" type="submit" name="kind" value="left" data-kind="secondary">
              {w.leaveNow}
            </button>
          </form>
        </details>
      )}
    </section>
  );
}
