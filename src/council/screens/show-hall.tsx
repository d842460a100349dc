import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { HallMain } from '../parts/hall-main.tsx';
import { hallScene } from '../rules/hall-scene.ts';
import { quorumOf } from '../rules/quorum.ts';
import { quorumCountNow } from '../rules/sitting-checks.ts';
import { councilWords } from '../words.ts';
import { liveOf, sittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/ecran: what the hall looks at, one thing at a time, read from the last row. */
export const showHall: Screen = async (visit) => {
  const sitting = await sittingOf(visit);
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
          {item && <span class="hall-number">{item.rank}</span>}
          <h1 class="hall-title">{item ? item.title[visit.lang] : sitting.title[visit.lang]}</h1>
          {item?.rapporteur && <p class="hall-sub">{w.rapporteur(item.rapporteur)}</p>}
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
          <p>
            {quorum.reached ? w.quorumReached(quorum.required) : w.quorumMissing(quorum.required)}{' '}
            {w.presentOf(present)} {w.outOf(sitting.seats.length)}
          </p>
        </footer>
      </>
    ),
  });
};
