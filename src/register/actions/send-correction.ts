import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { legalStandings } from '#sirene/public.ts';
import type { LivingTables } from '../living-tables.ts';
import { findClaim } from '../queries/find-claim.ts';
import { shownActor } from '../queries/shown-facts.ts';
import { cleanCell } from '../rules/clean-cell.ts';
import {
  type AskedChange,
  type CorrectionFault,
  type CorrectionKind,
  readCorrection,
  reasonMax,
} from '../rules/correction.ts';

export type SendFault =
  | CorrectionFault
  | { readonly field: 'siren'; readonly code: 'SIREN_IS_PERSON' }
  | { readonly field: null; readonly code: 'ALREADY_DONE' | 'LINK_GONE' };

export interface GivenCorrection {
  readonly slug: string;
  readonly token: string;
  readonly kind: CorrectionKind;
  /** The text of each field of the form, `reason` and `postcode` included. */
  readonly text: (field: string) => string;
  /** What is ticked to be taken off, field by field. */
  readonly removed: (field: string) => readonly string[];
  readonly once: string;
}

/**
 * Sends what an actor asks through its personal link, once: facts to correct, the word that all is right, or the wish to leave.
 * Nothing of the profile changes until the team answers. The journal's author is the claim, not a person.
 */
export async function sendCorrection(ctx: Ctx, given: GivenCorrection): Promise<Result<string, SendFault>> {
  const at = ctx.now();
  const claim = await findClaim(ctx.db, given.slug, given.token, at);
  if (claim === null) throw new Stop('NOT_FOUND');
  const gone = { field: null, code: 'LINK_GONE' } as const;
  const actor = await shownActor(ctx.db, given.slug);
  if (claim.door !== 'open' || actor === null) return { ok: false, refusals: [gone] };
  const reason = cleanCell(given.text('reason')).text;
  const read = readCorrection(given.text, actor.facts, given.removed);
  const faults: SendFault[] =
    given.kind === 'corrects'
      ? [...read.faults, ...(await personFaults(ctx, read.changes))]
      : reason.length > reasonMax
        ? [{ field: 'reason', code: 'TEXT_TOO_LONG' }]
        : [];
  if (faults.length > 0) return { ok: false, refusals: faults };
  const changes = given.kind === 'corrects' ? read.changes : [];
  const signed: Ctx = { ...ctx, author: { kind: 'link', id: claim.id, mandateId: null } };
  const id = newId(at);
  const event = {
    event: 'correction.sent',
    subject: `register/actor/${claim.actorId}`,
    data: { correction: id, kind: given.kind, fields: changes.map((one) => one.field) },
  };
  return record<string, SendFault>(
    signed,
    event,
    async (tx) => {
      await claimOnce(tx, given.once, at);
      const db = tx.withTables<LivingTables>();
      await db
        .insertInto('register.correction')
        .values({ id, claim_id: claim.id, actor_id: claim.actorId, kind: given.kind, reason, at })
        .execute();
      if (changes.length > 0)
        await db
          .insertInto('register.correction_field')
          .values(
            changes.map(({ field, item, before, after }) => ({
              correction_id: id,
              field,
              item,
              before: before === null ? null : JSON.stringify(before),
              after: JSON.stringify(after),
            })),
          )
          .execute();
      return ok(id);
    },
    { [onceConstraint]: { field: null, code: 'ALREADY_DONE' }, correction_once: gone },
  );
}

/** No natural person enters by a form that anybody at a domain can fill in (CADA 20232868). */
async function personFaults(ctx: Ctx, changes: readonly AskedChange[]): Promise<SendFault[]> {
  const siren = changes.find((one) => one.field === 'siren')?.after;
  if (typeof siren !== 'string') return [];
  const standing = (await legalStandings(ctx, [siren])).get(siren);
  return standing === 'natural_person' ? [{ field: 'siren', code: 'SIREN_IS_PERSON' }] : [];
}
