import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

type Role = 'link' | 'button' | 'textbox' | 'checkbox' | 'radio' | 'searchbox';

/** A hand on the keyboard and none on a mouse. Every stop of the way is seen: on screen, uncovered, with its ring. */
export interface Keyboard {
  /** Tab until the element is reached. `backwards` is Shift+Tab. */
  tabTo(target: Locator, backwards?: 'backwards'): Promise<void>;
  /** Goes to it and presses Enter. */
  enters(role: Role, name: string | RegExp, within?: Locator): Promise<void>;
  /** Goes to a field and types. */
  types(label: string, text: string, within?: Locator): Promise<void>;
  /** Goes to a box, or to the group of a radio button, and ticks it with Space. */
  ticks(role: 'checkbox' | 'radio', name: string | RegExp): Promise<void>;
}

const stopsMax = 150;

export function keyboardOf(page: Page): Keyboard {
  const named = (role: Role, name: string | RegExp, within?: Locator) => {
    const enabled = role === 'button' ? { disabled: false } : {};
    const exact = typeof name === 'string' ? { exact: true } : {};
    return (within ?? page).getByRole(role, { name, ...exact, ...enabled }).first();
  };
  const tabTo = async (target: Locator, backwards?: 'backwards') => {
    await target.waitFor({ state: 'attached' });
    for (let stop = 0; stop < stopsMax; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
      const fault = await page.evaluate(faultOfFocus);
      assert.equal(fault, null, `${page.url()}, on the way to ${target}`);
    }
    assert.fail(`${page.url()}: ${stopsMax} times Tab do not lead to ${target}`);
  };
  return {
    tabTo,
    enters: async (role, name, within) => {
      await tabTo(named(role, name, within));
      await page.keyboard.press('Enter');
    },
    types: async (label, text, within) => {
      await tabTo(named('textbox', label, within));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    ticks: async (role, name) => {
      await tabTo(named(role, name));
      await page.keyboard.press('Space');
      assert.ok(await named(role, name).isChecked(), `${name} is ticked`);
    },
  };
}

/** What is wrong with the place of the focus, or null. Runs in the page; the end of the page is no fault. */
function faultOfFocus(): string | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  // Where the skip link leads: a place to read on from, not something to operate.
  if (focused.id === 'main') return null;
  // A hidden radio button is seen by its label.
  const label = document.querySelector(`label[for="${focused.id}"]`);
  const shown = [focused, ...(label ? [label] : [])];
  const said = focused.outerHTML.slice(0, 160);
  const ring = shown.some((one) => {
    const style = getComputedStyle(one);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });
  if (!ring) return `no focus ring: ${said}`;
  const seen = shown.some((one) => {
    const box = one.getClientRects()[0];
    if (!box || box.width < 2 || box.height < 2) return false;
    const x = box.left + box.width / 2;
    const y = Math.min(Math.max(box.top + box.height / 2, 1), window.innerHeight - 1);
    if (box.bottom <= 0 || box.top >= window.innerHeight) return false;
    const top = document.elementFromPoint(x, y);
    return top !== null && (one.contains(top) || top.contains(one));
  });
  return seen ? null : `off the screen or covered: ${said}`;
}
