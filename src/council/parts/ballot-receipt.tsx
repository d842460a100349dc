import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { preciseHour } from '../rules/precise-hour.ts';
import type { SeatNow, SittingNow } from '../rules/sitting-now.ts';
import type { BallotNow, VoteNow } from '../rules/votes-now.ts';
import { seatWords } from '../seat-words.ts';
import { substituteWords } from '../substitute-words.ts';
import { voiceWords } from '../voice-words.ts';

const senses = {
  for: 'for',
  against: 'against',
  abstain: 'abstention',
  candidate: 'candidate',
} as const;

/** What a ballot says: a side, or the name of a candidate. */
export function chosenName(
  lang: Lang,
  vote: Pick<VoteNow, 'candidates'>,
  { choice, candidacyId }: Pick<BallotNow, 'choice' | 'candidacyId'>,
): string {
  if (choice !== 'candidate') return seatWords[choice][lang];
  return vote.candidates.find((one) => one.id === candidacyId)?.name ?? '';
}

/** What was recorded, with its hour; replaceable until the close. */
export function BallotReceipt({
  visit,
  sitting,
  vote,
  seat,
  own,
  ballot,
}: {
  visit: Visit;
  sitting: SittingNow;
  vote: Pick<VoteNow, 'candidates'>;
  /** Whose voice it is. */
  seat: SeatNow;
  own: boolean;
  ballot: BallotNow;
}) {
  const w = inLang(seatWords, visit.lang);
  const s = inLang(substituteWords, visit.lang);
  const castBy = sitting.seats.find((one) => one.id === ballot.castBySeatId);
  // Given by whoever sat before in a seat that has a substitute: the page does not say « your vote ».
  const before = own && seat.substitute !== null && seat.since !== null && ballot.castAt < seat.since;
  const receipt = before ? s.seatReceipt : w.receipt;
  return (
    <section class="ballot-receipt" data-sense={senses[ballot.choice]} role="status">
      <p>
        {own
          ? receipt
          : `${voiceWords.onBehalf[visit.lang](seat.number)}, ${w.receipt.toLocaleLowerCase(visit.lang)}`}
      </p>
      <p class="ballot-sense">{chosenName(visit.lang, vote, ballot)}</p>
      <p>
        <time datetime={ballot.castAt.toISOString()}>
          {w.recordedAt(preciseHour(ballot.castAt, visit.lang))}
        </time>{' '}
        {ballot.attempt > 1 && w.attempt(ballot.attempt)} {ballot.origin === 'simulated' && w.simulated}{' '}
        {own && castBy && voiceWords.castBy[visit.lang](castBy.number)}
        {before && !castBy && s.castBefore}
      </p>
      <form class="ballot-undo" method="get" action={visit.href(`/conseil/seances/${sitting.slug}/ma-place`)}>
        <input type="hidden" name="changer" value={seat.number} />
        <button class="button" data-kind="secondary" type="submit">
          {w.change}
          {!own && <span class="visually-hidden">{voiceWords.forSeat[visit.lang](seat.number)}</span>}
        </button>{' '}
        <span>{w.untilClose}</span>
      </form>
    </section>
  );
}
