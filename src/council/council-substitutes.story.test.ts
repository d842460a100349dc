import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { addItem, convene, draftSitting } from '../../test/harness/convocation-steps.ts';
import { call, names, nominating, round, votes } from '../../test/harness/nominations.ts';
import { newCouncil, sendMembers } from '../../test/harness/real-assembly.ts';
import { type Rehearsal, rehearsal } from '../../test/harness/rehearsal.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';
import { verifyVotes } from './commands/verify-votes.ts';

// Seat 12 is that of a commune with one seat only: its substitute sits when its member is away (L5211-6 CGCT).

const page = '/conseil/membres/12';

async function community(world: World): Promise<Visitor> {
  await sql`update council.assembly set profile = 'community'`.execute(world.parts.database);
  return world.enter('mandate/council-secretariat');
}

async function name(secretariat: Visitor, seat = 12, starts = '2026-11-20'): Promise<SeenPage> {
  const form = await secretariat.get(`/conseil/membres/${seat}/suppleant`);
  return secretariat.submit(form, 'Nommer un suppléant', { 'Suppléant à partir du': starts });
}

/** The substitute of that seat, signed in from the list of the demonstration. */
async function substitute(world: World, seat = 12): Promise<Visitor> {
  const visitor = world.visitor();
  const list = await visitor.get('/entrer-comme');
  return visitor.submit(list, `Entrer comme Siège ${seat}, suppléant (fictif)`).then(() => visitor);
}

const sits = async (play: Rehearsal, seat = 12) =>
  play.secretariat.submit(await play.secretary(), `Le suppléant siège au siège ${seat}`);
const own = (play: Rehearsal) => `${play.base}/ma-place`;

story('a substitute is named for a seat, one at a time, and only where the law knows some', async (world) => {
  const metropole = await world.enter('mandate/council-secretariat');
  assert.doesNotMatch((await metropole.get(page)).text, /Nommer un suppléant/);
  const refused = await name(metropole);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /seule une communauté de communes ou d’agglomération en a \(L5211-6 du CGCT\)/);
  const secretariat = await community(world);
  const wrong = await name(secretariat, 12, '2026-02-31');
  assert.match(wrong.text, /Donnez un jour qui existe/);
  const done = await name(secretariat);
  assert.equal(done.status, 200, done.text.slice(0, 900));
  assert.match(done.text, /Suppléant Siège 12, suppléant \(fictif\), depuis le 20 novembre 2026/);
  assert.match(
    (await world.visitor().get('/conseil/membres')).text,
    /Suppléant : Siège 12, suppléant \(fictif\)/,
  );
  const twice = await name(secretariat);
  assert.equal(twice.status, 422);
  assert.match(twice.text, /Ce siège a déjà un suppléant à cette date/);
  const form = await secretariat.get(`${page}/suppleant/fin`);
  const early = await secretariat.submit(form, 'Mettre fin à la suppléance', {
    'N’est plus suppléant à partir du': '2026-11-20',
  });
  assert.equal(early.status, 422);
  assert.match(early.text, /Dites pourquoi .*Ce jour n’est pas après/);
  const ended = await secretariat.submit(early, 'Mettre fin à la suppléance', {
    Pourquoi: 'another_named',
    'N’est plus suppléant à partir du': '2026-11-22',
  });
  assert.match(ended.text, /Aucun suppléant n’est nommé/);
  assert.match(ended.text, /Les suppléants de ce siège .*22 novembre 2026 Un autre suppléant est appelé/);
  const next = await name(secretariat, 12, '2026-11-22');
  assert.match(next.text, /Siège 12, suppléant 2 \(fictif\), depuis le 22 novembre 2026/);
  const english = await world.visitor().get(`/en${page}`);
  assert.match(english.text, /Substitute Siège 12, suppléant 2 \(fictif\), since 22 November 2026/);
});

