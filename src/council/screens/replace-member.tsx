import { untouched } from '#kit/http/form.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { replaceMember } from '../actions/replace-member.ts';
import { memberFormWords } from '../member-form-words.ts';
import { memberWords } from '../member-words.ts';
import { DepartureFields, NewMemberFields } from '../parts/member-fields.tsx';
import { citation } from '../rules/citation.ts';
import { beginningArticles } from '../rules/member-article.ts';
import { noticeOf } from './members-of-visit.ts';
import { answerSeatAct, drawSeatForm, type SeatForm, seatForm } from './seat-form.tsx';
import { departureOf, newMemberOf } from './seat-form-values.ts';

/** GET /conseil/membres/:number/remplacement: one leaves, another takes the seat. */
export const showReplacement: Screen = async (visit) => draw(await seatForm(visit, untouched));

/** POST: writes both, or neither, and then every fault of both. */
export const postReplacement: Screen = async (visit) => {
  const { members, number } = await seatForm(visit, untouched);
  const form = await visit.form();
  const given = { ...departureOf(visit, form, number), ...newMemberOf(visit, form, number) };
  const done = await replaceMember(visit.ctx, visit.viewer, given, noticeOf(visit, members.assembly));
  return answerSeatAct(visit, form, done, draw);
};

function draw(shown: SeatForm): Response {
  const { visit, members, number, state } = shown;
  const w = inLang(memberFormWords, visit.lang);
  const fields = { visit, state, assembly: members.assembly, day: members.day };
  const law = beginningArticles.replaces;
  return drawSeatForm(shown, {
    button: inLang(memberWords, visit.lang).replace,
    lead: w.replaceLead,
    action: 'remplacement',
    body: (
      <>
        <fieldset class="stack">
          <legend class="panel-title">{w.leaving}</legend>
          <DepartureFields {...fields} />
        </fieldset>
        <fieldset class="stack">
          <legend class="panel-title">{w.arriving}</legend>
          <p class="muted">
            {citation(law.article, visit.lang)}
            {visit.lang === 'fr' ? '\u00a0: ' : ': '}
            {law[visit.lang]}.
          </p>
          <NewMemberFields {...fields} number={number} startsHint={w.replaceStartsHint} />
        </fieldset>
      </>
    ),
  });
}
