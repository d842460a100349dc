import { sql } from 'kysely';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId, sha256 } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { filedLetters, holdCandidature, holdInvitation } from '../queries/hold-support.ts';
import type { LetterDraft } from '../rules/letter-form.ts';
import { letterDoor } from '../rules/letter-state.ts';
import { structureKey } from '../rules/letter-structure.ts';
import { type LetterContent, letterHash } from '../rules/letter-text.ts';
import { letterWindow } from '../rules/support-window.ts';
import type { SupportTables } from '../support-tables.ts';

export type SignLetterRefusal =
  | 'LINK_GONE'
  | 'FILE_CLOSED'
  | 'STRUCTURE_ALREADY_SIGNED'
  | 'STALE'
  | 'ALREADY_DONE';

export interface LetterSigned {
  readonly version: number;
  readonly sha256: string;
}

/**
 * Signs a letter of support through a personal link, without an account (JRY-26): version 1, or a correction that adds a
 * version until the file is deposited. Frozen with its hash; the journal's author is the link. `basedOn` is the version
 * the signatory had before their eyes, 0 for none.
 */
export async function signLetter(
  ctx: Ctx,
  secret: string,
  input: { draft: LetterDraft; basedOn: number; once: string; lang: 'fr' | 'en' },
): Promise<Result<LetterSigned, SignLetterRefusal>> {
  const link = await linkOf(ctx, secret);
  if (!link || link.expiresAt <= ctx.now()) return refuse('LINK_GONE');
  const at = ctx.now();
  const signed: Ctx = { ...ctx, author: { kind: 'link', id: link.invitationId, mandateId: null } };
  return record<LetterSigned, SignLetterRefusal>(
    signed,
    ({ version, sha256: hash }) => ({
      event: version === 1 ? 'letter.signed' : 'letter.corrected',
      subject: `label/draft/${link.candidatureId}`,
      data: { invitation: link.invitationId, version, sha256: hash },
    }),
    async (tx) => {
      await claimOnce(tx, input.once, at);
      const held = await holdCandidature(tx, link.candidatureId);
      const invitation = await holdInvitation(tx, link.candidatureId, link.invitationId);
      if (!invitation || letterDoor({ ...link, revokedAt: invitation.revokedAt }, at) !== 'open') {
        return refuse('LINK_GONE');
      }
      const filed = await filedLetters(tx, held.id);
      const window = letterWindow({
        state: held.state,
        signed: invitation.version > 0 ? 'yes' : 'no',
        filed: invitation.letterIds.some((id) => filed.has(id)) ? 'yes' : 'no',
      });
      if (window === 'frozen' || window === 'closed') return refuse('FILE_CLOSED');
      if (invitation.version !== input.basedOn) return refuse('STALE');
      const { draft } = input;
      const letter: LetterContent = {
        ...draft,
        id: newId(at),
        candidatureId: held.id,
        invitationId: invitation.id,
        version: invitation.version + 1,
        lang: input.lang,
        signedAt: at,
      };
      await takePlace(tx, letter);
      await keep(tx, letter);
      return ok({ version: letter.version, sha256: letterHash(letter) });
    },
    {
      [onceConstraint]: 'ALREADY_DONE',
      letter_version_once: 'STALE',
      letter_one_per_structure: 'STRUCTURE_ALREADY_SIGNED',
    },
  );
}

async function linkOf(ctx: Ctx, secret: string) {
  return ctx.db
    .withTables<SupportTables>()
    .selectFrom('label.letter_link as link')
    .innerJoin('label.letter_invitation as invitation', 'invitation.id', 'link.invitation_id')
    .select([
      'link.expires_at as expiresAt',
      'invitation.id as invitationId',
      'invitation.candidature_id as candidatureId',
    ])
    .where('link.token_hash', '=', sha256(secret))
    .executeTakeFirst();
}

/**
 * Takes the structure's place where the edition allows one signatory per structure (LBL-15): no row is added where it
 * allows several, so the named constraint depends on the edition and on nothing looked at beforehand.
 */
async function takePlace(tx: Tx, letter: LetterContent): Promise<void> {
  const key = structureKey(letter.structureName);
  await tx
    .withTables<SupportTables>()
    .deleteFrom('label.letter_structure')
    .where('invitation_id', '=', letter.invitationId)
    .where('structure_key', '<>', key)
    .execute();
  await sql`
    insert into label.letter_structure (invitation_id, candidature_id, structure_key)
    select ${letter.invitationId}, candidature.id, ${key}
    from label.candidature candidature join label.edition edition on edition.id = candidature.edition_id
    where candidature.id = ${letter.candidatureId}
      and edition.content -> 'parameters' ->> 'oneSignatoryPerStructure' = 'yes'
    on conflict (invitation_id, structure_key) do nothing`.execute(tx);
}

async function keep(tx: Tx, letter: LetterContent): Promise<void> {
  const db = tx.withTables<SupportTables>();
  await db
    .insertInto('label.letter')
    .values({
      id: letter.id,
      invitation_id: letter.invitationId,
      candidature_id: letter.candidatureId,
      version: letter.version,
      structure_name: letter.structureName,
      structure_key: structureKey(letter.structureName),
      capacity: letter.capacity,
      body: letter.body,
      promise_kind: letter.promise?.kind ?? null,
      promise_wording: letter.promise?.wording ?? null,
      promise_amount_cents: letter.promise?.amountCents ?? null,
      promise_due: letter.promise?.due ?? null,
      publication: letter.publication,
      lang: letter.lang,
      sha256: letterHash(letter),
      signed_at: letter.signedAt,
    })
    .execute();
  await db
    .insertInto('label.letter_signatory')
    .values({ letter_id: letter.id, name: letter.signatoryName })
    .execute();
}