story('the substitute makes the quorum and votes; the member who arrives ends it at once', async (world) => {
  await name(await community(world));
  world.at('2026-11-23T17:00:00Z');
  const play = await rehearsal(world);
  await play.arrive(13, 74);
  const second = await substitute(world);
  const waiting = await second.get(own(play));
  assert.match(waiting.text, /Suppléant au siège 12 .*Vous siégez quand le titulaire est absent/);
  const alone = await second.post(`${own(play)}/presence`, { kind: 'arrived', code: await play.code() });
  assert.equal(alone.status, 422);
  assert.match(alone.text, /le secrétariat le note quand le titulaire est absent\. L5211-6 CGCT/);
  const short = await play.president.post(`${play.base}/ouverture`, { once: 'sixty-two-present' });
  assert.match(short.text, /Quorum de 63 non atteint \(62 présents\)/);
  const noted = await sits(play);
  assert.equal(noted.status, 200, noted.text.slice(0, 900));
  assert.match(noted.text, /12 Suppléant 18:00 Départ du suppléant du siège 12 ?Arrivée du titulaire/);
  await play.press('Ouvrir la séance');
  world.at('2026-11-23T17:05:00Z');
  const opened = await play.press('Ouvrir le point 1');
  assert.match(opened.text, /quorum de 63 atteint \(63 présents\)/);
  await play.press('Mettre aux voix le point 1');
  const titular = await play.member(12);
  const form = (await second.get(own(play))).form('Voter');
  const usurped = await titular.post(form.action, { ...form.fields, choice: 'against', once: 'from-afar-1' });
  assert.equal(usurped.status, 422);
  assert.match(usurped.text, /Le suppléant siège à cette place et vote/);
  assert.match(usurped.text, /Votre suppléant siège depuis 18:00/);
  const voted = await second.post(form.action, { ...form.fields, choice: 'for' });
  assert.match(voted.text, /Votre vote est enregistré/);
  world.at('2026-11-23T17:10:00Z');
  const arrival = await titular.get(own(play));
  const back = await titular.submit(arrival, 'Je suis arrivé', { 'Code affiché': await play.code() });
  assert.equal(back.status, 200, back.text.slice(0, 900));
  assert.match(
    back.text,
    /Le vote de ce siège est enregistré Pour .*Donné avant votre arrivée à cette place/,
  );
  const late = await second.post(form.action, { ...form.fields, choice: 'abstain', once: 'too-late-now' });
  assert.equal(late.status, 422);
  assert.match(late.text, /Le suppléant ne siège pas en ce moment.*Le titulaire siège/);
  assert.match((await play.secretary()).text, /12 Présent 18:10 Départ du siège 12/);
  const refused = await play.secretariat.post(`${play.base}/presences`, {
    substitute: '12',
    once: 'not-now-12',
  });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Le titulaire est là : notez d’abord son départ\. L5211-6 CGCT/);
  const unknown = await play.secretariat.post(`${play.base}/presences`, {
    substitute: '40',
    once: 'nobody-40',
  });
  assert.match(unknown.text, /Ce siège n’a pas de suppléant ce jour-là/);
});

story(
  'while the substitute sits, the proxies of the member sleep; nothing forbids writing one',
  async (world) => {
    await name(await community(world));
    world.at('2026-11-23T17:00:00Z');
    const play = await rehearsal(world);
    await play.arrive(20, 90);
    const note = async (grantor: number, holder: number) =>
      play.secretariat.submit(await play.secretariat.get(`${play.base}/pouvoirs`), 'Noter ce pouvoir', {
        'Siège de celui qui donne pouvoir': String(grantor),
        'Siège de celui qui le reçoit': String(holder),
        'Pouvoir daté du': '2026-11-21',
      });
    const given = await note(12, 20);
    assert.equal(given.status, 200, given.text.slice(0, 900));
    assert.match(given.text, /Siège 12 Ce siège a un suppléant : le pouvoir ne sert que s’il ne siège pas/);
    assert.match(given.text, /réponse ministérielle n° 16075, JO Sénat, 2 mars 2017/);
    await note(100, 12);
    await play.press('Ouvrir la séance');
    await play.press('Ouvrir le point 1');
    await sits(play);
    const asleep = await play.secretariat.get(`${play.base}/pouvoirs`);
    assert.match(asleep.text, /Siège 20 21 novembre 2026 1re de suite En sommeil : le suppléant siège/);
    await play.press('Mettre aux voix le point 1');
    const second = await substitute(world);
    const seat = await second.get(own(play));
    assert.doesNotMatch(seat.text, /Voter pour le siège 100/, 'a proxy is for the person');
    assert.doesNotMatch(seat.text, /Révoquer mon pouvoir|Donner pouvoir/);
    const form = seat.form('Voter');
    const forOther = await second.post(form.action, {
      ...form.fields,
      seat: '100',
      choice: 'for',
      once: 'for-100-no',
    });
    assert.equal(forOther.status, 422);
    assert.match(forOther.text, /Ce pouvoir a été donné au titulaire : il dort tant que le suppléant siège/);
    const holder = await play.member(20);
    const theirs = (await holder.get(own(play))).form('Voter');
    const both = await holder.post(theirs.action, {
      ...theirs.fields,
      seat: '12',
      choice: 'against',
      once: 'for-12-no',
    });
    assert.equal(both.status, 422);
    assert.match(both.text, /Le suppléant siège à cette place et vote/);
    await second.post(form.action, { ...form.fields, choice: 'for' });
    world.at('2026-11-23T17:20:00Z');
    await play.secretariat.submit(await play.secretary(), 'Départ du suppléant du siège 12');
    const awake = await play.secretariat.get(`${play.base}/pouvoirs`);
    assert.match(awake.text, /Siège 20 21 novembre 2026 1re de suite En vigueur/);
  },
);

