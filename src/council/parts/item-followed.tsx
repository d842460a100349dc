import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { openBallotModes } from '../rules/ballot-mode.ts';
import { type InterventionNow, type ItemNow, lastVote, type SittingNow } from '../rules/sitting-now.ts';
import { speechStateOf } from '../rules/speech-state.ts';
import { expectedBallots, votedSeatIds } from '../rules/vote-count.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import { councilWords } from '../words.ts';
import { Amendments, AmendmentText } from './amendments.tsx';
import { GroupsTime } from './groups-time.tsx';
import { ItemEnded } from './item-ended.tsx';
import { itemHeading } from './item-name.ts';
import { NominationCandidates } from './nomination-candidates.tsx';
import { SecrecyDecision } from './nomination-discussed.tsx';
import { EarlierRounds } from './nomination-ended.tsx';
import { Derived } from './ordinary-count.tsx';
import { QuorumFoundLine } from './quorum-found.tsx';
import { SpeakerClock } from './speaker-clock.tsx';
import { chargedTo } from './speakers.tsx';
import { VoteResult } from './vote-result.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
}

/** An item as the public follows it, from its opening to its result. */
export function ItemFollowed({ visit, sitting, item }: Given) {
  const { lang } = visit;
  const w = inLang(councilWords, lang);
  const vote = lastVote(item);
  return (
    <section class="stack" id={`point-${item.rank}`} aria-labelledby={`title-${item.rank}`}>
      <h2 id={`title-${item.rank}`}>{itemHeading(item, lang)}</h2>
      {item.rapporteur && <p>{w.rapporteur(item.rapporteur)}</p>}
      <AmendmentText item={item} />
      <QuorumFoundLine lang={lang} sitting={sitting} item={item} />
      {item.state === 'under_discussion' && <Floor visit={visit} sitting={sitting} item={item} />}
      {item.state === 'under_discussion' && <GroupsTime visit={visit} sitting={sitting} item={item} />}
      {(item.state === 'under_discussion' || vote?.state === 'open') && (
        <NominationCandidates visit={visit} sitting={sitting} item={item} />
      )}
      <SecrecyDecision visit={visit} item={item} />
      {vote && vote.state === 'open' && (
        <BallotUnderWay visit={visit} sitting={sitting} item={item} vote={vote} />
      )}
      <Amendments visit={visit} item={item} />
      {vote?.count && vote.state !== 'annulled' && (
        <VoteResult visit={visit} sitting={sitting} item={item} vote={vote} count={vote.count} />
      )}
      <ItemEnded visit={visit} item={item} />
      <EarlierRounds visit={visit} sitting={sitting} item={item} />
    </section>
  );
}

function Floor({ visit, sitting, item }: Given) {
  const w = inLang(councilWords, visit.lang);
  const speech =
    item.interventions.find((one) => speechStateOf(one) === 'running') ??
    item.interventions.find((one) => speechStateOf(one) === 'paused');
  const next = item.interventions.filter((one) => speechStateOf(one) === 'waiting');
  return (
    <div class="panel" data-state={speech ? 'live' : undefined}>
      <h3 class="panel-title">{w.speaking}</h3>
      {speech ? (
        <>
          <p>
            <strong>{speech.speaker}</strong>{' '}
            <span class="speaker-group">{chargedTo(visit.lang, sitting, speech)}</span>
          </p>
          <SpeakerClock lang={visit.lang} speech={speech} now={visit.ctx.now()} />
        </>
      ) : (
        <p>{w.nobodySpeaks}</p>
      )}
      {next.length > 0 && (
        <p>
          {w.next}
          {visit.lang === 'fr' ? '\u00a0: ' : ': '}
          {next.map((one) => asked(one, visit.lang)).join(', ')}.
        </p>
      )}
    </div>
  );
}

/** Who waits for the floor: the same member may wait for a point of order and for their own turn. */
function asked(one: Pick<InterventionNow, 'kind' | 'speaker'>, lang: Lang): string {
  if (one.kind !== 'point_of_order') return one.speaker;
  return `${one.speaker} (${councilWords.pointOfOrder[lang].toLocaleLowerCase(lang)})`;
}

function BallotUnderWay({ visit, sitting, item, vote }: Given & { vote: VoteNow }) {
  const w = inLang(councilWords, visit.lang);
  return (
    <div class="panel" data-state="live">
      <h3 class="panel-title">{openBallotModes[vote.mode][visit.lang]}</h3>
      {vote.mode === 'ordinary' ? (
        <Derived visit={visit} sitting={sitting} item={item} vote={vote} />
      ) : (
        <>
          <p role="status">
            <strong>{w.received(votedSeatIds(vote).size, expectedBallots(sitting, item, vote))}</strong>
          </p>
          <p>{w.noPartial}</p>
        </>
      )}
    </div>
  );
}
