import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { findKnownUnits, type TellableUnit } from '#sirene/public.ts';
import { findQuestion, type QuestionNow } from '../queries/find-question.ts';
import { type HeardUnit, type HeardUnits, heardUnits } from '../queries/heard-units.ts';
import { findLease, type Lease } from '../queries/match-lease.ts';
import type { ActorName } from '../rules/actor.ts';
import { type SeenCandidate, toldReasons } from '../rules/seen-candidate.ts';
import { type ActorProfile, findActor } from './find-actor.ts';

/** A candidate as a person judges it: what the matcher saw, and the unit as the reference has it now. */
export interface ShownCandidate extends SeenCandidate {
  /** Null when it may no longer be told, or is no longer here. */
  readonly unit: TellableUnit | null;
  /** Actors that are linked to it already. */
  readonly bearers: readonly ActorName[];
  /** The state that the online register tells of it; null where it was not told of. */
  readonly online: { readonly state: TellableUnit['state'] } | null;
}

/** A unit that the online register told and that is no candidate here, as a person judges it. */
export interface OnlineShown extends HeardUnit {
  readonly bearers: readonly ActorName[];
}

/** What the online register answered less than a day ago: those that are candidates here too are told at their own place. */
export interface OnlineAnswered extends Omit<HeardUnits, 'units'> {
  readonly units: readonly OnlineShown[];
}

export interface QuestionShown {
  readonly profile: ActorProfile;
  readonly question: QuestionNow;
  readonly candidates: readonly ShownCandidate[];
  /** Null while nothing it answered about this actor is kept. */
  readonly online: OnlineAnswered | null;
  /** Who looks at it now. */
  readonly lease: Lease | null;
  /** The answer that stands: by whom, when. */
  readonly decided: { readonly mandateId: string; readonly at: Date; readonly siren: string | null } | null;
}

/** The question about a listed actor with all that is needed to answer it; null for an address that is nobody's. */
export async function matchQuestion(
  ctx: Pick<Ctx, 'db' | 'now'>,
  slug: string,
): Promise<QuestionShown | null> {
  const question = await findQuestion(ctx.db, slug);
  const profile = question === null ? null : await findActor(ctx, slug);
  if (question === null || profile === null) return null;
  const seen = question.asking?.candidates ?? [];
  const sirens = seen.map((one) => one.siren);
  const units = await findKnownUnits(ctx, sirens);
  const heard = await heardUnits(ctx, slug);
  const states = new Map((heard?.units ?? []).map(({ siren, unit }) => [siren, { state: unit.state }]));
  const bearers = await bearersOf(ctx, [...sirens, ...states.keys()]);
  return {
    profile,
    question,
    candidates: seen.map((one) => {
      const unit = units.get(one.siren) ?? null;
      return {
        ...one,
        reasons: toldReasons(one.reasons, unit),
        unit,
        bearers: bearers.get(one.siren) ?? [],
        online: states.get(one.siren) ?? null,
      };
    }),
    online: heard === null ? null : { ...heard, units: furtherUnits(heard, units, bearers) },
    lease: await findLease(ctx.db, question.actorId, ctx.now()),
    decided: await lastDecision(ctx, question.actorId),
  };
}

/** Those that nobody can choose among the candidates: one that the reference no longer lets be told is chosen as it was heard. */
function furtherUnits(
  heard: HeardUnits,
  here: ReadonlyMap<string, TellableUnit>,
  bearers: ReadonlyMap<string, readonly ActorName[]>,
): OnlineShown[] {
  return heard.units
    .filter((one) => !here.has(one.siren))
    .map((one) => ({ ...one, bearers: bearers.get(one.siren) ?? [] }));
}

async function bearersOf(
  ctx: Pick<Ctx, 'db'>,
  sirens: readonly string[],
): Promise<ReadonlyMap<string, readonly ActorName[]>> {
  const { rows } = await sql<ActorName & { siren: string }>`
    select l.siren, a.slug, a.name from register.unit_link as l
    join register.actor as a on a.id = l.actor_id and a.state = 'listed'
    where l.siren = any(${sirens}::text[]) order by a.slug`.execute(ctx.db);
  const found = new Map<string, ActorName[]>();
  for (const { siren, slug, name } of rows) found.set(siren, [...(found.get(siren) ?? []), { slug, name }]);
  return found;
}

async function lastDecision(ctx: Pick<Ctx, 'db'>, actorId: string): Promise<QuestionShown['decided']> {
  const { rows } = await sql<{ mandate_id: string; at: Date; siren: string | null }>`
    select d.mandate_id, d.at, d.siren from register.unit_decision as d
    join register.standing_unit_decision as s on s.decision_id = d.id
    where d.actor_id = ${actorId}::uuid order by d.rank desc limit 1`.execute(ctx.db);
  const [row] = rows;
  return row === undefined ? null : { mandateId: row.mandate_id, at: row.at, siren: row.siren };
}
