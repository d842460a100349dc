import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { createGroup } from '../actions/create-group.ts';
import { memberFormWords } from '../member-form-words.ts';
import { memberWords } from '../member-words.ts';
import { RehearsalNotice } from '../parts/rehearsal-notice.tsx';
import { membersPath, ownMembersOf } from './members-of-visit.ts';
import { onceIn } from './seat-form-values.ts';

/** GET /conseil/groupes/nouveau: the name of a group of the secretariat's own assembly. */
export const showGroupForm: Screen = (visit) => draw(visit, untouched);

/** POST: creates it, then goes back to the members. */
export const postGroupForm: Screen = async (visit) => {
  const form = await visit.form();
  const given = { name: form.text('name').replace(/\s+/g, ' '), once: onceIn(visit, form) };
  const done = await createGroup(visit.ctx, visit.viewer, given);
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, membersPath);
  return draw(visit, { values: form.values, faults: done.refusals });
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { assembly } = await ownMembersOf(visit);
  const w = inLang(memberFormWords, visit.lang);
  const words = inLang(memberWords, visit.lang);
  return page(visit, {
    title: words.createGroup,
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [
      { path: '/conseil', label: words.council },
      { path: membersPath, label: words.title },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{assembly.name}</p>
          <h1>{words.createGroup}</h1>
          <p class="lead">{w.createGroupLead}</p>
        </header>
        <RehearsalNotice visit={visit} assembly={assembly} />
        <form class="form" method="post" action={visit.href('/conseil/groupes/nouveau')} novalidate>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          <TextField
            state={state}
            sentences={w}
            name="name"
            label={w.groupName}
            maxlength={120}
            {...(assembly.standing === 'rehearsal' ? { hint: w.groupNameFictitious } : {})}
          />
          <div class="form-actions">
            <button class="button" type="submit">
              {w.create}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
