import type { ComponentChildren } from 'preact';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { SeatNow, SittingNow } from '../rules/sitting-now.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { isSubstituteOf, sitterOf } from '../rules/substitute.ts';
import { seatWords } from '../seat-words.ts';
import { substituteWords } from '../substitute-words.ts';
import { OwnPresence } from './own-presence.tsx';

interface Props {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly seat: SeatNow;
  readonly notice: ComponentChildren;
}

/**
 * A member's page while the voice of the seat is not theirs: the substitute who waits, or the member whose substitute sits.
 * No ballot here: the seat has one voice (L5211-6 CGCT).
 */
export function OtherSits({ visit, sitting, seat, notice }: Props) {
  const w = inLang(substituteWords, visit.lang);
  const substitute = isSubstituteOf(seat, visit.viewer.personId);
  const seatTitle = seatWords.title[visit.lang](seat.number);
  return (
    <>
      <header class="desk-item">
        <p class="desk-number">{substitute ? w.ownTitle(seat.number) : seatTitle}</p>
        <h1>{sitting.title[visit.lang]}</h1>
      </header>
      {notice}
      {substitute ? (
        <section class="panel stack" data-gap="small">
          {sitterOf(seat) === 'titular' && (
            <p>
              <strong>{w.ownTitularSits}</strong>
            </p>
          )}
          {!sittingIsOver(sitting.state) && <p>{w.ownWaiting}</p>}
        </section>
      ) : (
        sitting.state !== 'cancelled' && <OwnPresence visit={visit} sitting={sitting} seat={seat} />
      )}
    </>
  );
}
