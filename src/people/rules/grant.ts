import { z } from 'zod';
import { isPartialDate } from '#kit/partial-date.ts';
import { ok, type Result } from '#kit/result.ts';
import { type Role, roles } from '#kit/viewer.ts';
import { type OrganisationKind, roleFits } from './role-fits.ts';

/** A mandate to give. Days are YYYY-MM-DD; `endsOn` is the first day it no longer holds, null while no end is known. */
export interface Grant {
  readonly email: string;
  readonly name: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

type GrantCode =
  | 'EMAIL_INVALID'
  | 'NAME_MISSING'
  | 'ORGANISATION_MISSING'
  | 'ROLE_MISSING'
  | 'ROLE_NOT_YOURS'
  | 'ROLE_DOES_NOT_FIT'
  | 'START_INVALID'
  | 'END_INVALID'
  | 'END_BEFORE_START';

export interface GrantFault {
  readonly field: 'email' | 'name' | 'organisation' | 'role' | 'starts' | 'ends';
  readonly code: GrantCode;
}

/** What the one who grants may choose among: organisations by id, and roles. */
export interface GrantChoices {
  readonly kinds: ReadonlyMap<string, OrganisationKind>;
  readonly roles: readonly Role[];
}

const address = z.email().max(254);

/** Reads a grant from what was typed, and tells everything that is wrong at once. */
export function readGrant(text: (field: string) => string, choices: GrantChoices): Result<Grant, GrantFault> {
  const faults: GrantFault[] = [];
  const email = text('email').toLowerCase();
  if (!address.safeParse(email).success) faults.push({ field: 'email', code: 'EMAIL_INVALID' });
  const name = text('name');
  if (name === '' || name.length > 200) faults.push({ field: 'name', code: 'NAME_MISSING' });
  const organisationId = text('organisation');
  const kind = choices.kinds.get(organisationId);
  if (kind === undefined) faults.push({ field: 'organisation', code: 'ORGANISATION_MISSING' });
  const role = roles.find((one) => one === text('role'));
  if (role === undefined) faults.push({ field: 'role', code: 'ROLE_MISSING' });
  else if (!choices.roles.includes(role)) faults.push({ field: 'role', code: 'ROLE_NOT_YOURS' });
  else if (kind !== undefined && !roleFits(role, kind))
    faults.push({ field: 'role', code: 'ROLE_DOES_NOT_FIT' });
  const startsOn = text('starts');
  if (!isDay(startsOn)) faults.push({ field: 'starts', code: 'START_INVALID' });
  const ends = text('ends');
  if (ends !== '' && !isDay(ends)) faults.push({ field: 'ends', code: 'END_INVALID' });
  else if (ends !== '' && isDay(startsOn) && ends <= startsOn)
    faults.push({ field: 'ends', code: 'END_BEFORE_START' });
  if (faults.length > 0 || role === undefined) return { ok: false, refusals: faults };
  return ok({ email, name, organisationId, role, startsOn, endsOn: ends === '' ? null : ends });
}

/** True for a real day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}
