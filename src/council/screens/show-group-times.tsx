import { redirect } from '#kit/http/answers.ts';
import { TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { giveGroupTimes } from '../actions/give-group-times.ts';
import { debatePermissions } from '../debate-permissions.ts';
import { debateWords } from '../debate-words.ts';
import { Once } from '../parts/act-button.tsx';
import { minutesAndSeconds } from '../rules/clock-face.ts';
import type { Refused } from '../rules/council-refused.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { deskOf, deskPage, deskSittingOf } from './desk-page.tsx';
import { addressOf, onceOf, rankOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/points/:rank/temps: the time of each group on this item. */
export const showGroupTimes: Screen = async (visit) =>
  draw(visit, await sittingAndItem(visit), untouched, []);

/** POST: `by` is seats (with `total`) or group (one field each, by rank of group). */
export const postGroupTimes: Screen = async (visit) => {
  const place = await sittingAndItem(visit);
  const { sitting, item } = place;
  const form = await visit.form();
  const minutes = Object.fromEntries(
    sitting.groups.map((group) => [group.id, form.text(`minutes-${group.rank}`)]),
  );
  const done = await giveGroupTimes(visit.ctx, visit.viewer, {
    slug: sitting.slug,
    rank: item.rank,
    asked:
      form.text('by') === 'seats' ? { by: 'seats', total: form.text('total') } : { by: 'group', minutes },
    once: await onceOf(visit),
  });
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, addressOf(sitting, deskOf(visit)));
  return draw(visit, place, { values: form.values, faults: [] }, done.refusals);
};

interface Place {
  readonly sitting: SittingNow;
  readonly item: ItemNow;
}

async function sittingAndItem(visit: Visit): Promise<Place> {
  const sitting = await deskSittingOf(visit, debatePermissions, 'debate.order');
  return { sitting, item: found(sitting.items.find((one) => one.rank === rankOf(visit))) };
}

function draw(
  visit: Visit,
  { sitting, item }: Place,
  state: FormState,
  refusals: readonly Refused[],
): Response {
  const w = inLang(debateWords, visit.lang);
  const shared = { state, sentences: {} };
  const given = (groupId: string) => item.groupTimes.find((one) => one.groupId === groupId)?.quotaS ?? null;
  const seats = (groupId: string) => sitting.seats.filter((seat) => seat.groupId === groupId).length;
  return deskPage(visit, sitting, {
    title: w.timesTitle,
    lead: w.timesLead,
    refusals,
    body: (
      <>
        <p>
          <strong>{item.title[visit.lang]}</strong>
        </p>
        <form class="form" method="post" action={visit.href(visit.path)}>
          <h2>{w.bySeats}</h2>
          <Once visit={visit} />
          <TextField {...shared} name="total" label={w.total} hint={w.bySeatsHint} width="short" />
          <div class="form-actions">
            <button class="button" type="submit" name="by" value="seats">
              {w.bySeats}
            </button>
          </div>
        </form>
        <form class="form" method="post" action={visit.href(visit.path)}>
          <h2>{w.byGroup}</h2>
          <Once visit={visit} />
          <p>{w.byGroupHint}</p>
          {sitting.groups.map((group) => {
            const quotaS = given(group.id);
            return (
              <TextField
                key={group.id}
                {...shared}
                name={`minutes-${group.rank}`}
                label={`${group.name}, ${w.seatsOf(seats(group.id))}`}
                width="short"
                value={quotaS === null ? '' : minutesAndSeconds(quotaS)}
              />
            );
          })}
          <div class="form-actions">
            <button class="button" data-kind="secondary" type="submit" name="by" value="group">
              {w.setTimes}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
