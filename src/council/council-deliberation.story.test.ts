import assert from 'node:assert/strict';
import { exampleId } from '#kit/ids.ts';
import { onEmpty, story } from '../../test/harness/world.ts';

const slug = 'soutien-digital-grenoble-2014';
const address = `/conseil/deliberations/${slug}`;

story(
  'a citizen reads who sits, the quorum with its article, and that the two sources differ',
  async (world) => {
    const { text, status, root } = await world.visitor().get('/conseil');
    assert.equal(status, 200);
    assert.match(text, /124 membres/);
    assert.match(text, /63 présents au moins/);
    assert.match(
      text,
      /plus de la moitié des membres en exercice sont présents, sans les pouvoirs \(L2121-17 CGCT\)/,
    );
    // GRE-07, GRE-08: both lists, the omission said, seats at their date.
    assert.match(text, /L’une cite 6 groupes, l’autre 7/);
    assert.match(text, /omet ADIS \(27 sièges au 25 avril 2014\)/);
    assert.match(text, /Sièges au 25 avril 2014/);
    for (const group of ['RCSE', 'ADIS', 'PASC', 'EELV & PG', 'Non inscrits'])
      assert.ok(text.includes(group), group);
    // GRE-10: the matching of names is marked as inferred, six times.
    assert.equal(root.querySelectorAll('td .mark[data-mark="I"]').length, 6);
    assert.match(text, /SIRET non connu/);
    for (const path of ['/conseil/seances', '/conseil/deliberations'])
      assert.ok(root.querySelector(`main a[href="${path}"]`), path);
  },
);

story(
  'a citizen reads the vote of 2014: its words, the counts that are known, and nothing made up',
  async (world) => {
    const { text, status, root } = await world.visitor().get(address);
    assert.equal(status, 200);
    assert.match(text, /Unanimité moins deux abstentions/);
    assert.match(text, /jour non connu, entre le 25 avril 2014 et le 12 novembre 2014/);
    const counts = root.querySelectorAll('.count').map((one) => one.text.replace(/\s+/g, ' ').trim());
    assert.deepEqual(counts, ['non connu P Pour ?', '0 C Contre I', '2 A Abstentions S']);
    assert.match(text, /Fabrice Hugelé, troisième vice-président/);
    // GRE-12: durations are « environ ».
    assert.match(text, /Présentation environ 20 minutes/);
    assert.match(text, /Durée totale environ 40 minutes/);
    assert.match(text, /Présents non connu/);
    assert.match(text, /Quorum requis 63/);
  },
);

story(
  'what groups said stands apart from the vote; the objection leads to each public euro',
  async (world) => {
    const { text, root } = await world.visitor().get(address);
    const positions = root.querySelector('section[aria-labelledby="positions"]');
    const rows = (positions?.querySelectorAll('tbody tr') ?? []).map((row) =>
      row.querySelectorAll('th, td').map((cell) => cell.text.replace(/\s+/g, ' ').trim()),
    );
    assert.deepEqual(
      rows.map(([group, said]) => `${group}: ${said}`),
      [
        'Ecologie: pour S',
        'UMP: pour S',
        'Parti Socialiste: pour S',
        'Parti Communiste: pour S',
        'FN: réserves S motif cité : l’argent public. Où va chaque euro public : les engagements, un par un',
        'Non inscrits: non mentionné par la source ?',
        'ADIS: non mentionné par la source ?',
      ],
    );
    assert.match(text, /aucun nombre de voix ne se lit ici/);
    // GRE-08: the vote has no date, its groups' seats have one.
    assert.match(text, /Sièges au 25 avril 2014/);
    // GRE-23.
    assert.ok(positions?.querySelector('a[href="/engagements"]'));
  },
);

story('the promises of the assembly are on the page with amounts not known (GRE-13)', async (world) => {
  const { root } = await world.visitor().get(address);
  const promises = root.querySelectorAll('article.commitment').map((one) => one.text);
  assert.equal(promises.length, 2);
  for (const promise of promises) assert.match(promise, /montant non connu/);
  const subject = `label/candidature/${exampleId('candidature/digital-grenoble-2014')}`;
  assert.ok(root.querySelector(`a[href="/sujets/${subject}"]`));
});

story('everything unknown is listed, and why there is no SCDL row (GRE-04)', async (world) => {
  const { text } = await world.visitor().get(address);
  for (const unknown of [
    'le jour de la délibération',
    'son numéro',
    'le nombre de voix pour',
    'le mode de scrutin',
  ])
    assert.ok(text.includes(unknown), unknown);
  assert.match(text, /le SIRET de l’assemblée n’est pas connu/);
  assert.match(
    text,
    /la date de la délibération n’est pas connue \(entre le 25 avril 2014 et le 12 novembre 2014\)/,
  );
  assert.match(text, /L’ordre entre ce vote, le premier dossier .* n’est pas connu/);
});

story('the same in English', async (world) => {
  const visitor = world.visitor();
  const page = await visitor.get(`/en${address}`);
  assert.match(page.text, /Unanimity less 2 abstentions/);
  assert.match(page.text, /between 25 April 2014 and 12 November 2014/);
  assert.match(page.text, /about 20 minutes/);
  assert.match(page.text, /No row in the SCDL délibérations 2.1.5 format/);
  const council = await visitor.get('/en/conseil');
  assert.match(
    council.text,
    /One cites 6 groups, the other 7\. The first leaves out ADIS \(27 seats on 25 April 2014\)/,
  );
});

story('the list shows it, and an opaque reference leads to it', async (world) => {
  const visitor = world.visitor();
  const list = await visitor.get('/conseil/deliberations');
  assert.ok(list.root.querySelector(`a[href="${address}"]`));
  assert.match(list.text, /Délibération connue par récit/);
  assert.match(list.text, /Pas dans le fichier SCDL : 5 champs manquent/);
  const led = await visitor.get(`/sujets/council/deliberation/${exampleId(`deliberation/${slug}`)}`);
  assert.equal(led.path, address);
  for (const wrong of ['/conseil/deliberations/autre', '/sujets/council/deliberation/autre'])
    assert.equal((await visitor.get(wrong)).status, 404, wrong);
});

onEmpty('an instance without an assembly teaches what would be there', async (world) => {
  const visitor = world.visitor();
  assert.match((await visitor.get('/conseil')).text, /Aucune assemblée n’est décrite/);
  assert.match((await visitor.get('/conseil/deliberations')).text, /Aucune délibération pour l’instant/);
});
