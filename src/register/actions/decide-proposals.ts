import { sql } from 'kysely';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { isId, newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { livingPermissions } from '../living-permissions.ts';
import type { LivingTables } from '../living-tables.ts';
import { enterFacts } from '../queries/enter-facts.ts';
import { holdValues } from '../queries/find-import.ts';
import { fingerprintOf, listProposals } from '../queries/list-proposals.ts';
import { standingValues } from '../queries/standing-values.ts';
import { storeDecisions } from '../queries/store-decisions.ts';
import { showValues } from '../queries/store-values.ts';
import { withdrawValues } from '../queries/withdraw-values.ts';
import { editionSource } from '../rules/edition-source.ts';
import { type Answer, mayAccept, type Proposal } from '../rules/reference-proposals.ts';

export type DecideRefusal = 'ALREADY_DONE' | 'NOTHING_TICKED' | 'PROPOSAL_MOVED' | 'END_UNKNOWN';

export interface GivenDecision {
  readonly answer: Answer;
  /** The keys of those ticked; or all the changes of nomenclature, as they were counted. */
  readonly which: { readonly keys: readonly string[] } | { readonly recodedSeen: string };
  readonly shown: 'chosen' | 'by rule';
  readonly once: string;
}

/**
 * Answers what the reference says otherwise, one or several in one act: accepted, a value enters with the edition as its source;
 * refused, it is not asked again until the reference says something else; later, it waits apart. What is decided is what was read:
 * when one of them moved since, nothing is.
 */
export async function decideProposals(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenDecision,
): Promise<Result<readonly Proposal[], DecideRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, livingPermissions, 'reference.decide')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<readonly Proposal[], DecideRefusal>(
    ctx,
    (decided) => eventsOf(decided, given),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await holdValues(tx);
      const asked = await askedFor(tx, given.which);
      if (!asked.ok) return asked;
      const proposals = asked.value;
      if (given.answer === 'accepted' && !proposals.every(mayAccept)) return refuse('END_UNKNOWN');
      await write(tx, proposals, given, { mandateId: acting.id, at });
      return ok(proposals);
    },
    { [onceConstraint]: 'ALREADY_DONE', reference_decision_turn: 'PROPOSAL_MOVED' },
  );
}

async function askedFor(
  tx: Tx,
  which: GivenDecision['which'],
): Promise<Result<readonly Proposal[], DecideRefusal>> {
  if ('recodedSeen' in which) {
    const proposals = await listProposals(tx);
    const recoded = proposals.filter((one) => one.kind === 'recoded');
    return fingerprintOf(recoded) === which.recodedSeen ? ok(recoded) : refuse('PROPOSAL_MOVED');
  }
  if (which.keys.length === 0) return refuse('NOTHING_TICKED');
  const actors = [...new Set(which.keys.map((key) => key.slice(0, 36)))];
  if (!actors.every(isId)) return refuse('PROPOSAL_MOVED');
  const proposals = await listProposals(tx, actors);
  const keys = new Set(which.keys);
  const ticked = proposals.filter((one) => keys.has(one.key));
  return ticked.length === keys.size ? ok(ticked) : refuse('PROPOSAL_MOVED');
}

async function write(
  tx: Tx,
  proposals: readonly Proposal[],
  { answer, shown }: GivenDecision,
  by: { readonly mandateId: string; readonly at: Date },
): Promise<void> {
  const accepted = answer === 'accepted';
  const decisions = proposals.map((proposal) => ({
    id: newId(by.at),
    proposal,
    valueId: accepted && proposal.enters !== null ? newId(by.at) : null,
  }));
  if (accepted) {
    const facts = decisions.flatMap(({ proposal, valueId }) =>
      proposal.enters === null || valueId === null
        ? []
        : [
            {
              id: valueId,
              actorId: proposal.actorId,
              ...proposal.enters,
              source: editionSource(proposal.edition),
            },
          ],
    );
    await enterFacts(tx, facts, { ...by, shown });
  }
  await storeDecisions(tx, decisions, answer, by);
  if (!accepted) return;
  for (const { id, proposal } of decisions)
    if (proposal.kind === 'reopened' || proposal.kind === 'masked') await takeOff(tx, id, proposal, by);
}

/** The end of who works again; of who opposed, the names that the reference itself had given and that are not its legal name. */
async function takeOff(
  tx: Tx,
  decisionId: string,
  { actorId, kind }: Proposal,
  by: { readonly mandateId: string; readonly at: Date },
): Promise<void> {
  const values = (await standingValues(tx, [actorId])).get(actorId)?.values ?? [];
  const { rows: legal } = await sql<{ content: string }>`select content from register.standing_reading
    where actor_id = ${actorId}::uuid and aspect = 'legal_name'`.execute(tx);
  const legalNames = new Set<unknown>(legal.map((one) => one.content));
  const gone = values.filter((one) =>
    kind === 'reopened'
      ? one.field === 'active_until'
      : one.field === 'other_names' && one.sourceKey.includes(' | insee | ') && !legalNames.has(one.content),
  );
  const withdrawn = await withdrawValues(
    tx,
    gone.map((one) => one.id),
    by.mandateId,
    by.at,
  );
  if (withdrawn.length === 0) return;
  await tx
    .withTables<LivingTables>()
    .insertInto('register.reference_decision_withdrawal')
    .values(withdrawn.map((one) => ({ decision_id: decisionId, value_id: one.id })))
    .execute();
  await showValues(tx, [actorId]);
}

const eventsMax = 200;

/** One row an actor; for more than a journal can be read for, one with their number. */
function eventsOf(decided: readonly Proposal[], { answer }: GivenDecision): JournalEvent[] {
  if (decided.length > eventsMax)
    return [
      {
        event: 'reference.answered',
        subject: 'register/reference',
        data: { answer, kind: decided[0]?.kind ?? null, count: decided.length },
      },
    ];
  return decided.map(({ actorId, kind, edition }) => ({
    event: 'reference.answered',
    subject: `register/actor/${actorId}`,
    data: { answer, kind, edition: edition.publishedOn },
  }));
}
