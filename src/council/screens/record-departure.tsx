import { untouched } from '#kit/http/form.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { recordDeparture } from '../actions/record-departure.ts';
import { memberFormWords } from '../member-form-words.ts';
import { memberWords } from '../member-words.ts';
import { DepartureFields } from '../parts/member-fields.tsx';
import { answerSeatAct, drawSeatForm, type SeatForm, seatForm } from './seat-form.tsx';
import { departureOf } from './seat-form-values.ts';

/** GET /conseil/membres/:number/depart: why and from when the member no longer sits. */
export const showDeparture: Screen = async (visit) => draw(await seatForm(visit, untouched));

/** POST: records it, or shows everything that is wrong at once. */
export const postDeparture: Screen = async (visit) => {
  const { number } = await seatForm(visit, untouched);
  const form = await visit.form();
  const done = await recordDeparture(visit.ctx, visit.viewer, departureOf(visit, form, number));
  return answerSeatAct(visit, form, done, draw);
};

function draw(shown: SeatForm): Response {
  const { visit, members, state } = shown;
  return drawSeatForm(shown, {
    button: inLang(memberWords, visit.lang).depart,
    lead: inLang(memberFormWords, visit.lang).departLead,
    action: 'depart',
    body: <DepartureFields visit={visit} state={state} assembly={members.assembly} day={members.day} />,
  });
}
