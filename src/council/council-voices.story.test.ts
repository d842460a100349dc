import assert from 'node:assert/strict';
import { type Rehearsal, rehearsal } from '../../test/harness/rehearsal.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

// Who votes for whom, who takes no part, how the vote is taken: the hard cases of the law, played by their roles.

/** The sitting open with these seats there, and item 1 under discussion. */
async function discussing(world: World, present: number): Promise<Rehearsal> {
  const play = await rehearsal(world);
  world.at('2026-11-23T17:00:00Z');
  await play.arrive(1, present);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 1');
  return play;
}

async function voices(play: Rehearsal, button: string, fields: Record<string, string>): Promise<SeenPage> {
  return play.secretariat.submit(await play.secretariat.get(`${play.base}/pouvoirs`), button, fields);
}

const proxy = (grantor: number, holder: number, day = '2026-11-20') => ({
  'Siège de celui qui donne pouvoir': String(grantor),
  'Siège de celui qui le reçoit': String(holder),
  'Pouvoir daté du': day,
});

/** Calls the vote in a mode, as the chair picks it. */
async function callIn(play: Rehearsal, mode: 'ordinary' | 'public' | 'secret'): Promise<SeenPage> {
  const form = (await play.desk()).form('Mettre aux voix le point 1');
  return play.president.post(form.action, { ...form.fields, mode });
}

/** Casts one ballot from a member's page, for the seat whose form it is. */
async function cast(member: Visitor, play: Rehearsal, button: string, choice: string): Promise<SeenPage> {
  const form = (await member.get(`${play.base}/ma-place`)).form(button);
  return member.post(form.action, { ...form.fields, choice, confirm: 'yes' });
}

async function proclaimed(play: Rehearsal): Promise<string> {
  await play.press('Clore le scrutin du point 1');
  await play.press('Proclamer le résultat du point 1');
  return (await play.president.get(play.base)).text;
}

story('H1, sixty-two present and a proxy: the proxy does not make the quorum', async (world) => {
  const play = await rehearsal(world);
  await play.arrive(1, 63);
  await play.press('Ouvrir la séance');
  await play.leave(63, 63);
  const noted = await voices(play, 'Noter ce pouvoir', proxy(63, 1));
  assert.equal(noted.status, 200, noted.text.slice(0, 900));
  assert.match(noted.text, /Siège 63 Siège 1 20 novembre 2026 1re de suite En vigueur/);
  const short = await play.president.submit(await play.desk(), 'Constater le défaut de quorum au point 1');
  assert.equal(short.status, 422);
  assert.match(short.text, /Quorum de 63 non atteint \(62 présents\)\. L2121-17 CGCT/);
});

story(
  'H11, one proxy per holder and per grantor, and only for who is away: all at once, nothing lost',
  async (world) => {
    const play = await discussing(world, 64);
    assert.equal((await voices(play, 'Noter ce pouvoir', proxy(100, 5))).status, 200);
    const second = await voices(play, 'Noter ce pouvoir', proxy(101, 5));
    assert.equal(second.status, 422);
    assert.match(second.text, /Ce membre porte déjà un pouvoir\. L2121-20 CGCT/);
    assert.equal(second.form('Noter ce pouvoir').fields['grantor'], '101', 'what was typed stays');
    const wrong = await voices(play, 'Noter ce pouvoir', proxy(100, 5, '2026-13-45'));
    assert.match(wrong.text, /La date du pouvoir n’est pas une date/);
    const here = await voices(play, 'Noter ce pouvoir', proxy(7, 5));
    assert.match(here.text, /Le mandant est présent et vote lui-même/);
    assert.match(here.text, /Ce membre porte déjà un pouvoir/);
    assert.match((await voices(play, 'Noter ce pouvoir', proxy(9, 9))).text, /pas pouvoir à soi-même/);
  },
);

