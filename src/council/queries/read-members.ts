import type { ReadDb } from '#kit/db/database.ts';
import { addressesOf, personName, teamOf } from '#people/public.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { SeatNow } from '../rules/sitting-now.ts';

/** A member in office, as the one who convenes needs them: name and address are null where unknown or erased. */
export interface ConvenedMember {
  readonly seatId: string;
  readonly number: number;
  readonly personId: string;
  readonly name: string | null;
  readonly email: string | null;
}

/** The members who hold these seats, with their addresses. For the secretariat alone. */
export async function readMembers(
  db: ReadDb,
  seats: readonly Pick<SeatNow, 'id' | 'number' | 'personId'>[],
): Promise<ConvenedMember[]> {
  const people = seats.map((seat) => seat.personId);
  const names = await personName({ db }, people);
  const emails = await addressesOf({ db }, people);
  return seats.map(({ id, number, personId }) => ({
    seatId: id,
    number,
    personId,
    name: names.get(personId) ?? null,
    email: emails.get(personId) ?? null,
  }));
}

/** The members in office of an assembly on that civil day, by number of seat. */
export async function membersInOffice(
  db: ReadDb,
  assemblyId: string,
  today: string,
): Promise<ConvenedMember[]> {
  const seats = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.seat')
    .select(['id', 'number', 'person_id as personId'])
    .where('assembly_id', '=', assemblyId)
    .where('starts_on', '<=', today)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', today)]))
    .orderBy('number')
    .execute();
  return readMembers(db, seats);
}

/** The seat of the president today: the chair of each item until the council chooses another; null when none is known. */
export async function presidentSeat(
  db: ReadDb,
  organisationId: string,
  seats: readonly Pick<SeatNow, 'id' | 'personId'>[],
  at: Date,
): Promise<string | null> {
  const team = await teamOf({ db, now: () => at }, organisationId);
  const president = team.find((one) => one.role === 'council_president')?.personId ?? null;
  return seats.find((seat) => seat.personId === president)?.id ?? null;
}

/** The number that the next convocation of this assembly takes in its register. The caller holds the assembly's row. */
export async function nextConvocationNumber(db: ReadDb, assemblyId: string): Promise<number> {
  const row = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.convocation')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('assembly_id', '=', assemblyId)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}
