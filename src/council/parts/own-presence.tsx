import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatHour } from '#kit/instant.ts';
import type { SeatNow, SittingNow } from '../rules/sitting-now.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { isSubstituteOf, sitterOf } from '../rules/substitute.ts';
import { seatWords } from '../seat-words.ts';
import { substituteWords } from '../substitute-words.ts';
import { Once } from './act-button.tsx';
import { PresenceCodeField } from './presence-code.tsx';

/**
 * A member notes their own arrival or departure. Nothing to note in a sitting that is closed. Leaving is asked twice: once
 * the ballot is cast the page shrinks, and a second tap on « Voter » would fall on this button.
 */
export function OwnPresence({ visit, sitting, seat }: { visit: Visit; sitting: SittingNow; seat: SeatNow }) {
  const w = inLang(seatWords, visit.lang);
  const { personId } = visit.viewer;
  const substitute = isSubstituteOf(seat, personId);
  // A member whose substitute sits is not here yet.
  const replaced = sitterOf(seat) === 'substitute' && !substitute;
  const here = seat.presence === 'present' && !replaced;
  const s = inLang(substituteWords, visit.lang);
  const since = seat.since ? formatHour(seat.since, visit.lang) : null;
  const own = since === null ? w.neverCame : here ? w.presentSince(since) : w.goneSince(since);
  const said = replaced && since !== null ? s.ownSubstituteSits(since) : own;
  const action = visit.href(`/conseil/seances/${sitting.slug}/ma-place/presence`);
  return (
    <section class="panel stack" data-gap="small">
      <p>
        <strong>{substitute ? s.ownTitle(seat.number) : w.title(seat.number)}.</strong> {said}
      </p>
      {substitute && here && <p>{s.ownSitting}</p>}
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
