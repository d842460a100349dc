import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { type Choice, type Rehearsal, rehearsal, seatsFrom } from '../../test/harness/rehearsal.ts';
import { story, type World } from '../../test/harness/world.ts';

/** Item 1 open with these seats present, put to the vote, voted as said; the chair is seat 1. */
async function voted(
  world: World,
  given: { readonly present: number; readonly votes: readonly (readonly [readonly number[], Choice])[] },
): Promise<Rehearsal> {
  const play = await rehearsal(world);
  await play.arrive(1, given.present);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 1');
  await play.press('Mettre aux voix le point 1');
  for (const [seats, choice] of given.votes) await play.vote(seats, choice);
  return play;
}

async function simulate(play: Rehearsal, against: number, abstain: number): Promise<void> {
  const page = await play.president.submit(await play.desk(), 'Simuler les bulletins restants', {
    Contre: String(against),
    Abstentions: String(abstain),
  });
  assert.equal(page.status, 200, page.text.slice(0, 800));
}

async function proclaimed(play: Rehearsal): Promise<string> {
  await play.press('Clore le scrutin du point 1');
  await play.press('Proclamer le résultat du point 1');
  return (await play.president.get(play.base)).text;
}

const ties = [
  [
    'for',
    /Adopté, par cinquante-deux voix pour et cinquante-deux voix contre, la voix du président de séance étant prépondérante\./,
    51,
    52,
  ],
  [
    'against',
    /Rejeté, par cinquante-deux voix pour et cinquante-deux voix contre, la voix du président de séance étant prépondérante\./,
    52,
    51,
  ],
  [
    'abstain',
    /Non adopté, par cinquante-deux voix pour, cinquante-deux voix contre et une abstention, le président de séance n'ayant pas exprimé de suffrage\./,
    52,
    52,
  ],
] as const;
for (const [chair, sentence, others, against] of ties) {
  story(`H4, a tie goes the way the chair voted: ${chair}`, async (world) => {
    const present = 1 + others + against;
    const play = await voted(world, { present, votes: [[[1], chair]] });
    await simulate(play, against, 0);
    assert.match(await proclaimed(play), sentence);
  });
}

