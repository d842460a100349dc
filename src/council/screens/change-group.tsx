import { TextField } from '#kit/http/fields.tsx';
import { untouched } from '#kit/http/form.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { changeGroup } from '../actions/change-group.ts';
import { memberFormWords } from '../member-form-words.ts';
import { memberWords } from '../member-words.ts';
import { GroupField } from '../parts/member-fields.tsx';
import { answerSeatAct, drawSeatForm, type SeatForm, seatForm } from './seat-form.tsx';
import { onceIn } from './seat-form-values.ts';

/** GET /conseil/membres/:number/groupe: in which group the member sits from which day. */
export const showGroupChange: Screen = async (visit) => draw(await seatForm(visit, untouched));

/** POST: the member sits in the other group from that day, or everything that is wrong at once. */
export const postGroupChange: Screen = async (visit) => {
  const { number } = await seatForm(visit, untouched);
  const form = await visit.form();
  const done = await changeGroup(visit.ctx, visit.viewer, {
    number,
    holdingId: form.text('holding'),
    groupId: form.text('group'),
    day: form.text('day'),
    once: onceIn(visit, form),
  });
  return answerSeatAct(visit, form, done, draw);
};

function draw(shown: SeatForm): Response {
  const { visit, members, state } = shown;
  const w = inLang(memberFormWords, visit.lang);
  const fields = { visit, state, assembly: members.assembly, day: members.day };
  return drawSeatForm(shown, {
    button: inLang(memberWords, visit.lang).changeGroup,
    lead: w.groupLead,
    action: 'groupe',
    body: (
      <>
        <GroupField {...fields} name="group" label={w.newGroup} />
        <TextField
          state={state}
          sentences={w}
          name="day"
          label={w.day}
          type="date"
          width="short"
          value={members.day}
        />
      </>
    ),
  });
}
