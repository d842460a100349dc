import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Visitor } from '../../test/harness/visitor.ts';
import { onEmpty, story, type World } from '../../test/harness/world.ts';

const team = (world: World) => world.enter('mandate/territory-lead');
const kalray = '/acteurs/kalray/chiffres';

const source = {
  Titre: 'Rapport annuel (fictif)',
  'Qui la publie': 'Éditeur (fictif)',
  Adresse: 'https://exemple.invalid/rapport',
};

async function enter(lead: Visitor, fields: Record<string, string>, slug = 'kalray') {
  const form = await lead.get(`/acteurs/${slug}/chiffres/nouveau`);
  return lead.submit(form, 'Enregistrer ce chiffre', { ...source, ...fields });
}

story(
  'a figure enters with its definition, its year and its source, and everybody reads it',
  async (world) => {
    const lead = await team(world);
    const page = await enter(lead, { Chiffre: 'emplois-salaries', Année: '2013', 'Un nombre': '1 040' });
    assert.equal(page.status, 200, page.text.slice(0, 400));
    const read = await world.visitor().get(kalray);
    assert.match(read.text, /Emplois salariés Postes salariés au 31 décembre/);
    assert.match(read.text, /31 décembre 2013 1 040 emplois S Rapport annuel \(fictif\), Éditeur \(fictif\)/);
    assert.doesNotMatch(read.text, /Corriger|Retirer|Saisir/);
    assert.match((await world.visitor().get(`/en${kalray}`)).text, /31 December 2013 1,040 jobs/);
  },
);

story('rivals stand side by side; the page says which is shown, and why', async (world) => {
  const lead = await team(world);
  const one = { Chiffre: 'emplois-salaries', Année: '2013' };
  await enter(lead, {
    ...one,
    'Un nombre': '40',
    'Ce que vaut ce chiffre': 'P',
    Titre: 'Un journal (fictif)',
  });
  await enter(lead, { ...one, 'Un nombre': '42' });
  await enter(lead, {
    ...one,
    'Ses mots': 'env. 45',
    'Ce que vaut ce chiffre': '?',
    Titre: 'Une rumeur (fictive)',
  });
  const page = await world.visitor().get(kalray);
  assert.match(page.text, /42 emplois affichée Affichée parce que mieux établie/);
  assert.match(page.text, /40 emplois P Un journal/);
  assert.match(page.text, /env\. 45/);
  assert.doesNotMatch(page.text, /41 emplois/, 'never an average');
});

