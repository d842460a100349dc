import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { exampleId } from '#kit/ids.ts';
import type { RunningApp } from '../browser/start-app.ts';
import { visitorAt } from '../harness/http-visitor.ts';
import type { Choice } from '../harness/rehearsal.ts';
import type { SeenPage } from '../harness/visitor.ts';

const base = '/conseil/seances/repetition';
const voters = 30;
/** As many ballots are answered in a round before the instant of its fall is drawn. */
const provenBy = 12;
const choices: readonly Choice[] = ['for', 'against', 'abstain'];

/** One ballot sent; sent again under the same key when the program fell before it answered. */
export interface SentBallot {
  readonly seat: number;
  readonly choice: Choice;
  readonly once: string;
  answered: 'yes' | 'not yet';
}

export interface CrashReport {
  /** How many times the program was killed while members voted. */
  readonly kills: number;
  readonly ballots: readonly SentBallot[];
  /** Of these, how many were answered before a kill, and how many had to be sent again after it. */
  readonly acknowledged: number;
  readonly sentAgain: number;
}

/**
 * Kills the program at `rounds` random instants while members vote, and starts it again each time: the sitting goes on
 * where it was, clocks included, the journal's chain holds, and what was not answered can be sent again. The ballots that
 * ought to be stored come back, for the caller to compare with what is.
 */
export async function crashWhileVoting(
  start: () => Promise<RunningApp>,
  rounds: number,
): Promise<CrashReport> {
  const cookies = await seatEverybody(start);
  const vote = await votedAfterAClockWasKilled(start);
  const ballots: SentBallot[] = [];
  let sentAgain = 0;
  let version = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const app = await start();
    sentAgain += await sendAgain(app.url, cookies, vote, ballots);
    version = await assertSittingIsRight(app.url, ballots, version);
    if (round === rounds) {
      await app.stop();
      break;
    }
    const voting = Promise.all(
      cookies.map((cookie, index) => voteUntilKilled(app.url, cookie, index + 1, vote, ballots)),
    );
    // On a busy machine the first answers are late: what falls before any of them proves little.
    const answered = () => ballots.filter((one) => one.answered === 'yes').length;
    const before = answered();
    for (let turn = 0; turn < 1500 && answered() - before < provenBy; turn += 1) await wait(20);
    await wait(randomInt(600));
    await app.kill9();
    await voting;
  }
  return { kills: rounds, ballots, acknowledged: ballots.length - sentAgain, sentAgain };
}

/** Everybody present, the sitting open, members signed in: answers their session cookies, which outlive the program. */
async function seatEverybody(start: () => Promise<RunningApp>): Promise<readonly string[]> {
  const app = await start();
  const secretariat = visitorAt(app.url);
  await secretariat.post('/entrer-comme', { mandate: exampleId('mandate/council-secretariat') });
  await secretariat.submit(await secretariat.get(`${base}/secretariat`), 'Tout le monde arrive');
  await press(app.url, ['Ouvrir la séance', 'Ouvrir le point 2', 'Donner la parole : Rapporteur 1 (fictif)']);
  const cookies: string[] = [];
  for (let seat = 1; seat <= voters; seat += 1) {
    const body = new URLSearchParams({ mandate: exampleId(`mandate/council-member-${seat}`) });
    const answer = await fetch(`${app.url}/entrer-comme`, { method: 'POST', body, redirect: 'manual' });
    cookies.push(answer.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }
  await app.kill9();
  return cookies;
}

/** A speech was going on when the program fell: its clock counted on. Then the item is put to the vote. */
async function votedAfterAClockWasKilled(start: () => Promise<RunningApp>): Promise<string> {
  let app = await start();
  const before = await clockOf(app.url);
  await app.kill9();
  app = await start();
  const after = await clockOf(app.url);
  assert.ok(after.at > before.at);
  assert.equal(
    after.elapsedMs - before.elapsedMs,
    after.at - before.at,
    'the clock missed some of the speech',
  );
  const president = await press(app.url, ['Mettre aux voix le point 2']);
  const page = await president.get(`${base}/ma-place`);
  const vote = page.form('Voter').fields['vote'];
  assert.ok(vote);
  await app.stop();
  return vote;
}

async function clockOf(url: string): Promise<{ elapsedMs: number; at: number }> {
  const clock = (await visitorAt(url).get(`${base}/ecran`)).root.querySelector('[data-clock="running"]');
  assert.ok(clock, 'nobody has the floor any more');
  return {
    elapsedMs: Number(clock.getAttribute('data-elapsed-ms')),
    at: Number(clock.getAttribute('data-at')),
  };
}

async function press(url: string, buttons: readonly string[]) {
  const president = visitorAt(url);
  await president.post('/entrer-comme', { mandate: exampleId('mandate/council-president') });
  for (const button of buttons) {
    const page = await president.submit(await president.get(`${base}/bureau`), button);
    assert.equal(page.status, 200, `« ${button} »: ${page.text.slice(0, 500)}`);
  }
  return president;
}

/** The chain holds, the vote is still open with a voice per seat that voted, and pages drawn before know they are old. */
async function assertSittingIsRight(
  url: string,
  ballots: readonly SentBallot[],
  version: number,
): Promise<number> {
  const verdict = await fetch(`${url}/journal/verification?format=json`);
  assert.equal(((await verdict.json()) as { intact: boolean }).intact, true, 'the journal is broken');
  const page: SeenPage = await visitorAt(url).get(base);
  const voted = new Set(ballots.map((one) => one.seat)).size;
  assert.match(page.text, new RegExp(`\\b${voted} bulletins? reçus? sur 124 attendus`));
  const now = Number(page.root.querySelector('[data-live-version]')?.getAttribute('data-live-version'));
  assert.ok(now > version, 'a page drawn before the fall would believe itself up to date');
  return now;
}

/** Sends one ballot after another; each is in the list before it leaves. */
async function voteUntilKilled(
  url: string,
  cookie: string,
  seat: number,
  vote: string,
  ballots: SentBallot[],
): Promise<void> {
  for (;;) {
    const ballot: SentBallot = {
      seat,
      choice: choices[randomInt(3)] ?? 'for',
      once: randomUUID(),
      answered: 'not yet',
    };
    ballots.push(ballot);
    try {
      await send(url, cookie, vote, ballot);
    } catch (error) {
      // The program was killed under us.
      if (error instanceof assert.AssertionError) throw error;
      return;
    }
  }
}

async function send(url: string, cookie: string, vote: string, ballot: SentBallot): Promise<void> {
  const { seat, choice, once } = ballot;
  const answer = await fetch(`${url}${base}/ma-place/bulletin`, {
    method: 'POST',
    headers: { cookie, origin: url },
    body: new URLSearchParams({ vote, seat: String(seat), choice, once }),
    redirect: 'manual',
  });
  await answer.arrayBuffer();
  assert.equal(answer.status, 303, `a ballot was answered ${answer.status}`);
  ballot.answered = 'yes';
}

/** What a person does after a lost connection: the same form again, under the same key. Answers how many there were. */
async function sendAgain(
  url: string,
  cookies: readonly string[],
  vote: string,
  ballots: readonly SentBallot[],
): Promise<number> {
  const unanswered = ballots.filter((one) => one.answered === 'not yet');
  await Promise.all(unanswered.map((one) => send(url, cookies[one.seat - 1] ?? '', vote, one)));
  return unanswered.length;
}
