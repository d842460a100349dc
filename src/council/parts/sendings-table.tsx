import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay, formatDay, formatInstant } from '#kit/instant.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { convocationWords } from '../convocation-words.ts';
import { addDays } from '../rules/plain-date.ts';
import type { Convocation } from '../views/find-convocation.ts';
import type { SendingFollowed } from '../views/follow-sendings.ts';
import { Once } from './act-button.tsx';

interface Props {
  readonly visit: Visit;
  readonly slug: string;
  readonly convocation: Convocation;
  readonly sendings: readonly SendingFollowed[];
}

/** One row per member: how it was sent, what the mailer knows, the first reading, the last reply. */
export function SendingsTable({ visit, slug, convocation, sendings }: Props) {
  const w = inLang(convocationWords, visit.lang);
  const cancelled = sendings.some((one) => one.cancelled !== null);
  return (
    <section class="table-scroll" aria-labelledby="sendings" tabindex={0}>
      <table class="table" data-narrow="cards" data-density="dense">
        <caption id="sendings">{w.membersCount(sendings.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{w.seat}</th>
            <th scope="col">{w.sending}</th>
            <th scope="col">{w.delivery}</th>
            <th scope="col">{w.reading}</th>
            <th scope="col">{w.reply}</th>
            {cancelled && <th scope="col">{cancellationWords.column[visit.lang]}</th>}
          </tr>
        </thead>
        <tbody>
          {sendings.map((one) => (
            <tr key={one.seatNumber} id={`siege-${one.seatNumber}`}>
              <th scope="row">
                {one.seatNumber}
                {', '}
                {one.name ?? w.erased}
              </th>
              <td data-label={w.sending}>
                {formatInstant(one.at, visit.lang)}
                {', '}
                {one.channel === 'email' ? w.email : w.writing}
              </td>
              <td data-label={w.delivery}>
                <Delivery
                  visit={visit}
                  seat={one.seatNumber}
                  handedOn={one.handedOn}
                  message={one.message}
                  last={lastDay(convocation)}
                  action={`/conseil/seances/${slug}/convocation/remises/${one.seatNumber}`}
                  field={`f-handedOn-${one.seatNumber}`}
                />
              </td>
              <td data-label={w.reading}>
                {one.readAt ? formatInstant(one.readAt, visit.lang) : <span class="muted">{w.notRead}</span>}
              </td>
              <td data-label={w.reply}>{replySaid(visit, one)}</td>
              {cancelled && (
                <td data-label={cancellationWords.column[visit.lang]}>
                  <Told visit={visit} slug={slug} one={one} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function replySaid(visit: Visit, one: SendingFollowed) {
  const w = inLang(convocationWords, visit.lang);
  if (one.reply === null) return <span class="muted">{w.noReply}</span>;
  const { answer, holderNumber } = one.reply;
  return answer === 'represented' && holderNumber !== null ? w.representedBy(holderNumber) : w[answer];
}

/** How a member was told that the sitting is cancelled, with the same proofs. */
function Told({ visit, slug, one }: Pick<Props, 'visit' | 'slug'> & { one: SendingFollowed }) {
  if (one.cancelled === null) return null;
  const { handedOn, message } = one.cancelled;
  return (
    <Delivery
      visit={visit}
      seat={one.seatNumber}
      handedOn={handedOn}
      message={message}
      last={null}
      action={`/conseil/seances/${slug}/annulation/remises/${one.seatNumber}`}
      field={`f-toldOn-${one.seatNumber}`}
    />
  );
}

/** What is known of a delivery; where it is not by e-mail, or that failed, the handing over to be noted. */
function Delivery({
  visit,
  seat,
  handedOn,
  message,
  last,
  action,
  field,
}: Pick<Props, 'visit'> &
  Pick<SendingFollowed, 'handedOn' | 'message'> & {
    readonly seat: number;
    /** The last day on which it could lawfully leave; null: any day will do. */
    readonly last: string | null;
    readonly action: string;
    readonly field: string;
  }) {
  const w = inLang(convocationWords, visit.lang);
  if (handedOn !== null) return <>{w.handedOn(dayOf(handedOn, visit))}</>;
  const state = message?.state ?? null;
  if (state === 'sent' && message?.sentAt) {
    const late = last !== null && civilDay(message.sentAt) > last;
    return (
      <>
        {w.sent(formatInstant(message.sentAt, visit.lang))}{' '}
        {late && (
          <span class="badge" data-tone="warning">
            {w.sentLate}
          </span>
        )}
      </>
    );
  }
  if (state === 'waiting') return <>{w.waiting}</>;
  const said = state === 'sending' ? w.sendingNow : state === 'given_up' ? w.givenUp : w.notHanded;
  return (
    <form class="row" method="post" action={visit.href(action)}>
      <p>{said}</p>
      <Once visit={visit} />
      <label for={field}>{w.handDay}</label>
      <input id={field} name="handedOn" type="date" value={civilDay(visit.ctx.now())} />
      <button class="button" data-kind="secondary" type="submit">
        {w.hand}
        <span class="visually-hidden">
          {last === null && cancellationWords.notice[visit.lang]}
          {w.ofSeat(seat)}
        </span>
      </button>
    </form>
  );
}

/** The last day on which this convocation could lawfully leave. */
function lastDay(convocation: Convocation): string {
  return addDays(civilDay(convocation.plannedAt), -convocation.requiredDays - 1);
}

function dayOf(day: string, visit: Visit): string {
  return formatDay(new Date(`${day}T12:00:00Z`), visit.lang);
}
