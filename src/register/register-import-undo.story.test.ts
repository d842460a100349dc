import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { confirmImport, judgeList, sendList, someSource } from '../../test/harness/import-steps.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { packedZip, workbookOf } from '../../test/harness/workbook.ts';
import { story, type World } from '../../test/harness/world.ts';

const list =
  'Nom;Identifiant de la fiche;Site\nCorolle;;https://corolle.invalid\nMinalogic;minalogic;https://autre.invalid\n';
const team = (world: World) => world.enter('mandate/territory-lead');

async function undo(lead: Visitor, page: SeenPage): Promise<SeenPage> {
  return lead.submit(await lead.get(page.path), 'Annuler tout l’import');
}

/** What the register holds, table by table: what an act that failed must leave as it was. */
async function held(world: World): Promise<unknown> {
  const { rows } = await sql`select
    (select count(*)::int from register.actor where state = 'listed') as listed,
    (select count(*)::int from register.field_value) as values,
    (select count(*)::int from register.source) as sources,
    (select count(*)::int from register.import where state = 'applied') as applied,
    (select max(seq)::int from journal.entry) as acts`.execute(world.parts.database);
  return rows[0];
}

story(
  'a whole import is undone: its values go, its profiles answer « retirée », and it may come back',
  async (world) => {
    world.at('2026-11-24T09:00:00Z');
    const lead = await team(world);
    const source = { readOn: '2026-11-24' };
    const applied = await confirmImport(lead, await judgeList(lead, list, { source }));
    assert.match((await world.visitor().get('/acteurs/minalogic')).text, /https:\/\/autre\.invalid/);
    const undone = await undo(lead, applied);
    assert.match(undone.text, /Annulé le 24 novembre 2026/);
    assert.match(undone.text, /Fiches créées \(1\) Fiches complétées \(1\)/, 'the account of its rows stays');

    const gone = await world.visitor().get('/acteurs/corolle');
    assert.equal(gone.status, 410);
    assert.match(gone.text, /Fiche retirée Cette fiche a quitté le registre le 24 novembre 2026/);
    assert.doesNotMatch(gone.text, /Corolle/);
    assert.equal((await world.visitor().raw('/acteurs/corolle.json')).status, 410);
    assert.match(
      (await world.visitor().get('/acteurs?q=corolle')).text,
      /Aucune organisation ne répond à tout cela/,
    );
    const back = await world.visitor().get('/acteurs/minalogic');
    assert.match(back.text, /Site https:\/\/www\.minalogic\.com/);
    assert.doesNotMatch(back.text, /autre\.invalid/);
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::int as count from register.value_withdrawal`.execute(world.parts.database);
    assert.ok((rows[0]?.count ?? 0) > 3, 'withdrawn by rows, not erased');

    const again = await judgeList(lead, list, { source });
    assert.match(again.text, /fiche retirée qui revient/);
    await confirmImport(lead, again);
    assert.equal(
      (await world.visitor().get('/acteurs/corolle')).status,
      200,
      'the same address answers again',
    );
  },
);

story('an import that later decisions rest on is not undone, and each is named', async (world) => {
  world.at('2026-11-24T09:00:00Z');
  const lead = await team(world);
  const source = { readOn: '2026-11-24' };
  const first = await confirmImport(lead, await judgeList(lead, list, { source }));
  const later = 'Nom;Site\nCorolle;https://encore.invalid\n';
  const second = await confirmImport(
    lead,
    await judgeList(lead, later, { source: { ...source, title: 'Autre liste' } }),
  );
  const choice = await lead.get('/acteurs/minalogic/valeurs/website');
  const form = choice.form('Afficher ce choix');
  const value = choice.root.querySelectorAll('input[name="value"]').at(-1)?.getAttribute('value') ?? '';
  await lead.post(form.action, { ...form.fields, value });

  const page = await lead.get(first.path);
  assert.match(
    page.text,
    /Pas maintenant :.*Corolle : une autre source l’a complétée depuis \(Import n° \d+\)/,
  );
  assert.match(page.text, /Minalogic : l’équipe a choisi d’afficher une de ses valeurs/);
  const forced = await lead.post(`${first.path}/annulation`, { once: 'une-cle-de-forcage' });
  assert.equal(forced.status, 422);
  assert.match(forced.text, /défaites-les d’abord\. Rien n’a été annulé/);
  assert.equal((await world.visitor().get('/acteurs/corolle')).status, 200);

  await undo(lead, second);
  const freed = await lead.get('/acteurs/minalogic/valeurs/website');
  await lead.post(form.action, { ...freed.form('Afficher ce choix').fields, value: '' });
  assert.match((await undo(lead, first)).text, /Annulé le/);
  const twice = await lead.post(`${first.path}/annulation`, { once: 'une-autre-cle-encore' });
  assert.match(twice.text, /n’est pas écrit, ou plus/);
});

story(
  'a register that moved since the check is not written over: the difference is drawn again',
  async (world) => {
    const lead = await team(world);
    const checked = await judgeList(lead, list);
    const other = 'Nom;Type\nCorolle;PME\n';
    await confirmImport(lead, await judgeList(lead, other, { source: { title: 'Autre liste' } }));
    const page = await confirmImport(lead, checked);
    assert.match(page.text, /Le registre a changé depuis la vérification\. Rien n’a été écrit/);
    assert.match(page.text, /Fiches créées \(0\) Fiches complétées \(2\)/);
    assert.match((await confirmImport(lead, page)).text, /Écrit le/);
  },
);

story('the button pressed twice writes once; a draft given up leaves nothing', async (world) => {
  const lead = await team(world);
  const page = await judgeList(lead, list);
  await confirmImport(lead, page);
  const before = await held(world);
  const twice = await confirmImport(lead, page);
  assert.match(twice.text, /Écrit le/);
  assert.deepEqual(await held(world), before);
  const draft = await judgeList(lead, 'Nom;Type\nDahlia;PME\n');
  assert.match((await lead.submit(draft, 'Abandonner ce brouillon')).text, /Imports, du plus récent/);
  assert.equal((await lead.get(draft.path)).status, 404);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from register.import_row as r
    join register.import as i on i.id = r.import_id where i.state = 'abandoned'`.execute(
    world.parts.database,
  );
  assert.equal(rows[0]?.count, 0);
});