story(
  'a rehearsal’s simulated ballots are marked as such, and a member can replace theirs',
  async (world) => {
    const play = await voted(world, { present: 70, votes: [] });
    await simulate(play, 0, 2);
    const member = await play.member(69);
    const receipt = await member.get(`${play.base}/ma-place`);
    assert.match(receipt.text, /Abstention.*Ce bulletin a été simulé par le programme/);
    const again = (await member.get(`${play.base}/ma-place?changer=69`)).form('Remplacer mon vote');
    await member.post(again.action, { ...again.fields, choice: 'for' });
    const text = await proclaimed(play);
    assert.match(text, /Adopté à l'unanimité moins une abstention\./);
    assert.match(text, /69 bulletins de sièges fictifs ont été simulés par le programme pour la répétition/);
  },
);

story(
  'each seat’s changes of mind are numbered for itself, whatever a colleague did before',
  async (world) => {
    const play = await voted(world, { present: 70, votes: [[[68, 69], 'for']] });
    const changeMind = async (seat: number, choice: Choice) => {
      const member = await play.member(seat);
      const form = (await member.get(`${play.base}/ma-place?changer=${seat}`)).form('Remplacer mon vote');
      assert.equal((await member.post(form.action, { ...form.fields, choice })).status, 200);
    };
    await changeMind(69, 'against');
    await changeMind(69, 'for');
    await changeMind(68, 'abstain');
    const { rows } = await sql<{ number: number; attempt: number; choice: string }>`
      select seat.number, ballot.attempt, ballot.choice
      from council.ballot join council.seat on seat.id = ballot.seat_id
      where seat.number in (68, 69) order by seat.number, ballot.attempt`.execute(world.parts.database);
    assert.deepEqual(
      rows.map((row) => [row.number, row.attempt, row.choice]),
      [
        [68, 1, 'for'],
        [68, 2, 'abstain'],
        [69, 1, 'for'],
        [69, 2, 'against'],
        [69, 3, 'for'],
      ],
    );
  },
);

story(
  'H2, those who leave after the opening without voting are deemed abstaining; the next item cannot open',
  async (world) => {
    const play = await rehearsal(world);
    await play.arrive(1, 64);
    await play.press('Ouvrir la séance');
    await play.press('Ouvrir le point 1');
    await play.leave(35, 64);
    assert.match((await play.desk()).text, /Il manque 29 membres pour le quorum/);
    await play.press('Mettre aux voix le point 1');
    await simulate(play, 14, 0);
    const text = await proclaimed(play);
    assert.match(
      text,
      /Adopté à la majorité, par vingt voix pour, quatorze voix contre et trente abstentions\./,
    );
    assert.match(text, /Suffrages exprimés 34 Majorité absolue 18/);
    assert.match(text, /Dont 30 abstentions de membres partis après l’ouverture du point/);
    assert.match(text, /quorum de 63 atteint \(64 présents\)/);
    const next = await play.president.submit(await play.desk(), 'Constater le défaut de quorum au point 2');
    assert.equal(next.status, 422);
    assert.match(next.text, /Quorum de 63 non atteint \(34 présents\)/);
    await play.arrive(35, 63);
    assert.match((await play.press('Ouvrir le point 3')).text, /quorum de 63 atteint \(63 présents\)/);
  },
);

story(
  'who stays in the room without voting takes no part; who voted then left keeps their vote',
  async (world) => {
    const play = await voted(world, {
      present: 66,
      votes: [
        [seatsFrom(1, 5), 'for'],
        [[66], 'against'],
      ],
    });
    await play.leave(66, 66);
    assert.match(
      (await play.desk()).text,
      /6 bulletins reçus sur 66 attendus\..*60 membres n’ont pas encore voté/,
    );
    const text = await proclaimed(play);
    assert.match(
      text,
      /Adopté à la majorité, par cinq voix pour et une voix contre, soixante membres ne prenant pas part au vote\./,
    );
    assert.match(text, /Membres présents au point 66/);
  },
);

story('nobody votes: no vote was cast, the item is not adopted', async (world) => {
  const play = await voted(world, { present: 63, votes: [] });
  assert.match(
    await proclaimed(play),
    /Non adopté, aucun suffrage n'ayant été exprimé, soixante-trois membres/,
  );
});

story('a departure between the close and the proclamation changes nothing', async (world) => {
  const play = await voted(world, { present: 63, votes: [] });
  await simulate(play, 0, 0);
  await play.press('Clore le scrutin du point 1');
  await play.leave(2, 63);
  await play.press('Proclamer le résultat du point 1');
  assert.match(
    (await play.president.get(play.base)).text,
    /Résultat proclamé, point 1 Adopté à l'unanimité\./,
  );
});

story(
  'a ballot annulled before it is proclaimed leaves its trace, and the item is discussed again',
  async (world) => {
    const play = await voted(world, { present: 63, votes: [[[2], 'against']] });
    const back = await play.press('Annuler le scrutin du point 1');
    assert.match(back.text, /Mettre aux voix le point 1/);
    const member = await play.member(2);
    assert.doesNotMatch((await member.get(`${play.base}/ma-place`)).text, /Votre vote est enregistré/);
    await play.press('Rouvrir le point 1');
    await play.press('Mettre aux voix le point 1');
    await play.vote([2], 'for');
    assert.match(
      await proclaimed(play),
      /Adopté à l'unanimité, soixante-deux membres ne prenant pas part au vote\./,
    );
    const journal = await world.visitor().get('/journal');
    assert.match(journal.text, /vote\.annulled/);
  },
);

story('an item is noted, another postponed, another withdrawn, and the sitting closes', async (world) => {
  const play = await rehearsal(world);
  await play.arrive(1, 124);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 1');
  await play.press('Prendre acte du point 1');
  assert.match(
    (await play.hall()).text,
    /Le conseil prend acte de « Approbation du procès-verbal \(répétition\) »\. Sans vote/,
  );
  await play.press('Reporter le point 2');
  await play.press('Retirer le point 3');
  const page = await world.visitor().get(play.base);
  assert.match(
    page.text,
    /prend acte de « Approbation du procès-verbal \(répétition\) »\. Sans vote : rien n’a été mis aux voix/,
  );
  assert.match(page.text, /Le point est reporté à une autre séance\./);
  assert.match(page.text, /Le point est retiré de l’ordre du jour\./);
  await play.press('Lever la séance');
  const late = await play.secretariat.post(`${play.base}/presences`, { left: '5' });
  assert.equal(late.status, 422);
  assert.match(late.text, /Les présences ne se notent plus/);
});

story('a convened sitting that never finds its quorum is closed as such', async (world) => {
  const play = await rehearsal(world);
  await play.arrive(1, 62);
  await play.press('Constater le défaut de quorum');
  assert.match((await play.desk()).text, /État : levée/);
});
