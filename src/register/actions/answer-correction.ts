import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found, Stop } from '#kit/http/stop.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, present, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { addMessage } from '#people/writes.ts';
import { claimMailWords } from '../claim-mail-words.ts';
import { actorFieldNames } from '../import-row-words.ts';
import { livingPermissions } from '../living-permissions.ts';
import type { LivingTables } from '../living-tables.ts';
import { enterFacts } from '../queries/enter-facts.ts';
import { eraseContacts } from '../queries/erase-contacts.ts';
import {
  type Answerable,
  answerable,
  answerName,
  type CorrectionFound,
  changeAnswered,
  findCorrection,
} from '../queries/find-correction.ts';
import { holdValues } from '../queries/find-import.ts';
import { withdrawActors } from '../queries/list-again.ts';
import { isDenial } from '../rules/actor-fields.ts';
import { type AnswerFault, answerFaults, type FieldAnswer } from '../rules/answer-form.ts';
import { cleanCell } from '../rules/clean-cell.ts';
import type { AskedChange } from '../rules/correction.ts';
import { declarationSource } from '../rules/declaration-source.ts';

export type AnswerRefusal =
  | AnswerFault
  | { readonly field: null; readonly code: 'ALREADY_DONE' | 'ANSWERED_SINCE' | 'STANDS_FOR_OTHERS' };

export interface GivenAnswers {
  readonly id: string;
  /** By the names of the form (`answerName`). */
  readonly answerOf: (field: string) => string;
  readonly reasonOf: (field: string) => string;
  readonly shown: 'chosen' | 'by rule';
  /** The public address of a profile. */
  readonly profileHref: (slug: string) => string;
  readonly once: string;
}

/**
 * Answers what an actor asked, field by field, in one act: what is accepted becomes a value with its declaration as the source, a
 * confirmation, or the end of its listing; every answer leaves by mail; then the address is erased.
 */
export async function answerCorrection(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenAnswers,
): Promise<Result<null, AnswerRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, livingPermissions, 'correction.answer')) throw new Stop('NOT_FOUND');
  const asked = found(await findCorrection(ctx.db, given.id));
  const answers = answerable(asked).map((of) => {
    const field = answerName(of);
    return { of, field, answer: given.answerOf(field), reason: cleanCell(given.reasonOf(field)).text };
  });
  const faults = answerFaults(answers);
  if (faults.length > 0) return { ok: false, refusals: faults };
  const sure = answers as readonly SureAnswer[];
  const at = ctx.now();
  const event = {
    event: 'correction.answered',
    subject: `register/actor/${asked.actorId}`,
    data: {
      correction: asked.id,
      answers: Object.fromEntries(sure.map((one) => [one.field, one.answer])),
    },
  };
  return record<null, AnswerRefusal>(
    ctx,
    event,
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await holdValues(tx);
      await apply(tx, asked, sure, given, { mandateId: acting.id, at });
      await tell(tx, asked, sure, given, at);
      await eraseContacts(tx, at);
      return ok(null);
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      correction_answered_once: { field: null, code: 'ANSWERED_SINCE' },
      SURVIVOR_WITHDRAWN: { field: null, code: 'STANDS_FOR_OTHERS' },
    },
  );
}

type SureAnswer = FieldAnswer & { readonly of: Answerable };
type By = { readonly mandateId: string; readonly at: Date };

async function apply(
  tx: Tx,
  asked: CorrectionFound,
  answers: readonly SureAnswer[],
  { shown, profileHref }: GivenAnswers,
  by: By,
): Promise<void> {
  const day = civilDay(asked.at);
  const source = declarationSource(asked.name, profileHref(asked.slug), day);
  const accepted = answers.filter((one) => one.answer === 'accepted');
  const facts = accepted.flatMap(({ of }) => {
    const change = changeAnswered(asked, of);
    if (change === undefined) return [];
    const { field, item, after } = change;
    return [{ id: newId(by.at), actorId: asked.actorId, field, item, content: after, source }];
  });
  if (facts.length > 0) await enterFacts(tx, facts, { ...by, shown });
  const [whole] = accepted;
  const confirmationId =
    asked.kind === 'confirms' && whole !== undefined ? await confirm(tx, asked, day, by) : null;
  if (asked.kind === 'withdraws' && whole !== undefined) await withdrawActors(tx, [asked.actorId], by.at);
  await tx
    .withTables<LivingTables>()
    .insertInto('register.correction_answer')
    .values(
      answers.map(({ of: { field, item }, answer, reason }) => ({
        id: newId(by.at),
        correction_id: asked.id,
        field,
        item,
        answer,
        reason,
        value_id: facts.find((one) => one.field === field && one.item === item)?.id ?? null,
        confirmation_id: confirmationId,
        at: by.at,
        mandate_id: by.mandateId,
      })),
    )
    .execute();
}

async function confirm(tx: Tx, asked: CorrectionFound, day: string, by: By): Promise<string> {
  const id = newId(by.at);
  await tx
    .withTables<LivingTables>()
    .insertInto('register.actor_confirmation')
    .values({
      id,
      actor_id: asked.actorId,
      confirmed_on: day,
      looked_at: 'Déclaration de l’acteur',
      url: null,
      at: by.at,
      mandate_id: by.mandateId,
    })
    .execute();
  return id;
}

/** The answers by mail, in the language of who asked; nothing where the address is gone already. */
async function tell(
  tx: Tx,
  asked: CorrectionFound,
  answers: readonly SureAnswer[],
  { profileHref }: GivenAnswers,
  at: Date,
): Promise<void> {
  if (asked.email === null) return;
  const w = inLang(claimMailWords, asked.lang);
  const whole = asked.kind === 'confirms' ? w.wholeConfirms : w.wholeWithdraws;
  const lines = answers.map(({ of, answer, reason }) => {
    const change = changeAnswered(asked, of);
    const what = change === undefined ? whole : changeText(change, asked.lang);
    return answer === 'accepted' ? w.accepted(what) : w.refused(what, reason);
  });
  const messageId = await addMessage(
    tx,
    {
      recipient: asked.email,
      subject: w.answerSubject(asked.name),
      body: [w.hello, w.answerIntro(asked.name), lines.join('\n'), w.answerEnd(profileHref(asked.slug))].join(
        '\n\n',
      ),
    },
    at,
  );
  await tx
    .withTables<LivingTables>()
    .insertInto('register.claim_message')
    .values({ message_id: present(messageId, 'a message has an id'), claim_id: asked.claimId })
    .execute();
}

/** What was asked, in a few words: the field, and for what is to be taken off, that it is. */
function changeText({ field, after }: AskedChange, lang: Lang): string {
  const name = actorFieldNames[field][lang];
  if (typeof after === 'string' || !isDenial(after)) return name;
  return inLang(claimMailWords, lang).takenOff(name, after.not);
}
