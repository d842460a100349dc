import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { readOnly, type Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { filingWords } from '../filing-words.ts';
import { labelPermissions, ownCandidature } from '../permissions.ts';
import { type Candidature, findCandidature } from '../queries/find-candidature.ts';
import { holdCandidature } from '../queries/hold-support.ts';
import { nextNumbers } from '../queries/next-numbers.ts';
import { readFiling } from '../queries/read-filing.ts';
import type { CandidatureState } from '../rules/candidature-states.ts';
import { transition } from '../rules/candidature-steps.ts';
import type { Missing } from '../rules/completeness.ts';
import { type DepositContent, depositHash, draftFingerprint, frozenPart } from '../rules/deposit-content.ts';
import { missingFrom } from '../rules/tasks.ts';
import type { LabelTables } from '../tables.ts';

export interface FilingInput {
  readonly slug: string;
  /** `draftFingerprint` of what the person read before filing. */
  readonly seen: string;
  readonly attests: 'yes' | 'no';
  readonly once: string;
}

export type FilingRefusal =
  /** Something is neither filled in nor left blank with a reason: everything missing, at once (LBL-07). */
  | { readonly code: 'BLANK_WITHOUT_REASON'; readonly missing: readonly Missing[] }
  | { readonly code: 'ATTEST_REQUIRED' }
  /** The draft changed since the summary was shown: read it again before filing. */
  | { readonly code: 'DRAFT_CHANGED' }
  /** The process of the call knows no deposit from the present state. */
  | { readonly code: 'NOT_FROM_THIS_STATE' }
  | { readonly code: 'ALREADY_DONE' };

export interface Filed {
  readonly candidatureId: string;
  readonly number: number;
  readonly sha256: string;
  readonly from: CandidatureState;
  readonly to: CandidatureState;
}

/**
 * Files the draft (T4, T7, T7b): freezes a numbered version with its hash and moves the candidature on, in one act; the
 * draft lives on beside it. Only the team's lead files. Every reason for refusing is told at once.
 */
export async function fileCandidature(
  ctx: Ctx,
  viewer: Viewer,
  input: FilingInput,
): Promise<Result<Filed, FilingRefusal>> {
  const own = await ownCandidature(ctx, viewer, input.slug);
  if (!may(viewer, labelPermissions, 'candidature.file', own.organisationId)) throw new Stop('FORBIDDEN');
  return record<Filed, FilingRefusal>(
    ctx,
    ({ candidatureId, number, sha256, from, to }) => ({
      event: 'candidature.filed',
      subject: `label/candidature/${candidatureId}`,
      data: { number, sha256, from, to },
    }),
    async (tx) => {
      await claimOnce(tx, input.once, ctx.now());
      // From here on nobody else changes this draft: what is checked is what is frozen.
      await holdCandidature(tx, own.id);
      const held: Ctx = { ...ctx, db: readOnly(tx) };
      const candidature = present(await findCandidature(held, input.slug), 'an owned candidature exists');
      const decided = await decide(held, candidature, input);
      if (!decided.ok) return decided;
      const content = decided.value.content;
      const filed: Filed = {
        candidatureId: candidature.id,
        number: content.number,
        sha256: depositHash(content),
        from: candidature.state,
        to: decided.value.to,
      };
      await freeze(tx, ctx.now(), viewer, { filed, ...decided.value });
      return ok(filed);
    },
    { [onceConstraint]: { code: 'ALREADY_DONE' } },
  );
}

interface Decided {
  readonly content: DepositContent;
  readonly to: CandidatureState;
  readonly transitionNumber: number;
}

async function decide(
  ctx: Ctx,
  candidature: Candidature,
  input: FilingInput,
): Promise<Result<Decided, FilingRefusal>> {
  const step = transition(candidature.state, 'deposited', 'carrier');
  const { draft, toFreeze } = await readFiling(ctx, candidature);
  const missing = missingFrom(candidature.call.content, draft);
  const refusals: FilingRefusal[] = [];
  if (!step.ok) refusals.push({ code: 'NOT_FROM_THIS_STATE' });
  if (missing.length > 0) refusals.push({ code: 'BLANK_WITHOUT_REASON', missing });
  if (input.attests !== 'yes') refusals.push({ code: 'ATTEST_REQUIRED' });
  if (input.seen !== draftFingerprint(toFreeze)) refusals.push({ code: 'DRAFT_CHANGED' });
  if (refusals.length > 0 || !step.ok) return refuse(...refusals);
  const numbers = await nextNumbers(ctx, candidature.id);
  const content: DepositContent = {
    format: 'totem-deposit-1',
    candidature: candidature.slug,
    number: numbers.deposit,
    at: ctx.now().toISOString(),
    call: { slug: candidature.call.slug, version: candidature.call.version },
    carrier: candidature.carrier,
    title: candidature.title,
    ...frozenPart(toFreeze),
    attests: filingWords.attests.fr,
  };
  return ok({ content, to: step.value.to, transitionNumber: numbers.transition });
}

async function freeze(tx: Tx, at: Date, viewer: Viewer, what: Decided & { filed: Filed }): Promise<void> {
  const db = tx.withTables<LabelTables>();
  const { filed, content } = what;
  const signature = {
    person_id: present(viewer.personId, 'a team member is a person'),
    mandate_id: present(viewer.acting?.id, 'a team member acts under a mandate'),
  };
  await db
    .insertInto('label.deposit')
    .values({
      id: newId(at),
      candidature_id: filed.candidatureId,
      number: filed.number,
      at,
      ...signature,
      content: JSON.stringify(content),
      sha256: filed.sha256,
      pieces: JSON.stringify(content.pieces.flatMap(({ piece }) => ('given' in piece ? piece.given : []))),
    })
    .execute();
  await db
    .insertInto('label.candidature_transition')
    .values({
      id: newId(at),
      candidature_id: filed.candidatureId,
      number: what.transitionNumber,
      from_state: filed.from,
      event: 'deposited',
      to_state: filed.to,
      actor: 'carrier',
      at,
      known_date: null,
      date_fr: null,
      date_en: null,
      basis_fr: filingWords.basis.fr(filed.number),
      basis_en: filingWords.basis.en(filed.number),
      mark: null,
      sources: JSON.stringify([]),
      details: JSON.stringify({ deposit: filed.number }),
      ...signature,
    })
    .execute();
  await db
    .updateTable('label.candidature')
    .set({ state: filed.to })
    .where('id', '=', filed.candidatureId)
    .execute();
}