story('the minutes name the substitute, and the published votes count again', async (world) => {
  await name(await community(world));
  world.at('2026-11-23T17:00:00Z');
  const play = await rehearsal(world);
  await play.arrive(13, 75);
  await sits(play);
  await play.press('Ouvrir la séance');
  world.at('2026-11-23T17:05:00Z');
  await play.press('Ouvrir le point 1');
  await play.press('Mettre aux voix le point 1');
  const second = await substitute(world);
  const form = (await second.get(own(play))).form('Voter');
  await second.post(form.action, { ...form.fields, choice: 'against' });
  await play.vote([13, 14], 'for');
  world.at('2026-11-23T17:10:00Z');
  await play.press('Clore le scrutin du point 1');
  await play.press('Proclamer le résultat du point 1');
  world.at('2026-11-23T17:15:00Z');
  await play.secretariat.submit(await play.secretary(), 'Arrivée du titulaire du siège 12');
  const minutes = await play.secretariat.get(`${play.base}/proces-verbal`);
  assert.match(
    minutes.text,
    /64 des 124 membres en exercice ont été présents\. Suppléant\(e\) du siège 12 et sièges 12 à 75/,
  );
  assert.match(minutes.text, /18:15 départ suppléant\(e\) du siège 12 18:15 arrivée siège 12/);
  assert.match(minutes.text, /Contre suppléant\(e\) du siège 12/);
  const file = await world.visitor().get(`${play.base}.votes.json`);
  const { votes } = JSON.parse(file.body) as { votes: { facts: { closing: { substituted?: number[] } } }[] };
  assert.deepEqual(votes[0]?.facts.closing.substituted, [12]);
  const checked = verifyVotes(file.body);
  assert.equal(checked.kind === 'checked' && checked.verdict, 'conforming', JSON.stringify(checked));
});

story('a nomination that a substitute votes counts again, in secret as with names', async (world) => {
  await name(await community(world));
  const counted = async (slug: string) => {
    const file = (await world.visitor().get(`${slug}.votes.json`)).body;
    const checked = verifyVotes(file);
    assert.equal(checked.kind === 'checked' && checked.verdict, 'conforming', JSON.stringify(checked));
    const { nominations } = JSON.parse(file) as {
      nominations: { rounds: { facts: { closing: { substituted?: number[] } } }[] }[];
    };
    return nominations[0]?.rounds.map((one) => one.facts.closing.substituted);
  };
  const play = await nominating(world, names);
  await play.leave(12, 12);
  await play.secretariat.submit(await play.secretariat.get(`${play.base}/pouvoirs`), 'Noter ce pouvoir', {
    'Siège de celui qui donne pouvoir': '100',
    'Siège de celui qui le reçoit': '12',
    'Pouvoir daté du': '2026-11-21',
  });
  await sits(play);
  await play.secretariat.post(`${play.base}/interets`, {
    rank: '1',
    seat: '100',
    kind: 'personal_interest',
    once: 'interest-of-the-grantor',
  });
  await round(play, votes(40, 39, 20));
  await play.press('Proclamer le tour du point 1');
  assert.deepEqual(await counted(play.base), [[12]]);
  const aside = { against: '0', abstain: '0', noText: 'checked', once: 'secrecy-set-aside' };
  await play.secretariat.post(`${play.base}/points/1/secret`, aside);
  assert.equal((await call(play, 'public')).status, 200);
  const second = await substitute(world);
  const seat = await second.get(own(play));
  const picked = seat.root.querySelector('input[name=choice]')?.getAttribute('value') ?? '';
  const form = seat.form('Voter');
  assert.equal((await second.post(form.action, { ...form.fields, choice: picked })).status, 200);
  await play.president.submit(await play.desk(), 'Simuler les bulletins restants', votes(60, 38));
  await play.press('Clore le scrutin du point 1');
  await play.press('Proclamer le résultat du point 1');
  assert.deepEqual(await counted(play.base), [[12], [12]]);
});

