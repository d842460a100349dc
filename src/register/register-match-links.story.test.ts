import assert from 'node:assert/strict';
import { sql } from 'kysely';
import {
  answer,
  bringIn,
  questionOf,
  readReference,
  runMatching,
  sirenOf,
  someReference,
} from '../../test/harness/match-steps.ts';
import { story, type World } from '../../test/harness/world.ts';
import { profileShape } from './rules/api-shapes.ts';

const team = (world: World) => world.enter('mandate/territory-lead');
const queue = '/acteurs/rapprochements';

story(
  'one legal unit for three institutions, one institution with two: actors and units are two counts',
  async (world) => {
    const shared = '783707003';
    await readReference(world, [...someReference, { siren: shared, name: 'INSTITUTION DES TROIS ECOLES' }]);
    const lead = await team(world);
    const schools = ['École du Fer', 'École du Bois', 'Institut du Lin'];
    const list = ['Nom;SIREN;Type', ...schools.map((name) => `${name} (fictif);${shared};École`)].join('\n');
    await bringIn(lead, list);
    const done = await runMatching(lead);
    assert.match(done.text, /153 acteurs ; 6 liés à 4 unités légales différentes/);
    const page = await lead.get('/acteurs/ecole-du-bois-fictif');
    assert.match(
      page.text,
      /par la règle, SIREN déjà porté, score 75 % l’acteur porte ce SIREN aucun nom ne se ressemble/,
    );
    assert.match(page.text, /Cette unité porte aussi : École du Fer \(fictif\), Institut du Lin \(fictif\)/);

    const form = await lead.get('/acteurs/minalogic/unites');
    const faulty = await lead.submit(form, 'Lier cette unité', {
      SIREN: '12',
      Depuis: '2014-13',
      'Jusqu’à': 'hier',
    });
    assert.equal(faulty.status, 422);
    for (const sentence of ['Ce n’est pas un SIREN', 'Écrivez « Depuis »', 'Écrivez « Jusqu’à »'])
      assert.ok(faulty.text.includes(sentence), sentence);
    assert.equal(faulty.root.querySelector('#f-from')?.getAttribute('value'), '2014-13');
    const reversed = await lead.submit(form, 'Lier cette unité', {
      SIREN: sirenOf.elsewhere,
      Depuis: '2015',
      'Jusqu’à': '2014-06',
    });
    assert.match(reversed.text, /finirait avant de commencer/);
    const dated = { SIREN: sirenOf.elsewhere, Depuis: '2014-06', 'Jusqu’à': '2019' };
    const two = await lead.submit(form, 'Lier cette unité', dated);
    assert.match(
      two.text,
      /MINALOGIC SIREN 500 000 013 .* ATELIER DU TEST SIREN 500 000 062 .*depuis juin 2014, jusqu’à 2019/,
    );
    const again = await lead.submit(await lead.get('/acteurs/minalogic/unites'), 'Lier cette unité', dated);
    assert.equal(again.status, 422);
    assert.match(again.text, /déjà lié à cette unité légale/);
    assert.match((await lead.get(queue)).text, /153 acteurs ; 6 liés à 5 unités légales différentes/);
    const data = profileShape.parse(await (await world.visitor().raw('/acteurs/minalogic.json')).json());
    assert.deepEqual(
      data.legalUnits.links.map((one) => [one.siren, one.method, one.from, one.until]),
      [
        [sirenOf.minalogic, 'rule', null, null],
        [sirenOf.elsewhere, 'typed', '2014-06', '2019'],
      ],
    );
  },
);

story(
  'a SIREN that several actors want, or that contradicts a sure name, is for a person, and first',
  async (world) => {
    await readReference(world, [...someReference, { siren: '500000070', name: 'ESSAIM DE DONNEES' }]);
    const lead = await team(world);
    // A list gave Minalogic’s line the number of another company.
    const list = `Nom;SIREN;Type\nMinalogic;${sirenOf.elsewhere};Pôle\nEssaim de données Alpes;;PME\nEssaim de données Isère;;PME\n`;
    await bringIn(lead, list);
    await runMatching(lead);
    const page = await lead.get(queue);
    const names = page.root.querySelectorAll('tbody th a').map((one) => one.text);
    assert.ok(names.includes('Minalogic'), names.join());
    const question = await lead.get(questionOf('minalogic'));
    assert.match(question.text, /1\. ATELIER DU TEST Score 75 % .*aucun nom ne se ressemble.*2\. MINALOGIC/);
    assert.match(page.text, /Essaim de données Alpes .*SIREN demandé par un autre acteur/);
    assert.ok(names.indexOf('Essaim de données Alpes') < names.indexOf('Minalogic'), names.join());
  },
);

