import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { nominationWords } from '../nomination-words.ts';
import { standing } from '../rules/nomination-now.ts';
import { nextRound } from '../rules/nomination-round.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';

interface Given {
  readonly visit: Pick<Visit, 'lang'>;
  readonly sitting: Pick<SittingNow, 'seats'>;
  readonly item: ItemNow;
}

/** The post and who stands for it now, as everybody reads them; nothing of anybody's birth. */
export function NominationCandidates({ visit, sitting, item }: Given) {
  const w = inLang(nominationWords, visit.lang);
  const { nomination } = item;
  if (!nomination) return null;
  const candidates = standing(nomination);
  const seatNumber = (id: string | null) => sitting.seats.find((seat) => seat.id === id)?.number ?? null;
  return (
    <div class="candidates">
      <p>
        <strong>{nomination.post === null ? w.postUnknown : w.postSaid(nomination.post)}</strong>
      </p>
      {candidates.length === 0 ? (
        <p>{w.noCandidate}</p>
      ) : (
        <ul aria-label={w.candidates}>
          {candidates.map((one) => {
            const seat = seatNumber(one.seatId);
            return (
              <li key={one.id}>
                {one.name}
                {seat !== null && ` (${w.seat.toLocaleLowerCase(visit.lang)} ${seat})`}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** Which round comes, and by which majority it elects. */
export function RoundRule({ visit, round, item }: Pick<Given, 'visit'> & { round: number; item: ItemNow }) {
  const w = inLang(nominationWords, visit.lang);
  const rule = round < 3 ? w.ruleAbsolute : w.ruleRelative;
  const alone = standing(item.nomination).length === 1 && round > 1 && round === nextRound(item);
  return (
    <p class="muted">
      {w.round(round)}
      {visit.lang === 'fr' ? '\u00a0: ' : ': '}
      {rule.charAt(0).toLocaleLowerCase(visit.lang) + rule.slice(1)} {round > 3 && w.beyondThird}{' '}
      {alone && w.lastStanding}
    </p>
  );
}
