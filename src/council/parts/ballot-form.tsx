import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { resultWords } from '../result-words.ts';
import type { Choice } from '../rules/outcome.ts';
import type { SeatNow, SittingNow, VoteNow } from '../rules/sitting-now.ts';
import { seatWords } from '../seat-words.ts';
import { Once } from './act-button.tsx';

/**
 * The ballot of one seat as a radio group. `data-keep` tells the island that a choice being made is not to be reset when
 * the page refreshes itself because somebody else voted.
 */
export function BallotForm({
  visit,
  sitting,
  vote,
  seat,
  chosen,
}: {
  visit: Visit;
  sitting: SittingNow;
  vote: VoteNow;
  seat: SeatNow;
  /** What was cast before, or picked in a form that was refused. */
  chosen: Choice | null;
}) {
  const w = inLang(seatWords, visit.lang);
  const r = inLang(resultWords, visit.lang);
  const replacing = vote.ballots.some((ballot) => ballot.seatId === seat.id);
  const choices = [
    ['for', 'for', w.for, r.letterFor],
    ['against', 'against', w.against, r.letterAgainst],
    ['abstain', 'abstention', w.abstain, r.letterAbstain],
  ] as const;
  return (
    <form
      class="ballot"
      method="post"
      action={visit.href(`/conseil/seances/${sitting.slug}/ma-place/bulletin`)}
      id={`ballot-${vote.id}`}
      data-keep="choice"
    >
      <Once visit={visit} />
      <input type="hidden" name="vote" value={vote.id} />
      <input type="hidden" name="seat" value={seat.number} />
      <fieldset>
        <legend>{w.ballotLegend}</legend>
        <div class="ballot-choices">
          {choices.map(([choice, sense, label, letter]) => (
            <div key={choice} class="ballot-choice" data-sense={sense}>
              <input
                type="radio"
                name="choice"
                value={choice}
                id={`choice-${choice}`}
                required
                checked={chosen === choice}
              />
              <label for={`choice-${choice}`}>
                {label}{' '}
                <span class="sense-letter" aria-hidden="true">
                  {letter}
                </span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <button class="button" data-size="large" type="submit">
        {replacing ? w.voteAgain : w.vote}
      </button>
    </form>
  );
}
