import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { nominationWords } from '../nomination-words.ts';
import { roundOf } from '../rules/nomination-round.ts';
import type { ItemNow, SeatNow, SittingNow } from '../rules/sitting-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import { seatWords } from '../seat-words.ts';
import { voiceWords } from '../voice-words.ts';
import { Once } from './act-button.tsx';
import { RoundRule } from './nomination-candidates.tsx';

/** The ballot of one seat in a nomination: one candidate, or none. What is picked stays while others vote (`data-keep`). */
export function CandidateBallot({
  visit,
  sitting,
  item,
  vote,
  seat,
  own,
  chosen,
}: {
  visit: Visit;
  sitting: SittingNow;
  item: ItemNow;
  vote: VoteNow;
  /** Whose voice it is. */
  seat: SeatNow;
  own: boolean;
  /** The candidacy's id, or the choice of none, cast before or picked in a form that was refused. */
  chosen: string | null;
}) {
  const w = inLang(seatWords, visit.lang);
  const n = inLang(nominationWords, visit.lang);
  const v = inLang(voiceWords, visit.lang);
  const secret = vote.mode === 'secret';
  const replacing = vote.ballots.some((ballot) => ballot.seatId === seat.id);
  const none = secret ? ['blank', n.noName] : ['abstain', w.abstain];
  const choices = [...vote.candidates.map((one) => [one.id, one.name]), none] as [string, string][];
  const id = (name: string) => `choice-${name}-${seat.number}`;
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
        <legend>{own ? (secret ? v.secretLegend : n.publicLegend) : v.onBehalf(seat.number)}</legend>
        {item.nomination?.post && <p>{n.postSaid(item.nomination.post)}</p>}
        <RoundRule visit={visit} item={item} round={roundOf(item, vote)} />
        <div class="ballot-choices">
          {choices.map(([value, label], index) => (
            <div
              key={value}
              class="ballot-choice"
              data-sense={index < choices.length - 1 ? 'candidate' : 'none'}
            >
              <input
                type="radio"
                name="choice"
                value={value}
                id={id(value)}
                required
                checked={chosen === value}
              />
              <label for={id(value)}>{label}</label>
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
