import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations, launchChromium, shoot } from './chromium.ts';
import { startApp } from './start-app.ts';

// The search box of the actors, in a real browser: by keyboard, by pointer, heard, on a small phone, and where scripts do not run.
const app = await startApp();
const browser = await launchChromium();
const asked: string[] = [];
const pictures = process.env['TOTEM_PICTURES'];
after(async () => {
  await browser.close();
  await app.stop();
});

async function opened(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 800 }, ...options });
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(app.url + path);
  return page;
}

const boxOf = (page: Page) => page.getByRole('combobox');
const optionsOf = (page: Page) => page.getByRole('option');

async function typed(page: Page, text: string): Promise<void> {
  await boxOf(page).pressSequentially(text);
  await optionsOf(page).first().waitFor();
}

async function activeName(page: Page): Promise<string | null> {
  const id = await boxOf(page).getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`#${id} .suggestion-name`).textContent();
}

test('by keyboard alone: arrows go round, Escape closes, Enter opens the one chosen', async () => {
  const page = await opened('/acteurs');
  await boxOf(page).focus();
  await typed(page, 'greno');
  assert.equal(await boxOf(page).getAttribute('aria-expanded'), 'true');
  assert.equal(await activeName(page), null, 'nothing is chosen before an arrow');
  const names = await page.locator('.suggestion-name').allTextContents();
  assert.ok(names.length >= 4 && names.length <= 8);
  await page.keyboard.press('ArrowDown');
  assert.equal(await activeName(page), names[0]);
  await page.keyboard.press('ArrowUp');
  assert.equal(await activeName(page), null, 'before the first one: what was typed');
  await page.keyboard.press('ArrowUp');
  assert.equal(await activeName(page), names.at(-1));
  assert.equal(await page.locator('[role=option][aria-selected=true]').count(), 1);
  await page.keyboard.press('Home');
  assert.equal(await activeName(page), null, 'moving in what was typed chooses nobody');
  await page.keyboard.press('Escape');
  assert.equal(await boxOf(page).getAttribute('aria-expanded'), 'false');
  assert.equal(await boxOf(page).inputValue(), 'greno');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await activeName(page), names[1]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/acteurs\/[a-z0-9-]+$/);
  assert.equal(await page.locator('h1').textContent(), names[1]);
  // Back: the box is a box again, once.
  await page.goBack();
  await boxOf(page).waitFor();
  assert.equal(await page.locator('[role=listbox]').count(), 1);
  await page.context().close();
});

test('Enter without choosing goes to the list, and Tab leaves for the button', async () => {
  const page = await opened('/acteurs');
  await boxOf(page).focus();
  await typed(page, 'minalo');
  await page.keyboard.press('Tab');
  assert.equal(await boxOf(page).getAttribute('aria-expanded'), 'false');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), 'Chercher');
  await boxOf(page).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/acteurs\?q=minalo/);
  assert.match((await page.locator('.results-count').textContent()) ?? '', /organisation/);
  await page.context().close();
});

test('what is proposed is read aloud, with its number, in the language of the page', async () => {
  for (const [path, said] of [
    ['/acteurs', /^\d acteurs? proposés? sur \d+\. Flèche bas/],
    ['/en/acteurs', /^\d actors? suggested of \d+\. Down arrow/],
  ] as const) {
    const page = await opened(path);
    await boxOf(page).focus();
    await typed(page, 'minalo');
    assert.match((await page.locator('.search-box [role=status]').textContent()) ?? '', said);
    const name = await optionsOf(page).first().textContent();
    assert.match(name ?? '', path === '/acteurs' ? /Pôle ou cluster, Grenoble/ : /Cluster, Grenoble/);
    await page.context().close();
  }
});

test('an answer that comes late says nothing: the last letters typed are those answered', async () => {
  const page = await opened('/acteurs');
  await page.route('**/acteurs/suggestions?q=mina', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue().catch(() => {});
  });
  await boxOf(page).focus();
  await boxOf(page).pressSequentially('mina');
  await page.waitForRequest(/suggestions\?q=mina$/);
  await boxOf(page).fill('schneider');
  await optionsOf(page).first().waitFor();
  await page.waitForTimeout(2000);
  assert.equal(await page.locator('.suggestion-name').first().textContent(), 'Schneider Electric');
  assert.equal(await optionsOf(page).count(), 1);
  await page.context().close();
});

test('typing fast asks once, and not before two letters', async () => {
  const page = await opened('/acteurs');
  const before = asked.length;
  await boxOf(page).focus();
  await boxOf(page).pressSequentially('e');
  await page.waitForTimeout(400);
  assert.equal(asked.slice(before).filter((url) => url.includes('suggestions')).length, 0);
  await boxOf(page).pressSequentially('nergie', { delay: 10 });
  await optionsOf(page).first().waitFor();
  assert.deepEqual(
    asked
      .slice(before)
      .filter((url) => url.includes('suggestions'))
      .map((url) => new URL(url).search),
    ['?q=energie'],
  );
  await page.context().close();
});

test('by pointer: a press on a suggestion opens its page', async () => {
  const page = await opened('/acteurs', { hasTouch: true });
  await boxOf(page).focus();
  await typed(page, 'kalray');
  await optionsOf(page).first().click();
  await page.waitForURL(/\/acteurs\/kalray$/);
  await page.context().close();
});

for (const width of [320, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`open at ${width} px, ${colorScheme}: whole, accessible, in both languages`, async () => {
      for (const lang of ['', '/en']) {
        const page = await opened(`${lang}/acteurs`, { viewport: { width, height: 900 }, colorScheme });
        await boxOf(page).focus();
        await typed(page, 'universite');
        await page.keyboard.press('ArrowDown');
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `scrolls sideways by ${wide} px`);
        assert.deepEqual(await axeViolations(page), []);
        for (const box of await optionsOf(page).all())
          assert.ok(((await box.boundingBox())?.height ?? 0) >= 44, 'a finger finds each suggestion');
        if (pictures)
          await shoot(page, `${pictures}/suggestions${lang.replace('/', '-')}-${width}-${colorScheme}.png`, {
            width,
            colorScheme,
          });
        await page.context().close();
      }
    });
  }
}

test('without scripts it is a plain form', async () => {
  const page = await opened('/acteurs', { javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  assert.equal(await page.getByRole('combobox').count(), 0);
  await page.getByRole('searchbox').fill('logiciels');
  await page.getByRole('button', { name: 'Chercher' }).click();
  assert.match(page.url(), /\?q=logiciels/);
  assert.ok((await page.locator('.card').count()) > 10);
  await page.context().close();
});

test('where suggestions cannot be had, the box still searches', async () => {
  const page = await opened('/acteurs');
  await page.route('**/acteurs/suggestions**', (route) => route.abort());
  await boxOf(page).focus();
  await boxOf(page).pressSequentially('minalogic');
  await page.waitForTimeout(500);
  assert.equal(await boxOf(page).getAttribute('aria-expanded'), 'false');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?q=minalogic/);
  await page.context().close();
});

test('no request has left this machine', () => {
  assert.ok(asked.length > 50);
  const outside = asked.filter((url) => /^https?:/.test(url) && new URL(url).hostname !== 'localhost');
  assert.deepEqual(outside, []);
});
