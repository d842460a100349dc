import { redirect } from '#kit/http/answers.ts';
import { SelectField, TextArea, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { receiveAmendment } from '../actions/receive-amendment.ts';
import { debatePermissions } from '../debate-permissions.ts';
import { debateWords } from '../debate-words.ts';
import { deskWords } from '../desk-words.ts';
import { Once } from '../parts/act-button.tsx';
import { Amendments } from '../parts/amendments.tsx';
import type { Refused } from '../rules/council-refused.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { deskOf, deskPage, deskSittingOf } from './desk-page.tsx';
import { addressOf, onceOf, rankOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/points/:rank/amendements: those received, and the form for one more. */
export const showAmendments: Screen = async (visit) =>
  draw(visit, await sittingAndItem(visit), untouched, []);

/** POST: receives one, or shows the form again with every refusal and nothing lost. */
export const postAmendment: Screen = async (visit) => {
  const place = await sittingAndItem(visit);
  const form = await visit.form();
  const seat = form.text('seat');
  const group = form.text('group');
  const done = await receiveAmendment(visit.ctx, visit.viewer, {
    slug: place.sitting.slug,
    rank: place.item.rank,
    // A text that is no number names no seat: the act says so.
    seatNumber: seat === '' ? null : /^\d{1,4}$/.test(seat) ? Number(seat) : 0,
    groupId: group === '' ? null : group,
    text: form.text('text'),
    once: await onceOf(visit),
  });
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, addressOf(place.sitting, deskOf(visit)));
  return draw(visit, place, { values: form.values, faults: [] }, done.refusals);
};

interface Place {
  readonly sitting: SittingNow;
  readonly item: ItemNow;
}

async function sittingAndItem(visit: Visit): Promise<Place> {
  const sitting = await deskSittingOf(visit, debatePermissions, 'amendment.receive');
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
  const groups = sitting.groups.map((group) => ({ value: group.id, label: group.name }));
  return deskPage(visit, sitting, {
    title: w.amendmentsFor(item.rank),
    lead: w.amendmentsLead,
    refusals,
    body: (
      <>
        <p>
          <strong>{item.title[visit.lang]}</strong>
        </p>
        {item.amendments.length === 0 && <p>{w.amendmentsNone}</p>}
        <Amendments visit={visit} item={item} level={2} />
        <form class="form" method="post" action={visit.href(visit.path)}>
          <h2>{w.amendmentsLink}</h2>
          <Once visit={visit} />
          <TextField {...shared} name="seat" label={w.authorSeat} inputmode="numeric" width="short" />
          <SelectField
            {...shared}
            name="group"
            label={w.authorGroup}
            optional={deskWords.optional[visit.lang]}
            choices={[{ value: '', label: w.noGroup }, ...groups]}
          />
          <TextArea {...shared} name="text" label={w.amendmentText} rows={8} />
          <div class="form-actions">
            <button class="button" type="submit">
              {w.receive}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
