import assert from 'node:assert/strict';
import { board } from '../../test/harness/association-board.ts';
import { call, clerk, names, nominating, round, votes } from '../../test/harness/nominations.ts';
import { type Rehearsal, rehearsal } from '../../test/harness/rehearsal.ts';
import { changed, type PublishedVotes } from '../../test/harness/tampered-votes.ts';
import { story, type World } from '../../test/harness/world.ts';
import { verifyVotes } from './commands/verify-votes.ts';
import { firstVotesFormat } from './rules/votes-file.ts';

// A third party counts a nomination and an association's sitting again, from the published file alone; whoever changed
// the file is found out, by what no longer follows or by what the journal told.

const [first, second] = names;

async function fileOf(world: World): Promise<string> {
  return (await world.visitor().get('/conseil/seances/repetition.votes.json')).body;
}

function checked(text: string) {
  const verdict = verifyVotes(text);
  assert.ok(verdict.kind === 'checked', JSON.stringify(verdict));
  return verdict;
}

/** The first thing that a tampered file is found out by: « item 1, round 2: elected ». */
function foundOut(text: string, change: (file: PublishedVotes) => void): string {
  const verdict = checked(changed(text, change));
  assert.equal(verdict.verdict, 'differs');
  const [law] = verdict.law;
  if (law) return law.name;
  const [row] = verdict.journal?.differences ?? [];
  if (row) return row.name.replace(/\d+/, 'n');
  const vote = verdict.votes.find((one) => one.differences.length > 0);
  return `round ${vote?.round ?? '–'}: ${vote?.differences[0]?.name}`;
}

async function threeRounds(world: World): Promise<Rehearsal> {
  const play = await nominating(world, names);
  await round(play, votes(40, 39, 20));
  await play.press('Proclamer le tour du point 1');
  await round(play, votes(41, 40, 18));
  await play.press('Proclamer le tour du point 1');
  await round(play, votes(39, 39, 15));
  await clerk(play, `Noter la date : ${first}`, { 'Jour de naissance': '1961-02-03' });
  await clerk(play, `Noter la date : ${second}`, { 'Jour de naissance': '1960-05-05' });
  await play.press('Proclamer le résultat du point 1');
  return play;
}

story(
  'three secret rounds count again, the eldest taken as told; no date of birth is in the file',
  async (world) => {
    await threeRounds(world);
    const text = await fileOf(world);
    // A year, and not four digits of an identifier or of a fingerprint.
    assert.doesNotMatch(text, /(?<![0-9a-z-])196[01](?![0-9a-f])/);
    const verdict = checked(text);
    assert.deepEqual(
      verdict.votes.map((one) => [one.round, one.verdict, one.differences, one.eldest]),
      [
        [1, 'conforming', [], null],
        [2, 'conforming', [], null],
        [3, 'conforming', [], { between: [first, second], eldest: second }],
      ],
    );
    assert.ok((verdict.journal?.rows.length ?? 0) >= 7, 'an opening, three closes, three proclamations');

    const of = (change: (rounds: PublishedVotes['nominations'][number]['rounds']) => void) =>
      foundOut(text, (file) => change(file.nominations[0]?.rounds ?? []));
    const at = <T>(list: readonly T[], index: number): T => {
      const one = list[index];
      assert.ok(one);
      return one;
    };
    assert.equal(
      of((rounds) => {
        at(rounds, 0).published.candidates = [
          { candidate: 1, votes: 41 },
          ...at(rounds, 0).published.candidates.slice(1),
        ];
      }),
      'round 1: candidate 1',
      'a published count',
    );
    assert.equal(
      of((rounds) => {
        const { box } = at(rounds, 0).facts;
        if (box) at(box.candidates, 0).votes += 1;
      }),
      'round 1: box.given',
      'a paper more in the box',
    );
    assert.equal(
      of((rounds) => {
        at(rounds, 1).published.elected = 1;
      }),
      'round 2: elected',
      'nobody had the majority',
    );
    assert.equal(
      of((rounds) => {
        at(rounds, 2).published.elected = 1;
      }),
      'round 3: elected',
      'the eldest of the file is another',
    );
    assert.equal(
      of((rounds) => {
        const { tie } = at(rounds, 2).published;
        if (tie) tie.eldest = 3;
      }),
      'round 3: tie.eldest',
      'not one of the tied',
    );
    assert.equal(
      of((rounds) => {
        at(rounds, 2).published.tie = null;
      }),
      'round 3: tie.between',
    );
    assert.equal(
      of((rounds) => rounds.shift()),
      'round 2: round',
      'a round left out',
    );
    assert.equal(
      of((rounds) => {
        at(rounds, 0).mode = 'public';
      }),
      'round 1: mode',
      'secrecy was not set aside',
    );
    // Everything of round 3 rewritten so that it follows: only the journal told another.
    const rewritten = (file: PublishedVotes) => {
      const third = at(at(file.nominations, 0).rounds, 2);
      const { published } = third;
      published.elected = 1;
      if (published.tie) published.tie.eldest = 1;
      published.prose = (published.prose ?? '')
        .replaceAll(second, '§')
        .replaceAll(first, second)
        .replaceAll('§', first);
    };
    assert.equal(foundOut(text, rewritten), 'round 3: journal.elected');
    assert.equal(
      foundOut(text, (file) => {
        rewritten(file);
        for (const row of file.journal.rows) {
          const [one, other] = at(file.nominations, 0).candidates.map(({ id }) => id);
          row.text = row.text.replace(`"elected":"${other}"`, `"elected":"${one}"`);
        }
      }),
      'journal.row n',
      'its fingerprint is no longer its own',
    );
    assert.equal(
      foundOut(text, (file) => {
        file.journal.rows.pop();
      }),
      'round 3: journal.vote.proclaimed',
      'a row left out',
    );
  },
);

