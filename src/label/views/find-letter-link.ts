import type { Ctx } from '#kit/ctx.ts';
import { sha256 } from '#kit/ids.ts';
import { filedLetters } from '../queries/hold-support.ts';
import { letterVersions, type SignedLetter } from '../queries/signed-letters.ts';
import { letterDoor } from '../rules/letter-state.ts';
import { type LetterWindow, letterWindow } from '../rules/support-window.ts';
import type { SupportTables } from '../support-tables.ts';
import type { LabelTables } from '../tables.ts';

/** What an open link shows: who asks, for what, and what may be done. */
export interface OpenLetterLink {
  readonly door: 'open';
  readonly invitation: {
    readonly id: string;
    readonly candidatureId: string;
    readonly structureName: string;
    readonly openedAt: Date | null;
    readonly expiresAt: Date;
  };
  readonly candidature: {
    readonly title: { readonly fr: string; readonly en: string };
    readonly carrier: string;
    readonly call: { readonly fr: string; readonly en: string };
    readonly oneSignatoryPerStructure: 'yes' | 'no' | null;
  };
  readonly window: LetterWindow;
  /** Every version signed so far, the current one first. */
  readonly letters: readonly SignedLetter[];
}

export type LetterLink = OpenLetterLink | { readonly door: 'unknown' | 'expired' | 'revoked' };

/** What a personal link opens onto, by its secret. An unknown one says nothing more than that. */
export async function findLetterLink(ctx: Pick<Ctx, 'db' | 'now'>, secret: string): Promise<LetterLink> {
  const row = await ctx.db
    .withTables<SupportTables & LabelTables>()
    .selectFrom('label.letter_link as link')
    .innerJoin('label.letter_invitation as invitation', 'invitation.id', 'link.invitation_id')
    .innerJoin('label.candidature as candidature', 'candidature.id', 'invitation.candidature_id')
    .innerJoin('label.edition as edition', 'edition.id', 'candidature.edition_id')
    .leftJoin('label.letter_opening as opening', 'opening.invitation_id', 'invitation.id')
    .leftJoin('label.letter_revocation as revocation', 'revocation.invitation_id', 'invitation.id')
    .select(['link.expires_at', 'invitation.id', 'invitation.candidature_id', 'invitation.structure_name'])
    .select(['opening.at as openedAt', 'revocation.at as revokedAt'])
    .select(['candidature.title_fr', 'candidature.title_en', 'candidature.carrier', 'candidature.state'])
    .select(['edition.name_fr', 'edition.name_en', 'edition.content'])
    .where('link.token_hash', '=', sha256(secret))
    .executeTakeFirst();
  if (!row) return { door: 'unknown' };
  const door = letterDoor({ expiresAt: row.expires_at, revokedAt: row.revokedAt }, ctx.now());
  if (door !== 'open') return { door };
  const letters = await letterVersions(ctx, row.id);
  const filed = await filedLetters(ctx.db, row.candidature_id);
  return {
    door,
    invitation: {
      id: row.id,
      candidatureId: row.candidature_id,
      structureName: row.structure_name,
      openedAt: row.openedAt,
      expiresAt: row.expires_at,
    },
    candidature: {
      title: { fr: row.title_fr, en: row.title_en },
      carrier: row.carrier,
      call: { fr: row.name_fr, en: row.name_en },
      oneSignatoryPerStructure: row.content.parameters.oneSignatoryPerStructure,
    },
    window: letterWindow({
      state: row.state,
      signed: letters.length > 0 ? 'yes' : 'no',
      filed: letters.some((letter) => filed.has(letter.id)) ? 'yes' : 'no',
    }),
    letters,
  };
}
