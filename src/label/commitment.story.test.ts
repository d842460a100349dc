import assert from 'node:assert/strict';
import { exampleId } from '#kit/ids.ts';
import { addCandidature, addTerritory, sqlOn } from '../../test/harness/other-file.ts';
import { story } from '../../test/harness/world.ts';

const file = '/candidatures/digital-grenoble-repetition';
const commitments = `${file}/dossier/engagements`;
const animation = `${commitments}/${exampleId('commitment/repetition/E1')}`;

story(
  'the rehearsal starts from the totem and the animation mission: two unknown amounts, totals « non connu »',
  async ({ enter }) => {
    const team = await enter('mandate/territory-lead');
    const page = await team.get(commitments);
    assert.match(page.text, /Soutenir financièrement la mission d’animation, avec son CEO/);
    assert.match(page.text, /Mettre à disposition un totem/);
    assert.match(page.text, /En argent non connu 1 montant non connu/);
    assert.match(page.text, /En nature non connu 1 montant non connu/);
    assert.doesNotMatch(page.text, /\b0 €/);
  },
);

story(
  'an amount left empty is written « non connu »; a known one does not hide the unknown',
  async ({ enter }) => {
    const team = await enter('mandate/territory-editor');
    const page = await team.submit(await team.get(commitments), 'Ajouter l’engagement', {
      'Ce qui est promis': 'Financer deux postes',
      'Qui s’engage': 'Organisation 1 (fictive)',
      Nature: 'cash',
      'Montant, en euros': '80 000',
      Année: '2027',
    });
    assert.equal(page.status, 200);
    assert.match(page.text, /Financer deux postes/);
    assert.match(page.text, /En argent non connu 80 000 € connus \(1 engagement\), 1 montant non connu/);
  },
);

story(
  'an amount known later is added, dated; the first words stay and the total follows',
  async ({ enter }) => {
    const team = await enter('mandate/territory-lead');
    const refused = await team.submit(await team.get(animation), 'Ajouter', {
      Quoi: 'amount_set',
      'En quelques mots': '',
    });
    assert.equal(refused.status, 422);
    for (const sentence of [
      'Dites-le en quelques mots',
      'Dites depuis quand',
      'Écrivez le montant maintenant connu',
    ]) {
      assert.ok(refused.text.includes(sentence), sentence);
    }
    const form = refused.form('Ajouter');
    const fields = {
      ...form.fields,
      words: 'Voté en conseil',
      at_month: '3',
      at_year: '2027',
      amount: '150 000',
    };
    const page = await team.post(form.action, fields);
    assert.match(page.text, /Soutenir financièrement la mission d’animation, avec son CEO/);
    assert.match(page.text, /mars 2027, le montant est connu \(150 000 €\) : Voté en conseil/);
    const again = await team.post(form.action, fields);
    assert.equal(again.text.match(/Voté en conseil/g)?.length, 1, 'the same form twice is one event');
    assert.match((await team.get(commitments)).text, /En argent 150 000 €/);
  },
);

story('every fault at once, everything typed kept', async ({ enter }) => {
  const team = await enter('mandate/territory-editor');
  const page = await team.submit(await team.get(commitments), 'Ajouter l’engagement', {
    'Ce qui est promis': 'Quelque chose',
    'Montant, en euros': 'beaucoup',
    Jour: '3',
  });
  assert.equal(page.status, 422);
  for (const sentence of [
    'Dites qui s’engage',
    'Choisissez la nature',
    'Le montant doit être',
    'une année à quatre chiffres',
  ]) {
    assert.ok(page.text.includes(sentence), sentence);
  }
  const { fields } = page.form('Ajouter l’engagement');
  assert.equal(fields['wording'], 'Quelque chose');
  assert.equal(fields['amount'], 'beaucoup');
  assert.equal(fields['due_day'], '3');
});

story(
  'the past keeps its own commitments: none is added to 2014, but what happened can be',
  async ({ enter }) => {
    const team = await enter('mandate/territory-lead');
    const past = '/candidatures/digital-grenoble-2014/dossier/engagements';
    const page = await team.get(past);
    assert.match(page.text, /aucun engagement ne s’ajoute/);
    const refused = await team.post(past, { wording: 'x', owner: 'y', kind: 'cash' });
    assert.equal(refused.status, 422);
    const noted = await team.post(`${past}/${exampleId('commitment/E1')}`, {
      what: 'note',
      words: 'Précision',
    });
    assert.match(noted.text, /une précision : Précision/);
  },
);

story('another organisation’s team finds nothing, whatever it asks', async (world) => {
  await addTerritory(world, 'autre-territoire');
  await addCandidature(world, { slug: 'la-leur', territory: 'autre-territoire' });
  const stranger = await world.enter('mandate/autre-territoire-lead');
  const theirs = animation.replace('digital-grenoble-repetition', 'la-leur');
  const valid = { wording: 'x', owner: 'y', kind: 'cash', what: 'note', words: 'z' };
  for (const address of [commitments, animation, theirs]) {
    assert.equal((await stranger.get(address)).status, 404, address);
    assert.equal((await stranger.post(address, valid)).status, 404, address);
  }
  assert.deepEqual(await sqlOn(world, `select 1 from evidence.commitment_event where words_fr = 'z'`), []);
});
