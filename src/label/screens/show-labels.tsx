import { json } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { formatPartialDate, isPartialDate } from '#kit/partial-date.ts';
import { labelsWords } from '../labels-words.ts';
import { LabelTable } from '../parts/label-table.tsx';
import { type LabelRow, labelsOn } from '../views/labels-on.ts';

/** The day that an address asks for; null when it is none. */
function dayAsked(visit: Visit): string | null {
  const asked = visit.url.searchParams.get('au');
  if (asked === null) return civilDay(visit.ctx.now());
  return asked.length === 10 && isPartialDate(asked) ? asked : null;
}

/** GET /labels?au=2015-06-30: who held the label on a day. */
export const showLabels: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(labelsWords, lang);
  const asked = dayAsked(visit);
  const day = asked ?? civilDay(visit.ctx.now());
  const rows = await labelsOn(visit.ctx, day);
  const standing = (one: LabelRow): boolean => one.standing.kind !== 'without';
  const count = (...kinds: LabelRow['standing']['kind'][]): number =>
    rows.filter((one) => kinds.includes(one.standing.kind)).length;
  return page(visit, {
    title: w.title,
    description: w.lead,
    crumbs: [{ path: '/candidatures', label: w.territory }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        {asked === null && (
          <div class="notice" data-kind="warning" role="status">
            <p>{w.badDay}</p>
          </div>
        )}
        <form method="get" action={visit.href('/labels')} class="row no-print">
          <label for="au">{w.day}</label>
          <input type="date" id="au" name="au" value={day} />
          <button class="button" type="submit">
            {w.show}
          </button>
        </form>
        <h2 id="labels-on">{w.on(formatPartialDate(day, lang))}</h2>
        <p>{w.count(count('held', 'suspended'), count('perhaps', 'undated'))}</p>
        {rows.some(standing) ? (
          <LabelTable visit={visit} rows={rows.filter(standing)} labelledBy="labels-on" />
        ) : (
          <div class="empty">
            <p>{w.none}</p>
          </div>
        )}
        {rows.some((one) => !standing(one)) && (
          <>
            <h2 id="labels-without">{w.others}</h2>
            <LabelTable
              visit={visit}
              rows={rows.filter((one) => !standing(one))}
              labelledBy="labels-without"
            />
          </>
        )}
        <p class="no-print">
          <a href={visit.href(`/labels.json?au=${day}`)}>{w.asJson}</a>
        </p>
      </>
    ),
  });
};

/** GET /labels.json?au=2015-06-30: the same, each with its sources. Today when no day is asked, or none that exists. */
export const showLabelsJson: Screen = async (visit) => {
  const day = dayAsked(visit) ?? civilDay(visit.ctx.now());
  return json({ day, labels: await labelsOn(visit.ctx, day) });
};
