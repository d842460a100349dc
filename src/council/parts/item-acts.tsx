import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deskWords } from '../desk-words.ts';
import { type BallotEvent, ballotStates } from '../rules/ballot-state.ts';
import type { Refused } from '../rules/council-refused.ts';
import { type ItemEvent, itemStates } from '../rules/item-state.ts';
import { standing } from '../rules/nomination-now.ts';
import { nextRound } from '../rules/nomination-round.ts';
import { offeredSteps } from '../rules/offered-steps.ts';
import { itemChecks, quorumCountNow } from '../rules/sitting-checks.ts';
import { type ItemNow, lastVote, type SittingNow } from '../rules/sitting-now.ts';
import { ActButton } from './act-button.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
}

const itemNouns: Readonly<Record<ItemEvent, string>> = {
  open: 'ouverture',
  reopen: 'reouverture',
  call_vote: 'scrutin',
  annul_vote: 'annulation',
  proclaim: 'proclamation',
  proclaim_round: 'tour',
  appoint: 'effet',
  take_note: 'prise-acte',
  withdraw: 'retrait',
  postpone: 'report',
};

/** What is usually done next comes first. */
const shownOrder: readonly ItemEvent[] = [
  'open',
  'proclaim',
  'proclaim_round',
  'appoint',
  'take_note',
  'reopen',
  'postpone',
  'withdraw',
  'annul_vote',
];

const kinds: Partial<Record<ItemEvent, 'quiet' | 'secondary' | 'danger'>> = {
  reopen: 'quiet',
  take_note: 'secondary',
  withdraw: 'quiet',
  postpone: 'quiet',
  annul_vote: 'danger',
};

/**
 * What can be done with an item now: its buttons are drawn from the table that the acts obey. Putting it to the vote asks
 * for a mode too, and has a form of its own.
 */
export function ItemActs({ visit, sitting, item, only }: Given & { only?: readonly ItemEvent[] }) {
  const w = inLang(deskWords, visit.lang);
  const asking = { role: visit.viewer.acting?.role ?? null, quorum: quorumCountNow(sitting, item) };
  const steps = offeredSteps(itemStates, item.state, itemChecks(sitting, item), asking)
    .filter((step) => step.event !== 'call_vote' && concerns(item, step.event))
    .toSorted((a, b) => shownOrder.indexOf(a.event) - shownOrder.indexOf(b.event));
  return (
    <div class="row">
      {steps
        .filter((step) => !only || only.includes(step.event))
        .map((step) => (
          <ActButton
            key={step.event}
            visit={visit}
            action={`/conseil/seances/${sitting.slug}/points/${item.rank}/${itemNouns[step.event]}`}
            label={w[step.event](item.rank)}
            kind={kinds[step.event]}
            refusals={step.refusals}
          />
        ))}
      {steps.some(lacksQuorumOnly) && (!only || only.includes('open')) && (
        <ActButton
          visit={visit}
          action={`/conseil/seances/${sitting.slug}/points/${item.rank}/ouverture`}
          label={w.find_lack(item.rank)}
          kind="secondary"
          refusals={[]}
        />
      )}
    </div>
  );
}

/** What belongs to a nomination alone, or never to one, is no button elsewhere: the table refuses it either way. */
function concerns(item: ItemNow, event: ItemEvent): boolean {
  if (event === 'take_note') return item.nomination === null;
  if (event === 'appoint') return standing(item.nomination).length === 1 && nextRound(item) === 1;
  return event !== 'proclaim_round' || item.nomination !== null;
}

/** The quorum alone is missing: the item cannot open, but the chair may have that put on record. */
function lacksQuorumOnly(step: {
  readonly event: ItemEvent;
  readonly refusals: readonly Refused[];
}): boolean {
  return (
    step.event === 'open' &&
    step.refusals.length > 0 &&
    step.refusals.every((refused) => refused.code === 'QUORUM_NOT_REACHED')
  );
}

/** What can be done with the open ballot of an item: close it. Annulling and proclaiming are acts on the item. */
export function BallotActs({ visit, sitting, item }: Given) {
  const w = inLang(deskWords, visit.lang);
  const vote = lastVote(item);
  if (!vote) return null;
  const asking = { role: visit.viewer.acting?.role ?? null, quorum: quorumCountNow(sitting) };
  const steps = offeredSteps(ballotStates, vote.state, {}, asking);
  return (
    <div class="row">
      {steps
        .filter((step) => step.event === ('close' satisfies BallotEvent))
        .map((step) => (
          <ActButton
            key={step.event}
            visit={visit}
            action={`/conseil/seances/${sitting.slug}/points/${item.rank}/cloture`}
            label={w.close_vote(item.rank)}
            refusals={step.refusals}
          />
        ))}
    </div>
  );
}
