import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { preciseHour } from '../rules/precise-hour.ts';
import type { BallotNow, SittingNow } from '../rules/sitting-now.ts';
import { seatWords } from '../seat-words.ts';

const senses = { for: 'for', against: 'against', abstain: 'abstention' } as const;

/** What was recorded, with its hour; replaceable until the close. */
export function BallotReceipt({
  visit,
  sitting,
  ballot,
}: {
  visit: Visit;
  sitting: SittingNow;
  ballot: BallotNow;
}) {
  const w = inLang(seatWords, visit.lang);
  return (
    <section class="ballot-receipt" data-sense={senses[ballot.choice]} role="status">
      <p>{w.receipt}</p>
      <p class="ballot-sense">{w[ballot.choice]}</p>
      <p>
        <time datetime={ballot.castAt.toISOString()}>
          {w.recordedAt(preciseHour(ballot.castAt, visit.lang))}
        </time>{' '}
        {ballot.attempt > 1 && w.attempt(ballot.attempt)} {ballot.origin === 'simulated' && w.simulated}
      </p>
      <form class="ballot-undo" method="get" action={visit.href(`/conseil/seances/${sitting.slug}/ma-place`)}>
        <input type="hidden" name="changer" value="1" />
        <button class="button" data-kind="secondary" type="submit">
          {w.change}
        </button>{' '}
        <span>{w.untilClose}</span>
      </form>
    </section>
  );
}
