import type { PromiseKind, TextPublication } from './rules/letter-text.ts';

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
