import type { Jsonb } from '#kit/db/jsonb.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { Role } from '#kit/viewer.ts';
import type { InstitutionalFunction } from './rules/function-names.ts';
import type { OrganisationKind } from './rules/role-fits.ts';

/** Where a fact was read; `mark` is S (read there), P (press), I (inferred), ? (not established). */
export interface FactSource {
  readonly title: string;
  readonly url: string;
  readonly mark: 'S' | 'P' | 'I' | '?';
}

export type PeopleTables = {
  'people.organisation': { id: string; slug: string; name: string; kind: OrganisationKind };
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
  'people.sign_in_link': {
    token_hash: string;
    person_id: string;
    return_path: string;
    created_at: Date;
    expires_at: Date;
  };
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
    state: 'waiting' | 'sending' | 'sent' | 'given_up';
    created_at: Date;
    next_attempt_at: Date;
    useful_until: Date | null;
    sent_at: Date | null;
    attempts: number;
    last_error: string | null;
  };
  'people.function': {
    id: string;
    organisation_id: string;
    function: InstitutionalFunction;
    of_organisation_id: string | null;
    starts: PartialDate | null;
    ends: PartialDate | null;
    source: Jsonb<FactSource>;
    rank: number;
  };
  'people.public_role': {
    id: string;
    person_id: string;
    organisation_id: string;
    title_fr: string;
    title_en: string;
    starts: PartialDate | null;
    ends: PartialDate | null;
    attested: PartialDate | null;
    source: Jsonb<FactSource>;
    rank: number;
  };
};
