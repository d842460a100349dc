import type { JournalEvent } from '#journal/record.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { addMessage, endMandates, enterPerson, openMandate } from '#people/writes.ts';
import type { MemberTables } from '../member-tables.ts';
import { type AssemblyNow, fictitiousName } from '../rules/assembly-now.ts';
import type { Beginning, Ending, Holding } from '../rules/holding.ts';
import type { NewMember } from '../rules/member-faults.ts';

// What the acts on members write, inside the transaction that locked their assembly. The journal names seats, never people.

/** How a new member hears of it: null when nothing is sent. */
export type Notice = (
  number: number,
  startsOn: string,
) => { readonly subject: string; readonly body: string };

/** After this long, the news of a seat is no longer news. */
export const noticeDays = 30;

/** Seats somebody: the person, the holding, the mandate to act as a member, the message to their address if there is one. */
export async function storeMember(
  tx: Tx,
  assembly: AssemblyNow,
  given: NewMember,
  how: { readonly begunBy: Beginning; readonly grantedBy: string; readonly notice: Notice },
  at: Date,
): Promise<JournalEvent> {
  const rehearsal = assembly.standing === 'rehearsal';
  const email = rehearsal || given.email === '' ? null : given.email.toLowerCase();
  const name = rehearsal ? fictitiousName(assembly, given.number) : given.name;
  const personId = await enterPerson(tx, { name, email, standing: rehearsal ? 'fictitious' : 'user' }, at);
  const substituted = await endSubstitution(tx, assembly, personId, given.startsOn);
  const held = { ...given, personId, begunBy: how.begunBy, wasSubstituteOf: substituted };
  const event = await storeHolding(tx, assembly, held, at);
  const { organisationId } = assembly;
  const { startsOn } = given;
  const role = 'council_member' as const;
  await openMandate(tx, { personId, organisationId, role, startsOn, grantedBy: how.grantedBy }, at);
  if (email !== null) {
    const usefulUntil = new Date(at.getTime() + noticeDays * 86_400_000);
    await addMessage(tx, { recipient: email, ...how.notice(given.number, startsOn), usefulUntil }, at);
  }
  return event;
}

/**
 * The substitute is the next on the list (L273-10 code électoral): who takes a seat stops being one, and keeps the mandate
 * they voted under. Answers the number of the seat they were the substitute of. Who sat that day is left to be ended by hand.
 */
async function endSubstitution(
  tx: Tx,
  assembly: AssemblyNow,
  personId: string,
  startsOn: string,
): Promise<number | null> {
  const named = assembly.substitutes.find((one) => one.personId === personId && one.endsOn === null);
  if (!named || named.startsOn >= startsOn || (named.seenOn !== null && named.seenOn >= startsOn))
    return null;
  await tx
    .withTables<MemberTables>()
    .updateTable('council.substitute')
    .set({ ends_on: startsOn, ended_by: 'takes_seat' })
    .where('id', '=', named.id)
    .execute();
  return named.number;
}

export async function storeHolding(
  tx: Tx,
  assembly: Pick<AssemblyNow, 'id'>,
  holding: Pick<Holding, 'number' | 'groupId' | 'personId' | 'startsOn' | 'begunBy'> & {
    readonly wasSubstituteOf?: number | null;
  },
  at: Date,
): Promise<JournalEvent> {
  const id = newId(at);
  const was = holding.wasSubstituteOf ?? null;
  await tx
    .withTables<MemberTables>()
    .insertInto('council.seat')
    .values({
      id,
      assembly_id: assembly.id,
      number: holding.number,
      group_id: holding.groupId,
      person_id: holding.personId,
      starts_on: holding.startsOn,
      ends_on: null,
      begun_by: holding.begunBy,
      ended_by: null,
    })
    .execute();
  return memberEvent('member.seated', assembly, {
    seat: holding.number,
    group: holding.groupId,
    person: holding.personId,
    starts_on: holding.startsOn,
    cause: holding.begunBy,
    ...(was !== null && { was_substitute_of: was }),
  });
}

export async function storeEnd(
  tx: Tx,
  assembly: Pick<AssemblyNow, 'id'>,
  held: Holding,
  end: { readonly endsOn: string; readonly endedBy: Ending },
): Promise<JournalEvent> {
  await tx
    .withTables<MemberTables>()
    .updateTable('council.seat')
    .set({ ends_on: end.endsOn, ended_by: end.endedBy })
    .where('id', '=', held.id)
    .execute();
  return memberEvent('member.left_seat', assembly, {
    seat: held.number,
    person: held.personId,
    ends_on: end.endsOn,
    cause: end.endedBy,
  });
}

/** Who no longer sits no longer presides either. */
export async function storeMandatesEnd(
  tx: Tx,
  assembly: Pick<AssemblyNow, 'organisationId'>,
  held: Holding,
  endsOn: string,
  at: Date,
): Promise<void> {
  const { organisationId } = assembly;
  const roles = ['council_member', 'council_president'] as const;
  await endMandates(tx, { personId: held.personId, organisationId, roles }, endsOn, civilDay(at));
}

export function memberEvent(
  event: string,
  assembly: Pick<AssemblyNow, 'id'>,
  data: JournalEvent['data'],
): JournalEvent {
  return { event, subject: `council/assembly/${assembly.id}`, ...(data === undefined ? {} : { data }) };
}
