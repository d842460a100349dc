import type { Role } from '#kit/viewer.ts';

export type PeopleTables = {
  'people.organisation': { id: string; slug: string; name: string; kind: string };
  'people.person': {
    id: string;
    name: string | null;
    email: string | null;
    standing: 'public_role' | 'fictitious' | 'user';
    created_at: Date;
  };
  'people.mandate': {
    id: string;
    person_id: string;
    organisation_id: string;
    role: Role;
    starts_on: string;
    ends_on: string | null;
    granted_by: string;
  };
  'people.sign_in_link': { token_hash: string; person_id: string; created_at: Date; expires_at: Date };
  'people.sign_in_link_use': { token_hash: string; used_at: Date };
  'people.session': {
    token_hash: string;
    person_id: string;
    mandate_id: string | null;
    created_at: Date;
    expires_at: Date;
  };
  'people.outbox_message': {
    id: string;
    recipient: string;
    subject: string;
    body: string;
    created_at: Date;
    sent_at: Date | null;
    attempts: number;
    last_error: string | null;
  };
};
