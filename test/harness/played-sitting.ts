import { randomUUID } from 'node:crypto';
import { record } from '#journal/record.ts';
import { assert, ok } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { callVote } from '../../src/council/actions/call-vote.ts';
import { type CastBallot, castBallot } from '../../src/council/actions/cast-ballot.ts';
import { closeVote } from '../../src/council/actions/close-vote.ts';
import { declareInterest } from '../../src/council/actions/declare-interest.ts';
import { enterCount } from '../../src/council/actions/enter-count.ts';
import { giveProxy } from '../../src/council/actions/give-proxy.ts';
import { moveSitting } from '../../src/council/actions/move-sitting.ts';
import { notePresence } from '../../src/council/actions/note-presence.ts';
import { numberDeliberation } from '../../src/council/actions/number-deliberation.ts';
import { openItem } from '../../src/council/actions/open-item.ts';
import { proclaimVote } from '../../src/council/actions/proclaim-vote.ts';
import { requestBallot } from '../../src/council/actions/request-ballot.ts';
import { settleItem } from '../../src/council/actions/settle-item.ts';
import type { BallotChoice } from '../../src/council/rules/ballot-voice.ts';
import { lastVote } from '../../src/council/rules/sitting-now.ts';
import type { CouncilTables } from '../../src/council/tables.ts';
import { findSitting } from '../../src/council/views/find-sitting.ts';
import { councilViewer, memberOfSeat } from './open-vote.ts';
import type { World } from './world.ts';

/** Seats that vote alike, for themselves or through the holder of their proxy. */
export interface Voices {
  readonly seats: readonly number[];
  /** A null paper is put in the box as it is: no screen offers it, since it is what a paper ballot may turn out to be. */
  readonly choice: BallotChoice | 'null';
}

/** A sitting of the example played by the acts of the program, on a clock that moves ten seconds at each. */
export interface PlayedSitting {
  readonly slug: string;
  arrive(first: number, last: number): Promise<void>;
  leave(first: number, last: number): Promise<void>;
  /** `grantor` gives a proxy to `holder`. */
  proxy(grantor: number, holder: number): Promise<void>;
  /** A member is kept out of an item by an interest, as the secretariat notes it. */
  recuse(
    seat: number,
    rank: number,
    kind: 'personal_interest' | 'designated_by_law' | 'withdrawn',
  ): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
  openItem(rank: number): Promise<void>;
  /** Puts an open item to a public or a secret vote and proclaims it. A secret one is asked for by a third first. */
  vote(rank: number, mode: 'public' | 'secret', voices: readonly Voices[]): Promise<void>;
  /** The same by show of hands: what the clerk enters. */
  show(
    rank: number,
    count: { against: number; abstain: number; chair: 'for' | 'against' | 'abstain' | null },
  ): Promise<void>;
  takeNote(rank: number): Promise<void>;
  number(rank: number, number: string, matterCode: string): Promise<void>;
}

