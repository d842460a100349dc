import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Result } from '#kit/result.ts';
import { councilViewer, memberOfSeat } from '../../test/harness/open-vote.ts';
import { seatsFrom } from '../../test/harness/rehearsal.ts';
import { story, type World } from '../../test/harness/world.ts';
import { callVote } from './actions/call-vote.ts';
import { castBallot } from './actions/cast-ballot.ts';
import { closeVote } from './actions/close-vote.ts';
import { declareInterest } from './actions/declare-interest.ts';
import { giveProxy } from './actions/give-proxy.ts';
import { moveSitting } from './actions/move-sitting.ts';
import { notePresence } from './actions/note-presence.ts';
import { openItem } from './actions/open-item.ts';
import { proclaimVote } from './actions/proclaim-vote.ts';
import { requestBallot } from './actions/request-ballot.ts';
import type { BallotChoice } from './rules/ballot-voice.ts';
import { findSitting } from './views/find-sitting.ts';

// Proxies, interests and secret ballots as the minutes tell them, played through the acts themselves.

const slug = 'repetition';
const rank = 2;
const clerk = councilViewer('council-secretariat', 'council_secretariat');
const president = councilViewer('council-president', 'council_president', 1);
const given = () => ({ slug, rank, once: randomUUID() });

async function done(act: Promise<Result<unknown, unknown>>): Promise<void> {
  const result = await act;
  assert.ok(result.ok, JSON.stringify(result));
}

/** Seats 1 to 66 there; 100 gave a proxy to 7; 12 and 14 are interested in item 2; 22 ask for a secret ballot. */
async function discussed({ ctx }: World): Promise<void> {
  const whose = { by: 'range', first: 1, last: 66 } as const;
  await done(notePresence(ctx, clerk, { slug, whose, kind: 'arrived', once: randomUUID() }));
  const proxy = { grantor: 100, holder: 7, writtenOn: '2026-11-20', illness: 'none' } as const;
  await done(giveProxy(ctx, clerk, { slug, ...proxy, once: randomUUID() }));
  for (const seat of [12, 14])
    await done(declareInterest(ctx, clerk, { ...given(), seat, kind: 'personal_interest' }));
  await done(moveSitting(ctx, president, { slug, event: 'open', once: randomUUID() }));
  await done(openItem(ctx, president, { ...given(), event: 'open' }));
}

async function voted({ ctx }: World, mode: 'public' | 'secret'): Promise<void> {
  await done(callVote(ctx, president, { ...given(), mode }));
  const sitting = await findSitting(ctx, slug);
  const voteId = sitting?.items[rank - 1]?.votes.at(-1)?.id ?? '';
  const cast = (seat: number, choice: BallotChoice, seatNumber = seat) =>
    done(castBallot(ctx, memberOfSeat(seat), { slug, voteId, seatNumber, choice, once: randomUUID() }));
  for (const seat of seatsFrom(1, 6)) await cast(seat, 'for');
  await cast(7, 'against');
  await cast(7, 'for', 100);
  await cast(8, mode === 'secret' ? 'blank' : 'abstain');
  await done(closeVote(ctx, president, given()));
  await done(proclaimVote(ctx, president, given()));
  await done(moveSitting(ctx, president, { slug, event: 'close', once: randomUUID() }));
}

async function draft(world: World): Promise<string> {
  const secretariat = await world.enter('mandate/council-secretariat');
  return (await secretariat.get(`/conseil/seances/${slug}/proces-verbal`)).text;
}

story(
  'a public ballot: the proxy with its holder and date, the voice it gave, the interested members',
  async (world) => {
    await discussed(world);
    await voted(world, 'public');
    const text = await draft(world);
    assert.match(text, /siège 100 siège 7 20 novembre 2026 fin de la séance/);
    assert.match(
      text,
      /Sièges 12 et 14, intéressés à l’affaire, ne prennent part ni au débat ni au vote \(L2131-11 CGCT\)/,
    );
    assert.match(text, /point 2 \d\d:\d\d 124 0 64 63 atteint/);
    assert.match(
      text,
      /Présents 66 Représentés \(pouvoirs\) 1 Votants 9 Suffrages exprimés 8 Pour 7 Contre 1/,
    );
    assert.match(text, /Pour sièges 1 à 6, siège 100 \(par pouvoir donné à siège 7\) Contre siège 7 /);
    assert.match(text, /Ne prennent pas part au vote 58/);
  },
);

story(
  'a secret ballot: who asked, how many of how many, blanks apart, and no sense beside any seat',
  async (world) => {
    await discussed(world);
    const few = { seats: seatsFrom(20, 23), wanted: 'public' } as const;
    await done(requestBallot(world.ctx, clerk, { ...given(), ...few }));
    const third = { seats: seatsFrom(30, 51), wanted: 'secret' } as const;
    await done(requestBallot(world.ctx, clerk, { ...given(), ...third }));
    await voted(world, 'secret');
    const text = await draft(world);
    assert.match(
      text,
      /Scrutin public demandé par 4 des 64 membres présents \(sièges 20 à 23\), 16 requis .* : demande non accordée/,
    );
    assert.match(
      text,
      /Scrutin secret demandé par 22 des 64 membres présents \(sièges 30 à 51\), 22 requis .* : demande accordée/,
    );
    assert.match(
      text,
      /Votants 9 Suffrages exprimés 8 Pour 7 Contre 1 Abstentions 0 Bulletins blancs 1 Bulletins nuls 0/,
    );
    assert.match(text, /aucun nom n’est joint au sens du vote \(L2121-21 CGCT\)/);
    assert.doesNotMatch(text, /Noms des votants|sièges 1 à 6\b|par pouvoir donné|Présents sans vote/);
  },
);
