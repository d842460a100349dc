import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import type { Role } from '#kit/viewer.ts';
import type { PeopleTables } from './tables.ts';

// Verbs lent to an act that seats somebody: an account and a mandate in the act's own transaction.

/**
 * The id of the person of this address, made when unknown; a known one keeps the name they have. Without an address
 * (null: not known), a new person who cannot sign in until an administrator gives them one.
 */
export async function enterPerson(
  tx: Tx,
  person: { readonly name: string; readonly email: string | null; readonly standing: 'user' | 'fictitious' },
  at: Date,
): Promise<string> {
  const db = tx.withTables<PeopleTables>();
  const id = newId(at);
  await db
    .insertInto('people.person')
    .values({ id, ...person, created_at: at })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  if (person.email === null) return id;
  const known = await db
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', person.email)
    .executeTakeFirstOrThrow();
  return known.id;
}

export interface HeldMandate {
  readonly personId: string;
  readonly organisationId: string;
  readonly role: Role;
  /** First civil day, YYYY-MM-DD. */
  readonly startsOn: string;
  /** The mandate under which it is given. */
  readonly grantedBy: string;
}

/** Gives the mandate, without an end; one that is open already stays as it is. */
export async function openMandate(tx: Tx, mandate: HeldMandate, at: Date): Promise<void> {
  const db = tx.withTables<PeopleTables>();
  // The day asked for, else today: one that began the same day and was ended since stays as it was.
  for (const startsOn of [mandate.startsOn, civilDay(at)]) {
    const added = await db
      .insertInto('people.mandate')
      .values({
        id: newId(at),
        person_id: mandate.personId,
        organisation_id: mandate.organisationId,
        role: mandate.role,
        starts_on: startsOn,
        ends_on: null,
        granted_by: mandate.grantedBy,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added) return;
  }
}

/**
 * Ends the open mandates of these roles on `endsOn`, the first day they no longer hold; never before `today`, because what
 * was done under them until now stays regular, and never before they began.
 */
export async function endMandates(
  tx: Tx,
  held: { readonly personId: string; readonly organisationId: string; readonly roles: readonly Role[] },
  endsOn: string,
  today: string,
): Promise<void> {
  const db = tx.withTables<PeopleTables>();
  const open = await db
    .selectFrom('people.mandate')
    .select(['id', 'starts_on'])
    .where('person_id', '=', held.personId)
    .where('organisation_id', '=', held.organisationId)
    .where('role', 'in', held.roles)
    .where('ends_on', 'is', null)
    .forUpdate()
    .execute();
  for (const mandate of open) {
    const day = [endsOn, today, mandate.starts_on].sort().at(-1) ?? endsOn;
    await db.updateTable('people.mandate').set({ ends_on: day }).where('id', '=', mandate.id).execute();
  }
}
