import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { nominationWords } from '../nomination-words.ts';
import { standing } from '../rules/nomination-now.ts';
import { nextRound } from '../rules/nomination-round.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { Once } from './act-button.tsx';
import { CallVote } from './call-vote.tsx';
import { NominationCandidates, RoundRule } from './nomination-candidates.tsx';
import { RoundResult } from './round-result.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
}

/** A nomination under discussion, seen from a desk: who stands, the last round, the next ballot, or no ballot at all. */
export function NominationDiscussed({ visit, sitting, item }: Given) {
  const w = inLang(nominationWords, visit.lang);
  const round = nextRound(item);
  const alone = standing(item.nomination).length === 1 && round === 1;
  const last = item.votes.findLast((vote) => vote.proclamation !== null);
  return (
    <>
      <NominationCandidates visit={visit} sitting={sitting} item={item} />
      {last?.count && (
        <RoundResult visit={visit} sitting={sitting} item={item} vote={last} count={last.count} />
      )}
      {alone ? (
        <p>{w.oneCandidate}</p>
      ) : (
        <>
          <RoundRule visit={visit} item={item} round={round} />
          <SecrecyDecision visit={visit} item={item} />
          <CallVote visit={visit} sitting={sitting} item={item} />
          <SecrecyForm visit={visit} sitting={sitting} item={item} />
        </>
      )}
    </>
  );
}

/** What the council decided about secrecy, abstentions flagged; nothing when it decided nothing. */
export function SecrecyDecision({ visit, item }: Pick<Given, 'visit' | 'item'>) {
  const w = inLang(nominationWords, visit.lang);
  const decided = item.nomination?.secrecy;
  if (!decided) return null;
  const { outcome, voices, abstain, against } = decided;
  if (outcome === 'kept') return <p>{w.secrecyKept(against)} (L2121-21 CGCT)</p>;
  return (
    <div class="notice" data-kind={abstain > 0 ? 'warning' : 'info'}>
      <p>{w.secrecySetAside(voices, abstain)} (L2121-21 CGCT)</p>
      {abstain > 0 && <p>{w.secrecyAbstained}</p>}
    </div>
  );
}

function SecrecyForm({ visit, sitting, item }: Given) {
  const w = inLang(nominationWords, visit.lang);
  const id = (name: string) => `secrecy-${name}-${item.rank}`;
  const counts = [
    ['against', w.against],
    ['abstain', w.abstain],
  ] as const;
  return (
    <details>
      <summary>{w.secrecyTitle}</summary>
      <form
        class="form"
        method="post"
        action={visit.href(`/conseil/seances/${sitting.slug}/points/${item.rank}/secret`)}
      >
        <Once visit={visit} />
        <p>{w.secrecyLead}</p>
        <p class="field-hint">{w.secrecySetting}</p>
        <div class="row">
          {counts.map(([name, label]) => (
            <div class="field" data-width="short" key={name}>
              <label for={id(name)}>{label}</label>
              <input id={id(name)} name={name} type="text" inputmode="numeric" value="0" />
            </div>
          ))}
        </div>
        <div class="choice">
          <input type="checkbox" id={id('noText')} name="noText" value="checked" />
          <label for={id('noText')}>{w.secrecyNoText}</label>
        </div>
        <button class="button" data-kind="secondary" type="submit">
          {w.decide}
        </button>
      </form>
    </details>
  );
}
