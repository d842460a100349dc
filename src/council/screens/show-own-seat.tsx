import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { DeskLinks } from '../parts/desk-links.tsx';
import { OwnFloor } from '../parts/own-floor.tsx';
import { OwnItem } from '../parts/own-item.tsx';
import { OwnPresence } from '../parts/own-presence.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import type { Refused } from '../rules/council-refused.ts';
import type { Choice } from '../rules/outcome.ts';
import { type SittingNow, seatOf } from '../rules/sitting-now.ts';
import { seatWords } from '../seat-words.ts';
import { councilWords } from '../words.ts';
import { addressOf, liveOf, ownSittingOf } from './sitting-of-visit.ts';

/** What a refused act leaves on the page: the reasons, and the choice that was picked. */
export interface SeatTrouble {
  readonly refusals: readonly Refused[];
  readonly picked: Choice | null;
}

/** GET /conseil/seances/:slug/ma-place?changer=1: a member's page during the sitting, made for a phone. */
export const showOwnSeat: Screen = async (visit) =>
  drawOwnSeat(visit, await ownSittingOf(visit, 'seat.take'), { refusals: [], picked: null }, 200);

export function drawOwnSeat(
  from: Visit,
  sitting: SittingNow,
  trouble: SeatTrouble,
  status: number,
): Response {
  const visit = { ...from, path: addressOf(sitting, '/ma-place') };
  const w = inLang(seatWords, visit.lang);
  const seat = seatOf(sitting, visit.viewer.personId);
  return page(visit, {
    title: seat ? w.title(seat.number) : w.noSeat,
    status,
    layout: 'desk page',
    live: liveOf(sitting),
    body: seat ? (
      <>
        <OwnItem
          visit={visit}
          sitting={sitting}
          seat={seat}
          changing={trouble.picked !== null || visit.url.searchParams.get('changer') === '1'}
          picked={trouble.picked}
          notice={<RefusalNotice lang={visit.lang} refusals={trouble.refusals} />}
        />
        <OwnFloor visit={visit} sitting={sitting} seat={seat} />
        <OwnPresence visit={visit} sitting={sitting} seat={seat} />
        <p>
          <a href={visit.href(visit.path)}>{councilWords.refresh[visit.lang]}</a>
        </p>
        <DeskLinks visit={visit} sitting={sitting} />
      </>
    ) : (
      <div class="empty">
        <h1>{w.noSeat}</h1>
        <p>{w.noSeatHint}</p>
        <RefusalNotice lang={visit.lang} refusals={trouble.refusals} />
      </div>
    ),
  });
}
