import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatNumber } from '#kit/numbers.ts';
import { decideProposals, type GivenDecision } from '../actions/decide-proposals.ts';
import { readReference } from '../actions/read-reference.ts';
import { ProposalGroups } from '../parts/proposal-groups.tsx';
import { RecentDecisions } from '../parts/recent-decisions.tsx';
import { answerWords, proposalWords } from '../proposal-words.ts';
import { type Answer, proposalKinds } from '../rules/reference-proposals.ts';
import { type ProposalGroup, proposalsPage, recentDecisions } from '../views/proposals-page.ts';
import { onceOf } from './import-of-visit.tsx';
import { livingPage, pageAsked } from './living-page.tsx';

export const proposalsPath = '/acteurs/propositions';
const nothingTicked: ReadonlySet<string> = new Set();

/** GET /acteurs/propositions?groupe=&page=: what the reference says otherwise than the register, to be answered. */
export const showProposals: Screen = (visit) => draw(visit, untouched, nothingTicked);

/** POST: accepts, refuses or puts off the one pressed, those ticked, or every change of nomenclature. */
export const postProposals: Screen = async (visit) => {
  const form = await visit.form();
  const ticked = form.all('take');
  const asked = askedBy(form.values['one'], form.text('answer'), ticked, form.text('recoded'));
  const given = {
    ...asked,
    shown: form.text('show') === 'chosen' ? ('chosen' as const) : ('by rule' as const),
    once: onceOf(visit, form),
  };
  const done = await decideProposals(visit.ctx, visit.viewer, given);
  const path = groupAsked(visit) === null ? proposalsPath : `${proposalsPath}?groupe=${groupAsked(visit)}`;
  const join = path.includes('?') ? '&' : '?';
  if (done.ok) return redirect(visit, `${path}${join}fait=${given.answer}&n=${done.value.length}`);
  if (done.refusals.includes('ALREADY_DONE')) return redirect(visit, path);
  const faults = done.refusals.map((code) => ({ field: null, code }));
  return draw(visit, { values: form.values, faults }, new Set(ticked));
};

/** POST /acteurs/propositions/releve: keeps what the reference says today of units never read. */
export const postReading: Screen = async (visit) => {
  const form = await visit.form();
  const done = await readReference(visit.ctx, visit.viewer, onceOf(visit, form));
  return redirect(visit, done.ok ? `${proposalsPath}?fait=read&n=${done.value}` : proposalsPath);
};

function askedBy(
  one: string | undefined,
  answer: string,
  ticked: readonly string[],
  recodedSeen: string,
): Pick<GivenDecision, 'answer' | 'which'> {
  const pressed = /^(accepted|refused|later) (.+)$/su.exec(one ?? '');
  if (pressed) return { answer: pressed[1] as Answer, which: { keys: [pressed[2] ?? ''] } };
  if (answer === 'recoded') return { answer: 'accepted', which: { recodedSeen } };
  if (answer !== 'accepted' && answer !== 'refused' && answer !== 'later') throw new Stop('BODY_UNREADABLE');
  return { answer, which: { keys: ticked } };
}

function groupAsked(visit: Visit): ProposalGroup['kind'] | null {
  const asked = visit.url.searchParams.get('groupe');
  return [...proposalKinds, 'later' as const].find((one) => one === asked) ?? null;
}

async function draw(visit: Visit, state: FormState, ticked: ReadonlySet<string>): Promise<Response> {
  const { lang } = visit;
  const w = inLang(proposalWords, lang);
  const group = groupAsked(visit);
  const now = await proposalsPage(visit.ctx, group, pageAsked(visit));
  const recent = await recentDecisions(visit.ctx);
  return livingPage(visit, {
    title: w.title,
    lead: w.lead,
    status: state.faults.length > 0 ? 422 : 200,
    body: (
      <>
        <ErrorSummary lang={lang} state={state} sentences={w} />
        <DoneNotice visit={visit} />
        {now.unread > 0 && <FirstReading visit={visit} unread={now.unread} />}
        {now.groups.length === 0 ? (
          <NoProposal visit={visit} carried={now.carried} />
        ) : (
          <ProposalGroups visit={visit} now={now} group={group} ticked={ticked} />
        )}
        <RecentDecisions visit={visit} decisions={recent} />
      </>
    ),
  });
}

/** What was just done, said from the address: a number and a word, nothing that another address could make it say. */
function DoneNotice({ visit }: { visit: Visit }) {
  const w = inLang(proposalWords, visit.lang);
  const done = visit.url.searchParams.get('fait') ?? '';
  const count = /^\d{1,6}$/.test(visit.url.searchParams.get('n') ?? '')
    ? Number(visit.url.searchParams.get('n'))
    : 1;
  const text = formatNumber(count, visit.lang);
  const said =
    done === 'accepted' || done === 'refused'
      ? w.done(count, text, answerWords[done][visit.lang])
      : done === 'later'
        ? w.donePutOff(count, text)
        : done === 'read'
          ? w.taken(count, text)
          : done === 'undone'
            ? w.undone
            : null;
  if (said === null) return null;
  return (
    <div class="notice" data-kind="success" role="status">
      <p>{said}</p>
    </div>
  );
}

function FirstReading({ visit, unread }: { visit: Visit; unread: number }) {
  const w = inLang(proposalWords, visit.lang);
  return (
    <section class="notice" data-kind="info" aria-labelledby="unread">
      <h2 class="notice-title" id="unread">
        {w.unreadTitle(unread, formatNumber(unread, visit.lang))}
      </h2>
      <p>{w.unreadWhy}</p>
      <form method="post" action={visit.href(`${proposalsPath}/releve`)}>
        <input type="hidden" name="once" value={newId(visit.ctx.now())} />
        <button class="button" data-kind="secondary" type="submit">
          {w.read}
        </button>
      </form>
    </section>
  );
}

function NoProposal({ visit, carried }: { visit: Visit; carried: number }) {
  const w = inLang(proposalWords, visit.lang);
  return (
    <div class="empty">
      <h2>{carried === 0 ? w.emptyNoUnit : w.emptyTitle}</h2>
      <p>{carried === 0 ? w.emptyNoUnitHow : w.emptyWhy(formatNumber(carried, visit.lang))}</p>
    </div>
  );
}
