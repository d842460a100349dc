import type { ComponentChildren } from 'preact';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import { nominationWords } from '../nomination-words.ts';
import { resultWords } from '../result-words.ts';
import { hallScene } from '../rules/hall-scene.ts';
import { standing } from '../rules/nomination-now.ts';
import { nextRound, roundOf } from '../rules/nomination-round.ts';
import { type ItemNow, lastVote, type SeatNow, type SittingNow } from '../rules/sitting-now.ts';
import { sittingStates } from '../rules/sitting-state.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import { seatWords } from '../seat-words.ts';
import { councilWords } from '../words.ts';
import { AmendmentText } from './amendments.tsx';
import { chosenName } from './ballot-receipt.tsx';
import { ItemEnded } from './item-ended.tsx';
import { itemName } from './item-name.ts';
import { NominationCandidates, RoundRule } from './nomination-candidates.tsx';
import { OwnBallots, type PickedBallot } from './own-ballots.tsx';

interface OwnItemProps {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly seat: SeatNow;
  /** The seat whose ballot the member asked to replace; null: none. */
  readonly changing: number | null;
  readonly picked: PickedBallot | null;
  /** What an act that was refused leaves to say. */
  readonly notice: ComponentChildren;
}

/** What the sitting is doing, for one seat: the item, and the ballot when there is one to cast. */
export function OwnItem(props: OwnItemProps) {
  const { visit, sitting, seat, notice } = props;
  const w = inLang(seatWords, visit.lang);
  const scene = hallScene(sitting);
  if (!('item' in scene)) {
    return (
      <>
        <header class="desk-item">
          <p class="desk-number">{`${w.title(seat.number)}, ${sittingStates.states[sitting.state][visit.lang]}`}</p>
          <h1>{sitting.title[visit.lang]}</h1>
        </header>
        {notice}
        <p>{w.waiting}</p>
      </>
    );
  }
  const { item } = scene;
  const vote = lastVote(item);
  return (
    <>
      <header class="desk-item">
        <p class="desk-number">{numberLine(item, vote, visit)}</p>
        <h1>{item.title[visit.lang]}</h1>
      </header>
      {notice}
      <AmendmentText item={item} />
      {item.nomination && item.state === 'under_discussion' && (
        <>
          <NominationCandidates visit={visit} sitting={sitting} item={item} />
          {standing(item.nomination).length > 0 && (vote || standing(item.nomination).length > 1) && (
            <RoundRule visit={visit} item={item} round={nextRound(item)} />
          )}
        </>
      )}
      <ItemEnded visit={visit} item={item} />
      {vote && vote.state !== 'annulled' ? (
        <OwnVote {...props} item={item} vote={vote} />
      ) : (
        <p>{w.waiting}</p>
      )}
    </>
  );
}

function numberLine(item: ItemNow, vote: VoteNow | null, visit: Visit): string {
  const w = inLang(seatWords, visit.lang);
  if (item.amends) {
    const said = vote?.state === 'open' ? debateWords.ballotOpen : debateWords.ballotClosed;
    return said[visit.lang](itemName(item, visit.lang));
  }
  if (item.state === 'voting')
    return vote?.state === 'open' ? w.itemOpenBallot(item.rank) : w.itemClosedBallot(item.rank);
  if (item.state === 'under_discussion') return w.itemDiscussed(item.rank);
  return councilWords.item[visit.lang](item.rank);
}

function resultState(vote: VoteNow): string {
  if (!vote.proclamation) return 'proposed';
  const { outcome } = vote.proclamation;
  return outcome === 'adopted' || outcome === 'appointed' ? 'adopted' : 'rejected';
}

function OwnVote(props: OwnItemProps & { item: ItemNow; vote: VoteNow }) {
  const { visit, vote } = props;
  if (vote.state === 'open') return <OwnBallots {...props} />;
  const r = inLang(resultWords, visit.lang);
  const ballot = vote.ballots.find((one) => one.seatId === props.seat.id) ?? null;
  const w = inLang(seatWords, visit.lang);
  return (
    <section class="result" data-state={resultState(vote)}>
      {props.item.nomination && (
        <h2>{nominationWords.roundResult[visit.lang](props.item.rank, roundOf(props.item, vote))}</h2>
      )}
      <p class="result-verdict">
        {vote.proclamation ? r.verdict(vote.proclamation.prose[visit.lang]) : r.awaiting}
      </p>
      {vote.mode === 'public' && (
        <p>{ballot ? w.youVoted(chosenName(visit.lang, vote, ballot)) : w.didNotVote}</p>
      )}
    </section>
  );
}
