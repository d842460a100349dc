import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import { ClosedToPublic } from '../parts/closed-session.tsx';
import { HallMain } from '../parts/hall-main.tsx';
import { quorumSaid } from '../parts/quorum-meter.tsx';
import { closedSessionNow } from '../rules/debate-now.ts';
import { hallScene } from '../rules/hall-scene.ts';
import { quorumOf } from '../rules/quorum.ts';
import { quorumCountNow } from '../rules/sitting-checks.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { videoWords } from '../video-words.ts';
import { findPresenceCode } from '../views/find-presence-code.ts';
import { councilWords } from '../words.ts';
import { keepsDesk, liveOf, sittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/ecran: what the hall looks at, one thing at a time, read from the last row. */
export const showHall: Screen = async (visit) => {
  const sitting = await sittingOf(visit);
  if (closedSessionNow(sitting)) return drawClosedHall(visit, sitting);
  const code = await codeForHall(visit, sitting);
  const w = inLang(councilWords, visit.lang);
  const scene = hallScene(sitting);
  const item = 'item' in scene ? scene.item : null;
  const quorum = quorumOf(quorumCountNow(sitting));
  const present = quorumCountNow(sitting).present;
  return page(visit, {
    title: w.hallScreen,
    frame: 'hall',
    live: liveOf(sitting),
    body: (
      <>
        <header class="hall-head">
          {item && (
            <span class="hall-number">
              {item.amends ? `${item.amends.parentRank}.${item.amends.number}` : item.rank}
            </span>
          )}
          <h1 class="hall-title">{item ? item.title[visit.lang] : sitting.title[visit.lang]}</h1>
          {item?.rapporteur && <p class="hall-sub">{w.rapporteur(item.rapporteur)}</p>}
          {code && (
            <p class="hall-code">
              {debateWords.hallCode[visit.lang]} <strong class="presence-code">{code}</strong>
            </p>
          )}
        </header>
        <main class="hall-main" id="main" tabindex={-1}>
          <HallMain visit={visit} sitting={sitting} scene={scene} />
        </main>
        <footer class="hall-foot">
          <p>
            {sitting.assembly.name}
            {sitting.standing === 'rehearsal' &&
              `, ${w.rehearsal.charAt(0).toLowerCase()}${w.rehearsal.slice(1)}`}
          </p>
          {sitting.state !== 'cancelled' && (
            <p>
              {quorumSaid(w, quorum)} {w.presentOf(present)} {w.outOf(sitting.seats.length)}
            </p>
          )}
          {sitting.broadcast.live !== null && !sittingIsOver(sitting.state) && (
            <p class="broadcast">
              {videoWords.hallLive[visit.lang]} {sitting.broadcast.live}
            </p>
          )}
        </footer>
      </>
    ),
  });
};

/** While the council sits in closed session, the screen says so and nothing else: anybody may open this address. */
function drawClosedHall(visit: Visit, sitting: SittingNow): Response {
  return page(visit, {
    title: councilWords.hallScreen[visit.lang],
    frame: 'hall',
    live: liveOf(sitting),
    body: (
      <>
        <header class="hall-head">
          <h1 class="hall-title">{sitting.title[visit.lang]}</h1>
        </header>
        <main class="hall-main" id="main" tabindex={-1}>
          <ClosedToPublic visit={visit} hall="hall" />
        </main>
        <footer class="hall-foot">
          <p>{sitting.assembly.name}</p>
        </footer>
      </>
    ),
  });
}

/**
 * The code, on the screen that somebody of the sitting's desks opened in the hall: this address is public, and a code read
 * from home would prove nothing. In a rehearsal everybody sees it, so that anybody may play.
 */
async function codeForHall(visit: Visit, sitting: SittingNow): Promise<string | null> {
  if (sitting.state === 'drafted' || sittingIsOver(sitting.state)) return null;
  if (sitting.standing !== 'rehearsal' && !keepsDesk(visit, sitting)) return null;
  return findPresenceCode(visit.ctx, sitting.id);
}
