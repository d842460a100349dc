import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';
import { roles } from '#kit/viewer.ts';
import { routes } from '../../src/routes.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { samplePaths } from './sample-paths.ts';
import { startApp } from './start-app.ts';

// Every page of the site map, as somebody who may see it, in both languages, at the width of a small phone:
// no accessibility violation, no sideways scroll, a title, one h1, and the language it says.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});

const mandates: Readonly<Record<string, string>> = {
  territory_lead: 'territory-lead',
  territory_editor: 'territory-editor',
  council_secretariat: 'council-secretariat',
  council_president: 'council-president',
  council_member: 'council-member-7',
  programme_office: 'programme-office',
  expert: 'expert',
  deciding_authority: 'deciding-authority',
  operator: 'operator',
  fund_manager: 'fund-manager',
  administrator: 'administrator',
};

const contexts = new Map<string, Promise<BrowserContext>>();

/** A browser window of somebody with this role, or of nobody. */
function windowOf(role: string | null): Promise<BrowserContext> {
  const known = contexts.get(role ?? '');
  if (known) return known;
  const opened = (async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
    if (role !== null) {
      const mandate = exampleId(`mandate/${mandates[role]}`);
      await context.request.post(`${app.url}/entrer-comme`, {
        form: { mandate },
        headers: { origin: app.url },
      });
    }
    return context;
  })();
  contexts.set(role ?? '', opened);
  return opened;
}

for (const route of routes.filter((one) => one.method === 'GET')) {
  // Not « ?? »: a null there says that this is no page.
  const known = samplePaths[route.path];
  const sample = known === undefined && !route.path.includes(':') ? route.path : known;
  if (sample === null) continue;
  test(`${route.path}`, async () => {
    assert.ok(sample !== undefined, `${route.path} has no sample address in sample-paths.ts`);
    const { gate } = route;
    const role =
      gate.kind === 'public'
        ? null
        : gate.kind === 'signed-in'
          ? 'territory_lead'
          : (roles.find((one) => gate.admits(actingAs(one))) ?? null);
    for (const prefix of ['', '/en']) {
      const page = await (await windowOf(role)).newPage();
      const path: string = prefix !== '' && sample === '/' ? '/en' : prefix + sample;
      const response = await page.goto(app.url + path);
      assert.equal(response?.status(), 200, path);
      assert.equal(await page.locator('html').getAttribute('lang'), prefix === '' ? 'fr' : 'en');
      assert.equal(await page.locator('h1').count(), 1, `${path}: one h1`);
      assert.deepEqual(await axeViolations(page), [], path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wide <= 0, `${path} scrolls sideways by ${wide} px at 320 px`);
      await page.close();
    }
  });
}

function actingAs(role: (typeof roles)[number]) {
  const acting = { id: 'm', role, organisationId: 'o', organisationSlug: 'o', organisationName: 'O' };
  return { personId: 'p', name: 'P', acting, mandates: [acting] };
}
