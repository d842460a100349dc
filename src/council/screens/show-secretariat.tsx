import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deskWords } from '../desk-words.ts';
import { BulkPresence } from '../parts/bulk-presence.tsx';
import { Conduct } from '../parts/conduct.tsx';
import { DeskLinks } from '../parts/desk-links.tsx';
import { PresenceCodeDesk } from '../parts/presence-code.tsx';
import { filterOf, PresenceTable } from '../parts/presence-table.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { SittingHead } from '../parts/sitting-head.tsx';
import type { Refused } from '../rules/council-refused.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { findPresenceCode } from '../views/find-presence-code.ts';
import { councilWords } from '../words.ts';
import { addressOf, liveOf, ownSittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/secretariat?groupe=1: who is there, and the agenda as far as the secretariat may run it. */
export const showSecretariat: Screen = async (visit) =>
  drawSecretariat(visit, await ownSittingOf(visit, 'presence.note'), [], 200);

/** The secretariat's desk, with the refusals of the act that led here, if any. */
export async function drawSecretariat(
  from: Visit,
  sitting: SittingNow,
  refusals: readonly Refused[],
  status: number,
): Promise<Response> {
  const visit = { ...from, path: addressOf(sitting, '/secretariat') };
  const code = await findPresenceCode(visit.ctx, sitting.id);
  const w = inLang(deskWords, visit.lang);
  return page(visit, {
    title: w.secretariatTitle,
    status,
    live: liveOf(sitting),
    crumbs: [
      { path: '/conseil/seances', label: councilWords.sittings[visit.lang] },
      { path: addressOf(sitting), label: sitting.title[visit.lang] },
    ],
    body: (
      <>
        <SittingHead visit={visit} sitting={sitting} title={w.secretariatTitle} />
        <p class="lead">{w.secretariatLead}</p>
        <DeskLinks visit={visit} sitting={sitting} />
        <RefusalNotice lang={visit.lang} refusals={refusals} />
        <PresenceCodeDesk visit={visit} sitting={sitting} code={code} />
        <Conduct visit={visit} sitting={sitting} />
        <section class="stack" aria-labelledby="presences">
          <h2 id="presences">{w.presence}</h2>
          {sitting.standing === 'rehearsal' && !sittingIsOver(sitting.state) && (
            <BulkPresence visit={visit} sitting={sitting} />
          )}
          <GroupFilter visit={visit} sitting={sitting} />
          <PresenceTable visit={visit} sitting={sitting} group={groupShown(visit, sitting)} />
        </section>
      </>
    ),
  });
}

function GroupFilter({ visit, sitting }: { visit: Visit; sitting: SittingNow }) {
  const w = inLang(deskWords, visit.lang);
  const shown = groupShown(visit, sitting);
  const choices = [
    { rank: null, label: w.allGroups },
    ...sitting.groups.map((group) => ({ rank: group.rank, label: group.name })),
  ];
  return (
    <nav aria-label={w.filter}>
      <ul class="row">
        {choices.map((choice) => (
          <li key={choice.label}>
            <a
              href={visit.href(visit.path + filterOf(choice.rank))}
              aria-current={choice.rank === shown ? 'true' : undefined}
            >
              {choice.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The group that the address asks for; a group that does not exist shows all. */
export function groupShown(visit: Visit, sitting: SittingNow): number | null {
  const asked = Number(visit.url.searchParams.get('groupe'));
  return sitting.groups.find((group) => group.rank === asked)?.rank ?? null;
}
