import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { minutesAndSeconds } from '../rules/clock-face.ts';
import { type GroupTimeLine, groupTimes } from '../rules/group-times.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';

/** What each group has spoken on the item, against the time it was given. Nothing when no group is to speak. */
export function GroupsTime({ visit, sitting, item }: { visit: Visit; sitting: SittingNow; item: ItemNow }) {
  const w = inLang(councilWords, visit.lang);
  const lines = groupTimes(sitting, item, visit.ctx.now());
  if (lines.length === 0) return null;
  return (
    <section class="panel" data-wide="yes">
      <h2 class="panel-title">{w.timeByGroup}</h2>
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
              <th scope="col">{w.share}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.groupId} data-state={line.state === 'quiet' ? undefined : line.state}>
                <th scope="row">{line.name}</th>
                <td class="num">{clock(line.spentMs)}</td>
                <td class="num time-left">{left(line, w)}</td>
                <td>{line.quotaMs !== null && <TimeBar spentMs={line.spentMs} quotaMs={line.quotaMs} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function TimeBar({ spentMs, quotaMs }: { spentMs: number; quotaMs: number }) {
  return (
    <svg class="time-bar" viewBox={`0 0 ${quotaMs} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.min(spentMs, quotaMs)} height="10" />
    </svg>
  );
}

function left(line: GroupTimeLine, w: { noLimit: string; overBy: (time: string) => string }): string {
  if (line.remainingMs === null) return w.noLimit;
  return line.overrunMs !== null && line.overrunMs > 0
    ? w.overBy(clock(line.overrunMs))
    : clock(line.remainingMs);
}

function clock(ms: number): string {
  return minutesAndSeconds(Math.floor(ms / 1000));
}
