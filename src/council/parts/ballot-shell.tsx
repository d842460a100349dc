import type { ComponentChildren } from 'preact';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { SeatNow, SittingNow } from '../rules/sitting-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import { seatWords } from '../seat-words.ts';
import { voiceWords } from '../voice-words.ts';
import { Once } from './act-button.tsx';

/** The ballot of one seat, one's own or a grantor's. */
export interface BallotProps<Choice extends string> {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly vote: VoteNow;
  /** Whose voice it is. */
  readonly seat: SeatNow;
  readonly own: boolean;
  /** What was cast before, or picked in a form that was refused. */
  readonly chosen: Choice | null;
}

/** One radio: its value, how it is drawn (`data-sense`), what its label says. */
export interface BallotLine {
  readonly value: string;
  readonly sense: string;
  readonly label: ComponentChildren;
}

interface Shell extends BallotProps<string> {
  readonly legend: string;
  /** What is read before the choices. */
  readonly before?: ComponentChildren;
  readonly lines: readonly BallotLine[];
}

/**
 * The form of a ballot, whatever is chosen in it, as a radio group. `data-keep` tells the island that a choice being made
 * is not to be reset when the page refreshes itself because somebody else voted.
 */
export function BallotShell({ visit, sitting, vote, seat, own, chosen, legend, before, lines }: Shell) {
  const w = inLang(seatWords, visit.lang);
  const v = inLang(voiceWords, visit.lang);
  const replacing = vote.ballots.some((ballot) => ballot.seatId === seat.id);
  const id = (name: string) => (own ? `choice-${name}` : `choice-${name}-${seat.number}`);
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
        <legend>{own ? legend : v.onBehalf(seat.number)}</legend>
        {before}
        <div class="ballot-choices">
          {lines.map(({ value, sense, label }) => (
            <div key={value} class="ballot-choice" data-sense={sense}>
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
      {vote.mode === 'secret' && (
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
