import type { ComponentChildren } from 'preact';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatHour } from '#kit/instant.ts';
import { deskWords } from '../desk-words.ts';
import { presentSeats, type SeatNow, type SittingNow } from '../rules/sitting-now.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { sitterOf } from '../rules/substitute.ts';
import { substituteWords } from '../substitute-words.ts';
import { councilWords } from '../words.ts';
import { Once } from './act-button.tsx';

/** Every seat with its presence and one button: arrival or departure. `group` is the rank of the group shown, or null. */
export function PresenceTable({
  visit,
  sitting,
  group,
}: {
  visit: Visit;
  sitting: SittingNow;
  group: number | null;
}) {
  const w = inLang(deskWords, visit.lang);
  const shown = sitting.groups.filter((one) => group === null || one.rank === group);
  const seats = sitting.seats.filter((seat) => shown.some((one) => one.id === seat.groupId));
  const present = presentSeats({ seats }).length;
  return (
    <form
      class="stack"
      data-gap="small"
      method="post"
      action={visit.href(`/conseil/seances/${sitting.slug}/presences${filterOf(group)}`)}
    >
      <Once visit={visit} />
      {seats.some((seat) => seat.substitute) && !sittingIsOver(sitting.state) && (
        <p>{substituteWords.seatSubstituteHint[visit.lang]}</p>
      )}
      <section class="table-scroll" aria-labelledby="presence" tabindex={0}>
        <table class="table presence" data-density="dense">
          <caption id="presence">{w.seatsCaption(present, seats.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{w.seat}</th>
              <th scope="col">{w.state}</th>
              <th scope="col">{w.note}</th>
              <th scope="col">{councilWords.group[visit.lang]}</th>
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <SeatRow
                key={seat.id}
                visit={visit}
                seat={seat}
                group={shown.find((one) => one.id === seat.groupId)?.name ?? ''}
                closed={sittingIsOver(sitting.state)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </form>
  );
}

function SeatRow({
  visit,
  seat,
  group,
  closed,
}: {
  visit: Visit;
  seat: SeatNow;
  group: string;
  closed: boolean;
}) {
  const w = inLang(deskWords, visit.lang);
  const here = seat.presence === 'present';
  const state = here ? 'present' : seat.since ? 'left' : 'absent';
  const said = { present: w.present, left: w.gone, absent: w.absent }[state];
  const s = inLang(substituteWords, visit.lang);
  const sitter = sitterOf(seat);
  return (
    <tr data-state={state}>
      <th scope="row">{seat.number}</th>
      <td>
        <span class="badge" data-tone={here ? 'success' : undefined}>
          {sitter === 'substitute' ? s.present : said}
        </span>{' '}
        {seat.since && <small>{formatHour(seat.since, visit.lang)}</small>}
      </td>
      <td>
        {!closed && (
          <Note name={here ? 'left' : 'arrived'} number={seat.number} lang={visit.lang}>
            {sitter === 'substitute' ? s.substituteLeaves : here ? w.departure : w.arrival}
          </Note>
        )}
        {!closed && sitter === 'substitute' && (
          <Note name="arrived" number={seat.number} lang={visit.lang}>
            {s.titularArrives}
          </Note>
        )}
        {!closed && sitter === null && seat.substitute && (
          <Note name="substitute" number={seat.number} lang={visit.lang}>
            {s.seatSubstitute}
          </Note>
        )}
      </td>
      <td>{group}</td>
    </tr>
  );
}

interface NoteProps {
  readonly name: 'arrived' | 'left' | 'substitute';
  readonly number: number;
  readonly lang: Visit['lang'];
  readonly children: ComponentChildren;
}

function Note({ name, number, lang, children }: NoteProps) {
  return (
    <button class="button" data-kind="quiet" type="submit" name={name} value={number}>
      {children}
      <span class="visually-hidden">
        {(name === 'substitute' ? substituteWords.inSeat : deskWords.ofSeat)[lang](number)}
      </span>
    </button>
  );
}

/** Keeps the group that was being looked at after an act. */
export function filterOf(group: number | null): string {
  return group === null ? '' : `?groupe=${group}`;
}
