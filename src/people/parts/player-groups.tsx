import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { roleDeeds, roleGroups, roleTitle } from '../role-words.ts';
import { fictitiousSeat } from '../rules/fictitious-seat.ts';
import type { Player } from '../views/list-players.ts';
import { peopleWords } from '../words.ts';

/** The people of the example gathered by role; council members, too many for a list, behind a seat number; substitutes by name. */
export function PlayerGroups({
  visit,
  players,
  state,
}: {
  visit: Visit;
  players: readonly Player[];
  state: FormState;
}) {
  const members = players.filter((player) => player.role === 'council_member');
  const seats = Math.max(0, ...members.map((player) => fictitiousSeat(player.name) ?? 0));
  return (
    <>
      {roleGroups.map((group) => (
        <section key={group.title.fr}>
          <h2>{group.title[visit.lang]}</h2>
          {group.note && <p class="muted">{group.note[visit.lang]}</p>}
          <ul class="cards">
            {group.roles
              .flatMap((role) =>
                players.filter(
                  (player) =>
                    player.role === role &&
                    (role !== 'council_member' || fictitiousSeat(player.name) === null),
                ),
              )
              .map((player) => (
                <PlayerCard key={player.mandateId} visit={visit} player={player} />
              ))}
            {group.roles.includes('council_member') && seats > 0 && (
              <SeatCard visit={visit} seats={seats} state={state} />
            )}
          </ul>
        </section>
      ))}
    </>
  );
}

function PlayerCard({ visit, player }: { visit: Visit; player: Player }) {
  const w = inLang(peopleWords, visit.lang);
  return (
    <li class="card">
      <h3 class="card-title">{roleTitle(player.role, visit.lang)}</h3>
      <p class="card-meta">{player.organisationName}</p>
      <p>{roleDeeds[player.role][visit.lang]}</p>
      <form method="post" action={visit.href('/entrer-comme')}>
        <input type="hidden" name="mandate" value={player.mandateId} />
        <button type="submit" class="button" data-kind="secondary">
          {w.enterAs(player.name)}
        </button>
      </form>
    </li>
  );
}

function SeatCard({ visit, seats, state }: { visit: Visit; seats: number; state: FormState }) {
  const w = inLang(peopleWords, visit.lang);
  const fault = state.faults.find((one) => one.field === 'seat');
  return (
    <li class="card">
      <h3 class="card-title">{roleTitle('council_member', visit.lang)}</h3>
      <p>{roleDeeds.council_member[visit.lang]}</p>
      <form class="stack" data-gap="small" method="post" action={visit.href('/entrer-comme')}>
        <div class="field" data-width="short" data-state={fault ? 'error' : undefined}>
          <label for="seat">{w.seat}</label>
          <p class="field-hint" id="seat-hint">
            {w.seatHint(String(seats))}
          </p>
          {fault && (
            <p class="field-error" id="seat-error" role="alert">
              {w.SEAT_UNKNOWN}
            </p>
          )}
          <input
            id="seat"
            name="seat"
            type="text"
            inputmode="numeric"
            value={state.values['seat'] ?? ''}
            aria-invalid={fault ? 'true' : undefined}
            aria-describedby={fault ? 'seat-hint seat-error' : 'seat-hint'}
          />
        </div>
        <button type="submit" class="button" data-kind="secondary">
          {w.enterSeat}
        </button>
      </form>
    </li>
  );
}
