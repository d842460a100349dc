import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { replayWords } from '../replay-words.ts';
import { resultWords } from '../result-words.ts';
import { ballotModes } from '../rules/ballot-mode.ts';
import { quorumSentence } from '../rules/quorum-alarm.ts';
import type { ReplayStep } from '../rules/replay.ts';
import { seatVotes } from '../rules/seat-senses.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { GroupVotesTable } from './group-votes-table.tsx';
import { Hemicycle } from './hemicycle.tsx';
import { ItemEnded } from './item-ended.tsx';
import { SeatKey, VoteCounts } from './vote-counts.tsx';

interface Props {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly step: ReplayStep;
}

type Told = Extract<ReplayStep, { kind: 'closed' | 'proclaimed' }>;

/** What happened, in a few words: the title of a step. */
export function stepTitle(step: ReplayStep, lang: Lang): string {
  const w = inLang(replayWords, lang);
  switch (step.kind) {
    case 'sitting':
      return step.event in replayWords ? String(w[step.event as keyof typeof w]) : step.event;
    case 'quorum':
      return w[step.found.reached];
    case 'speech':
      return w[step.event](step.speech.speaker);
    case 'called':
      return w.called(ballotModes[step.vote.mode][lang]);
    case 'settled':
      return w[step.how];
    default:
      return w[step.kind];
  }
}

/** One step: what is known at its hour, and nothing that came later. */
export function ReplayStepBody({ visit, sitting, step }: Props) {
  const { lang } = visit;
  const w = inLang(replayWords, lang);
  switch (step.kind) {
    case 'quorum': {
      const { inOffice, notCounted, present } = step.found;
      const count = { inOffice, notCountedL1111_6_II: notCounted, present, proxies: 0 };
      const sentence = quorumSentence(count)[lang];
      return <p>{`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} (L2121-17 CGCT).`}</p>;
    }
    case 'called':
      return <p>{step.vote.state === 'annulled' ? w.annulledNote : w.calledNote}</p>;
    case 'closed':
      return <Counts lang={lang} step={step} />;
    case 'proclaimed':
      return <Proclaimed visit={visit} sitting={sitting} step={step} />;
    case 'settled':
      return step.item.withoutVote && <ItemEnded visit={visit} item={step.item} />;
    default:
      return null;
  }
}

function Counts({ lang, step }: { lang: Lang; step: Told }) {
  const w = inLang(replayWords, lang);
  const { counted, present, represented } = step.count;
  return (
    <>
      <VoteCounts lang={lang} counted={counted} />
      <p>
        {w.present(present, represented)}{' '}
        {step.vote.mode === 'secret' && w.papers(counted.blank, counted.null)}{' '}
        {counted.notTakingPart > 0 && w.silent(counted.notTakingPart)}
      </p>
    </>
  );
}

function Proclaimed({ visit, sitting, step }: Omit<Props, 'step'> & { step: Told }) {
  const { lang } = visit;
  const w = inLang(replayWords, lang);
  const result = inLang(resultWords, lang);
  const { vote, count } = step;
  return (
    <>
      {vote.proclamation && <p class="result-verdict">{result.verdict(vote.proclamation.prose[lang])}</p>}
      <Counts lang={lang} step={step} />
      {vote.mode === 'public' ? (
        <PublicVote lang={lang} sitting={sitting} step={step} />
      ) : (
        <p class="muted">{w.nobodyNamed}</p>
      )}
      {count.counted.deemedAbstaining > 0 && <p>{result.deemedNote(count.counted.deemedAbstaining)}</p>}
      {vote.deliberationSlug && (
        <p>
          <a href={visit.href(`/conseil/deliberations/${vote.deliberationSlug}`)}>{result.deliberation}</a>
        </p>
      )}
    </>
  );
}

function PublicVote({ lang, sitting, step }: { lang: Lang; sitting: SittingNow; step: Told }) {
  const votes = seatVotes(sitting, step.vote, step.count);
  return (
    <div class="columns">
      <div class="stack" data-gap="small">
        <Hemicycle lang={lang} sitting={sitting} votes={votes} />
        <SeatKey lang={lang} />
      </div>
      <GroupVotesTable lang={lang} sitting={sitting} votes={votes} id="replay-groups" />
    </div>
  );
}
