import { after, test } from 'node:test';
import { launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';
import { streetOf } from './walk.ts';
import {
  documentIsAttached,
  figureIsChosen,
  leadFiles,
  outsiderSignsALetter,
  twoWriteOneFile,
} from './walk-file.ts';
import { citizenFindsActors, citizenReadsWhy, leadSignsInByLink } from './walk-public.ts';

// The whole of Totem on foot, in order and as the people concerned: a citizen reads, the team signs in, prepares and
// files its candidature, the council votes on it, and anybody verifies that nothing was changed since.
const app = await startApp();
const browser = await launchChromium();
const complaints: string[] = [];
const street = streetOf(browser, app.url, complaints);
after(async () => {
  await browser.close();
  await app.stop();
});

test('2. A citizen reads why, what is known of each figure, and the vote of 2014', () =>
  citizenReadsWhy(street));
test('3. The lead signs in with a link that serves once, read in the local outbox', () =>
  leadSignsInByLink(street));
test('4. A citizen finds actors without typing accents, reads a source, takes the list away', () =>
  citizenFindsActors(street));
test('5a. Two people write the same file: it saves itself, and a conflict shows both texts', () =>
  twoWriteOneFile(street));
test('5b. A figure is chosen among its rivals, a question stays blank with its reason', () =>
  figureIsChosen(street));
test('5c. A document is attached; what is not one is refused in a sentence', () =>
  documentIsAttached(street));
test('5d. A promise without a known amount, and a letter signed by somebody without an account', () =>
  outsiderSignsALetter(street));
test('5e. Everything missing is told at once; the rest is left blank, and the lead files', () =>
  leadFiles(street));
