import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { lookingWords } from '../looking-words.ts';
import type { Drawing } from '../parts/drawing.ts';
import { PictureKey } from '../parts/picture-key.tsx';
import { timelineSketch } from '../parts/timeline-sketch.tsx';
import { landscapeWords, timelineWords } from '../picture-words.ts';
import type { ActorFilters } from '../rules/filters.ts';
import { shownYears } from '../rules/shown-years.ts';
import { type ActorYears, actorYears, type YearEvents } from '../views/actor-years.ts';

/** When the actors asked for began and ended, and their links. */
export async function drawTimeline(visit: Visit, filters: ActorFilters): Promise<Drawing> {
  const { lang } = visit;
  const w = inLang(timelineWords, lang);
  const found = await actorYears(visit.ctx, filters);
  const number = (value: number) => formatNumber(value, lang);
  const sketch = timelineSketch(shownYears(found.years, w.before), lang);
  return {
    title: lookingWords.timelineTitle[lang],
    lead: lookingWords.timelineLead[lang],
    notices: [],
    extra: [],
    controls: null,
    sketch,
    facts: [
      ...(sketch === null ? [w.none] : []),
      w.coverage(number(found.withBeginning), number(found.withEnd), number(found.total)),
      w.linksCoverage(number(found.linksDated), number(found.links)),
    ],
    legend: (
      <PictureKey
        signs={[
          { said: w.keyBegun, sign: <rect class="p-begun" x="10" y="2" width="12" height="16" /> },
          { said: w.keyEnded, sign: <rect class="p-ended" x="10" y="2" width="12" height="16" /> },
        ]}
      />
    ),
    table: <YearTable visit={visit} found={found} />,
    file: {
      columns: ['year', 'begun', 'ended', 'links_begun', 'links_ended'],
      rows: found.years.map((one) =>
        [one.year, one.begun.count, one.ended.count, one.linksBegun, one.linksEnded].map(String),
      ),
    },
    credits: [],
    live: null,
    moreFiles: [],
  };
}

function YearTable({ visit, found }: { visit: Visit; found: ActorYears }) {
  const { lang } = visit;
  const w = inLang(timelineWords, lang);
  if (found.years.length === 0) return null;
  return (
    <section class="table-scroll" aria-labelledby="years" tabindex={0}>
      <table class="table" data-density="dense">
        <caption id="years">{w.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.year}</th>
            <th scope="col">{w.begun}</th>
            <th scope="col">{w.ended}</th>
            <th scope="col" class="num">
              {w.linksBegun}
            </th>
            <th scope="col" class="num">
              {w.linksEnded}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.years.map((one) => (
            <tr key={one.year}>
              <th scope="row">{one.year}</th>
              <td>
                <Names visit={visit} events={one.begun} />
              </td>
              <td>
                <Names visit={visit} events={one.ended} />
              </td>
              <td class="num">{formatNumber(one.linksBegun, lang)}</td>
              <td class="num">{formatNumber(one.linksEnded, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Names({ visit, events }: { visit: Visit; events: YearEvents }) {
  const { lang } = visit;
  const w = inLang(landscapeWords, lang);
  const left = events.count - events.names.length;
  if (events.count === 0) return <span class="muted">0</span>;
  return (
    <>
      <strong>{formatNumber(events.count, lang)}</strong>{' '}
      {events.names.map((one, rank) => (
        <>
          {rank > 0 && ', '}
          <a key={one.slug} href={visit.href(`/acteurs/${one.slug}`)}>
            {one.name}
          </a>
        </>
      ))}
      {left > 0 && ` ${left === 1 ? w.other : w.others(formatNumber(left, lang))}`}
    </>
  );
}
