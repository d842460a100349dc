import assert from 'node:assert/strict';
import { axeViolations } from './chromium.ts';
import type { Street, Walker } from './walk.ts';
import { sitting } from './walk-council.ts';

/** Ten windows on one sitting, all open at once: two desks, six phones, the screen of the hall and a passer-by. */
export interface Hall {
  readonly president: Walker;
  readonly secretariat: Walker;
  readonly screen: Walker;
  readonly public: Walker;
  /** Members by the number of their seat. */
  readonly seats: Readonly<Record<(typeof seated)[number], Walker>>;
  readonly everybody: readonly Walker[];
}

/**
 * Seat 7 holds the proxy of 100, who stays away; 9 holds that of 90, who comes late; 10 speaks; 12 is interested in
 * item 3. The other seats of the rehearsal are moved by the secretariat.
 */
export const seated = [7, 9, 10, 12, 90, 100] as const;

const phone = { viewport: { width: 320, height: 720 } };

/** Opens the ten windows. What a script or the console of one of them complains of goes to `complaints`. */
export async function openHall(street: Street, complaints: string[]): Promise<Hall> {
  const president = await street.silently('council-president', { viewport: { width: 1280, height: 900 } });
  const secretariat = await street.silently('council-secretariat');
  const screen = await street.passerBy({ viewport: { width: 1920, height: 1080 } });
  const reader = await street.passerBy();
  const members = await Promise.all(
    seated.map(async (seat) => [seat, await street.silently(`council-member-${seat}`, phone)] as const),
  );
  const seats = Object.fromEntries(members) as Hall['seats'];
  const everybody = [president, secretariat, screen, reader, ...Object.values(seats)];
  for (const { page } of everybody)
    page.on('console', (said) => {
      // An act refused answers 422, which Chromium writes on its console of its own.
      if (said.type() === 'error' && !said.text().includes('422'))
        complaints.push(`${page.url()}: ${said.text()}`);
    });
  await president.opens(`${sitting}/bureau`);
  await secretariat.opens(`${sitting}/secretariat`);
  await screen.opens(`${sitting}/ecran`);
  await reader.opens(sitting);
  for (const [, member] of members) await member.opens(`${sitting}/ma-place`);
  // Whoever loads a page again loses this mark: screens follow without that.
  for (const one of [screen, reader]) await one.page.evaluate('window.sameDocument = true');
  return { president, secretariat, screen, public: reader, seats, everybody };
}

/** Everybody with a page of the sitting before their eyes reads these words. */
export async function allRead(hall: Hall, ...words: (string | RegExp)[]): Promise<void> {
  await Promise.all(hall.everybody.map((one) => one.reads(...words)));
}

/** Calls the vote in a mode, from the chair's desk. */
export async function callsVote({ president }: Hall, mode: string, button: string): Promise<void> {
  const form = president.page
    .locator('form')
    .filter({ has: president.page.getByRole('button', { name: button }) });
  await form.getByRole('radio', { name: mode, exact: true }).check();
  await president.presses(button);
}

/** The clerk's count of an ordinary vote. */
export async function counts({ secretariat }: Hall, against: number, abstain: number): Promise<void> {
  await secretariat.writes('Voix contre', String(against));
  await secretariat.writes('Abstentions', String(abstain));
  await secretariat.presses('Noter le compte');
}

/** Picks a choice in the ballot of one voice, confirms it when it is secret, and casts it. */
export async function casts(
  { page }: Walker,
  ballot: { legend: string; choice: string; button: string; secret?: 'secret' },
): Promise<void> {
  const form = page
    .locator('form.ballot')
    .filter({ has: page.getByRole('group', { name: ballot.legend, exact: true }) });
  await form.getByRole('radio', { name: ballot.choice, exact: true }).check();
  if (ballot.secret) await form.getByRole('checkbox', { name: 'Je confirme' }).check();
  await form.getByRole('button', { name: ballot.button, exact: true }).click();
}

/** No accessibility fault on these pages, nothing that scrolls sideways. Looked at too when TOTEM_PICTURES names a folder. */
export async function inOrder(moment: string, walkers: Readonly<Record<string, Walker>>): Promise<void> {
  const folder = process.env['TOTEM_PICTURES'];
  for (const [name, { page }] of Object.entries(walkers)) {
    if (folder) await page.screenshot({ path: `${folder}/${moment}-${name}.png`, fullPage: true });
    assert.deepEqual(await axeViolations(page), [], `${moment}, ${name}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `${moment}, ${name}: scrolls sideways by ${wide} px`);
  }
}
