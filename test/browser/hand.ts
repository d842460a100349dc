import { type Keyboard, keyboardOf } from './keyboard.ts';
import type { Street, Walker } from './walk.ts';
import { sitting } from './walk-council.ts';

/** Somebody in front of a page of the sitting, without a mouse. */
export interface Hand {
  readonly walker: Walker;
  readonly keys: Keyboard;
}

const still = { reducedMotion: 'reduce' } as const;
export const phone = { width: 320, height: 720 } as const;

/** Comes in silently, at an address under the sitting's own. */
export async function handAt(
  street: Street,
  mandate: string,
  path: string,
  viewport: { readonly width: number; readonly height: number } = { width: 1024, height: 900 },
): Promise<Hand> {
  const walker = await street.silently(mandate, { ...still, viewport });
  await walker.opens(sitting + path);
  return { walker, keys: keyboardOf(walker.page) };
}

/** What holds the focus: the id of a field, else the words of a button. */
export function focused({ walker: { page } }: Hand): Promise<string> {
  return page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || '');
}

/** Goes back up to the links between the desks, and along one of them. */
export async function backTo({ walker: { page }, keys }: Hand, desk: string): Promise<void> {
  await keys.tabTo(page.getByRole('link', { name: desk, exact: true }), 'backwards');
  await page.keyboard.press('Enter');
}

/** Opens what a « summary » folds. */
export async function unfolds({ walker: { page }, keys }: Hand, summary: string): Promise<void> {
  await keys.tabTo(page.locator('summary').filter({ hasText: summary, visible: true }).first());
  await page.keyboard.press('Enter');
}

/** Goes to the ballot of one voice, ticks its first choice, moves by arrows, confirms if asked, casts. */
export async function votesByKeys(
  { walker: { page }, keys }: Hand,
  legend: string,
  arrows: readonly string[],
  button: string,
  confirm?: string,
): Promise<void> {
  await keys.tabTo(page.getByRole('group', { name: legend, exact: true }).getByRole('radio').first());
  await page.keyboard.press('Space');
  for (const arrow of arrows) await page.keyboard.press(arrow);
  if (confirm) {
    await keys.tabTo(page.getByRole('checkbox', { name: confirm }));
    await page.keyboard.press('Space');
  }
  await keys.enters('button', button);
}
