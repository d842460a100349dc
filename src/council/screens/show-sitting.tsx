import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { Agenda, isShown } from '../parts/agenda.tsx';
import { DeskLinks } from '../parts/desk-links.tsx';
import { ItemFollowed } from '../parts/item-followed.tsx';
import { SittingFiles } from '../parts/sitting-files.tsx';
import { SittingHead } from '../parts/sitting-head.tsx';
import { currentItem } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';
import { liveOf, sittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug: what anybody may follow: agenda, quorum, debate, ballot under way, proclaimed results. */
export const showSitting: Screen = async (visit: Visit) => {
  const sitting = await sittingOf(visit);
  const w = inLang(councilWords, visit.lang);
  const current = currentItem(sitting);
  const others = sitting.items.filter((item) => item.id !== current?.id && isShown(item)).toReversed();
  return page(visit, {
    title: sitting.title[visit.lang],
    description: w.sittingsLead,
    live: liveOf(sitting),
    crumbs: [{ path: '/conseil/seances', label: w.sittings }],
    body: (
      <>
        <SittingHead visit={visit} sitting={sitting} title={sitting.title[visit.lang]} />
        {sitting.standing === 'rehearsal' && (
          <div class="notice" data-kind="info">
            <p>{w.rehearsalNote}</p>
          </div>
        )}
        <DeskLinks visit={visit} sitting={sitting} />
        {current && <ItemFollowed visit={visit} sitting={sitting} item={current} />}
        <section class="stack" aria-labelledby="agenda">
          <h2 id="agenda">{w.agenda}</h2>
          <Agenda visit={visit} items={sitting.items} />
        </section>
        {others.map((item) => (
          <ItemFollowed key={item.id} visit={visit} sitting={sitting} item={item} />
        ))}
        <SittingFiles visit={visit} sitting={sitting} />
        <p class="muted">
          <small>{w.noJs}</small>
        </p>
      </>
    ),
  });
};
