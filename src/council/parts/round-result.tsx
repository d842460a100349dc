import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { nominationWords } from '../nomination-words.ts';
import { resultWords } from '../result-words.ts';
import { proposedRound } from '../rules/nomination-proclamation.ts';
import { answerOf, roundOf } from '../rules/nomination-round.ts';
import type { ItemNow, SittingNow, VoteCount, VoteNow } from '../rules/sitting-now.ts';
import { voiceWords } from '../voice-words.ts';
import { CandidateVotes } from './candidate-votes.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
  readonly vote: VoteNow;
  readonly count: VoteCount;
  /** The wording shown before it is proclaimed: on the chair's desk only. */
  readonly proposal?: { readonly title: string; readonly note: string };
}

/** A counted round: the verdict once proclaimed (or proposed, on the chair's desk), votes by candidate, the majority. */
export function RoundResult({ visit, sitting, item, vote, count, proposal }: Given) {
  const { lang } = visit;
  const r = inLang(resultWords, lang);
  const w = inLang(nominationWords, lang);
  const { proclamation } = vote;
  const said = proclamation?.prose ?? (proposal ? proposedRound(item, vote)?.prose : null);
  const state = proclamation ? (proclamation.outcome === 'appointed' ? 'adopted' : 'rejected') : 'proposed';
  const id = `round-${item.rank}-${vote.number}`;
  const title = w.roundResult(item.rank, roundOf(item, vote));
  return (
    <section class="result" data-state={state} aria-labelledby={id}>
      <h3 id={id}>{!proclamation && proposal && said ? w.proposed(title, proposal.title) : title}</h3>
      {said ? (
        <p class="result-verdict">{r.verdict(said[lang])}</p>
      ) : (
        <TieOrWait visit={visit} item={item} vote={vote} />
      )}
      {!proclamation && proposal && said && <p>{proposal.note}</p>}
      <CandidateVotes lang={lang} item={item} vote={vote} />
      <RoundFacts visit={visit} item={item} vote={vote} count={count} />
      {vote.deliberationSlug && (
        <p>
          <a href={visit.href(`/conseil/deliberations/${vote.deliberationSlug}`)}>{w.readDeliberation}</a>
        </p>
      )}
      {vote.mode === 'public' && <Names visit={visit} sitting={sitting} vote={vote} count={count} />}
    </section>
  );
}

/** A tie that waits for dates of birth says whose; else the president is about to proclaim. */
export function TieOrWait({ visit, item, vote }: Pick<Given, 'visit' | 'item' | 'vote'>) {
  const r = inLang(resultWords, visit.lang);
  const w = inLang(nominationWords, visit.lang);
  const answer = answerOf(item, vote);
  if (answer?.reason !== 'birth_unknown') return <p class="result-verdict">{r.awaiting}</p>;
  const names = vote.candidates.filter((one) => answer.ask.includes(one.id)).map((one) => one.name);
  return (
    <p role="status">
      <strong>{w.tieAsks(names.join(', '))}</strong> {w.whereBirths}
    </p>
  );
}

function RoundFacts({ visit, item, vote, count }: Pick<Given, 'visit' | 'item' | 'vote' | 'count'>) {
  const w = inLang(nominationWords, visit.lang);
  const r = inLang(resultWords, visit.lang);
  const v = inLang(voiceWords, visit.lang);
  const round = roundOf(item, vote);
  const cast = vote.candidates.reduce((sum, one) => sum + (one.votes ?? 0), 0);
  const { counted } = count;
  const facts = [
    [r.present, count.present],
    ...(count.represented > 0 ? ([[v.represented, count.represented]] as const) : []),
    [w.cast, cast],
    [w.needed, answerOf(item, vote)?.majority ?? w.noCast],
    ...(vote.mode === 'secret' ? ([[w.blanks, counted.blank]] as const) : []),
    ...(vote.mode === 'public' || counted.abstain > 0 ? ([[w.abstentions, counted.abstain]] as const) : []),
    [w.notTakingPart, counted.notTakingPart],
  ] as const;
  const simulated = vote.ballots.filter((one) => one.origin === 'simulated').length;
  return (
    <>
      <dl class="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <small>
          {round < 3 ? w.ruleAbsolute : w.ruleRelative} {round > 3 && w.beyondThird}{' '}
          {counted.deemedAbstaining > 0 && r.deemedNote(counted.deemedAbstaining)}{' '}
          {vote.mode === 'secret' && v.secretNote} {simulated > 0 && r.simulatedNote(simulated)}
        </small>
      </p>
    </>
  );
}

/** The public ballot seat by seat: L2121-21 CGCT wants the names and how each voted. */
function Names({ visit, sitting, vote, count }: Pick<Given, 'visit' | 'sitting' | 'vote' | 'count'>) {
  const w = inLang(nominationWords, visit.lang);
  const r = inLang(resultWords, visit.lang);
  const number = new Map(sitting.seats.map((seat) => [seat.id, seat.number]));
  const seats = (ids: readonly string[]) => ids.map((id) => number.get(id) ?? 0).toSorted((a, b) => a - b);
  const by = (id: string | null) =>
    vote.ballots.filter((one) => one.candidacyId === id).map((one) => one.seatId);
  const lines: readonly (readonly [string, readonly number[]])[] = [
    ...vote.candidates.map((one) => [one.name, seats(by(one.id))] as const),
    [w.abstentions, seats(by(null))],
    [r.deemed, seats(count.leftSeatIds)],
    [r.silent, seats(count.silentSeatIds)],
    [r.recused, seats(count.recusedSeatIds)],
  ];
  return (
    <details>
      <summary>{w.who}</summary>
      <dl class="facts">
        {lines.map(([label, numbers]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{numbers.length === 0 ? w.nobody : r.seats(numbers)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
