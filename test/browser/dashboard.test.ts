import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { axeViolations, launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';

// The dashboard, the list behind a number, the comparison and the figures of an actor: on a phone and a desk, in both languages,
// light and dark; then the perimeter and the year changed without scripts.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});

const paths = [
  '/acteurs/tableau?annee=2013',
  '/acteurs/tableau/etudiants?annee=2020',
  '/acteurs/comparaison?a=&annee-a=2013&b=&annee-b=2018',
  '/acteurs/comparaison?a=commune-38185&b=epci-200040715&annee-b=2026',
  '/acteurs/indicateurs',
  '/acteurs/grenoble-inp/chiffres',
  '/acteurs/grenoble-inp',
];

for (const [lang, width, colorScheme] of [
  ['', 1440, 'light'],
  ['/en', 1440, 'dark'],
  ['', 320, 'dark'],
  ['/en', 320, 'light'],
] as const)
  test(`whole and open to everybody: ${lang || 'fr'}, ${width} px, ${colorScheme}`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const path of paths) {
      const answer = await page.goto(app.url + lang + path);
      assert.equal(answer?.status(), 200, lang + path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wide <= 0, `${lang}${path} scrolls sideways by ${wide} px`);
      assert.deepEqual(await axeViolations(page), [], lang + path);
    }
    await context.close();
  });

test('without scripts, the perimeter and the year are changed, and a number opens its list', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${app.url}/acteurs/tableau`);
  await page.locator('#perimetre').selectOption('epci-200040715');
  await page.locator('#annee').selectOption('2018');
  await page.getByRole('button', { name: 'Afficher' }).click();
  await page.getByText('67 organisations : Grenoble-Alpes-Métropole').waitFor();
  await page.locator('.figures').getByRole('link', { name: 'Étudiants inscrits', exact: true }).click();
  await page.getByRole('heading', { name: 'Étudiants inscrits, 2018-2019' }).waitFor();
  await page.getByRole('link', { name: 'Revenir au tableau de bord' }).click();
  await page.getByRole('link', { name: 'Comparer deux années ou deux territoires' }).click();
  await page.locator('#annee-a').fill('2013');
  await page.locator('#annee-b').fill('2018');
  await page.getByRole('button', { name: 'Comparer' }).click();
  await page.getByRole('heading', { name: 'Grenoble-Alpes-Métropole, 2013 et 2018' }).waitFor();
  await context.close();
});
