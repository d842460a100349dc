import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import { resultWords } from '../result-words.ts';
import { outcomeBy } from '../rules/colleges.ts';
import { type Outcome, outcomeOf } from '../rules/outcome.ts';
import { prose } from '../rules/prose.ts';
import { type SeatSense, type SeatVote, seatVotes } from '../rules/seat-senses.ts';
import { type ItemNow, type SittingNow, seatOf } from '../rules/sitting-now.ts';
import { tallyOf } from '../rules/vote-count.ts';
import type { VoteCount, VoteNow } from '../rules/votes-now.ts';
import { voiceWords } from '../voice-words.ts';
import { GroupVotesTable } from './group-votes-table.tsx';
import { Hemicycle } from './hemicycle.tsx';
import { itemName } from './item-name.ts';
import { RoundResult } from './round-result.tsx';
import { RuleSaid } from './rule-said.tsx';
import { SeatKey, VoteCounts } from './vote-counts.tsx';

export interface CountedVote {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
  readonly vote: VoteNow;
  readonly count: VoteCount;
  /** The wording shown before it is proclaimed: on the chair's desk only. */
  readonly proposal?: { readonly title: string; readonly note: string };
}

/** A counted ballot: the verdict once proclaimed (or proposed, on the chair's desk), the numbers, the hall, each vote. */
export function VoteResult(props: CountedVote) {
  const { visit, sitting, item, vote, count, proposal } = props;
  if (item.nomination) return <RoundResult {...props} />;
  const { lang } = visit;
  const w = inLang(resultWords, lang);
  const tally = tallyOf(item, vote.mode, count);
  const by = outcomeBy(sitting, vote);
  const outcome = outcomeOf(tally, by);
  const { proclamation } = vote;
  const id = `result-${item.rank}-${vote.number}`;
  const votes = seatVotes(sitting, vote, count);
  const state = proclamation ? (proclamation.outcome === 'adopted' ? 'adopted' : 'rejected') : 'proposed';
  const d = inLang(debateWords, lang);
  const done = item.amends ? d.proclaimed(itemName(item, lang)) : w.proclaimed(item.rank);
  const closed = item.amends ? d.counted(itemName(item, lang)) : w.counted(item.rank);
  const title = proclamation ? done : (proposal?.title ?? closed);
  const verdict = proclamation?.prose[lang] ?? (proposal ? prose(tally, by)[lang] : null);
  return (
    <section class="result" data-state={state} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p class="result-verdict">{verdict === null ? w.awaiting : w.verdict(verdict)}</p>
      {!proclamation && proposal && <p>{proposal.note}</p>}
      <VoteCounts lang={lang} counted={count.counted} />
      <CountFacts visit={visit} sitting={sitting} count={count} vote={vote} outcome={outcome} />
      {vote.deliberationSlug && (
        <p>
          <a href={visit.href(`/conseil/deliberations/${vote.deliberationSlug}`)}>{w.deliberation}</a>
        </p>
      )}
      {vote.mode === 'public' && (
        <div class="columns">
          <div class="stack" data-gap="small">
            <Hemicycle
              lang={lang}
              sitting={sitting}
              votes={votes}
              mine={seatOf(sitting, visit.viewer.personId)?.id ?? null}
            />
            <SeatKey lang={lang} />
          </div>
          <GroupVotesTable
            lang={lang}
            sitting={sitting}
            votes={votes}
            id={`groups-${item.rank}-${vote.number}`}
          />
        </div>
      )}
      {vote.mode === 'public' && <Names visit={visit} votes={votes} />}
    </section>
  );
}

function CountFacts({
  visit,
  sitting,
  count,
  vote,
  outcome,
}: {
  visit: Visit;
  sitting: SittingNow;
  count: VoteCount;
  vote: VoteNow;
  outcome: Outcome;
}) {
  const w = inLang(resultWords, visit.lang);
  const v = inLang(voiceWords, visit.lang);
  const { counted } = count;
  const recused = count.recusedSeatIds.length;
  const silent = counted.notTakingPart - recused;
  const simulated = vote.ballots.filter((ballot) => ballot.origin === 'simulated').length;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{w.present}</dt>
          <dd>{count.present}</dd>
        </div>
        {count.represented > 0 && (
          <div>
            <dt>{v.represented}</dt>
            <dd>
              {count.represented} <RepresentedSeats visit={visit} sitting={sitting} count={count} />
            </dd>
          </div>
        )}
        {vote.mode === 'secret' && (
          <>
            <div>
              <dt>{v.blanks}</dt>
              <dd>{counted.blank}</dd>
            </div>
            <div>
              <dt>{v.nulls}</dt>
              <dd>{counted.null}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{w.cast}</dt>
          <dd>{outcome.votesCast}</dd>
        </div>
        <div>
          <dt>{w.majority}</dt>
          <dd>{outcome.majority ?? w.noMajority}</dd>
        </div>
      </dl>
      <p>
        <small>
          <RuleSaid visit={visit} rule={sitting.rules.majority} />{' '}
          {/^(casting_vote|tie_no_casting_vote)$/.test(outcome.reason) && (
            <RuleSaid visit={visit} rule={sitting.rules.castingVote} />
          )}{' '}
          {counted.deemedAbstaining > 0 && w.deemedNote(counted.deemedAbstaining)}{' '}
          {silent > 0 && w.silentNote(silent)} {recused > 0 && v.recusedNote(recused)}{' '}
          {vote.mode === 'secret' && v.secretNote}
          {vote.mode === 'ordinary' && v.ordinaryNote} {simulated > 0 && w.simulatedNote(simulated)}
        </small>
      </p>
    </>
  );
}

/** Who spoke for whom: the minutes name both. */
function RepresentedSeats({
  visit,
  sitting,
  count,
}: {
  visit: Visit;
  sitting: SittingNow;
  count: VoteCount;
}) {
  const v = inLang(voiceWords, visit.lang);
  const numberOf = (id: string) => sitting.seats.find((seat) => seat.id === id)?.number ?? 0;
  const pairs = count.representedSeats.map((one) =>
    v.representedBy(numberOf(one.grantor), numberOf(one.holder)),
  );
  return <small>({pairs.join(', ')})</small>;
}

/** The public ballot seat by seat: L2121-21 CGCT wants the names and how each voted. */
function Names({ visit, votes }: { visit: Visit; votes: readonly SeatVote[] }) {
  const w = inLang(resultWords, visit.lang);
  const lines: readonly (readonly [SeatSense, string])[] = [
    ['for', w.for],
    ['against', w.against],
    ['abstain', w.abstain(2)],
    ['deemed_abstaining', w.deemed],
    ['silent', w.silent],
    ['recused', w.recused],
    ['absent', w.absent],
  ];
  return (
    <details>
      <summary>{w.names}</summary>
      <dl class="facts">
        {lines.map(([sense, label]) => {
          const numbers = votes.filter((vote) => vote.sense === sense).map((vote) => vote.number);
          return (
            <div key={sense}>
              <dt>{label}</dt>
              <dd>{numbers.length === 0 ? w.noSeat : w.seats(numbers)}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
