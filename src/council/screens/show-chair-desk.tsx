import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deskWords } from '../desk-words.ts';
import { Conduct } from '../parts/conduct.tsx';
import { DeskLinks } from '../parts/desk-links.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { SittingHead } from '../parts/sitting-head.tsx';
import type { Refused } from '../rules/council-refused.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';
import { addressOf, liveOf, ownSittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/bureau: the president runs the sitting; buttons come from the tables of states. */
export const showChairDesk: Screen = async (visit) =>
  drawChairDesk(visit, await ownSittingOf(visit, 'chair_desk.keep'), [], 200);

/** The chair's desk, with the refusals of the act that led here, if any. */
export function drawChairDesk(
  from: Visit,
  sitting: SittingNow,
  refusals: readonly Refused[],
  status: number,
): Response {
  // A refused act is shown on the desk: its links lead to the desk, not to the address of the act.
  const visit = { ...from, path: addressOf(sitting, '/bureau') };
  const w = inLang(deskWords, visit.lang);
  return page(visit, {
    title: w.chairTitle,
    status,
    live: liveOf(sitting),
    crumbs: [
      { path: '/conseil/seances', label: councilWords.sittings[visit.lang] },
      { path: addressOf(sitting), label: sitting.title[visit.lang] },
    ],
    body: (
      <>
        <SittingHead visit={visit} sitting={sitting} title={w.chairTitle} />
        <p class="lead">{w.chairLead}</p>
        <DeskLinks visit={visit} sitting={sitting} />
        <RefusalNotice lang={visit.lang} refusals={refusals} />
        <Conduct visit={visit} sitting={sitting} />
      </>
    ),
  });
}