story(
  'secrecy set aside: the round is counted from the names, and a ballot changed is named',
  async (world) => {
    const play = await nominating(world, [first, second], 64);
    const decide = (fields: Record<string, string>) =>
      play.secretariat.post(`${play.base}/points/1/secret`, { abstain: '0', noText: 'checked', ...fields });
    await decide({ against: '1', once: 'one-is-against' });
    await decide({ against: '0', once: 'nobody-is-against' });
    assert.equal((await call(play, 'public')).status, 200);
    await play.president.submit(await play.desk(), 'Simuler les bulletins restants', votes(20, 34));
    await play.press('Clore le scrutin du point 1');
    await play.press('Proclamer le résultat du point 1');
    const text = await fileOf(world);
    assert.equal(checked(text).verdict, 'conforming', JSON.stringify(checked(text).votes));
    const flipped = (file: PublishedVotes) => {
      const ballot = file.nominations[0]?.rounds[0]?.facts.ballots.find((one) => one.candidate === 2);
      if (ballot) ballot.candidate = 1;
    };
    assert.match(foundOut(text, flipped), /^round 1: roll\.seat \d+$/);
    assert.equal(
      foundOut(text, (file) => {
        const ballot = file.nominations[0]?.rounds[0]?.facts.ballots[0];
        if (ballot) ballot.candidate = 9;
      }),
      'round 1: ballots.seat 1',
    );
    assert.equal(
      foundOut(text, (file) => {
        const decided = file.nominations[0]?.secrecy[0];
        if (decided) decided.outcome = 'set_aside';
      }),
      'round 1: secrecy 1.outcome',
    );
    assert.equal(
      foundOut(text, (file) => file.nominations[0]?.secrecy.pop()),
      'round 1: mode',
      'the decision that allowed it is left out',
    );
  },
);

story('a single candidacy is checked by who stands and by what was read out', async (world) => {
  const play = await nominating(world, [first], 70);
  await play.press('Donner lecture de la nomination du point 1');
  const text = await fileOf(world);
  const { votes: told } = checked(text);
  assert.deepEqual(
    told.map((one) => [one.item, one.vote, one.differences]),
    [[1, null, []]],
  );
  assert.equal(
    foundOut(text, (file) => {
      const [only] = file.nominations[0]?.candidates ?? [];
      if (only) file.nominations[0]?.candidates.push({ ...only, candidate: 2, name: second });
    }),
    'round –: standing',
  );
  assert.equal(
    foundOut(text, (file) => {
      const [only] = file.nominations[0]?.candidates ?? [];
      if (only) only.name = second;
    }),
    'round –: single.prose',
  );
});

