// One process of several that race on the same database: says « ready », waits for « go », sends every submission of its
// share at once, and prints what became of each. `node test/races/racer.ts <act> <share as JSON>`
import { createInterface } from 'node:readline';
import type { Ctx } from '#kit/ctx.ts';
import { openDatabase } from '#kit/db/database.ts';
import { openServer } from '#kit/db/server-source.ts';
import { createDiskStore } from '#kit/files/disk-store.ts';
import { createLive } from '#kit/live/live.ts';
import type { Result } from '#kit/result.ts';
import { contextOf } from '../../src/app.ts';
import { castBallot } from '../../src/council/actions/cast-ballot.ts';
import { filesFolder } from '../harness/files-folder.ts';
import { memberOfSeat } from '../harness/open-vote.ts';
import type { Outcome, Submission } from './racers.ts';

/** What is raced: each act takes one submission. Another act that must not get through twice is one more line. */
const acts: Readonly<
  Record<string, (ctx: Ctx, one: Submission) => Promise<Result<unknown, { code: string }>>>
> = {
  ballot: (ctx, { seat, on, once, choice }) => {
    const member = memberOfSeat(seat);
    const author = {
      kind: 'person',
      id: member.personId ?? '',
      mandateId: member.acting?.id ?? null,
    } as const;
    const cast = { slug: 'repetition', voteId: on, seatNumber: seat, choice, once } as const;
    return castBallot({ ...ctx, author }, member, cast);
  },
};

const [name = '', url = ''] = process.argv.slice(2);
const act = acts[name];
if (!act) throw new Error(`no act is called ${name}`);
const source = openServer(url, { max: 8 });
const parts = {
  database: openDatabase(source),
  now: () => new Date(),
  files: createDiskStore(filesFolder()),
  live: createLive(),
};
const ctx = contextOf(parts, { personId: null, name: null, acting: null, mandates: [] });
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const share = JSON.parse((await lines.next()).value ?? '[]') as Submission[];
process.stdout.write('ready\n');
await lines.next();
const outcomes: Outcome[] = await Promise.all(
  share.map(async (one) => {
    const done = await act(ctx, one);
    return { once: one.once, refusals: done.ok ? [] : done.refusals.map((refused) => refused.code) };
  }),
);
process.stdout.write(`${JSON.stringify(outcomes)}\n`);
await source.close();
process.stdin.destroy();
