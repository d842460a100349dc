import assert from 'node:assert/strict';
import { onEmpty, story } from '../../test/harness/world.ts';
import { openDataFiles } from '../open-data-files.ts';

story(
  'each file is listed with its address, format, standard, licence, last change and what it lacks',
  async (world) => {
    const { text, root, status } = await world.visitor().get('/donnees');
    assert.equal(status, 200);
    const cards = root.querySelectorAll('main section.panel');
    assert.equal(cards.length, openDataFiles.length);
    for (const { address } of openDataFiles)
      assert.ok(root.querySelector(`main a[href="${address}"]`), address);
    for (const card of cards) {
      for (const name of ['Format', 'Standard', 'Licence', 'Dernier changement', 'Ce qu’il ne contient pas'])
        assert.ok(card.text.includes(name), name);
      assert.match(card.querySelector('time')?.getAttribute('datetime') ?? '', /^2026-11-23T/);
    }
    assert.match(text, /SCDL délibérations 2.1.5/);
  },
);

story('the page says which deliberation is not in the SCDL file, and why (GRE-04)', async (world) => {
  const visitor = world.visitor();
  const { text } = await visitor.get('/donnees');
  assert.match(text, /Soutien à la candidature Digital Grenoble/);
  assert.match(
    text,
    /la date de la délibération n’est pas connue \(entre le 25 avril 2014 et le 12 novembre 2014\)/,
  );
  assert.match(text, /le numéro de la délibération n’est pas connu/);
  assert.match(text, /le SIRET de l’assemblée n’est pas connu/);
  const english = await visitor.get('/en/donnees');
  assert.match(english.text, /the date of the deliberation is not known/);
});

story('every address of the list answers, in both languages', async (world) => {
  const visitor = world.visitor();
  for (const { address, format } of openDataFiles) {
    for (const path of [address, `/en${address}`]) {
      const file = await visitor.raw(path);
      assert.equal(file.status, 200, path);
      const type = {
        CSV: /^text\/csv/,
        JSON: /^application\/json/,
        TXT: /^text\/plain/,
        GeoJSON: /^application\/geo\+json/,
        Parquet: /^application\/vnd\.apache\.parquet$/,
      }[format];
      assert.match(file.headers.get('content-type') ?? '', type, path);
    }
  }
});

onEmpty('an empty instance lists its files and says that nothing changed yet', async (world) => {
  const { text, status } = await world.visitor().get('/donnees');
  assert.equal(status, 200);
  assert.match(text, /rien n’a encore été enregistré/);
  assert.match(text, /Rien n’en est absent aujourd’hui/);
});
