import type { JournalEvent } from '#journal/record.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { addMessage, endMandates, enterPerson, openMandate } from '#people/writes.ts';
import { type AssemblyNow, fictitiousSubstitute, type SubstituteSeen } from '../rules/assembly-now.ts';
import type { substituteEndings } from '../rules/substitute.ts';
import type { NewSubstitute } from '../rules/substitute-faults.ts';
import type { SubstituteTables } from '../substitute-tables.ts';
import { memberEvent, type Notice, noticeDays } from './store-holding.ts';

// What the acts on substitutes write, inside the transaction that locked their assembly. The journal names seats.

/** Names somebody: the person, the designation, the mandate to vote when they sit, the message to their address. */
export async function storeSubstitute(
  tx: Tx,
  assembly: AssemblyNow,
  given: NewSubstitute,
  how: { readonly grantedBy: string; readonly notice: Notice },
  at: Date,
): Promise<JournalEvent> {
  const rehearsal = assembly.standing === 'rehearsal';
  const email = rehearsal || given.email === '' ? null : given.email.toLowerCase();
  const name = rehearsal ? fictitiousSubstitute(assembly, given.number) : given.name;
  const personId = await enterPerson(tx, { name, email, standing: rehearsal ? 'fictitious' : 'user' }, at);
  const { number, startsOn } = given;
  await tx
    .withTables<SubstituteTables>()
    .insertInto('council.substitute')
    .values({
      id: newId(at),
      assembly_id: assembly.id,
      number,
      person_id: personId,
      starts_on: startsOn,
      ends_on: null,
      ended_by: null,
    })
    .execute();
  const { organisationId } = assembly;
  const role = 'council_member' as const;
  await openMandate(tx, { personId, organisationId, role, startsOn, grantedBy: how.grantedBy }, at);
  if (email !== null) {
    const usefulUntil = new Date(at.getTime() + noticeDays * 86_400_000);
    await addMessage(tx, { recipient: email, ...how.notice(number, startsOn), usefulUntil }, at);
  }
  return memberEvent('substitute.named', assembly, { seat: number, person: personId, starts_on: startsOn });
}

export async function storeSubstituteEnd(
  tx: Tx,
  assembly: Pick<AssemblyNow, 'id' | 'organisationId'>,
  named: SubstituteSeen,
  end: { readonly endsOn: string; readonly endedBy: (typeof substituteEndings)[number] },
  at: Date,
): Promise<JournalEvent> {
  await tx
    .withTables<SubstituteTables>()
    .updateTable('council.substitute')
    .set({ ends_on: end.endsOn, ended_by: end.endedBy })
    .where('id', '=', named.id)
    .execute();
  const { organisationId } = assembly;
  const held = { personId: named.personId, organisationId, roles: ['council_member'] as const };
  await endMandates(tx, held, end.endsOn, civilDay(at));
  return memberEvent('substitute.ended', assembly, {
    seat: named.number,
    person: named.personId,
    ends_on: end.endsOn,
    cause: end.endedBy,
  });
}
