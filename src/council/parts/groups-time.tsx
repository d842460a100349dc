import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import { groupTimeCells } from '../rules/group-time-face.ts';
import { type GroupTimeLine, groupTimes } from '../rules/group-times.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
}

/**
 * What each group has spoken on the item, against the time it was given. Nothing when no group is to speak, save on a desk,
 * which may give the time.
 */
export function GroupsTime({ visit, sitting, item, desk }: Given & { desk?: 'desk' }) {
  const w = inLang(councilWords, visit.lang);
  const silent = groupTimes(sitting, item, visit.ctx.now()).length === 0;
  if (silent && !desk) return null;
  return (
    <section class="panel" data-wide="yes">
      <h2 class="panel-title">{w.timeByGroup}</h2>
      <GroupsTimeTable visit={visit} sitting={sitting} item={item} />
      {desk && (
        <p>
          <a href={visit.href(`/conseil/seances/${sitting.slug}/points/${item.rank}/temps`)}>
            {debateWords.timesLink[visit.lang]}
          </a>
        </p>
      )}
    </section>
  );
}

/** The same as a table alone, for the hall screen too. */
export function GroupsTimeTable({ visit, sitting, item }: Given) {
  const w = inLang(councilWords, visit.lang);
  const lines = groupTimes(sitting, item, visit.ctx.now());
  if (lines.length === 0) return null;
  const timed = lines.some((line) => line.quotaMs !== null);
  return (
    <section class="table-scroll" aria-labelledby="groups-time" tabindex={0}>
      <table class="table groups-time">
        <caption id="groups-time" class="visually-hidden">
          {w.timeByGroup}
        </caption>
        <thead>
          <tr>
            <th scope="col">{w.group}</th>
            <th scope="col" class="num">
              {w.spent}
            </th>
            <th scope="col" class="num">
              {w.left}
            </th>
            {timed && <th scope="col">{w.share}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.groupId} visit={visit} line={line} timed={timed} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One group: with scripts on, an island goes on from these numbers while one of its speakers has the floor. */
function Line({ visit, line, timed }: { visit: Visit; line: GroupTimeLine; timed: boolean }) {
  const cells = groupTimeCells(line, visit.lang);
  return (
    <tr
      data-state={line.state === 'quiet' ? undefined : line.state}
      data-group-clock={line.clock}
      data-spent-ms={line.spentMs}
      data-quota-ms={line.quotaMs ?? ''}
      data-at={visit.ctx.now().getTime()}
    >
      <th scope="row">{line.name}</th>
      <td class="num time-spent">{cells.spent}</td>
      <td class="num time-left">{cells.left}</td>
      {timed && (
        <td>
          {line.quotaMs !== null && line.quotaMs > 0 && (
            <TimeBar spentMs={line.spentMs} quotaMs={line.quotaMs} />
          )}
        </td>
      )}
    </tr>
  );
}

function TimeBar({ spentMs, quotaMs }: { spentMs: number; quotaMs: number }) {
  return (
    <svg class="time-bar" viewBox={`0 0 ${quotaMs} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.min(spentMs, quotaMs)} height="10" />
    </svg>
  );
}
