import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { memberWords } from '../member-words.ts';
import type { MembersFound } from '../views/find-members.ts';

/** The name of who sits, or why it is not there: erased, or kept to the assembly's own people. */
export function memberName(visit: Visit, members: Pick<MembersFound, 'people'>, personId: string): string {
  const w = inLang(memberWords, visit.lang);
  const card = members.people.get(personId);
  if (card?.name) return card.name;
  return card?.naming === 'own_organisation' ? w.nameKept : w.nameErased;
}

export function MemberName({
  visit,
  members,
  personId,
}: {
  visit: Visit;
  members: Pick<MembersFound, 'people'>;
  personId: string;
}) {
  const known = Boolean(members.people.get(personId)?.name);
  const name = memberName(visit, members, personId);
  return <span class={known ? undefined : 'muted'}>{name}</span>;
}
