import type { Ctx } from '#kit/ctx.ts';
import { type LetterContent, type LetterPromise, letterHash } from '../rules/letter-text.ts';
import type { SupportTables } from '../support-tables.ts';

/** One version of a letter, whole: for the team, its signatory, and those who examine a deposited file. */
export interface SignedLetter extends Omit<LetterContent, 'signatoryName'> {
  readonly structureKey: string;
  /** Null once the person was erased. */
  readonly signatoryName: string | null;
  readonly sha256: string;
  /** Does the content still give the hash it was signed with? Not known once the name is erased. */
  readonly hashHolds: 'yes' | 'no' | 'unknown';
}

function letters(ctx: Pick<Ctx, 'db'>) {
  return ctx.db
    .withTables<SupportTables>()
    .selectFrom('label.letter as letter')
    .leftJoin('label.letter_signatory as signatory', 'signatory.letter_id', 'letter.id')
    .selectAll('letter')
    .select('signatory.name as signatoryName');
}
type Row = Awaited<ReturnType<ReturnType<typeof letters>['execute']>>[number];

/** Every version of a letter, the current one first; `id` is its invitation's, or that of any of its versions. */
export async function letterVersions(ctx: Pick<Ctx, 'db'>, id: string): Promise<SignedLetter[]> {
  const rows = await letters(ctx)
    .where((where) =>
      where.or([
        where('letter.invitation_id', '=', id),
        where(
          'letter.invitation_id',
          '=',
          where.selectFrom('label.letter as one').select('one.invitation_id').where('one.id', '=', id),
        ),
      ]),
    )
    .orderBy('letter.version', 'desc')
    .execute();
  return rows.map(readLetter);
}

/** The letters in force of a candidature: the last version of each, none that was set aside; oldest signature first. */
export async function lettersInForce(ctx: Pick<Ctx, 'db'>, candidatureId: string): Promise<SignedLetter[]> {
  const rows = await letters(ctx)
    .leftJoin('label.letter_revocation as revocation', 'revocation.invitation_id', 'letter.invitation_id')
    .where('letter.candidature_id', '=', candidatureId)
    .where('revocation.at', 'is', null)
    .orderBy('letter.signed_at')
    .orderBy('letter.id')
    .execute();
  const last = new Map(rows.map((row) => [row.invitation_id, row.version]));
  for (const row of rows)
    last.set(row.invitation_id, Math.max(row.version, last.get(row.invitation_id) ?? 0));
  return rows.filter((row) => last.get(row.invitation_id) === row.version).map(readLetter);
}

function readLetter(row: Row): SignedLetter {
  const promise: LetterPromise | null =
    row.promise_kind === null
      ? null
      : {
          kind: row.promise_kind,
          wording: row.promise_wording ?? '',
          amountCents: row.promise_amount_cents,
          due: row.promise_due,
        };
  const content = {
    id: row.id,
    candidatureId: row.candidature_id,
    invitationId: row.invitation_id,
    version: row.version,
    structureName: row.structure_name,
    capacity: row.capacity,
    body: row.body,
    promise,
    publication: row.publication,
    lang: row.lang,
    signedAt: row.signed_at,
  };
  const { signatoryName } = row;
  const again = signatoryName === null ? null : letterHash({ ...content, signatoryName });
  return {
    ...content,
    signatoryName,
    structureKey: row.structure_key,
    sha256: row.sha256,
    hashHolds: again === null ? 'unknown' : again === row.sha256 ? 'yes' : 'no',
  };
}