story('in a cancelled sitting no substitute sits, and each who received a copy is told', async (world) => {
  const secretariat = await community(world);
  await sql`update council.seat set ends_on = '2026-11-01', ended_by = 'term_ended' where number > 14`.execute(
    world.parts.database,
  );
  await name(secretariat);
  const base = await draftSitting(secretariat, { day: '2026-11-29' });
  await addItem(secretariat, base, 'Vœu');
  await convene(secretariat, base);
  const desk = await secretariat.get(`${base}/secretariat`);
  const cancelling = await secretariat.submit(
    await secretariat.get(`${base}/annulation`),
    'Annuler la séance',
    { 'Motif de l’annulation': 'Tempête annoncée.' },
  );
  assert.match(cancelling.text, /Copies aux suppléants .*Siège 12, .*Annulation : à remettre par écrit/);
  const late = await secretariat.submit(desk, 'Le suppléant siège au siège 12');
  assert.equal(late.status, 422);
  assert.match(late.text, /Cette séance est annulée : rien/);
  assert.doesNotMatch((await secretariat.get(`${base}/secretariat`)).text, /Le suppléant siège/);
  const waiting = await (await substitute(world)).get(`${base}/ma-place`);
  assert.match(waiting.text, /Séance annulée/);
  assert.doesNotMatch(waiting.text, /Vous siégez quand le titulaire est absent/);
  const seated = sql`
    insert into council.presence_event (id, sitting_id, seat_id, kind, at, number, substitute_id)
    select gen_random_uuid(), sitting.id, seat.id, 'arrived', now(), 1, named.id
    from council.sitting, council.seat, council.substitute named
    where sitting.state = 'cancelled' and seat.number = 12`.execute(world.parts.database);
  await assert.rejects(seated, /SITTING_CANCELLED/);
});

const card = (seat: string, name: string, email: string) =>
  `${seat};${name};Les Verts (essai);2026-04-10;${email}`;
const head = 'Numéro de siège;Nom;Groupe;Début;E-mail';

