import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay, formatDay, formatInstant } from '#kit/instant.ts';
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
                <Delivery visit={visit} slug={slug} convocation={convocation} one={one} />
              </td>
              <td data-label={w.reading}>
                {one.readAt ? formatInstant(one.readAt, visit.lang) : <span class="muted">{w.notRead}</span>}
              </td>
              <td data-label={w.reply}>{replySaid(visit, one)}</td>
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

/** What is known of the delivery; where it is not by e-mail, or that failed, the handing over to be noted. */
function Delivery({ visit, slug, convocation, one }: Omit<Props, 'sendings'> & { one: SendingFollowed }) {
  const w = inLang(convocationWords, visit.lang);
  if (one.handedOn !== null) return <>{w.handedOn(dayOf(one.handedOn, visit))}</>;
  const state = one.message?.state ?? null;
  if (state === 'sent' && one.message?.sentAt) {
    const { sentAt } = one.message;
    const late = civilDay(sentAt) > lastDay(convocation);
    return (
      <>
        {w.sent(formatInstant(sentAt, visit.lang))}{' '}
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
  const field = `f-handedOn-${one.seatNumber}`;
  return (
    <form
      class="row"
      method="post"
      action={visit.href(`/conseil/seances/${slug}/convocation/remises/${one.seatNumber}`)}
    >
      <p>{said}</p>
      <Once visit={visit} />
      <label for={field}>{w.handDay}</label>
      <input id={field} name="handedOn" type="date" value={civilDay(visit.ctx.now())} />
      <button class="button" data-kind="secondary" type="submit">
        {w.hand}
        <span class="visually-hidden">{w.ofSeat(one.seatNumber)}</span>
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
