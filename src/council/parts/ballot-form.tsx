import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { resultWords } from '../result-words.ts';
import type { BallotChoice } from '../rules/ballot-voice.ts';
import type { SeatNow, SittingNow } from '../rules/sitting-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import { seatWords } from '../seat-words.ts';
import { voiceWords } from '../voice-words.ts';
import { Once } from './act-button.tsx';

/**
 * The ballot of one seat, one's own or a grantor's, as a radio group. `data-keep` tells the island that a choice being made is not to be reset when
 * the page refreshes itself because somebody else voted.
 */
export function BallotForm({
  visit,
  sitting,
  vote,
  seat,
  own,
  chosen,
}: {
  visit: Visit;
  sitting: SittingNow;
  vote: VoteNow;
  /** Whose voice it is. */
  seat: SeatNow;
  own: boolean;
  /** What was cast before, or picked in a form that was refused. */
  chosen: BallotChoice | null;
}) {
  const w = inLang(seatWords, visit.lang);
  const r = inLang(resultWords, visit.lang);
  const replacing = vote.ballots.some((ballot) => ballot.seatId === seat.id);
  const v = inLang(voiceWords, visit.lang);
  const secret = vote.mode === 'secret';
  const legend = own ? (secret ? v.secretLegend : w.ballotLegend) : v.onBehalf(seat.number);
  const id = (name: string) => (own ? `choice-${name}` : `choice-${name}-${seat.number}`);
  const choices = [
    ['for', 'for', w.for, r.letterFor],
    ['against', 'against', w.against, r.letterAgainst],
    ['abstain', 'abstention', w.abstain, r.letterAbstain],
    ...(secret ? ([['blank', 'none', v.blank, v.letterBlank]] as const) : []),
  ] as const;
  return (
    <form
      class="ballot"
      method="post"
      action={visit.href(`/conseil/seances/${sitting.slug}/ma-place/bulletin`)}
      id={`ballot-${vote.id}-${seat.number}`}
      data-keep="choice"
    >
      <Once visit={visit} />
      <input type="hidden" name="vote" value={vote.id} />
      <input type="hidden" name="seat" value={seat.number} />
      <fieldset>
        <legend>{legend}</legend>
        <div class="ballot-choices">
          {choices.map(([choice, sense, label, letter]) => (
            <div key={choice} class="ballot-choice" data-sense={sense}>
              <input
                type="radio"
                name="choice"
                value={choice}
                id={id(choice)}
                required
                checked={chosen === choice}
              />
              <label for={id(choice)}>
                {label}{' '}
                <span class="sense-letter" aria-hidden="true">
                  {letter}
                </span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      {secret && (
        <div class="choice">
          <input type="checkbox" id={id('confirm')} name="confirm" value="yes" required />
          <label for={id('confirm')}>{v.confirmSecret}</label>
        </div>
      )}
      <button class="button" data-size="large" type="submit">
        {replacing ? w.voteAgain : w.vote}
        {!own && <span class="visually-hidden">{v.forSeat(seat.number)}</span>}
      </button>
    </form>
  );
}
