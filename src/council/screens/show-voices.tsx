import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { DeskLinks } from '../parts/desk-links.tsx';
import { InterestsPanel } from '../parts/interests-panel.tsx';
import { ItemChairs } from '../parts/item-chairs.tsx';
import { ItemKinds } from '../parts/item-kinds.tsx';
import { ProxiesPanel } from '../parts/proxies-panel.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { RequestsPanel } from '../parts/requests-panel.tsx';
import { SittingHead } from '../parts/sitting-head.tsx';
import type { Refused } from '../rules/council-refused.ts';
import { currentItem, type SittingNow } from '../rules/sitting-now.ts';
import { voiceWords } from '../voice-words.ts';
import { councilWords } from '../words.ts';
import { addressOf, liveOf, ownSittingOf } from './sitting-of-visit.ts';

/** What was typed in a form that was refused, by the name of its field: nothing is lost. */
export type Typed = Readonly<Record<string, string>>;

/** GET /conseil/seances/:slug/pouvoirs: the secretariat notes who votes for whom, who takes no part, who asks, who chairs. */
export const showVoices: Screen = async (visit) =>
  drawVoices(visit, await ownSittingOf(visit, 'presence.note'), [], {}, 200);

export function drawVoices(
  from: Visit,
  sitting: SittingNow,
  refusals: readonly Refused[],
  typed: Typed,
  status: number,
): Response {
  const visit = { ...from, path: addressOf(sitting, '/pouvoirs') };
  const w = inLang(voiceWords, visit.lang);
  const given = { visit, sitting, typed };
  // While an item is discussed, members ask for a ballot aloud: what is noted next comes first.
  const discussed = currentItem(sitting)?.state === 'under_discussion';
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
        {discussed && <RequestsPanel {...given} />}
        <ProxiesPanel {...given} />
        <InterestsPanel {...given} />
        {!discussed && <RequestsPanel {...given} />}
        <ItemChairs {...given} />
        <ItemKinds {...given} />
      </>
    ),
  });
}
