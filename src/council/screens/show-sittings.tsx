import { redirect } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { may } from '#kit/viewer.ts';
import { startRehearsal } from '../actions/start-rehearsal.ts';
import { deskWords } from '../desk-words.ts';
import { Once } from '../parts/act-button.tsx';
import { PreparedList, SittingFeeds } from '../parts/prepared-list.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { sittingTones } from '../parts/sitting-head.tsx';
import { councilPermissions } from '../permissions.ts';
import type { Refused } from '../rules/council-refused.ts';
import { sittingStates } from '../rules/sitting-state.ts';
import { listPrepared } from '../views/list-prepared.ts';
import { listSittings, type SittingLine } from '../views/list-sittings.ts';
import { councilWords } from '../words.ts';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/** GET /conseil/seances: every sitting, rehearsals marked as such. */
export const showSittings: Screen = (visit) => draw(visit, [], 200);

/** POST /conseil/seances: a fresh rehearsal, then its first page. */
export const postRehearsal: Screen = async (visit) => {
  const started = await startRehearsal(visit.ctx, visit.viewer, await onceOf(visit));
  if (started.ok) {
    const chair = visit.viewer.acting?.role === 'council_president';
    return redirect(visit, addressOf({ slug: started.value }, chair ? '/bureau' : '/secretariat'));
  }
  if (started.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, '/conseil/seances');
  return draw(visit, started.refusals, 422);
};

async function draw(visit: Visit, refusals: readonly Refused[], status: number): Promise<Response> {
  const w = inLang(councilWords, visit.lang);
  const sittings = await listSittings(visit.ctx);
  const { acting } = visit.viewer;
  const rehearsing = sittings.find((one) => one.standing === 'rehearsal');
  return page(visit, {
    title: w.sittings,
    description: w.sittingsLead,
    status,
    feed: '/conseil/seances.atom',
    crumbs: [{ path: '/conseil', label: w.council }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.sittings}</h1>
          <p class="lead">{w.sittingsLead}</p>
        </header>
        <RefusalNotice lang={visit.lang} refusals={refusals} />
        <PreparedList
          visit={visit}
          prepared={await listPrepared(visit.ctx, acting?.organisationId ?? null)}
        />
        {sittings.length === 0 ? (
          <div class="empty">
            <h2>{w.none}</h2>
            <p>{w.noneHint}</p>
          </div>
        ) : (
          <ul class="cards">
            {sittings.map((sitting) => (
              <SittingCard key={sitting.slug} visit={visit} sitting={sitting} />
            ))}
          </ul>
        )}
        <SittingFeeds visit={visit} />
        {rehearsing &&
          may(visit.viewer, councilPermissions, 'rehearsal.start', rehearsing.assembly.organisationId) && (
            <NewRehearsal visit={visit} />
          )}
      </>
    ),
  });
}

function SittingCard({ visit, sitting }: { visit: Visit; sitting: SittingLine }) {
  const { lang } = visit;
  const w = inLang(councilWords, lang);
  const state = sittingStates.states[sitting.state][lang];
  const date = sitting.standing === 'rehearsal' ? w.noDate : w.unknownDate;
  return (
    <li class="card">
      <p class="card-meta">{kindSaid(sitting, w)}</p>
      <h2 class="card-title">
        <a href={visit.href(addressOf(sitting))}>{sitting.title[lang]}</a>
      </h2>
      <p>
        {sitting.assembly.name}, {sitting.plannedAt ? formatInstant(sitting.plannedAt, lang) : date}
      </p>
      <p>
        <span class="badge" data-tone={sittingTones[sitting.state]}>
          {state}
        </span>{' '}
        {w.itemCount(sitting.items)}
      </p>
    </li>
  );
}

function NewRehearsal({ visit }: { visit: Visit }) {
  const w = inLang(deskWords, visit.lang);
  return (
    <form class="panel stack" method="post" action={visit.href('/conseil/seances')}>
      <Once visit={visit} />
      <p>{w.newRehearsalHint}</p>
      <button class="button" data-kind="secondary" type="submit">
        {w.newRehearsal}
      </button>
    </form>
  );
}

function kindSaid(
  sitting: SittingLine,
  w: { readonly rehearsal: string; readonly realSitting: string; readonly fictitious: string },
): string {
  if (sitting.standing === 'rehearsal') return w.rehearsal;
  return sitting.members === 'fictitious' ? `${w.realSitting}, ${w.fictitious}` : w.realSitting;
}
