import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { CancelledNotice } from '../parts/cancellation.tsx';
import { DeskLinks } from '../parts/desk-links.tsx';
import { OtherSits } from '../parts/other-sits.tsx';
import type { PickedBallot } from '../parts/own-ballots.tsx';
import { OwnFloor } from '../parts/own-floor.tsx';
import { OwnItem } from '../parts/own-item.tsx';
import { OwnPresence } from '../parts/own-presence.tsx';
import { OwnVoices } from '../parts/own-voices.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import type { Refused } from '../rules/council-refused.ts';
import { type SittingNow, seatOf } from '../rules/sitting-now.ts';
import { isSubstituteOf, sitterRefusal } from '../rules/substitute.ts';
import { seatWords } from '../seat-words.ts';
import { substituteWords } from '../substitute-words.ts';
import { councilWords } from '../words.ts';
import { addressOf, liveOf, ownSittingOf } from './sitting-of-visit.ts';

/** What a refused act leaves on the page: the reasons, and the choice that was picked. */
export interface SeatTrouble {
  readonly refusals: readonly Refused[];
  readonly picked: PickedBallot | null;
}

/** GET /conseil/seances/:slug/ma-place?changer=57: a member's page during the sitting, made for a phone. */
export const showOwnSeat: Screen = async (visit) =>
  drawOwnSeat(visit, await ownSittingOf(visit, 'seat.take'), { refusals: [], picked: null }, 200);

/** `?changer=57`: the ballot of seat 57 is to be replaced. */
function changingOf(visit: Visit): number | null {
  const asked = visit.url.searchParams.get('changer') ?? '';
  return /^\d{1,4}$/.test(asked) ? Number(asked) : null;
}

export function drawOwnSeat(
  from: Visit,
  sitting: SittingNow,
  trouble: SeatTrouble,
  status: number,
): Response {
  const visit = { ...from, path: addressOf(sitting, '/ma-place') };
  const w = inLang(seatWords, visit.lang);
  const { personId } = visit.viewer;
  const seat = seatOf(sitting, personId);
  const notice = <RefusalNotice lang={visit.lang} refusals={trouble.refusals} />;
  const cancelled = <CancelledNotice visit={visit} sitting={sitting} />;
  const substitute = seat !== null && isSubstituteOf(seat, personId);
  const title = substitute ? substituteWords.ownTitle[visit.lang] : w.title;
  return page(visit, {
    title: seat ? title(seat.number) : w.noSeat,
    status,
    layout: 'desk page',
    live: liveOf(sitting),
    body: seat ? (
      <>
        {sitterRefusal(seat, personId) ? (
          <>
            <OtherSits visit={visit} sitting={sitting} seat={seat} notice={notice} />
            {cancelled}
          </>
        ) : (
          <>
            <OwnItem
              visit={visit}
              sitting={sitting}
              seat={seat}
              changing={changingOf(visit)}
              picked={trouble.picked}
              notice={notice}
            />
            <OwnFloor visit={visit} sitting={sitting} seat={seat} />
            {cancelled}
            {sitting.state !== 'cancelled' && <OwnPresence visit={visit} sitting={sitting} seat={seat} />}
            <OwnVoices visit={visit} sitting={sitting} seat={seat} />
          </>
        )}
        <p>
          <a href={visit.href(visit.path)}>{councilWords.refresh[visit.lang]}</a>
        </p>
        <DeskLinks visit={visit} sitting={sitting} />
      </>
    ) : (
      <div class="empty">
        <h1>{w.noSeat}</h1>
        <p>{w.noSeatHint}</p>
        {notice}
      </div>
    ),
  });
}
