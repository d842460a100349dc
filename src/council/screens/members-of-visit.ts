import { found, Stop } from '#kit/http/stop.ts';
import type { Visit } from '#kit/http/visit.ts';
import { addressIn, inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { may } from '#kit/viewer.ts';
import { memberFormWords } from '../member-form-words.ts';
import { memberPermissions } from '../member-permissions.ts';
import type { Notice } from '../queries/store-holding.ts';
import type { AssemblyNow } from '../rules/assembly-now.ts';
import { findMembers, type MembersFound } from '../views/find-members.ts';

export const membersPath = '/conseil/membres';

/** The members that this visit is about: `?assemblee=` names another assembly than the reader's. Null: none was entered. */
export function membersOf(visit: Visit): Promise<MembersFound | null> {
  const organisationId = visit.viewer.acting?.organisationId ?? null;
  const slug = visit.url.searchParams.get('assemblee');
  return findMembers(visit.ctx, slug === null ? { organisationId } : { organisationId, slug });
}

/** The members of the secretariat's own assembly; that of another organisation does not exist for it. */
export async function ownMembersOf(visit: Visit): Promise<MembersFound> {
  const organisationId = visit.viewer.acting?.organisationId ?? null;
  const members = found(await findMembers(visit.ctx, { organisationId }));
  if (!mayKeep(visit, members.assembly)) throw new Stop('NOT_FOUND');
  return members;
}

export function mayKeep(visit: Visit, assembly: Pick<AssemblyNow, 'organisationId'>): boolean {
  return may(visit.viewer, memberPermissions, 'members.keep', assembly.organisationId);
}

/** The seat that the address names, if the assembly has it, or « introuvable ». */
export function seatOfVisit(visit: Visit, assembly: Pick<AssemblyNow, 'seats'>): number {
  const text = visit.params['number'] ?? '';
  const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > assembly.seats) throw new Stop('NOT_FOUND');
  return number;
}

/** The message that a new member of this seat receives, in the language of the one who installs them. */
export function noticeOf(visit: Visit, assembly: Pick<AssemblyNow, 'name'>): Notice {
  const w = inLang(memberFormWords, visit.lang);
  const signIn = visit.site.publicUrl + addressIn(visit.lang, '/connexion');
  return (number, startsOn) => ({
    subject: w.mailSubject,
    body: w.mailBody(number, assembly.name, formatPartialDate(startsOn, visit.lang), signIn),
  });
}
