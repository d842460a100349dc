import { ok, type Result, refuse } from '#kit/result.ts';
import type { RefusalCode, Refused } from './council-refused.ts';
import type { QuorumCount } from './quorum.ts';
import { type Checks, eventsFrom, type StateTable } from './state-table.ts';

/** Who asks, and the quorum at that moment: what a refusal needs to say why. */
export interface Asking {
  readonly role: string | null;
  readonly quorum: QuorumCount;
}

/** One thing that can be done in a state: with its refusals when it cannot be done now, or not by this person. */
export interface Step<State extends string, Event extends string> {
  readonly event: Event;
  readonly to: State;
  readonly refusals: readonly Refused[];
}

/** The events of a state, in the table's order, each with everything that stands against it: buttons and acts read the same. */
export function offeredSteps<State extends string, Event extends string, Guard extends RefusalCode>(
  table: StateTable<State, Event, Guard>,
  state: State,
  checks: Checks<Guard>,
  asking: Asking,
): readonly Step<State, Event>[] {
  return eventsFrom(table, state).map((row) => {
    const raised = row.guards.filter((guard) => checks[guard] !== 'clear');
    const role: readonly RefusalCode[] = row.who.some((one) => one === asking.role)
      ? []
      : ['ROLE_NOT_ALLOWED'];
    return {
      event: row.event,
      to: row.to,
      refusals: [...role, ...raised].map((code) => refusedFor(code, asking.quorum)),
    };
  });
}

/** Takes one event: the step, or every refusal at once. */
export function takeStep<State extends string, Event extends string, Guard extends RefusalCode>(
  table: StateTable<State, Event, Guard>,
  state: State,
  event: Event,
  checks: Checks<Guard>,
  asking: Asking,
): Result<Step<State, Event>, Refused> {
  const step = offeredSteps(table, state, checks, asking).find((one) => one.event === event);
  if (!step) return refuse<Refused>({ code: 'EVENT_NOT_ALLOWED' });
  return step.refusals.length > 0 ? refuse(...step.refusals) : ok(step);
}

function refusedFor(code: RefusalCode, quorum: QuorumCount): Refused {
  return code === 'QUORUM_NOT_REACHED' ? { code, quorum } : { code };
}
