import { SelectField, TextField } from '#kit/http/fields.tsx';
import { untouched } from '#kit/http/form.ts';
import type { Screen } from '#kit/http/visit.ts';
import { addressIn, inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { endSubstitute } from '../actions/end-substitute.ts';
import { nameSubstitute } from '../actions/name-substitute.ts';
import { memberFormWords } from '../member-form-words.ts';
import { fictitiousSubstitute, openSubstitute } from '../rules/assembly-now.ts';
import { substituteEndings } from '../rules/substitute.ts';
import { substituteEndWords, substituteWords } from '../substitute-words.ts';
import { answerSeatAct, drawSeatForm, type SeatForm, seatForm } from './seat-form.tsx';
import { onceIn } from './seat-form-values.ts';

/** GET /conseil/membres/:number/suppleant: who sits in this seat when its member is away, from when. */
export const showSubstituteForm: Screen = async (visit) => drawNaming(await seatForm(visit, untouched));

/** POST: names them, or shows everything that is wrong at once. */
export const postSubstitute: Screen = async (visit) => {
  const { members, number } = await seatForm(visit, untouched);
  const form = await visit.form();
  const given = {
    number,
    name: form.text('name'),
    email: form.text('email'),
    startsOn: form.text('starts'),
    once: onceIn(visit, form),
  };
  const w = inLang(substituteWords, visit.lang);
  const signIn = visit.site.publicUrl + addressIn(visit.lang, '/connexion');
  const done = await nameSubstitute(visit.ctx, visit.viewer, given, (seat, startsOn) => ({
    subject: w.mailSubject,
    body: w.mailBody(seat, members.assembly.name, formatPartialDate(startsOn, visit.lang), signIn),
  }));
  return answerSeatAct(visit, form, done, drawNaming);
};

/** GET /conseil/membres/:number/suppleant/fin: why and from when they no longer are the substitute. */
export const showSubstituteEnd: Screen = async (visit) => drawEnd(await seatForm(visit, untouched));

/** POST: ends the designation. */
export const postSubstituteEnd: Screen = async (visit) => {
  const { number } = await seatForm(visit, untouched);
  const form = await visit.form();
  const given = {
    number,
    substituteId: form.text('substitute'),
    cause: form.text('cause'),
    endsOn: form.text('ends'),
    once: onceIn(visit, form),
  };
  return answerSeatAct(visit, form, await endSubstitute(visit.ctx, visit.viewer, given), drawEnd);
};

function drawNaming(shown: SeatForm): Response {
  const { visit, members, number, state } = shown;
  const w = inLang(substituteWords, visit.lang);
  const f = inLang(memberFormWords, visit.lang);
  const shared = { state, sentences: f };
  return drawSeatForm(shown, {
    button: w.name,
    lead: w.nameLead,
    action: 'suppleant',
    body: (
      <>
        <p class="muted">{w.unchecked}</p>
        {members.assembly.standing === 'rehearsal' ? (
          <p>{w.nameGiven(fictitiousSubstitute(members.assembly, number))}</p>
        ) : (
          <>
            <TextField {...shared} name="name" label={f.name} hint={f.nameHint} maxlength={200} />
            <TextField
              {...shared}
              name="email"
              label={f.email}
              hint={f.emailHint}
              type="email"
              inputmode="email"
              optional={f.optional}
            />
          </>
        )}
        <TextField
          {...shared}
          name="starts"
          label={w.starts}
          hint={w.startsHint}
          type="date"
          width="short"
          value={members.day}
        />
      </>
    ),
  });
}

function drawEnd(shown: SeatForm): Response {
  const { visit, members, number, state } = shown;
  const w = inLang(substituteWords, visit.lang);
  const f = inLang(memberFormWords, visit.lang);
  const shared = { state, sentences: f };
  const named = openSubstitute(members.assembly, number);
  return drawSeatForm(shown, {
    button: w.end,
    lead: w.endLead,
    action: 'suppleant/fin',
    body: (
      <>
        <input type="hidden" name="substitute" value={state.values['substitute'] ?? named?.id ?? ''} />
        <SelectField
          {...shared}
          name="cause"
          label={f.cause}
          choices={[
            { value: '', label: f.choose },
            ...substituteEndings.map((cause) => ({
              value: cause,
              label: substituteEndWords[cause][visit.lang],
            })),
          ]}
        />
        <TextField {...shared} name="ends" label={w.ends} type="date" width="short" value={members.day} />
      </>
    ),
  });
}
