import { redirect } from '#kit/http/answers.ts';
import type { FormState } from '#kit/http/form.ts';
import { untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { enterAs } from '../actions/enter-as.ts';
import { PlayerGroups } from '../parts/player-groups.tsx';
import { fictitiousSeat } from '../rules/fictitious-seat.ts';
import { openingCookie } from '../rules/session-cookie.ts';
import { listPlayers } from '../views/list-players.ts';
import { peopleWords } from '../words.ts';

/** GET /entrer-comme: the people of the example, by role, with what each can do. Only in a demonstration. */
export const showEnterAs: Screen = async (visit) => {
  if (!visit.site.demo) throw new Stop('NOT_FOUND');
  return draw(visit, untouched);
};

/** POST /entrer-comme: `mandate` is a mandate's id, or `seat` the number of a council seat. Opens the session. */
export const postEnterAs: Screen = async (visit) => {
  if (!visit.site.demo) throw new Stop('NOT_FOUND');
  const form = await visit.form();
  const seat = form.text('seat');
  const entered = await enterAs(visit.ctx, seat === '' ? form.text('mandate') : await holderOf(visit, seat));
  if (entered.ok) {
    const cookie = openingCookie(entered.value, visit.site.publicUrl);
    return redirect(visit, '/mon-espace', { 'set-cookie': cookie });
  }
  if ('seat' in form.values) {
    return draw(visit, { values: form.values, faults: [{ field: 'seat', code: 'SEAT_UNKNOWN' }] });
  }
  throw new Stop('NOT_FOUND');
};

/** The mandate of whoever holds this seat today: it passes from one fictitious member to the next. */
async function holderOf(visit: Visit, seat: string): Promise<string> {
  const members = (await listPlayers(visit.ctx)).filter((one) => one.role === 'council_member');
  return members.find((one) => String(fictitiousSeat(one.name)) === seat)?.mandateId ?? '';
}

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const w = inLang(peopleWords, visit.lang);
  const players = await listPlayers(visit.ctx);
  return page(visit, {
    title: w.enterTitle,
    description: w.enterLead,
    status: state.faults.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{w.enterTitle}</h1>
        <p class="lead">{w.enterLead}</p>
        {players.length === 0 ? (
          <div class="empty">
            <h2>{w.none}</h2>
            <p>{w.noneHint}</p>
          </div>
        ) : (
          <PlayerGroups visit={visit} players={players} state={state} />
        )}
      </>
    ),
  });
}
