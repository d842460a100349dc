import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { convocationWords } from '../convocation-words.ts';
import { substituteWords } from '../substitute-words.ts';
import type { CopyFollowed, Told } from '../views/follow-substitutes.ts';

/** The copies that substitutes received: by e-mail, or to be handed over by the secretariat. */
export function SubstituteCopies({ visit, copies }: { visit: Visit; copies: readonly CopyFollowed[] }) {
  if (copies.length === 0) return null;
  const w = inLang(convocationWords, visit.lang);
  const s = inLang(substituteWords, visit.lang);
  const delivered = ({ channel, message }: Told) => {
    if (channel === 'by_hand') return w.writing;
    if (message?.state === 'sent' && message.sentAt) return w.sent(formatInstant(message.sentAt, visit.lang));
    return message?.state === 'given_up' ? w.givenUp : w.waiting;
  };
  return (
    <section class="stack" data-gap="small" aria-labelledby="copies">
      <h2 id="copies">{s.copies}</h2>
      <p>{s.copiesLead}</p>
      <ul>
        {copies.map((one) => (
          <li key={one.seatNumber}>
            {w.seat} {one.seatNumber}, {one.name ?? w.erased}
            {visit.lang === 'fr' ? '\u00a0: ' : ': '}
            {delivered(one)}
            {one.cancelled && (
              <>
                <br />
                {cancellationWords.column[visit.lang]}
                {visit.lang === 'fr' ? '\u00a0: ' : ': '}
                {delivered(one.cancelled)}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
