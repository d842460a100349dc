import assert from 'node:assert/strict';
import { beginImport, checkColumns, confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import { onPeople, story, type World } from '../../test/harness/world.ts';

const team = (world: World) => world.enter('mandate/territory-lead');
const counted = (text: string, reason: string) => Number(new RegExp(`${reason} (\\d+)`).exec(text)?.[1]);

story(
  'the example says why each actor is here: its links and the file of laureates, and who has no reason',
  async (world) => {
    const page = await world.visitor().get('/territoire/perimetre');
    assert.match(page.text, /Motif connu pour \d+ acteurs sur 150/);
    assert.ok(counted(page.text, 'Membre de') > 60);
    assert.equal(counted(page.text, 'Lauréat de'), 40);
    const none = counted(page.text, 'sans motif énoncé');
    assert.ok(none > 0, 'unknown is said, and counted');
    const listed = page.root.querySelectorAll('section[aria-labelledby="actors"] li').length;
    assert.equal(listed, none, 'those without a reason are those shown first');

    const profile = await world.visitor().get('/acteurs/eveon');
    assert.match(profile.text, /Pourquoi ici Lauréat de : i-Lab S Ministère de l.Enseignement supérieur/);
    assert.match(profile.text, /Membre de : Digital Grenoble S d’après ses liens, La Tribune/);
    assert.match((await world.visitor().get('/acteurs/petale')).text, /Aucun motif n’est énoncé/);
    const file = JSON.parse(await (await world.visitor().raw('/acteurs/eveon.json')).text());
    assert.deepEqual(file.actor.inclusion, ['laureate_of: i-Lab', 'member_of: Digital Grenoble']);
    const csv = await (await world.visitor().raw('/acteurs.csv?q=eveon')).text();
    assert.match(csv, /laureate_of: i-Lab \| member_of: Digital Grenoble/);
    const chosen = await world.visitor().get('/territoire/perimetre?motif=laureate_of');
    assert.ok(chosen.root.querySelectorAll('a').some((one) => one.getAttribute('href') === '/acteurs/eveon'));
    const same = chosen.root.querySelector('a[href="/acteurs?inclusion=laureate_of"]');
    assert.match(same?.text ?? '', /Voir ces acteurs dans la liste/);
    const list = await world.visitor().get(same?.getAttribute('href') ?? '');
    assert.match(list.text, /40 organisations/, 'the list of that filter says the same count');
    assert.equal((await world.visitor().get('/territoire/perimetre?motif=rien&page=-4')).status, 200);
  },
);

story('one reason for a whole list, and a row that gives its own; undone with the import', async (world) => {
  const lead = await team(world);
  const list =
    'Nom;Type;Pourquoi ici\nCorolle (fictif);PME;\nDahlia (fictif);PME;NAF 62.01Z\nIris (fictif);PME;par amitié\n';
  const columns = await beginImport(lead, list);
  const page = await checkColumns(lead, columns, { reason: 'member_of', reasonOf: 'Minalogic' });
  assert.match(page.text, /Ligne 2 Corolle .*Pourquoi ici : Membre de : Minalogic \(ajouté\)/);
  assert.match(page.text, /motif d’inclusion non reconnu, laissé de côté : « par amitié »/);
  const done = await confirmImport(lead, page);
  assert.match(
    (await lead.get('/acteurs/corolle-fictif')).text,
    /Pourquoi ici Membre de : Minalogic S Pôle d’exemple/,
  );
  assert.match(
    (await lead.get('/acteurs/dahlia-fictif')).text,
    /Code d’activité : 62\.01Z .*Un code d’activité ne suffit pas/,
  );
  const alone = await lead.get('/territoire/perimetre?motif=activity_alone');
  assert.match(alone.text, /code d’activité seul, insuffisant 1 /);
  assert.match(alone.text, /Dahlia \(fictif\)/);
  const again = await beginImport(lead, list, { source: { title: 'Annuaire d’exemple 2026' } });
  assert.equal(again.root.querySelector('#f-reasonOf')?.getAttribute('value'), 'Minalogic', 'remembered');
  await lead.submit(done, 'Annuler tout l’import');
  assert.match((await lead.get('/territoire/perimetre')).text, /code d’activité seul, insuffisant 0 /);
});

onPeople('an empty register has a perimeter of nobody, and says so', async (world) => {
  const page = await world.visitor().get('/territoire/perimetre');
  assert.match(page.text, /Motif connu pour 0 acteurs? sur 0.*Aucun acteur ici/);
  const lead = await team(world);
  await confirmImport(lead, await judgeList(lead, 'Nom;Type\nCorolle (fictif);PME\n'));
  assert.match((await world.visitor().get('/territoire/perimetre')).text, /sans motif énoncé 1 /);
});