story('a failure in the middle of writing leaves nothing, says so, and may be tried again', async (world) => {
  const lead = await team(world);
  const page = await judgeList(lead, list);
  const before = await held(world);
  const connection = await world.source.acquire();
  await connection.exec(`create function register.fail() returns trigger language plpgsql as $$ begin raise exception 'cut'; end $$;
    create trigger fail before update on register.import_row execute function register.fail()`);
  world.source.release(connection);
  const log = world.parts.log;
  Object.assign(world.parts, { log: () => {} });
  assert.equal((await confirmImport(lead, page)).status, 500);
  Object.assign(world.parts, { log });
  assert.deepEqual(await held(world), before);
  assert.match((await lead.get(page.path)).text, /La dernière tentative n’a pas abouti : rien n’a été écrit/);
  const repaired = await world.source.acquire();
  await repaired.exec('drop trigger fail on register.import_row');
  world.source.release(repaired);
  assert.match((await confirmImport(lead, page)).text, /Écrit le/);
});

story('what is no list is refused by name, with its place, and nothing is kept of it', async (world) => {
  const lead = await team(world);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const bomb = new Uint8Array(
    packedZip({ '[Content_Types].xml': '<x/>', 'xl/worksheets/sheet1.xml': Buffer.alloc(60_000_000, 32) }),
  );
  const book = new Uint8Array(workbookOf({ A: [['Nom'], ['x']] }));
  const before = await held(world);
  const cases: readonly [string | Uint8Array<ArrayBuffer>, string, RegExp][] = [
    [bytes('%PDF-1.7'), 'liste.csv', /Le contenu n’est pas ce que dit le nom/],
    [book, 'liste.csv', /un classeur renommé/],
    ['Nom;Ville', 'liste.xlsx', /Le contenu n’est pas ce que dit le nom/],
    ['Nom;Ville', 'liste.xls', /finir par \.csv, \.txt ou \.xlsx/],
    ['', 'liste.csv', /Ce fichier est vide/],
    [bytes('Nom;V\u0000\u0001'), 'liste.csv', /Ce n’est pas un texte/],
    ['Nom;Ville\n1;"ouvert', 'liste.csv', /n’est pas refermé \(ligne 2\)/],
    [bomb, 'liste.xlsx', /enfle plus de deux cents fois/],
  ];
  for (const [content, name, sentence] of cases) {
    const page = await sendList(lead, content, name);
    assert.equal(page.status, 422, name);
    assert.match(page.text, sentence);
    assert.ok(page.root.querySelector('#f-file-error'), 'said at the field too');
  }
  assert.deepEqual(await held(world), before);
});

story('another team’s import is not told to exist', async (world) => {
  const lead = await team(world);
  const page = await judgeList(lead, list);
  const stranger = await world.enter('mandate/programme-office');
  assert.equal((await stranger.get(page.path)).status, 403);
  await sql`update register.import set organisation_id =
    (select id from people.organisation where id <> organisation_id limit 1)`.execute(world.parts.database);
  for (const path of [page.path, `${page.path}/colonnes`, `${page.path}/refus.csv`, '/acteurs/imports/x'])
    assert.equal((await lead.get(path)).status, 404, path);
  const read = await sendList(lead, list);
  const form = read.form('Continuer vers les colonnes');
  await sql`alter table register.import_file disable trigger import_file_only_added`.execute(
    world.parts.database,
  );
  await sql`update register.import_file set organisation_id =
    (select id from people.organisation where id <> organisation_id limit 1)`.execute(world.parts.database);
  const taken = await lead.post(form.action, { ...form.fields, ...someSource });
  assert.match(taken.text, /Choisissez un fichier/, 'nobody reads what another team sent');
  for (const act of ['application', 'annulation', 'abandon', 'colonnes'])
    assert.equal((await lead.post(`${page.path}/${act}`, {})).status, 404, act);
  assert.match((await lead.get('/acteurs/imports')).text, /Aucune liste importée/);
});
