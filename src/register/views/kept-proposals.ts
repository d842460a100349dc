import { journalHead, listEntries } from '#journal/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import { changedActors, oldestUnderWay } from '../queries/changed-actors.ts';
import { type ActorNews, newsOf } from '../queries/list-proposals.ts';
import { type Proposal, worstFirst } from '../rules/reference-proposals.ts';

export interface ProposalsNow {
  /** Worst first. */
  readonly proposals: readonly Proposal[];
  /** Actors whose SIREN the reference has. */
  readonly carried: number;
  /** Of these, those whose unit was never read: what they are renamed from cannot be known yet. */
  readonly unread: number;
}

interface Kept {
  /** The journal’s head when it was last brought up to date. */
  readonly head: string;
  /** What may have been written since: the oldest transaction that was under way then. */
  readonly since: string;
  readonly byActor: Map<string, ActorNews>;
  readonly now: ProposalsNow;
}

// Profiles, answers and the reference change by acts only: what was computed holds until one comes, and then only the actors that it
// touched are looked at again. Kept per handle, so that a test’s rolled-back actors are never shown to another.
const kept = new WeakMap<object, Kept>();
const readings = new WeakMap<object, Promise<Kept>>();

/** Beyond so many acts or actors, everything is looked at again. */
const actsMax = 1_000;
const actorsMax = 2_000;

/** What the reference says otherwise now, worst first. Everybody is looked at the first time, and at each edition; else it is cheap. */
export async function keptProposals(ctx: Pick<Ctx, 'db'>): Promise<ProposalsNow> {
  const head = await journalHead(ctx);
  const before = kept.get(ctx.db);
  if (before?.head === head) return before.now;
  // One reading at a time; who waited for another’s looks again whether theirs is still to be made.
  const turn = (readings.get(ctx.db) ?? Promise.resolve()).then(
    () => refresh(ctx, head),
    () => refresh(ctx, head),
  );
  readings.set(ctx.db, turn);
  return (await turn).now;
}

async function refresh(ctx: Pick<Ctx, 'db'>, head: string): Promise<Kept> {
  const before = kept.get(ctx.db);
  if (before?.head === head) return before;
  const since = await oldestUnderWay(ctx.db);
  const touched = before === undefined ? 'everybody' : await touchedSince(ctx, before);
  const byActor = new Map(touched === 'everybody' ? [] : before?.byActor);
  const among = touched === 'everybody' ? null : touched;
  for (const id of among ?? []) byActor.delete(id);
  const news = among?.length === 0 ? [] : await newsOf(ctx.db, among);
  for (const one of news) byActor.set(one.actorId, one);
  const same = before !== undefined && among?.length === 0;
  const now = { head, since, byActor, now: same ? before.now : toldOf(byActor) };
  kept.set(ctx.db, now);
  return now;
}

/** Those whose row was written since, or whose acts the journal names; everybody where the reference itself moved, or too much did. */
async function touchedSince(
  ctx: Pick<Ctx, 'db'>,
  { head, since }: Kept,
): Promise<readonly string[] | 'everybody'> {
  const entries = await listEntries(ctx, { limit: actsMax + 1 });
  const known = entries.findIndex((one) => one.hash === head);
  const subjects = entries.slice(0, known).map((one) => one.subject);
  if (known < 0 || subjects.some((one) => /^(sirene|register\/reference)(\/|$)/.test(one)))
    return 'everybody';
  const named = subjects.flatMap((one) => /^register\/actor\/(.{36})$/.exec(one)?.[1] ?? []);
  const written = await changedActors(ctx.db, since, actorsMax + 1);
  return written.length > actorsMax ? 'everybody' : [...new Set([...named, ...written])];
}

function toldOf(byActor: ReadonlyMap<string, ActorNews>): ProposalsNow {
  const all = [...byActor.values()];
  return {
    proposals: worstFirst(all.flatMap((one) => one.proposals)),
    carried: all.length,
    unread: all.filter((one) => one.isUnread).length,
  };
}