story('a real substitute is no member, and stops being one on taking the seat', async (world) => {
  const secretariat = await newCouncil(world, 'Communauté d’essai');
  await secretariat.submit(await secretariat.get('/conseil/assemblee'), 'Créer', {
    'Nombre de sièges': '3',
    'Droit applicable': 'community',
    'Acte qui fixe': 'Arrêté d’essai',
    'Adresse de cet acte': 'https://exemple.invalid/arrete',
  });
  const rows = [
    card('1', 'Membre Un', 'un@exemple.invalid'),
    card('2', 'Membre Deux', 'deux@exemple.invalid'),
  ];
  const preview = await sendMembers(secretariat, [head, ...rows].join('\n'));
  const confirmation = preview.form('Installer ces 2 membres');
  await secretariat.post(confirmation.action, { ...confirmation.fields, create: 'Les Verts (essai)' });
  const form = await secretariat.get('/conseil/membres/1/suppleant');
  const typed = { Nom: 'Personne Trois', 'Suppléant à partir du': '2026-04-10' };
  const member = await secretariat.submit(form, 'Nommer un suppléant', {
    ...typed,
    'Adresse électronique': 'deux@exemple.invalid',
  });
  assert.equal(member.status, 422);
  assert.match(member.text, /tient un siège de l’assemblée : elle ne peut pas être aussi suppléante/);
  const named = await secretariat.submit(member, 'Nommer un suppléant', {
    'Adresse électronique': 'trois@exemple.invalid',
  });
  assert.match(named.text, /Suppléant Personne Trois, depuis le 10 avril 2026/);
  assert.match((await world.visitor().get('/boite-locale')).text, /Vous êtes suppléant dans Totem/);
  const base = await draftSitting(secretariat, { day: '2026-12-10' });
  await addItem(secretariat, base, 'Budget (fictif)');
  const convened = await convene(secretariat, base);
  assert.match(convened.text, /Copies aux suppléants .*Siège 1, Personne Trois :/);
  assert.match(convened.text, /2 membres en exercice/, 'the copy is not one more member convened');
  const box = await world.visitor().get('/boite-locale');
  assert.match(
    box.text,
    /Suppléant\(e\), vous recevez la convocation à la séance « Conseil de décembre \(fictif\) »/,
  );
  await secretariat.submit(await secretariat.get(`${base}/annulation`), 'Annuler la séance', {
    'Motif de l’annulation': 'Tempête annoncée.',
  });
  const told = (await world.visitor().get('/boite-locale')).root
    .querySelectorAll('main article')
    .filter((one) => /Séance annulée : /.test(one.text.replace(/\s+/g, ' ')));
  assert.deepEqual(
    told.map((one) => /\w+@exemple\.invalid/.exec(one.text)?.[0]).toSorted(),
    ['deux@exemple.invalid', 'trois@exemple.invalid', 'un@exemple.invalid'],
    'two members and one substitute',
  );
  const vacant = await secretariat.post('/conseil/membres/3/suppleant', {
    ...typed,
    name: 'X',
    starts: '2026-04-10',
  });
  assert.equal(vacant.status, 422);
  assert.match(vacant.text, /Personne ne tient ce siège : installez d’abord son titulaire/);
  // Named on the very day the file would seat them: neither a member nor a crash, but the reason.
  const third = await sendMembers(
    secretariat,
    [head, card('3', 'Personne Trois', 'trois@exemple.invalid')].join('\n'),
  );
  const taken = await secretariat.submit(third, 'Installer ce membre');
  assert.equal(taken.status, 422);
  assert.match(taken.text, /Une de ces personnes est suppléante d’un siège à cette date/);
  const replacing = await secretariat.get('/conseil/membres/1/remplacement');
  const group =
    replacing.root.querySelectorAll('select[name=group] option').at(-1)?.getAttribute('value') ?? '';
  const replaced = await secretariat.submit(replacing, 'Remplacer', {
    Pourquoi: 'resigned',
    'Ne siège plus à partir du': '2026-11-20',
    Nom: 'Personne Trois',
    'Adresse électronique': 'trois@exemple.invalid',
    Groupe: group,
    'Siège à partir du': '2026-11-20',
  });
  assert.equal(replaced.status, 200, replaced.text.slice(0, 1200));
  assert.match(replaced.text, /Aucun suppléant n’est nommé/);
  assert.match(replaced.text, /Les suppléants de ce siège .*20 novembre 2026 Prend le siège/);
});

story('the database refuses a rewritten designation and the substitute of another seat', async (world) => {
  await name(await community(world));
  const refusedBy = async (statement: string): Promise<string> => {
    try {
      await world.parts.database.transaction().execute((tx) => sql.raw(statement).execute(tx));
      return 'accepted';
    } catch (error) {
      const { constraint, message } = error as { constraint?: string; message: string };
      return constraint || message;
    }
  };
  assert.match(await refusedBy('delete from council.substitute'), /SUBSTITUTES_ONLY_END/);
  assert.match(
    await refusedBy("update council.substitute set starts_on = '2026-01-01'"),
    /SUBSTITUTES_ONLY_END/,
  );
  const elsewhere = await refusedBy(`
    insert into council.presence_event (id, sitting_id, seat_id, kind, at, number, substitute_id)
    select gen_random_uuid(), sitting.id, seat.id, 'arrived', now(), 1, named.id
    from council.sitting, council.seat, council.substitute named
    where sitting.slug = 'repetition' and seat.number = 13`);
  assert.match(elsewhere, /SUBSTITUTE_OF_ANOTHER_SEAT/);
  const overlapping = await refusedBy(`
    insert into council.substitute select gen_random_uuid(), assembly_id, number, gen_random_uuid(), '2026-12-01'
    from council.substitute`);
  assert.match(overlapping, /substitute_named_once/);
});
