import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { AfterSitting } from '../parts/after-sitting.tsx';
import { Agenda, isShown } from '../parts/agenda.tsx';
import { Broadcast } from '../parts/broadcast.tsx';
import { AnotherDate } from '../parts/cancellation.tsx';
import { ClosedSessionHistory, ClosedToPublic } from '../parts/closed-session.tsx';
import { ConvenedItemMore } from '../parts/convened-item.tsx';
import { ConvocationFacts } from '../parts/convocation-facts.tsx';
import { DeskLinks } from '../parts/desk-links.tsx';
import { ItemFollowed } from '../parts/item-followed.tsx';
import { SittingFiles } from '../parts/sitting-files.tsx';
import { SittingHead } from '../parts/sitting-head.tsx';
import { closedSessionNow } from '../rules/debate-now.ts';
import { currentItem, type SittingNow } from '../rules/sitting-now.ts';
import { findConvocation } from '../views/find-convocation.ts';
import { findReplacement } from '../views/find-replacement.ts';
import { findSecretaries } from '../views/find-secretaries.ts';
import { sittingDeadlines } from '../views/list-deadlines.ts';
import { councilWords } from '../words.ts';
import { showSittingCalendar } from './show-convened-files.ts';
import { liveOf, sittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug: what anybody may follow: agenda, quorum, debate, ballot under way, proclaimed results. */
export const showSitting: Screen = async (visit: Visit) => {
  if (visit.params['slug']?.endsWith('.ics')) return showSittingCalendar(visit);
  const sitting = await sittingOf(visit);
  const convocation = await findConvocation(visit.ctx, sitting.id);
  const w = inLang(councilWords, visit.lang);
  if (closedSessionNow(sitting)) return drawClosed(visit, sitting);
  const current = currentItem(sitting);
  const others = sitting.items.filter((item) => item.id !== current?.id && isShown(item)).toReversed();
  const secretaries = await findSecretaries(visit.ctx, sitting);
  const after = sitting.state === 'closed' ? await sittingDeadlines(visit.ctx, sitting) : null;
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
        <Broadcast visit={visit} sitting={sitting} />
        {sitting.state === 'cancelled' && (
          <AnotherDate visit={visit} sitting={sitting} other={await findReplacement(visit.ctx, sitting)} />
        )}
        {current && <ItemFollowed visit={visit} sitting={sitting} item={current} />}
        <section class="stack" aria-labelledby="agenda">
          <h2 id="agenda">{w.agenda}</h2>
          <Agenda
            visit={visit}
            items={sitting.items}
            more={(item) =>
              convocation && (
                <ConvenedItemMore visit={visit} slug={sitting.slug} convocation={convocation} item={item} />
              )
            }
          />
        </section>
        <ClosedSessionHistory visit={visit} sitting={sitting} />
        {convocation && <ConvocationFacts visit={visit} slug={sitting.slug} convocation={convocation} />}
        {others.map((item) => (
          <ItemFollowed key={item.id} visit={visit} sitting={sitting} item={item} />
        ))}
        <AfterSitting visit={visit} sitting={sitting} secretaries={secretaries} after={after} />
        <SittingFiles visit={visit} sitting={sitting} />
        <p class="muted">
          <small>{w.noJs}</small>
        </p>
      </>
    ),
  });
};

/** Nothing of a closed session is on this page, whoever asks: members follow from their own. */
function drawClosed(visit: Visit, sitting: SittingNow): Response {
  return page(visit, {
    title: sitting.title[visit.lang],
    live: liveOf(sitting),
    crumbs: [{ path: '/conseil/seances', label: councilWords.sittings[visit.lang] }],
    body: (
      <>
        <header class="page-head">
          <h1>{sitting.title[visit.lang]}</h1>
        </header>
        <ClosedToPublic visit={visit} />
        <DeskLinks visit={visit} sitting={sitting} />
      </>
    ),
  });
}