story('H11, the holder votes twice and differently; the grantor who arrives votes alone', async (world) => {
  const play = await discussing(world, 64);
  await voices(play, 'Noter ce pouvoir', proxy(100, 5));
  await callIn(play, 'public');
  const holder = await play.member(5);
  await cast(holder, play, 'Voter', 'against');
  const both = await cast(holder, play, 'Voter pour le siège 100', 'for');
  assert.match(both.text, /Par pouvoir, pour le siège 100, votre vote est enregistré/);
  await play.secretariat.submit(await play.secretary(), 'Arrivée du siège 100');
  assert.match((await voices(play, 'Noter ce pouvoir', proxy(101, 6))).text, /Caduc : son auteur est arrivé/);
  const late = await holder.post(`${play.base}/ma-place/bulletin`, {
    ...both.form('Reprendre ce vote').fields,
    vote: await voteId(play),
    seat: '100',
    choice: 'for',
    once: 'a-late-proxy-ballot',
  });
  assert.equal(late.status, 422);
  assert.match(late.text, /Le mandant est présent et vote lui-même/);
  const grantor = await play.member(100);
  const mine = await grantor.get(`${play.base}/ma-place`);
  assert.match(mine.text, /Donné par le siège 5, qui portait votre pouvoir ; vous pouvez le remplacer/);
  const again = (await grantor.get(`${play.base}/ma-place?changer=100`)).form('Remplacer mon vote');
  await grantor.post(again.action, { ...again.fields, choice: 'abstain' });
  const text = await proclaimed(play);
  assert.match(text, /Rejeté à l'unanimité des suffrages exprimés, par une voix contre et une abstention/);
});

/** The vote that a member's page would post to. */
async function voteId(play: Rehearsal): Promise<string> {
  const page = await (await play.member(6)).get(`${play.base}/ma-place`);
  return page.form('Voter').fields['vote'] ?? '';
}

story(
  'a ballot through a revoked proxy, or for a colleague who gave none, is refused with its article',
  async (world) => {
    const play = await discussing(world, 64);
    await voices(play, 'Noter ce pouvoir', proxy(100, 5));
    const page = await play.secretariat.get(`${play.base}/pouvoirs`);
    const revoked = await play.secretariat.submit(page, 'Révoquer le pouvoir du siège 100');
    assert.match(revoked.text, /Révoqué/);
    await callIn(play, 'public');
    const holder = await play.member(5);
    const vote = await voteId(play);
    const forOther = (seat: string) =>
      holder.post(`${play.base}/ma-place/bulletin`, {
        vote,
        seat,
        choice: 'for',
        once: `other-${seat}-once`,
      });
    const through = await forOther('100');
    assert.equal(through.status, 422);
    assert.match(through.text, /Aucun pouvoir écrit n’est enregistré\. L2121-20 CGCT/);
    assert.match((await forOther('99')).text, /Ce siège n’est pas le vôtre[^.]*\. L2121-20 CGCT/);
  },
);

story(
  'H8, an interest keeps out of the vote and of the quorum; the colleague’s proxy with it',
  async (world) => {
    const play = await discussing(world, 70);
    await voices(play, 'Noter ce pouvoir', proxy(100, 8));
    const declared = await voices(play, 'Noter cette déclaration', { Siège: '8', 'Intérêt personnel': '' });
    assert.match(declared.text, /Dites de quel intérêt il s’agit/);
    const form = declared.form('Noter cette déclaration');
    const noted = await play.secretariat.post(form.action, { ...form.fields, kind: 'personal_interest' });
    assert.match(noted.text, /Point 1, siège 8 : intérêt personnel à l’affaire/);
    const byLaw = await play.secretariat.post(form.action, {
      ...form.fields,
      once: 'another-declaration',
      seat: '9',
      kind: 'designated_by_law',
    });
    assert.equal(byLaw.status, 200);
    const reopened = await play.press('Rouvrir le point 1');
    assert.match(reopened.text, /quorum de 62 atteint \(68 présents\)/);
    await callIn(play, 'public');
    const member = await play.member(8);
    const own = await member.get(`${play.base}/ma-place`);
    assert.match(
      own.text,
      /Vous avez déclaré un intérêt : vous ne prenez pas part à ce point, ni par le pouvoir/,
    );
    const refused = await member.post(`${play.base}/ma-place/bulletin`, {
      vote: await voteId(play),
      seat: '8',
      choice: 'for',
      once: 'interested-ballot',
    });
    assert.match(refused.text, /Ce membre est intéressé à l’affaire\. L2131-11 CGCT/);
    await cast(await play.member(1), play, 'Voter', 'for');
    const text = await proclaimed(play);
    assert.match(text, /Adopté à l'unanimité, soixante-dix membres ne prenant pas part au vote/);
    assert.match(text, /3 membres ne prennent part ni au débat ni au vote/);
  },
);

story(
  'a third of the members present ask for secrecy: it prevails, and no name is kept anywhere',
  async (world) => {
    const play = await discussing(world, 63);
    const early = await callIn(play, 'secret');
    assert.equal(early.status, 422);
    assert.match(early.text, /Le scrutin secret n’est pas demandé par un tiers[^.]*\. L2121-21 CGCT/);
    const asks = async (seats: string, wanted: string) => {
      const form = (await play.secretariat.get(`${play.base}/pouvoirs`)).form('Noter ces demandes');
      return play.secretariat.post(form.action, { ...form.fields, seats, wanted });
    };
    await asks('30-50', 'public');
    assert.match((await callIn(play, 'ordinary')).text, /Le scrutin public est demandé par un quart/);
    const counted = await asks('2-21', 'secret');
    assert.match(counted.text, /Scrutin secret : 20 demandes, il en faut 21\./);
    const member = await play.member(22);
    const page = await member.get(`${play.base}/ma-place`);
    const asked = await member.submit(page, 'Je demande le scrutin secret');
    assert.match(asked.text, /Scrutin secret : 21 demandes, il en faut 21\. Accordé\./);
    assert.match((await callIn(play, 'public')).text, /Le scrutin secret est demandé par un tiers/);
    assert.equal((await callIn(play, 'secret')).status, 200);

    await cast(member, play, 'Voter', 'against');
    const box = await member.get(`${play.base}/ma-place`);
    assert.match(box.text, /Votre bulletin est dans l’urne Rien ne dit ce que vous avez voté/);
    const again = await member.post(`${play.base}/ma-place/bulletin`, {
      vote: await voteId(play),
      seat: '22',
      choice: 'for',
      once: 'second-secret-ballot',
    });
    assert.match(again.text, /Ce siège a déjà voté : un bulletin secret ne se remplace pas/);
    for (const seat of [1, 2, 3])
      await cast(await play.member(seat), play, 'Voter', seat === 3 ? 'blank' : 'for');
    await cast(await play.member(4), play, 'Voter', 'against');
    const text = await proclaimed(play);
    assert.match(
      text,
      /Non adopté, par deux voix pour, deux voix contre et un vote blanc, le partage des voix au scrutin secret valant rejet/,
    );
    assert.match(text, /Scrutin secret : aucun nom n’est gardé/);
    assert.doesNotMatch(text, /Le vote de chacun/);
    const entries = await world.visitor().get('/journal');
    assert.doesNotMatch(entries.body, /"choice"/);
  },
);

story(
  'an ordinary vote: the clerk enters against and abstentions, the rest is shown for contest',
  async (world) => {
    const play = await discussing(world, 64);
    await voices(play, 'Noter ce pouvoir', proxy(100, 5));
    await callIn(play, 'ordinary');
    const early = await play.president.submit(await play.desk(), 'Clore le scrutin du point 1');
    assert.match(early.text, /Notez d’abord les voix contre et les abstentions/);
    const over = await play.secretariat.submit(await play.secretary(), 'Noter le compte', {
      'Voix contre': '66',
    });
    assert.equal(over.status, 422);
    assert.match(over.text, /Ces nombres dépassent les voix de la salle : recomptez/);
    const odd = await play.secretariat.submit(await play.secretary(), 'Noter le compte', {
      Abstentions: 'deux',
    });
    assert.match(odd.text, /Chaque nombre est un entier, de 0 à 999/);
    const noted = await play.secretariat.submit(await play.secretary(), 'Noter le compte', {
      Abstentions: '2',
    });
    assert.match(
      noted.text,
      /65 voix dans la salle : 64 présents et 1 représenté\. Donc 63 pour, 0 contre, 2 abst/,
    );
    const followed = await world.visitor().get(play.base);
    assert.match(followed.text, /Ce compte peut être contesté jusqu’à la clôture/);
    const member = await (await play.member(5)).get(`${play.base}/ma-place`);
    assert.match(member.text, /Vote à main levée : levez la main/);
    assert.match(await proclaimed(play), /Adopté à l'unanimité moins deux abstentions\./);
  },
);

story(
  'the accounts: the president withdraws, another member is elected to chair, a tie adopts them',
  async (world) => {
    const play = await rehearsal(world);
    world.at('2026-11-23T17:00:00Z');
    await play.arrive(1, 64);
    await voices(play, 'Noter la nature du point', { 'Ce qu’il décide': 'accounts' });
    await play.press('Ouvrir la séance');
    const early = (await play.desk()).text;
    assert.match(early, /Le conseil n’a pas élu qui préside ce point[^.]*\. \(L2121-14 CGCT\)/);
    const own = await voices(play, 'Noter qui préside', { 'Siège qui préside': '1' });
    assert.match(own.text, /Qui préside doit être présent, et n’est pas tenu à l’écart du point/);
    await voices(play, 'Noter qui préside', { 'Siège qui préside': '2' });
    const opened = await play.press('Ouvrir le point 1');
    assert.match(opened.text, /quorum de 63 atteint \(63 présents\)/, 'the president is not counted');
    const late = await voices(play, 'Noter la nature du point', {
      Point: '1',
      'Ce qu’il décide': 'deliberation',
    });
    assert.equal(late.status, 422);
    await callIn(play, 'public');
    const president = await play.member(1);
    assert.match(
      (await president.get(`${play.base}/ma-place`)).text,
      /Vous vous retirez pendant le vote des comptes/,
    );
    const refused = await president.post(`${play.base}/ma-place/bulletin`, {
      vote: await voteId(play),
      seat: '1',
      choice: 'for',
      once: 'president-on-accounts',
    });
    assert.match(refused.text, /Le président se retire pendant le vote des comptes\. L2121-14 CGCT/);
    await cast(await play.member(2), play, 'Voter', 'against');
    await cast(await play.member(3), play, 'Voter', 'for');
    assert.match(
      await proclaimed(play),
      /Adopté, par une voix pour et une voix contre, aucune majorité ne s'étant dégagée contre l'adoption/,
    );
  },
);
