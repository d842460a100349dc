import { randomUUID } from 'node:crypto';
import { deskWords } from '../src/council/desk-words.ts';
import { resultWords } from '../src/council/result-words.ts';
import { startApp } from '../test/browser/start-app.ts';
import { freshDatabase, postgresServer } from '../test/postgres/server.ts';
import { benchBallots } from './ballots.ts';
import { enter, formOf, openScreens, press, quiet, seats, sitting } from './hall-people.ts';
import { HallScreen, textOf } from './hall-screen.ts';
import { HttpLine } from './http-line.ts';
import { delayLine } from './load.ts';

const spectators = 1000;
const rounds = 5;
const spreadMs = 1000;
/**
 * The whole hall on one machine: 124 members vote while 1,000 spectators' streams are open (and the members' own, and the
 * two desks'), then the ballot is closed and every screen fetches the result; then ballots per second. Client and server share the cores.
 */
export async function benchHall(say: (line: string) => void): Promise<void> {
  await benchOn('embedded database', {}, say);
  const server = await postgresServer();
  if (server) {
    await benchOn('PostgreSQL server', { DATABASE_URL: await freshDatabase(server) }, say);
    await server.stop();
  } else say('the hall on a PostgreSQL server: none to be had here');
  await benchBallots(say);
}

async function benchOn(
  name: string,
  env: Record<string, string>,
  say: (line: string) => void,
): Promise<void> {
  const app = await startApp({ env });
  const secretariat = await enter(app.url, 'council-secretariat');
  const president = await enter(app.url, 'council-president');
  await press(secretariat, `${sitting}/secretariat`, 'Tout le monde arrive');
  await press(president, `${sitting}/bureau`, 'Ouvrir la séance');
  await press(president, `${sitting}/bureau`, 'Ouvrir le point 1');
  const members: HttpLine[] = [];
  for (let seat = 1; seat <= seats; seat += 1) members.push(await enter(app.url, `council-member-${seat}`));
  const watching = Array.from(
    { length: spectators },
    (_, index) => new HallScreen(new HttpLine(app.url), pathOf(index)),
  );
  const own = members.map((line) => new HallScreen(line, `${sitting}/ma-place`));
  const desks = [
    new HallScreen(president, `${sitting}/bureau`),
    new HallScreen(secretariat, `${sitting}/secretariat`),
  ];
  const screens = [...watching, ...own, ...desks];
  await openScreens(screens);
  const burst: number[] = [];
  const spread: number[] = [];
  const seen: number[] = [];
  const shown: Record<'spectators' | 'members', number[]> = { spectators: [], members: [] };
  const closings: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await press(president, `${sitting}/bureau`, 'Mettre aux voix le point 1');
    await quiet(screens);
    const form = await formOf(members[0] as HttpLine, `${sitting}/ma-place`, 'Voter');
    const vote = form.fields['vote'] ?? '';
    await voteAll(members, vote, () => 0, burst, seen);
    await voteAll(members, vote, () => Math.random() * spreadMs, spread, []);
    await quiet(screens);
    const page = textOf(await new HttpLine(app.url).get(sitting));
    if (!page.includes('124 bulletins reçus sur 124 attendus'))
      throw new Error('the page does not say 124 ballots');
    for (const screen of screens) screen.pages.length = 0;
    const closing = await press(president, `${sitting}/bureau`, 'Clore le scrutin du point 1');
    await quiet(screens);
    closings.push(closing.answered - closing.sent);
    for (const screen of watching) shown.spectators.push(delayOf(screen, closing.sent));
    for (const screen of [...own, ...desks]) shown.members.push(delayOf(screen, closing.sent));
    await press(president, `${sitting}/bureau`, 'Annuler le scrutin du point 1');
    await quiet(screens);
  }
  const all = [...shown.spectators, ...shown.members];
  say(
    `${name}: ${burst.length + spread.length} ballots sent, all acknowledged after their commit, ${screens.length} streams open`,
  );
  say(
    `${name}: ${seats} ballots at the same instant, acknowledged: ${delayLine(burst)}; receipt read: ${delayLine(seen)}`,
  );
  say(`${name}: ${seats} ballots spread over one second, acknowledged: ${delayLine(spread)}`);
  say(`${name}: closing answered: ${delayLine(closings)}`);
  say(
    `${name}: result on the ${spectators} spectators' screens after the closing is sent: ${delayLine(shown.spectators)}`,
  );
  say(
    `${name}: result on the ${own.length} members' pages and ${desks.length} desks: ${delayLine(shown.members)}; on all: ${delayLine(all)}`,
  );
  const verdict = await new HttpLine(app.url).get('/journal/verification?format=json');
  say(`${name}: journal after it all: ${verdict.status === 200 ? 'intact' : 'BROKEN'}`);
  for (const screen of screens) screen.leave();
  await app.stop();
}

/** Nine spectators in ten read the public page in French, some in English, some look at the hall screen. */
function pathOf(index: number): string {
  if (index % 20 === 0) return `${sitting}/ecran`;
  return index % 10 === 5 ? `/en${sitting}` : sitting;
}

/** Every member votes once; the time to the acknowledgement goes to `delays`, and to the receipt on screen to `seen`, in ms. */
async function voteAll(
  members: readonly HttpLine[],
  vote: string,
  waitMs: () => number,
  delays: number[],
  seen: number[],
): Promise<void> {
  await Promise.all(
    members.map(async (line, index) => {
      await new Promise((resolve) => setTimeout(resolve, waitMs()));
      const sent = performance.now();
      const choice = index % 5 === 0 ? 'against' : 'for';
      const fields = { vote, seat: String(index + 1), choice, once: randomUUID() };
      const answer = await line.post(`${sitting}/ma-place/bulletin`, fields);
      if (answer.status !== 303)
        throw new Error(`a ballot was answered ${answer.status}: ${textOf(answer).slice(0, 300)}`);
      delays.push(answer.at - sent);
      const receipt = await line.get(answer.headers.location ?? '/');
      seen.push(receipt.at - sent);
      if (!textOf(receipt).includes('Votre vote est enregistré'))
        throw new Error('a receipt does not say so');
    }),
  );
}

function delayOf(screen: HallScreen, sent: number): number {
  const lang = screen.path.startsWith('/en') ? 'en' : 'fr';
  const desk = /\/(bureau|secretariat)$/.test(screen.path);
  const at = screen.firstSaid(desk ? deskWords.proposed[lang] : resultWords.awaiting[lang]);
  if (at === null) throw new Error(`the result never came to ${screen.path}`);
  return at - sent;
}
