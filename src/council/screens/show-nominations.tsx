import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { nominationWords } from '../nomination-words.ts';
import { DeskLinks } from '../parts/desk-links.tsx';
import { DeclareNomination, NominationPanel } from '../parts/nominations-panel.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { SittingHead } from '../parts/sitting-head.tsx';
import type { Refused } from '../rules/council-refused.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';
import type { Typed } from './show-voices.tsx';
import { addressOf, liveOf, ownSittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/nominations: the secretariat says which item is a nomination, and notes who stands. */
export const showNominations: Screen = async (visit) =>
  drawNominations(visit, await ownSittingOf(visit, 'presence.note'), [], {}, 200);

export function drawNominations(
  from: Visit,
  sitting: SittingNow,
  refusals: readonly Refused[],
  typed: Typed,
  status: number,
): Response {
  const visit = { ...from, path: addressOf(sitting, '/nominations') };
  const w = inLang(nominationWords, visit.lang);
  const nominations = sitting.items.filter((item) => item.nomination !== null);
  return page(visit, {
    title: w.title,
    status,
    live: liveOf(sitting),
    crumbs: [
      { path: '/conseil/seances', label: councilWords.sittings[visit.lang] },
      { path: addressOf(sitting), label: sitting.title[visit.lang] },
    ],
    body: (
      <>
        <SittingHead visit={visit} sitting={sitting} title={w.title} />
        <p class="lead">{w.lead}</p>
        <DeskLinks visit={visit} sitting={sitting} />
        <RefusalNotice lang={visit.lang} refusals={refusals} />
        {nominations.length === 0 && <p>{w.noNomination}</p>}
        {nominations.map(
          (item) =>
            item.nomination && (
              <NominationPanel
                key={item.id}
                visit={visit}
                sitting={sitting}
                typed={typed}
                item={item}
                nomination={item.nomination}
              />
            ),
        )}
        <DeclareNomination visit={visit} sitting={sitting} typed={typed} />
      </>
    ),
  });
}
