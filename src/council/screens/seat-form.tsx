import type { ComponentChildren } from 'preact';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import type { Form, FormState } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import type { Result } from '#kit/result.ts';
import { memberFormWords } from '../member-form-words.ts';
import { memberWords } from '../member-words.ts';
import { MemberName } from '../parts/member-name.tsx';
import { RehearsalNotice } from '../parts/rehearsal-notice.tsx';
import { openHolding } from '../rules/holding.ts';
import type { MemberFault } from '../rules/member-faults.ts';
import type { MembersFound } from '../views/find-members.ts';
import { membersPath, ownMembersOf, seatOfVisit } from './members-of-visit.ts';

/** What a form on one seat of the secretariat's own assembly is drawn from. */
export interface SeatForm {
  readonly visit: Visit;
  readonly members: MembersFound;
  readonly number: number;
  readonly state: FormState;
}

export async function seatForm(visit: Visit, state: FormState): Promise<SeatForm> {
  const members = await ownMembersOf(visit);
  return { visit, members, number: seatOfVisit(visit, members.assembly), state };
}

/** After an act on a seat: its page, or the same form with every fault and nothing lost. Sent twice, it is simply done. */
export async function answerSeatAct(
  visit: Visit,
  form: Form,
  done: Result<unknown, MemberFault>,
  draw: (shown: SeatForm) => Response,
): Promise<Response> {
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, `${membersPath}/${visit.params['number']}`);
  return draw(await seatForm(visit, { values: form.values, faults: done.refusals }));
}

/** The page of a form on one seat. `button` names the act, and so does the title. */
export function drawSeatForm(
  { visit, members, number, state }: SeatForm,
  said: {
    readonly button: string;
    readonly lead: string;
    readonly action: string;
    readonly body: ComponentChildren;
  },
): Response {
  const w = inLang(memberWords, visit.lang);
  const open = openHolding(members.assembly.holdings, number);
  return page(visit, {
    title: `${said.button}, ${w.seatNumber(number).toLowerCase()}`,
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [
      { path: '/conseil', label: w.council },
      { path: membersPath, label: w.title },
      { path: `${membersPath}/${number}`, label: w.seatNumber(number) },
    ],
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">
            {w.seatNumber(number)}
            {open && (
              <>
                , <MemberName visit={visit} members={members} personId={open.personId} />
              </>
            )}
          </p>
          <h1>{said.button}</h1>
          <p class="lead">{said.lead}</p>
        </header>
        <RehearsalNotice visit={visit} assembly={members.assembly} />
        <form
          class="form"
          method="post"
          action={visit.href(`${membersPath}/${number}/${said.action}`)}
          novalidate
        >
          <ErrorSummary lang={visit.lang} state={state} sentences={inLang(memberFormWords, visit.lang)} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          <input type="hidden" name="holding" value={state.values['holding'] ?? open?.id ?? ''} />
          {said.body}
          <div class="form-actions">
            <button class="button" type="submit">
              {said.button}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
