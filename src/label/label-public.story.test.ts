import assert from 'node:assert/strict';
import { exampleId } from '#kit/ids.ts';
import { story } from '../../test/harness/world.ts';

story(
  'the candidature of 2014: known dates, gaps said, the minority date kept, the waiver on C3',
  async ({ visitor }) => {
    const { text } = await visitor().get('/candidatures/digital-grenoble-2014');
    assert.match(text, /juin 2014, jour non connu/);
    assert.match(text, /été 2014/);
    assert.match(text, /23 septembre 2014/);
    assert.match(text, /12 novembre 2014/);
    assert.match(text, /Une autre date est donnée : « octobre 2014 »/);
    assert.match(text, /date non connue.*complétude acceptée/);
    assert.match(text, /dispensé de renseigner cet item/);
    assert.match(text, /laquelle est venue la première n’est pas connu/);
    assert.match(
      text,
      /Label accordé pour un an.*12 novembre 2014|12 novembre 2014.*Label accordé pour un an/s,
    );
    assert.match(text, /bilan de fin d’année ouvert/i, 'deduced, never dated');
    assert.match(text, /été 2016.*confirmé pour deux ans de plus, et non trois/s);
    assert.match(text, /unanimité moins deux abstentions/i);
    assert.ok(!/122|86 (pour|votes|voix)/.test(text), 'no invented count of votes');
  },
);

story('the same in English, and the list of candidatures tells fact from rehearsal', async ({ visitor }) => {
  const english = await visitor().get('/en/candidatures/digital-grenoble-2014');
  assert.match(english.text, /summer 2014/);
  assert.match(english.text, /Label granted for one year/);
  assert.match(english.text, /summer 2016/);
  const list = await visitor().get('/candidatures');
  assert.match(list.text, /Faits historiques/);
  assert.match(list.text, /Répétition fictive/);
});

story('no answer of 2014 is invented: the historical file is empty and says why', async ({ enter }) => {
  const lead = await enter('mandate/territory-lead');
  const page = await lead.get('/candidatures/digital-grenoble-2014/dossier');
  assert.match(page.text, /Le texte des dossiers de 2014 n’est pas connu/);
  const question = '/candidatures/digital-grenoble-2014/dossier/questions/projet';
  const forced = await lead.post(question, { act: 'save', text: 'inventé', version: '0' });
  assert.equal(forced.status, 422);
  assert.match(forced.text, /ne peut plus être modifié/);
  const filing = await lead.get('/candidatures/digital-grenoble-2014/depot');
  assert.match(filing.text, /ne prévoit pas de dépôt/);
});

story(
  'the call is a public page and a JSON: permanent, without a deadline or a ceiling, with sources',
  async ({ visitor }) => {
    const { text } = await visitor().get('/appels/french-tech-2014');
    assert.match(text, /Permanent, sans date butoir/);
    assert.match(text, /C5\. Des lieux et des infrastructures identifiés/);
    assert.match(text, /une base de discussion/);
    assert.match(text, /ces questions sont rédigées d’après les critères/);
    const response = await visitor().raw('/appels/french-tech-2014?format=json');
    const call = (await response.json()) as {
      closes: null;
      content: { criteria: unknown[]; indicators: unknown[] };
    };
    assert.equal(call.closes, null);
    assert.deepEqual([call.content.criteria.length, call.content.indicators.length], [5, 8]);
    assert.equal((await visitor().get('/appels/nulle-part')).status, 404);
    assert.equal((await visitor().get('/appels/french-tech-2014?version=9')).status, 404);
  },
);

story('the reference that the council keeps leads to the candidature, and back', async ({ visitor }) => {
  const reader = visitor();
  const id = exampleId('candidature/digital-grenoble-2014');
  const led = await reader.get(`/sujets/label/candidature/${id}`);
  assert.equal(led.path, '/candidatures/digital-grenoble-2014');
  const link = led.root.querySelector('a[href^="/conseil/deliberations/"]')?.getAttribute('href') ?? '';
  assert.equal((await reader.get(link)).status, 200);
  for (const unknown of ['autre', exampleId('candidature/nulle-part')]) {
    assert.equal((await reader.get(`/sujets/label/candidature/${unknown}`)).status, 404);
  }
});
