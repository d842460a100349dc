import type { ReadDb, Tx } from '#kit/db/database.ts';
import type { CallContent } from '../rules/call-content.ts';
import type { SupportTables } from '../support-tables.ts';
import type { CandidatureRow, LabelTables } from '../tables.ts';

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
      .select(['id', 'version'])
      .where('invitation_id', '=', invitationId)
      .orderBy('version')
      .execute(),
  ];
  return {
    ...invitation,
    revokedAt: revocation?.at ?? null,
    letterIds: letters.map((letter) => letter.id),
    version: letters.at(-1)?.version ?? 0,
  };
}

/** The letters (by the id of their version) that the deposits of a candidature hold. */
export async function filedLetters(db: Tx | ReadDb, candidatureId: string): Promise<ReadonlySet<string>> {
  const rows = await (db as ReadDb)
    .withTables<LabelTables>()
    .selectFrom('label.deposit')
    .select('content')
    .where('candidature_id', '=', candidatureId)
    .execute();
  return new Set(rows.flatMap((row) => row.content.letters.map((letter) => letter.id)));
}
