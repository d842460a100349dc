import type { Said } from '#kit/i18n.ts';
import { ok, type Result, refuse } from '#kit/result.ts';

export type CouncilRole = 'council_secretariat' | 'council_president' | 'council_member';

/** One row: from which states, by which event, to which state, by whom, unless one of these refusals is raised. */
export interface Transition<State extends string, Event extends string, Guard extends string> {
  readonly from: readonly State[];
  readonly event: Event;
  readonly to: State;
  readonly who: readonly CouncilRole[];
  /** Codes of refusal, each to be checked by the caller and said « clear ». */
  readonly guards: readonly Guard[];
}

export interface StateTable<State extends string, Event extends string, Guard extends string> {
  readonly initial: State;
  readonly states: Readonly<Record<State, Said>>;
  /** What the button says. */
  readonly events: Readonly<Record<Event, Said>>;
  readonly transitions: readonly Transition<State, Event, Guard>[];
}

/** What the caller found: a guard that is not mentioned counts as raised, so that none is forgotten in silence. */
export type Checks<Guard extends string> = Readonly<Partial<Record<Guard, 'clear' | 'raised'>>>;

/** Takes an event in a state: the row that applies, or every refusal at once. Who may is for the caller to judge. */
export function take<State extends string, Event extends string, Guard extends string>(
  table: StateTable<State, Event, Guard>,
  state: State,
  event: Event,
  checks: Checks<Guard>,
): Result<Transition<State, Event, Guard>, Guard | 'EVENT_NOT_ALLOWED'> {
  const row = eventsFrom(table, state).find((candidate) => candidate.event === event);
  if (!row) return refuse('EVENT_NOT_ALLOWED' as const);
  const raised = row.guards.filter((guard) => checks[guard] !== 'clear');
  return raised.length > 0 ? refuse(...raised) : ok(row);
}

/** The rows open in a state, in the table's order: what buttons are drawn from. */
export function eventsFrom<State extends string, Event extends string, Guard extends string>(
  table: StateTable<State, Event, Guard>,
  state: State,
): readonly Transition<State, Event, Guard>[] {
  return table.transitions.filter((row) => row.from.includes(state));
}