story(
  'a unit that objects is masked in the reasons of old decisions, on the page, in JSON and in the file',
  async (world) => {
    const full = {
      siren: '500000070',
      name: 'ELAN COLLECTIF DES ROCHES',
      cells: { sigleUniteLegale: 'ZYGOMAX' },
    };
    await readReference(world, [...someReference, full]);
    const lead = await team(world);
    await bringIn(lead, 'Nom;Ville;CP;Type\nZygomax;Grenoble;38000;PME\n');
    await runMatching(lead);
    assert.match((await lead.get('/acteurs/zygomax')).text, /même nom : ZYGOMAX \(sigle\)/);
    const partial = { ...full, cells: { ...full.cells, statutDiffusionUniteLegale: 'P' } };
    await readReference(world, [...someReference, partial], '2026-11-10');
    const told = [
      (await world.visitor().get('/acteurs/zygomax')).text,
      await (await world.visitor().raw('/acteurs/zygomax.json')).text(),
      await (await lead.raw(`${queue}/decisions.csv`)).text(),
      (await lead.get(`${queue}/decisions`)).text,
    ];
    for (const text of told) {
      assert.match(text, /ELAN COLLECTIF DES ROCHES/);
      assert.doesNotMatch(text, /ZYGOMAX/, 'its acronym is no longer told');
    }
  },
);

story(
  'a closed unit stays linked and flagged; who came after is proposed, not put in its place',
  async (world) => {
    const closed = { etatAdministratifUniteLegale: 'C', dateDebut: '2016-12-31' };
    const { rows } = await sql<{ slug: string; name: string; next: string }>`
    select a.slug, a.name, b.name as next from register.relation as r
    join register.actor as a on a.id = r.from_id join register.actor as b on b.id = r.to_id
    where r.type = 'became' order by a.slug limit 1`.execute(world.parts.database);
    const [old] = rows;
    assert.ok(old);
    await readReference(world, [...someReference, { siren: '500000070', name: old.name, cells: closed }]);
    const lead = await team(world);
    await runMatching(lead);
    await lead.submit(await lead.get(`/acteurs/${old.slug}/unites`), 'Lier cette unité', {
      SIREN: '500000070',
    });
    const page = await world.visitor().get(`/acteurs/${old.slug}`);
    assert.match(page.text, /cessée le 31 décembre 2016/);
    assert.match(page.text, /le lien tient, et rien n’est mis à sa place sans décision/);
    assert.ok(page.text.includes(old.next));
  },
);

story(
  'an import is undone with the links that the rule made on it, and not while a person’s rest on it',
  async (world) => {
    await readReference(world, [...someReference, { siren: '500000070', name: 'ZEPHYR DES CIMES' }]);
    const lead = await team(world);
    const list = `Nom;SIREN;Type\nZéphyr des cimes;;PME\nPorteur;${sirenOf.elsewhere};PME\n`;
    const applied = await bringIn(lead, list);
    await runMatching(lead);
    assert.match((await lead.get('/acteurs/zephyr-des-cimes')).text, /par la règle, nom et lieu/);
    await lead.submit(await lead.get('/acteurs/zephyr-des-cimes/unites'), 'Lier cette unité', {
      SIREN: sirenOf.soitec,
    });
    const blocked = await lead.get(applied.path);
    assert.match(blocked.text, /Zéphyr des cimes : l’équipe a dit quelle unité légale elle est/);
    const forced = await lead.post(`${applied.path}/annulation`, { once: 'une-cle-de-forcage' });
    assert.equal(forced.status, 422);
    const decisions = await lead.get(`${queue}/decisions?par=equipe`);
    await lead.submit(decisions, 'Annuler la décision sur Zéphyr des cimes');
    const undone = await lead.submit(await lead.get(applied.path), 'Annuler tout l’import');
    assert.match(undone.text, /Annulé le/);
    assert.match(
      (await lead.get(`${queue}/decisions`)).text,
      /Porteur .* annulée le 23 novembre 2026 avec l’import n°/,
    );
    const standing = await sql<{
      count: number;
    }>`select count(*)::int as count from register.standing_unit_decision as s
    join register.actor as a on a.id = s.actor_id where a.state <> 'listed'`.execute(world.parts.database);
    assert.equal(standing.rows[0]?.count, 0);

    // The list comes back, and so does what the rule says of it.
    world.at('2026-11-23T09:30:00Z');
    await bringIn(lead, list);
    const again = await runMatching(lead);
    assert.match(again.text, /interrogés, 2 ; liés par la règle, 2/);
  },
);

story(
  'names that change are asked about again; a decision that was asked again meanwhile says so',
  async (world) => {
    await readReference(world);
    const lead = await team(world);
    await runMatching(lead);
    const page = await lead.get(questionOf('soitec'));
    const list = 'Nom;Identifiant de la fiche;Autres noms\nSoitec;soitec;Silicon on Insulator Technologies\n';
    await bringIn(lead, list);
    world.at('2026-11-23T09:30:00Z');
    assert.match((await runMatching(lead)).text, /interrogés, 1 ; liés par la règle, 0 ; à examiner, 1/);
    const late = await answer(lead, page, 'Accepter le candidat choisi', { siren: sirenOf.soitec });
    assert.equal(late.status, 409);
    assert.match(late.text, /les candidats ci-dessous sont les nouveaux/);
    assert.equal(
      late.root.querySelector(`input[value="${sirenOf.soitec}"]`)?.hasAttribute('checked'),
      true,
      'what was chosen is kept',
    );
  },
);