story(
  'an association counts again by its statutes: quorum of a third, a majority in each college',
  async (world) => {
    const [founders, users] = await board(world);
    const play = await rehearsal(world);
    for (const seat of [...founders, ...users])
      await play.secretariat.submit(await play.secretary(), `Arrivée du siège ${seat}`);
    await play.press('Ouvrir la séance');
    await play.press('Ouvrir le point 1');
    await play.press('Mettre aux voix le point 1');
    await play.vote([...founders, ...users.slice(0, 1)], 'for');
    await play.vote(users.slice(1), 'against');
    await play.press('Clore le scrutin du point 1');
    await play.press('Proclamer le résultat du point 1');
    assert.match(
      (await world.visitor().get(play.base)).body,
      /npx totem verify --sitting repetition\.votes\.json/,
    );
    const text = await fileOf(world);
    const file = JSON.parse(text) as PublishedVotes;
    assert.deepEqual(file.law.statutes, {
      quorum: 'third',
      majority: 'each_college',
      castingVote: null,
      article: 'articles 9 et 11 des statuts',
    });
    assert.deepEqual(file.votes[0]?.published.colleges, [
      { name: 'Groupe 1 (fictif)', for: 4, against: 0 },
      { name: 'Groupe 2 (fictif)', for: 1, against: 2 },
    ]);
    assert.deepEqual(checked(text).votes[0]?.differences, []);

    const threshold = (one: PublishedVotes) => {
      one.law.rules.quorum.value = 'quarter';
    };
    assert.equal(foundOut(text, threshold), 'law.rules.quorum.value', 'not what the statutes make');
    const declared = (one: PublishedVotes) => {
      threshold(one);
      if (one.law.statutes) one.law.statutes.quorum = 'quarter';
    };
    assert.equal(
      foundOut(text, declared),
      'round –: quorum.required',
      'the quorum published does not follow',
    );
    assert.equal(
      foundOut(text, (one) => {
        declared(one);
        const { quorum } = one.votes[0]?.published ?? {};
        if (quorum) quorum.required = 2;
      }),
      'round –: journal.required',
      'the journal told another',
    );
    const together = (one: PublishedVotes) => {
      if (one.law.statutes) one.law.statutes.majority = 'all';
      one.law.rules.majority.value = 'all';
    };
    assert.equal(foundOut(text, together), 'round –: college Groupe 1 (fictif), for');
    assert.equal(
      foundOut(text, (one) => {
        together(one);
        const { published } = one.votes[0] ?? assert.fail();
        published.colleges = [];
      }),
      'round –: outcome',
      'with one majority for all it would be adopted',
    );
    assert.equal(
      foundOut(text, (one) => {
        together(one);
        const { published } = one.votes[0] ?? assert.fail();
        published.colleges = [];
        published.outcome = 'adopted';
        published.reason = 'majority';
        published.prose = 'adopté à la majorité, par cinq voix pour et deux voix contre';
      }),
      'round –: journal.statutes.majority',
      'written again so that everything follows',
    );
    assert.equal(
      foundOut(text, (one) => {
        const seat = one.seats.find(({ seat: number }) => number === users[0]);
        if (seat) seat.group = 'Groupe 1 (fictif)';
      }),
      'round –: college Groupe 1 (fictif), for',
      'a member moved to another college',
    );
    assert.equal(
      foundOut(text, (one) => {
        const ballot = one.votes[0]?.facts.ballots.find(({ seat }) => seat === users[1]);
        if (ballot) ballot.choice = 'for';
      }),
      `round –: roll.seat ${users[1]}`,
    );
    assert.deepEqual(verifyVotes(JSON.stringify({ ...file, format: firstVotesFormat, law: 'association' })), {
      kind: 'without_statutes',
    });
  },
);
