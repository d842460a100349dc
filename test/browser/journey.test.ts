import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';
import { streetOf } from './walk.ts';
import {
  councilVotes,
  deliberationIsRead,
  itemIsPresented,
  journalIsVerified,
  quorumIsMissing,
} from './walk-council.ts';
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
test('6a. With 62 of 124 present the item stays closed, with its article; with 63 the sitting opens', () =>
  quorumIsMissing(street));
test('6b. The president opens item 2, the rapporteur presents it, the hall follows on its screen', () =>
  itemIsPresented(street));
test('6c. Members vote from their seats, one changes their mind; the hall reads the verdict without reloading', () =>
  councilVotes(street));
test('6d. The deliberation is read at once: its words, its extract, its data, the candidature it supports', () =>
  deliberationIsRead(street));
test('7. The journal holds every act, names nobody, and verifies as intact', () => journalIsVerified(street));
test('on the whole way, no script of a page complained', () => {
  assert.deepEqual(complaints, []);
});
