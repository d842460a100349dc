import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginImport, checkColumns, confirmImport } from '../../test/harness/import-steps.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story } from '../../test/harness/world.ts';
import { powerOfHeading, yearOfHeading } from './rules/figure-columns.ts';

const list = [
  'Nom;Effectif 2013;Effectif 2014;CA 2014 (k€)',
  'Kalray;1 040;env. 45;1 234,5',
  'Minalogic;beaucoup;nc;',
  'Corolle;12;1,234;3 M€',
].join('\n');

/** The page once the check or the writing is over: on a busy machine it answers « En cours » first. */
async function settled(lead: Visitor, page: SeenPage): Promise<SeenPage> {
  let now = page;
  for (let tries = 0; /En cours/.test(now.text) && tries < 60; tries += 1) {
    await new Promise((done) => setTimeout(done, 500));
    now = await lead.get(page.path);
  }
  return now;
}

story(
  'figures come with a list: proposed from their headings, shown before, written, undone',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    const columns = await beginImport(lead, list);
    const form = columns.form('Vérifier, sans rien écrire');
    assert.deepEqual(
      [form.fields['c1'], form.fields['c2'], form.fields['c3']],
      ['figure:emplois-salaries', 'figure:emplois-salaries', ''],
      'turnover is not something this territory counts',
    );
    const twice = await checkColumns(lead, columns, { kind: 'sme', c3: 'figure:emplois-salaries' });
    assert.match(twice.text, /le même chiffre de la même année/);
    const judged = await settled(
      lead,
      await checkColumns(lead, columns, { kind: 'sme', c3: 'figure:produits-encaissables' }),
    );
    assert.match(judged.text, /Fiches créées \(1\) Fiches complétées \(2\)/);
    const updated = await lead.get(`${judged.path}?voir=updated`);
    assert.match(
      updated.text,
      /chiffre ajouté « ?Effectif 2013 : 1 040|chiffre ajouté.+Effectif 2013 : 1 040/,
    );
    assert.match(updated.text, /gardé dans les mots de la source, hors des totaux/);
    assert.match(updated.text, /pas un nombre sûr : laissé de côté : « Effectif 2013 : beaucoup »/);
    assert.equal((await world.visitor().get('/acteurs/kalray/chiffres')).text.includes('1 040'), false);

    const applied = await settled(lead, await confirmImport(lead, judged));
    const kalray = await world.visitor().get('/acteurs/kalray/chiffres');
    assert.match(kalray.text, /31 décembre 2013 1 040 emplois S Annuaire d’exemple 2025/);
    assert.match(kalray.text, /env\. 45/);
    assert.match(kalray.text, /2014 1 234 500 €/);
    assert.match(kalray.text, /import n° \d+/);
    const corolle = await world.visitor().get('/acteurs/corolle/chiffres');
    assert.match(corolle.text, /12 emplois/);
    assert.match(corolle.text, /3 000 000 €/);
    assert.doesNotMatch(corolle.text, /1,234|1 234 emplois/);

    const again = await settled(
      lead,
      await checkColumns(lead, await beginImport(lead, list), {
        kind: 'sme',
        c3: 'figure:produits-encaissables',
      }),
    );
    assert.match(again.text, /Lignes sans changement \(3\)/);
    assert.doesNotMatch((await lead.get(`${again.path}?voir=unchanged`)).text, /chiffre ajouté/);

    await lead.submit(await lead.get(applied.path), 'Annuler tout l’import');
    const after = await world.visitor().get('/acteurs/kalray/chiffres');
    assert.doesNotMatch(after.text.replace(/Corrigés et retirés.*/, ''), /1 040/);
    assert.match(after.text, /Corrigés et retirés \(3\)/);
    assert.equal((await world.visitor().get('/acteurs/corolle/chiffres')).status, 404);
  },
);

test('a heading tells its year and its unit', () => {
  assert.equal(yearOfHeading('CA 2014 (k€)'), '2014');
  assert.equal(yearOfHeading('Effectif'), null);
  assert.deepEqual(
    ['CA 2014 (k€)', 'CA 2014 en M€', 'Effectif 2013', 'CA (Md €)'].map(powerOfHeading),
    [3, 6, 0, 9],
  );
});
