import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deskWords } from '../desk-words.ts';
import { openBallotModes } from '../rules/ballot-mode.ts';
import { itemChecks } from '../rules/sitting-checks.ts';
import { type ItemNow, lastVote, type SittingNow } from '../rules/sitting-now.ts';
import { expectedBallots, votedSeatIds } from '../rules/vote-count.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import { councilWords } from '../words.ts';
import { Once } from './act-button.tsx';
import { BallotActs, ItemActs } from './item-acts.tsx';
import { itemHeading } from './item-name.ts';
import { Derived, OrdinaryCountForm } from './ordinary-count.tsx';
import { RoundSimulation } from './round-simulation.tsx';
import { VoteResult } from './vote-result.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
}

/** The ballot seen from a desk: how many came, never how they went; then the result to proclaim. */
export function BallotPanel({ visit, sitting, item }: Given) {
  const d = inLang(deskWords, visit.lang);
  const vote = lastVote(item);
  if (!vote) return null;
  if (vote.count) {
    const proposal = { title: d.proposed, note: d.proposedNote };
    return (
      <section class="panel stack" data-wide="yes" data-state="live">
        <h2 class="panel-title">{d.votePanel}</h2>
        <ItemActs
          visit={visit}
          sitting={sitting}
          item={item}
          only={[verdictEvent(sitting, item), 'annul_vote']}
        />
        <VoteResult
          visit={visit}
          sitting={sitting}
          item={item}
          vote={vote}
          count={vote.count}
          proposal={proposal}
        />
      </section>
    );
  }
  const missing = expectedBallots(sitting, item, vote) - votedSeatIds(vote).size;
  return (
    <>
      <section class="panel" data-state="live">
        <h2 class="panel-title">{itemHeading(item, visit.lang)}</h2>
        <p>
          <span class="badge" data-tone="info">
            {openBallotModes[vote.mode][visit.lang]}
          </span>
        </p>
        <BallotProgress visit={visit} sitting={sitting} item={item} vote={vote} />
        <BallotActs visit={visit} sitting={sitting} item={item} />
        <ItemActs visit={visit} sitting={sitting} item={item} only={['annul_vote']} />
      </section>
      {sitting.standing === 'rehearsal' &&
        vote.mode !== 'ordinary' &&
        missing > 0 &&
        (item.nomination ? (
          <RoundSimulation visit={visit} sitting={sitting} item={item} vote={vote} />
        ) : (
          <Simulation visit={visit} sitting={sitting} item={item} />
        ))}
    </>
  );
}

/** A round that elects nobody is proclaimed as such; anything else is a result. */
function verdictEvent(sitting: SittingNow, item: ItemNow): 'proclaim' | 'proclaim_round' {
  return itemChecks(sitting, item).NOBODY_ELECTED === 'raised' ? 'proclaim_round' : 'proclaim';
}

/** How many ballots came, or the form of the clerk who counts hands. */
function BallotProgress({ visit, sitting, item, vote }: Given & { vote: VoteNow }) {
  const w = inLang(councilWords, visit.lang);
  const d = inLang(deskWords, visit.lang);
  if (vote.mode === 'ordinary')
    return (
      <>
        <Derived visit={visit} sitting={sitting} item={item} vote={vote} at="desk" />
        <OrdinaryCountForm visit={visit} sitting={sitting} item={item} vote={vote} />
      </>
    );
  const expected = expectedBallots(sitting, item, vote);
  const received = votedSeatIds(vote).size;
  return (
    <>
      <p role="status">
        <strong>{w.received(received, expected)}</strong>
      </p>
      <p>{w.noPartial}</p>
      {expected > received && <p>{d.missingBallots(expected - received)}</p>}
    </>
  );
}

function Simulation({ visit, sitting, item }: Given) {
  const d = inLang(deskWords, visit.lang);
  return (
    <section class="panel">
      <h2 class="panel-title">{d.simulateTitle}</h2>
      <form
        class="form"
        method="post"
        action={visit.href(`/conseil/seances/${sitting.slug}/points/${item.rank}/simulation`)}
      >
        <Once visit={visit} />
        <p>{d.simulateHint}</p>
        <div class="row">
          <div class="field" data-width="short">
            <label for="simulated-against">{d.howManyAgainst}</label>
            <input id="simulated-against" name="against" type="text" inputmode="numeric" value="0" />
          </div>
          <div class="field" data-width="short">
            <label for="simulated-abstain">{d.howManyAbstain}</label>
            <input id="simulated-abstain" name="abstain" type="text" inputmode="numeric" value="2" />
          </div>
        </div>
        <button class="button" data-kind="secondary" type="submit">
          {d.simulate}
        </button>
      </form>
    </section>
  );
}