story('a figure is refused with every fault at once, and nothing typed is lost', async (world) => {
  const lead = await team(world);
  const page = await enter(lead, {
    Chiffre: '',
    Année: '2013-05',
    'Un nombre': 'beaucoup',
    'Ses mots': 'env. 40',
    Adresse: 'exemple',
  });
  assert.equal(page.status, 422);
  for (const said of [
    'Choisissez ce qui est compté',
    'Une seule des trois cases',
    'n’est pas un nombre que le programme sait lire',
  ])
    assert.match(page.text, new RegExp(said));
  assert.match(page.body, /value="beaucoup"/);
  const dated = await enter(lead, { Chiffre: 'emplois-salaries', Année: '2013-05', 'Un nombre': '1,234' });
  assert.match(dated.text, /Écrivez une année/);
  assert.match(dated.text, /peut être un ou mille/);
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from register.actor_figure where mandate_id is not null`.execute(
    world.parts.database,
  );
  assert.equal(rows[0]?.count, 0);
});

story('a correction replaces, a withdrawal takes off, and the history keeps both', async (world) => {
  const lead = await team(world);
  const page = await enter(lead, { Chiffre: 'emplois-salaries', Année: '2013', 'Un nombre': '4' });
  const correct = page.root.querySelector('a[href*="remplace="]')?.getAttribute('href') ?? '';
  const form = await lead.get(correct);
  const sameTime = await lead.get(correct);
  assert.match(form.text, /Vous corrigez : Emplois salariés, 31 décembre 2013, 4 emplois/);
  const corrected = await lead.submit(form, 'Enregistrer ce chiffre', { 'Un nombre': '40' });
  assert.equal(corrected.status, 200, corrected.text.slice(0, 500));
  assert.match(corrected.text, /40 emplois/);
  assert.match(corrected.text, /Corrigés et retirés \(1\) Emplois salariés, 31 décembre 2013 : 4 emplois/);
  const again = await lead.submit(sameTime, 'Enregistrer ce chiffre', { 'Un nombre': '41' });
  assert.equal(again.status, 422);
  assert.match(again.text, /déjà été corrigé/);
  const gone = await lead.submit(corrected, 'Retirer (2013)');
  assert.match(gone.text, /4 emplois S/, 'what was corrected stands again');
  assert.match(gone.text, /40 emplois, Éditeur \(fictif\), retiré le/);
  await assert.rejects(sql`delete from register.actor_figure`.execute(world.parts.database), /ONLY_ADDED/);
});

story(
  'what is counted is defined with its perimeter and its source, never changed, and taken off while unused',
  async (world) => {
    const lead = await team(world);
    const form = await lead.get('/acteurs/indicateurs/nouveau');
    const empty = await lead.submit(form, 'Enregistrer cette définition', {});
    assert.equal(empty.status, 422);
    assert.equal(
      empty.text.match(/Ce champ est à remplir/g)?.length,
      20,
      'ten fields, at the top and at the field',
    );
    const filled = {
      'Nom en français': 'Levées de fonds',
      'Nom en anglais': 'Funds raised',
      'Définition en français': 'Sommes apportées au capital dans l’année.',
      'Définition en anglais': 'Sums brought to the capital in the year.',
      'Périmètre de ce qui est compté, en français': 'La société entière.',
      'Périmètre de ce qui est compté, en anglais': 'The whole company.',
      'Unité en français': 'euros',
      'Unité en anglais': 'euros',
      Mesure: 'money',
      Quand: 'over_year',
      Source: 'seed',
    };
    const page = await lead.submit(form, 'Enregistrer cette définition', filled);
    assert.equal(page.status, 200, page.text.slice(0, 400));
    assert.match(page.text, /Levées de fonds Définition Sommes apportées au capital/);
    await enter(lead, { Chiffre: 'levees-de-fonds', Année: '2014', 'Un nombre': '3,5 M€' });
    assert.match((await world.visitor().get(kalray)).text, /2014 3 500 000 €/);
    const refused = await lead.submit(
      await lead.get('/acteurs/indicateurs'),
      'Retirer cette définition (Levées de fonds)',
    );
    assert.match(refused.text, /Des chiffres reposent sur cette définition/);
    const twice = await lead.submit(
      await lead.get('/acteurs/indicateurs/nouveau'),
      'Enregistrer cette définition',
      filled,
    );
    assert.match(twice.text, /porte déjà ce nom/);
    const off = await lead.submit(
      await lead.get('/acteurs/indicateurs'),
      'Retirer cette définition (Emplois salariés)',
    );
    assert.doesNotMatch(off.text, /Postes salariés au 31 décembre/);
  },
);

story('a figure without a source cannot be written at all', async (world) => {
  await assert.rejects(
    sql`insert into register.actor_figure (id, actor_id, indicator_id, measure, kind, period, number, source_id, mark, read_on, entered_at)
      select gen_random_uuid(), actor_id, indicator_id, measure, kind, period, 1, null, mark, read_on, now()
      from register.actor_figure limit 1`.execute(world.parts.database),
    /source_id/,
  );
});

story('an indicator without a definition cannot be written at all', async (world) => {
  await assert.rejects(
    sql`insert into register.indicator (id, code, name_fr, name_en, definition_fr, definition_en, counted_fr, counted_en, unit_fr,
        unit_en, measure, currency, kind, source_id, entered_at)
      select gen_random_uuid(), 'sans', name_fr, name_en, ' ', definition_en, counted_fr, counted_en, unit_fr, unit_en, measure,
        currency, kind, source_id, now() from register.indicator limit 1`.execute(world.parts.database),
    /indicator_defined_fr/,
  );
});

story('these forms are nobody else’s', async (world) => {
  const member = await world.enter('mandate/council-president');
  for (const who of [world.visitor(), member])
    for (const path of [`${kalray}/nouveau`, '/acteurs/indicateurs/nouveau'])
      assert.ok(
        (await who.get(path)).status >= 400 || /Se connecter|connexion/.test((await who.get(path)).path),
        path,
      );
});

onEmpty('without anything, the pages teach', async (world) => {
  assert.match((await world.visitor().get('/acteurs/indicateurs')).text, /Rien n’est encore défini/);
});
