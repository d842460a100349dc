import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { nominationWords } from '../nomination-words.ts';
import { resultWords } from '../result-words.ts';
import { nextRound, roundOf } from '../rules/nomination-round.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import { CandidateVotes } from './candidate-votes.tsx';
import { NominationCandidates, RoundRule } from './nomination-candidates.tsx';
import { TieOrWait } from './round-result.tsx';

interface Given {
  readonly visit: Visit;
  readonly item: ItemNow;
}

/** The hall while a nomination is discussed: who stands, the round that comes, and the one before. */
export function HallNomination({ visit, sitting, item }: Given & { sitting: SittingNow }) {
  const last = item.votes.findLast((vote) => vote.proclamation !== null);
  return (
    <>
      <div class="hall-part">
        {last && (
          <p class="hall-speaker" role="status">
            {nominationWords.nobodyAt[visit.lang](roundOf(item, last))}
          </p>
        )}
        <NominationCandidates visit={visit} sitting={sitting} item={item} />
        <RoundRule visit={visit} item={item} round={nextRound(item)} />
      </div>
      {last && <RoundVotes visit={visit} item={item} vote={last} />}
    </>
  );
}

/** A counted round: votes by candidate, and the verdict once proclaimed. */
export function HallRound({ visit, item, vote }: Given & { vote: VoteNow }) {
  const { lang } = visit;
  const r = inLang(resultWords, lang);
  const { proclamation } = vote;
  return (
    <>
      <RoundVotes visit={visit} item={item} vote={vote} />
      <div class="hall-part">
        {proclamation ? (
          <p class="hall-verdict" role="status">
            {r.verdict(proclamation.prose[lang])}
          </p>
        ) : (
          <TieOrWait visit={visit} item={item} vote={vote} />
        )}
        <RoundRule visit={visit} item={item} round={roundOf(item, vote)} />
      </div>
    </>
  );
}

/** Votes by candidate, with the papers that named none. */
function RoundVotes({ visit, item, vote }: Given & { vote: VoteNow }) {
  const { lang } = visit;
  const w = inLang(nominationWords, lang);
  const counted = vote.count?.counted;
  return (
    <div class="hall-part">
      <h2>{w.roundResult(item.rank, roundOf(item, vote))}</h2>
      <CandidateVotes lang={lang} item={item} vote={vote} />
      {counted && (
        <p>
          {vote.mode === 'secret' ? w.blanks : w.abstentions}
          {lang === 'fr' ? '\u00a0: ' : ': '}
          {vote.mode === 'secret' ? counted.blank : counted.abstain}
        </p>
      )}
    </div>
  );
}
