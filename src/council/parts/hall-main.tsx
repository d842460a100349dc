import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { resultWords } from '../result-words.ts';
import { openBallotModes } from '../rules/ballot-mode.ts';
import type { HallScene } from '../rules/hall-scene.ts';
import { roundOf } from '../rules/nomination-round.ts';
import { seatVotes } from '../rules/seat-senses.ts';
import { type InterventionNow, type ItemNow, presentSeats, type SittingNow } from '../rules/sitting-now.ts';
import { voiceWords } from '../voice-words.ts';
import { councilWords } from '../words.ts';
import { Amendments } from './amendments.tsx';
import { GroupVotesTable } from './group-votes-table.tsx';
import { GroupsTimeTable } from './groups-time.tsx';
import { HallNomination, HallRound } from './hall-nomination.tsx';
import { Hemicycle } from './hemicycle.tsx';
import { NominationCandidates, RoundRule } from './nomination-candidates.tsx';
import { Derived } from './ordinary-count.tsx';
import { QuorumFoundLine } from './quorum-found.tsx';
import { SpeakerClock } from './speaker-clock.tsx';
import { chargedTo } from './speakers.tsx';
import { VoteCounts } from './vote-counts.tsx';

interface Given<Scene extends HallScene = HallScene> {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly scene: Scene;
}
type SceneOf<Kind extends HallScene['kind']> = Extract<HallScene, { kind: Kind }>;

/** The middle of the hall screen: one scene. */
export function HallMain({ visit, sitting, scene }: Given) {
  const w = inLang(councilWords, visit.lang);
  const r = inLang(resultWords, visit.lang);
  switch (scene.kind) {
    case 'convened':
      return (
        <Waiting
          sentence={w.hallNotOpen}
          big={`${presentSeats(sitting).length} / ${sitting.seats.length}`}
          bigMeans={`${w.presentOf(presentSeats(sitting).length)} ${w.outOf(sitting.seats.length)}`}
        />
      );
    case 'suspended':
      return <Waiting sentence={w.hallSuspended} />;
    case 'closed':
      return <Waiting sentence={w.hallClosed} />;
    case 'cancelled':
      return <Waiting sentence={cancellationWords.hallCancelled[visit.lang]} />;
    case 'between':
      return <Waiting sentence={w.hallBetween} />;
    case 'discussion':
      if (scene.item.nomination) return <HallNomination visit={visit} sitting={sitting} item={scene.item} />;
      return (
        <>
          <div class="hall-part">
            <QuorumFoundLine lang={visit.lang} sitting={sitting} item={scene.item} />
            <p class="hall-affiliation">{w.nobodySpeaks}</p>
          </div>
          <NextSpeakers visit={visit} sitting={sitting} item={scene.item} next={scene.next} />
          {scene.item.amendments.length > 0 && (
            <div class="hall-part">
              <Amendments visit={visit} item={scene.item} level={2} hall="hall" />
            </div>
          )}
        </>
      );
    case 'speech':
      return <Speech visit={visit} sitting={sitting} scene={scene} />;
    case 'ballot':
      return (
        <>
          {/* Beside who stands, in a nomination: a long list must not push the count off the screen. */}
          <div class={scene.item.nomination ? 'hall-part' : 'hall-part hall-wide'}>
            <p class="hall-speaker">{openBallotModes[scene.vote.mode][visit.lang]}</p>
            {scene.vote.mode === 'ordinary' && (
              <Derived visit={visit} sitting={sitting} item={scene.item} vote={scene.vote} at="hall" />
            )}
            {scene.vote.mode !== 'ordinary' && (
              <p class="hall-big" aria-hidden="true">
                {`${scene.received} / ${scene.expected}`}
              </p>
            )}
            {scene.vote.mode !== 'ordinary' && (
              <p class="hall-affiliation" role="status">
                {w.received(scene.received, scene.expected)}
              </p>
            )}
          </div>
          {scene.item.nomination && (
            <div class="hall-part">
              <NominationCandidates visit={visit} sitting={sitting} item={scene.item} />
              <RoundRule visit={visit} item={scene.item} round={roundOf(scene.item, scene.vote)} />
            </div>
          )}
        </>
      );
    case 'counted':
    case 'proclaimed':
      if (scene.item.nomination) return <HallRound visit={visit} item={scene.item} vote={scene.vote} />;
      return <Result visit={visit} sitting={sitting} scene={scene} />;
    case 'settled': {
      const { state, nomination, withoutVote } = scene.item;
      if (withoutVote !== null) {
        const below = nomination === null ? r.noVoteShort : undefined;
        return <Waiting sentence={r.verdict(withoutVote.wording[visit.lang])} below={below} />;
      }
      const said =
        state === 'noted' || state === 'withdrawn' || state === 'postponed' ? r[state] : w.hallBetween;
      return <Waiting sentence={said} />;
    }
  }
}

