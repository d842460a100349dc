import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { axeViolations, launchChromium, shoot } from './chromium.ts';

const browser = await launchChromium();
after(() => browser.close());

test('axe reads a page whose security policy forbids scripts, and finds what is wrong with it', async () => {
  const html = '<!doctype html><html><title>Éà</title><body><img src="/x.png"><input></body></html>';
  const server = createServer((_, answer) => {
    answer.setHeader('content-security-policy', "default-src 'none'");
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert(address && typeof address === 'object');
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/`);
  const found = await axeViolations(page);
  for (const rule of ['image-alt', 'label', 'html-has-lang', 'landmark-one-main']) {
    assert(
      found.some((line) => line.startsWith(`${rule} `)),
      `${rule} in ${found.join('\n')}`,
    );
  }
  await page.close();
  server.close();
});

test('a sound page has no violation', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="fr"><title>Été</title><body><main><h1>Été « 1 234 € »</h1></main></body></html>',
  );
  assert.deepEqual(await axeViolations(page), []);
  await page.close();
});

test('a picture is taken at the width and in the colours asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'totem-shot-'));
  const page = await browser.newPage();
  await page.setContent(
    '<style>@media (prefers-color-scheme: dark) { body { background: #000 } }</style>Éàç œ « € »',
  );
  await shoot(page, join(folder, 'new', 'dark.png'), { width: 390, colorScheme: 'dark' });
  const png = readFileSync(join(folder, 'new', 'dark.png'));
  assert.equal(png.readUInt32BE(16), 390);
  assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(0, 0, 0)');
  await page.close();
  rmSync(folder, { recursive: true });
});
