import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { ReplayStepBody, stepTitle } from '../parts/replay-step.tsx';
import { replayWords } from '../replay-words.ts';
import { preciseHour } from '../rules/precise-hour.ts';
import { type ReplayStep, replaySteps, stepAsked } from '../rules/replay.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { findHeldSitting } from '../views/find-held-sitting.ts';
import { councilWords } from '../words.ts';
import { addressOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/rejeu?etape=17: a closed sitting told again, one step at a time, by links alone. */
export const showReplay: Screen = async (visit) => {
  const { sitting } = found(await findHeldSitting(visit.ctx, visit.params['slug'] ?? ''));
  const w = inLang(replayWords, visit.lang);
  const steps = sitting.state === 'closed' ? replaySteps(sitting) : [];
  return page(visit, {
    title: `${w.title}, ${sitting.title[visit.lang]}`,
    description: w.lead,
    crumbs: [
      { path: '/conseil/seances', label: councilWords.sittings[visit.lang] },
      { path: addressOf(sitting), label: sitting.title[visit.lang] },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{sitting.title[visit.lang]}</p>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        {sitting.standing === 'rehearsal' && (
          <div class="notice" data-kind="info">
            <p>{councilWords.rehearsalNote[visit.lang]}</p>
          </div>
        )}
        {steps.length === 0 ? (
          <NotYet visit={visit} sitting={sitting} />
        ) : (
          <Replay visit={visit} sitting={sitting} steps={steps} />
        )}
      </>
    ),
  });
};

function NotYet({ visit, sitting }: { visit: Visit; sitting: SittingNow }) {
  const w = inLang(replayWords, visit.lang);
  return (
    <section aria-labelledby="not-yet">
      <h2 id="not-yet">{w.notYet}</h2>
      <p>{w.notYetHint}</p>
      <p>
        <a href={visit.href(addressOf(sitting))}>{w.follow}</a>
      </p>
    </section>
  );
}

interface Shown {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly steps: readonly ReplayStep[];
}

function Replay({ visit, sitting, steps }: Shown) {
  const { lang } = visit;
  const w = inLang(replayWords, lang);
  const number = stepAsked(steps, visit.url.searchParams.get('etape'));
  const step = found(steps[number - 1]);
  return (
    <>
      <section class="panel stack" id="etape" aria-labelledby="step-title">
        <Moves visit={visit} sitting={sitting} number={number} last={steps.length} />
        <p class="page-kicker">
          {w.position(number, steps.length)},{' '}
          <time datetime={step.at.toISOString()}>{preciseHour(step.at, lang)}</time>
        </p>
        <h2 id="step-title">{stepTitle(step, lang)}</h2>
        {'item' in step && (
          <p>
            <strong>{w.item(step.item.rank)}</strong>
            {lang === 'fr' ? ' : ' : ': '}
            {step.item.title[lang]}
          </p>
        )}
        <ReplayStepBody visit={visit} sitting={sitting} step={step} />
      </section>
      <details>
        <summary>{w.allSteps}</summary>
        <ol class="stack" data-gap="small">
          {steps.map((one, index) => (
            <li key={`${one.kind} ${one.at.getTime()} ${index + 1}`}>
              <a
                href={visit.href(stepPath(sitting, index + 1))}
                aria-current={index + 1 === number ? 'step' : undefined}
              >
                {preciseHour(one.at, lang)}
                {'item' in one && `, ${w.item(one.item.rank).toLowerCase()}`}
                {lang === 'fr' ? ' : ' : ': '}
                {stepTitle(one, lang)}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** Links, so that it works by keyboard and without scripts; the button is shown by its island alone. */
function Moves({
  visit,
  sitting,
  number,
  last,
}: {
  visit: Visit;
  sitting: SittingNow;
  number: number;
  last: number;
}) {
  const w = inLang(replayWords, visit.lang);
  const moves = [
    { to: number - 1, label: w.previous, shown: number > 1, rel: 'prev' },
    { to: number + 1, label: w.next, shown: number < last, rel: 'next' },
    { to: 1, label: w.first, shown: number > 1, rel: undefined },
    { to: last, label: w.last, shown: number < last, rel: undefined },
  ];
  return (
    <nav aria-label={w.steps}>
      <ul class="row">
        {moves
          .filter((move) => move.shown)
          .map((move) => (
            <li key={move.label}>
              <a
                class="button"
                data-kind={move.rel === 'next' ? undefined : move.rel === 'prev' ? 'secondary' : 'quiet'}
                rel={move.rel}
                href={visit.href(stepPath(sitting, move.to))}
              >
                {move.label}
              </a>
            </li>
          ))}
        <li hidden>
          <button
            class="button"
            data-kind="quiet"
            type="button"
            data-replay="play"
            data-pause={w.pause}
            data-play={w.play}
          >
            {w.play}
          </button>
        </li>
      </ul>
    </nav>
  );
}

function stepPath(sitting: SittingNow, number: number): string {
  return `${addressOf(sitting)}/rejeu?etape=${number}#etape`;
}
