import { untouched } from '#kit/http/form.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { installMember } from '../actions/install-member.ts';
import { memberFormWords } from '../member-form-words.ts';
import { memberWords } from '../member-words.ts';
import { NewMemberFields } from '../parts/member-fields.tsx';
import { noticeOf } from './members-of-visit.ts';
import { answerSeatAct, drawSeatForm, type SeatForm, seatForm } from './seat-form.tsx';
import { newMemberOf } from './seat-form-values.ts';

/** GET /conseil/membres/:number/installation: who takes this seat, in which group, from when. */
export const showInstallation: Screen = async (visit) => draw(await seatForm(visit, untouched));

/** POST: installs the member, or shows everything that is wrong at once. */
export const postInstallation: Screen = async (visit) => {
  const { members, number } = await seatForm(visit, untouched);
  const form = await visit.form();
  const given = newMemberOf(visit, form, number);
  const done = await installMember(visit.ctx, visit.viewer, given, noticeOf(visit, members.assembly));
  return answerSeatAct(visit, form, done, draw);
};

function draw(shown: SeatForm): Response {
  const { visit, members, number, state } = shown;
  const w = inLang(memberFormWords, visit.lang);
  return drawSeatForm(shown, {
    button: inLang(memberWords, visit.lang).install,
    lead: w.installLead,
    action: 'installation',
    body: (
      <NewMemberFields
        visit={visit}
        state={state}
        assembly={members.assembly}
        day={members.day}
        number={number}
        startsHint={w.startsHint}
      />
    ),
  });
}
