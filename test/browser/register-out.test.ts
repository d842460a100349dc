import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { exampleId } from '#kit/ids.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';

// What goes out of the register, as people meet it: a version published by the team, its page, and the small page that
// another site shows in a frame.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});

test('the team publishes a version with the keyboard; anybody downloads it', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
  await context.request.post(`${app.url}/entrer-comme`, {
    form: { mandate: exampleId('mandate/territory-lead') },
    headers: { origin: app.url },
  });
  const page = await context.newPage();
  await page.goto(`${app.url}/donnees/registre`);
  await page.getByRole('button', { name: 'Publier la version du jour' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/donnees/registre/1');
  await page.close();

  const anybody = await browser.newContext({ viewport: { width: 320, height: 720 } });
  for (const prefix of ['', '/en']) {
    const shown = await anybody.newPage();
    for (const path of ['/donnees/registre', '/donnees/registre/1']) {
      await shown.goto(`${app.url}${prefix}${path}`);
      assert.equal(await shown.locator('h1').count(), 1);
      assert.deepEqual(await axeViolations(shown), [], prefix + path);
      const wide = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wide <= 0, `${prefix}${path} scrolls sideways by ${wide} px`);
    }
    const waiting = shown.waitForEvent('download');
    await shown.getByRole('link', { name: 'acteurs.csv' }).click();
    assert.equal((await waiting).suggestedFilename(), 'acteurs.csv');
    await shown.close();
  }
});

test('another site shows the preview in a frame of the size that the manifest gives, and reads the service', async () => {
  const context = await browser.newContext();
  // A page of another origin, as that of OpenRefine on the same machine.
  const other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>OpenRefine</title><body></body>');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  after(() => other.close());
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const service = `${app.url}/api/reconciliation/acteurs`;
  const manifest = await page.evaluate(async (url) => (await fetch(url)).json(), service);
  assert.deepEqual(manifest.versions, ['0.2']);
  const { width, height } = manifest.preview;
  const answer = await page.evaluate(
    async (url) =>
      (
        await fetch(url, {
          method: 'POST',
          body: new URLSearchParams({ queries: '{"q":{"query":"Kalray"}}' }),
        })
      ).json(),
    service,
  );
  assert.equal(answer.q.result[0].id, 'kalray');
  for (const id of ['kalray', 'grenoble-alpes-metropole']) {
    const src = `${service}/preview?id=${id}`;
    await page.evaluate(
      ([address, wide, high]) => {
        document.body.innerHTML = `<iframe src="${address}" width="${wide}" height="${high}"></iframe>`;
      },
      [src, width, height],
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    const over = await frame
      .locator('body')
      .evaluate((body) => body.ownerDocument.documentElement.scrollHeight - window.innerHeight);
    assert.ok(over <= 0, `${id} overflows its frame by ${over} px`);
  }
});
