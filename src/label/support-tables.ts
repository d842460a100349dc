import type { Tx } from '#kit/db/database.ts';
import type { CallContent } from './rules/call-content.ts';
import type { PromiseKind, TextPublication } from './rules/letter-text.ts';
import type { CandidatureRow, LabelTables } from './tables.ts';

interface Signed {
  at: Date;
  person_id: string;
  mandate_id: string;
}

export type SupportTables = {
  'label.piece_blank': Signed & { id: string; candidature_id: string; slot: string; reason: string };
  'label.letter_invitation': Signed & {
    id: string;
    candidature_id: string;
    structure_name: string;
    actor_slug: string | null;
    recipient_email: string | null;
    lang: 'fr' | 'en';
  };
  'label.letter_link': { token_hash: string; invitation_id: string; at: Date; expires_at: Date };
  'label.letter_opening': { invitation_id: string; at: Date };
  'label.letter_revocation': Signed & { invitation_id: string };
  'label.letter': {
    id: string;
    invitation_id: string;
    candidature_id: string;
    version: number;
    structure_name: string;
    structure_key: string;
    capacity: string;
    body: string;
    promise_kind: PromiseKind | null;
    promise_wording: string | null;
    promise_amount_cents: bigint | null;
    promise_due: string | null;
    publication: TextPublication;
    lang: 'fr' | 'en';
    sha256: string;
    signed_at: Date;
  };
  'label.letter_signatory': { letter_id: string; name: string | null };
  'label.letter_structure': { invitation_id: string; candidature_id: string; structure_key: string };
};

/** A candidature held for the time of a transaction, with the content of the call it answers. */
export type CandidatureHeld = Pick<
  CandidatureRow,
  'id' | 'state' | 'standing' | 'carrier' | 'title_fr' | 'title_en'
> & {
  readonly content: CallContent;
};

/**
 * Holds a candidature until the end of this transaction: a deposit and a signature that cross are put in one order, so
 * that a deposit never misses half of what it freezes. Throws when there is none.
 */
export async function holdCandidature(tx: Tx, candidatureId: string): Promise<CandidatureHeld> {
  const db = tx.withTables<LabelTables>();
  const { edition_id, ...row } = await db
    .selectFrom('label.candidature')
    .select(['id', 'edition_id', 'state', 'standing', 'carrier', 'title_fr', 'title_en'])
    .where('id', '=', candidatureId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { content } = await db
    .selectFrom('label.edition')
    .select('content')
    .where('id', '=', edition_id)
    .executeTakeFirstOrThrow();
  return { ...row, content };
}

/** Where an invitation stands, held until the end of this transaction: null when it is not this candidature's. */
export async function holdInvitation(tx: Tx, candidatureId: string, invitationId: string) {
  const db = tx.withTables<SupportTables>();
  const invitation = await db
    .selectFrom('label.letter_invitation')
    .select(['id', 'candidature_id', 'structure_name', 'recipient_email', 'lang'])
    .where('id', '=', invitationId)
    .where('candidature_id', '=', candidatureId)
    .forUpdate()
    .executeTakeFirst();
  if (!invitation) return null;
  const [revocation, letters] = [
    await db
      .selectFrom('label.letter_revocation')
      .select('at')
      .where('invitation_id', '=', invitationId)
      .executeTakeFirst(),
    await db
      .selectFrom('label.letter')
      .select(['version', 'signed_at'])
      .where('invitation_id', '=', invitationId)
      .orderBy('version')
      .execute(),
  ];
  return {
    ...invitation,
    revokedAt: revocation?.at ?? null,
    firstSignedAt: letters[0]?.signed_at ?? null,
    version: letters.at(-1)?.version ?? 0,
  };
}

/** The moment of the last deposit of a candidature; null while nothing was filed. */
export async function lastDepositAt(tx: Tx, candidatureId: string): Promise<Date | null> {
  const row = await tx
    .withTables<LabelTables>()
    .selectFrom('label.deposit')
    .select('at')
    .where('candidature_id', '=', candidatureId)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return row?.at ?? null;
}
