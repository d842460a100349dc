import type { ComponentChildren } from 'preact';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import { resultWords } from '../result-words.ts';
import { hallScene } from '../rules/hall-scene.ts';
import type { Choice } from '../rules/outcome.ts';
import { type ItemNow, lastVote, type SeatNow, type SittingNow, type VoteNow } from '../rules/sitting-now.ts';
import { sittingStates } from '../rules/sitting-state.ts';
import { seatWords } from '../seat-words.ts';
import { councilWords } from '../words.ts';
import { AmendmentText } from './amendments.tsx';
import { BallotForm } from './ballot-form.tsx';
import { BallotReceipt } from './ballot-receipt.tsx';
import { itemName } from './item-name.ts';

interface OwnItemProps {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly seat: SeatNow;
  /** The member asked to replace the ballot already cast. */
  readonly changing: boolean;
  readonly picked: Choice | null;
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

function OwnVote(props: OwnItemProps & { item: ItemNow; vote: VoteNow }) {
  const { visit, sitting, seat, vote, changing, picked } = props;
  const w = inLang(seatWords, visit.lang);
  const ballot = vote.ballots.find((one) => one.seatId === seat.id) ?? null;
  if (vote.state === 'open') {
    if (seat.presence === 'absent') return <p>{w.presentFirst}</p>;
    if (ballot && !changing) return <BallotReceipt visit={visit} sitting={sitting} ballot={ballot} />;
    return (
      <>
        <BallotForm
          visit={visit}
          sitting={sitting}
          vote={vote}
          seat={seat}
          chosen={picked ?? ballot?.choice ?? null}
        />
        {ballot && (
          <p>
            <a href={visit.href(visit.path)}>{w.keep}</a>
          </p>
        )}
      </>
    );
  }
  const r = inLang(resultWords, visit.lang);
  return (
    <section class="result" data-state={resultState(vote)}>
      <p class="result-verdict">
        {vote.proclamation ? r.verdict(vote.proclamation.prose[visit.lang]) : r.awaiting}
      </p>
      <p>{ballot ? w.youVoted(w[ballot.choice]) : w.didNotVote}</p>
    </section>
  );
}

function resultState(vote: VoteNow): string {
  if (!vote.proclamation) return 'proposed';
  return vote.proclamation.outcome === 'adopted' ? 'adopted' : 'rejected';
}