function Waiting({
  sentence,
  big,
  bigMeans,
  below,
}: {
  sentence: string;
  big?: string;
  bigMeans?: string;
  below?: string | undefined;
}) {
  return (
    <div class="hall-part hall-wide">
      {big && (
        <p class="hall-big" aria-hidden="true">
          {big}
        </p>
      )}
      {bigMeans && <p class="hall-affiliation">{bigMeans}</p>}
      <p class="hall-speaker" role="status">
        {sentence}
      </p>
      {below && <p class="hall-affiliation">{below}</p>}
    </div>
  );
}

function Speech({ visit, sitting, scene }: Given<SceneOf<'speech'>>) {
  return (
    <>
      <div class="hall-part">
        <p class="hall-speaker">{scene.speech.speaker}</p>
        <p class="hall-affiliation">{chargedTo(visit.lang, sitting, scene.speech)}</p>
        <SpeakerClock lang={visit.lang} speech={scene.speech} now={visit.ctx.now()} />
      </div>
      <NextSpeakers visit={visit} sitting={sitting} item={scene.item} next={scene.next} />
    </>
  );
}

function NextSpeakers({
  visit,
  sitting,
  item,
  next,
}: {
  visit: Visit;
  sitting: SittingNow;
  item: ItemNow;
  next: readonly InterventionNow[];
}) {
  return (
    <div class="hall-part">
      {next.length > 0 && (
        <>
          <h2>{councilWords.next[visit.lang]}</h2>
          <ol class="hall-next">
            {next.map((one) => (
              <li key={one.id}>
                {one.speaker}, {chargedTo(visit.lang, sitting, one)}
              </li>
            ))}
          </ol>
        </>
      )}
      <GroupsTimeTable visit={visit} sitting={sitting} item={item} />
    </div>
  );
}

function Result({ visit, sitting, scene }: Given<SceneOf<'counted' | 'proclaimed'>>) {
  const { lang } = visit;
  const w = inLang(resultWords, lang);
  const v = inLang(voiceWords, lang);
  const votes = seatVotes(sitting, scene.vote, scene.count);
  const { proclamation } = scene.vote;
  return (
    <>
      <div class="hall-part">
        <VoteCounts lang={lang} counted={scene.count.counted} />
        {scene.vote.mode === 'public' && <Hemicycle lang={lang} sitting={sitting} votes={votes} />}
      </div>
      <div class="hall-part">
        <p class="hall-verdict" role="status">
          {proclamation ? w.verdict(proclamation.prose[lang]) : w.awaiting}
        </p>
        {scene.vote.mode === 'public' && (
          <GroupVotesTable lang={lang} sitting={sitting} votes={votes} id="hall-groups" on="hall" />
        )}
        {scene.vote.mode === 'secret' && (
          <p>
            {v.blanks} {scene.count.counted.blank}, {v.nulls.toLocaleLowerCase(lang)}{' '}
            {scene.count.counted.null}. {v.secretNote}
          </p>
        )}
      </div>
    </>
  );
}