export function playedSitting(world: World, slug = 'repetition'): PlayedSitting {
  let tick = 0;
  const clerk = councilViewer('council-secretariat', 'council_secretariat');
  const president = councilViewer('council-president', 'council_president', 1);
  const act = async <R>(
    what: string,
    work: (once: string) => Promise<{ ok: true; value: R } | { ok: false; refusals: readonly unknown[] }>,
  ) => {
    tick += 1;
    world.at(new Date(Date.UTC(2026, 10, 23, 17, 0, 10 * tick)).toISOString());
    const done = await work(randomUUID());
    assert(done.ok, `${what}: ${done.ok ? '' : JSON.stringify(done.refusals)}`);
  };
  const presence = (kind: 'arrived' | 'left', first: number, last: number) =>
    act(kind, (once) =>
      notePresence(world.ctx, clerk, { slug, whose: { by: 'range', first, last }, kind, once }),
    );
  const move = (event: 'open' | 'close') =>
    act(event, (once) => moveSitting(world.ctx, president, { slug, event, once }));
  const finish = async (rank: number) => {
    await act('close vote', (once) => closeVote(world.ctx, president, { slug, rank, once }));
    await act('proclaim', (once) => proclaimVote(world.ctx, president, { slug, rank, once }));
  };
  return {
    slug,
    arrive: (first, last) => presence('arrived', first, last),
    leave: (first, last) => presence('left', first, last),
    proxy: (grantor, holder) =>
      act('proxy', (once) =>
        giveProxy(world.ctx, clerk, {
          slug,
          grantor,
          holder,
          writtenOn: '2026-11-20',
          illness: 'none',
          once,
        }),
      ),
    recuse: (seat, rank, kind) =>
      act('recusal', (once) => declareInterest(world.ctx, clerk, { slug, rank, seat, kind, once })),
    open: () => move('open'),
    close: () => move('close'),
    openItem: (rank) =>
      act('open item', (once) => openItem(world.ctx, president, { slug, rank, event: 'open', once })),
    vote: async (rank, mode, voices) => {
      if (mode === 'secret') await askSecret(world, slug, rank, act);
      await act('call', (once) => callVote(world.ctx, president, { slug, rank, mode, once }));
      const castFor = await voters(world, slug, rank);
      for (const { seats, choice } of voices)
        for (const seat of seats)
          await act(`ballot of ${seat}`, (once) =>
            choice === 'null'
              ? spoil(world, slug, rank, seat)
              : castBallot(world.ctx, ...castFor(seat, choice, once)),
          );
      await finish(rank);
    },
    show: async (rank, { against, abstain, chair }) => {
      await act('call', (once) => callVote(world.ctx, president, { slug, rank, mode: 'ordinary', once }));
      const count = { against, abstain, notTakingPart: 0, chairChoice: chair };
      await act('count', (once) => enterCount(world.ctx, clerk, { slug, rank, ...count, once }));
      await finish(rank);
    },
    takeNote: (rank) =>
      act('note', (once) => settleItem(world.ctx, president, { slug, rank, event: 'take_note', once })),
    number: (rank, number, matterCode) =>
      act('number', (once) =>
        numberDeliberation(world.ctx, clerk, {
          slug: `${slug}-point-${rank}`,
          number,
          matterCode,
          matterRank: 0,
          source: null,
          once,
        }),
      ),
  };
}

type Act = (
  what: string,
  work: (once: string) => Promise<{ ok: true; value: unknown } | { ok: false; refusals: readonly unknown[] }>,
) => Promise<void>;

/** A third of the members present ask for a secret ballot (L2121-21 CGCT). */
async function askSecret(world: World, slug: string, rank: number, act: Act): Promise<void> {
  const sitting = await findSitting(world.ctx, slug);
  const here = (sitting?.seats ?? []).filter((seat) => seat.presence === 'present');
  const seats = here.slice(0, Math.ceil(here.length / 3)).map((seat) => seat.number);
  const clerk = councilViewer('council-secretariat', 'council_secretariat');
  await act('request', (once) =>
    requestBallot(world.ctx, clerk, { slug, rank, seats, wanted: 'secret', once }),
  );
}

/** The ballot of a seat, by whoever speaks for it: the member, or the holder of the member's proxy. */
async function voters(world: World, slug: string, rank: number) {
  const sitting = await findSitting(world.ctx, slug);
  const item = sitting?.items.find((one) => one.rank === rank);
  const vote = item && lastVote(item);
  assert(sitting && vote, `a vote is open on item ${rank}`);
  const numbers = new Map(sitting.seats.map((seat) => [seat.id, seat.number]));
  const holders = new Map(
    sitting.proxies
      .filter((one) => one.state === 'in_force')
      .map((one) => [numbers.get(one.grantorSeatId), numbers.get(one.holderSeatId)]),
  );
  return (seat: number, choice: BallotChoice, once: string): [Viewer, CastBallot] => [
    memberOfSeat(holders.get(seat) ?? seat),
    { slug, voteId: vote.id, seatNumber: seat, choice, once },
  ];
}

async function spoil(world: World, slug: string, rank: number, seatNumber: number) {
  const sitting = await findSitting(world.ctx, slug);
  const vote = sitting?.items.find((one) => one.rank === rank)?.votes.at(-1);
  const seat = sitting?.seats.find((one) => one.number === seatNumber);
  assert(sitting && vote && seat, `a vote is open on item ${rank}`);
  const event = {
    event: 'ballot.cast',
    subject: `council/sitting/${sitting.id}`,
    data: { seat: seatNumber },
  };
  return record<null, never>(world.ctx, event, async (tx) => {
    const db = tx.withTables<CouncilTables>();
    const ids = { vote_id: vote.id, seat_id: seat.id };
    await db
      .insertInto('council.secret_voter')
      .values({ ...ids, cast_by_seat_id: null })
      .execute();
    await db.insertInto('council.secret_ballot').values({ vote_id: vote.id, choice: 'null' }).execute();
    await db
      .updateTable('council.sitting')
      .set((set) => ({ version: set('version', '+', 1) }))
      .where('id', '=', sitting.id)
      .execute();
    return ok(null);
  });
}
