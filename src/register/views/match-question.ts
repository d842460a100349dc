import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { findKnownUnits, type TellableUnit } from '#sirene/public.ts';
import { findQuestion, type QuestionNow } from '../queries/find-question.ts';
import { heardUnits } from '../queries/heard-units.ts';
import { findLease, type Lease } from '../queries/match-lease.ts';
import type { ActorName } from '../rules/actor.ts';
import { type SeenCandidate, toldReasons } from '../rules/seen-candidate.ts';
import { answeredOnline, bearersOf, type OnlineAnswered } from './answered-online.ts';
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
  const bearers = await bearersOf(ctx, sirens);
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
    online: heard === null ? null : await answeredOnline(ctx, heard, new Set(units.keys())),
    lease: await findLease(ctx.db, question.actorId, ctx.now()),
    decided: await lastDecision(ctx, question.actorId),
  };
}

async function lastDecision(ctx: Pick<Ctx, 'db'>, actorId: string): Promise<QuestionShown['decided']> {
  const { rows } = await sql<{ mandate_id: string; at: Date; siren: string | null }>`
    select d.mandate_id, d.at, d.siren from register.unit_decision as d
    join register.standing_unit_decision as s on s.decision_id = d.id
    where d.actor_id = ${actorId}::uuid order by d.rank desc limit 1`.execute(ctx.db);
  const [row] = rows;
  return row === undefined ? null : { mandateId: row.mandate_id, at: row.at, siren: row.siren };
}
