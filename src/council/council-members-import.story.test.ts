import assert from 'node:assert/strict';
import { newAssembly, sendMembers, signIn } from '../../test/harness/real-assembly.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story } from '../../test/harness/world.ts';

const head = 'N° de siège;Nom;Groupe;Début;E-mail';

/** Presses the confirmation of a preview, with these new groups ticked. */
async function confirm(visitor: Visitor, page: SeenPage, button: string, groups: readonly string[]) {
  const form = page.form(button);
  const body = new URLSearchParams(form.fields);
  for (const group of groups) body.append('create', group);
  const answer = await visitor.raw(form.action, { method: 'POST', body });
  return answer.status === 303 ? visitor.get(answer.headers.get('location') ?? '') : answer;
}

story(
  'a file with faults tells them all, writes nothing, and gives its rows back with the reasons',
  async (world) => {
    const secretariat = await newAssembly(world, 4);
    const file = [
      head,
      '1;Membre 1 (fictif);Groupe A;12/04/2026;membre-1@exemple.invalid',
      '1;Membre 2 (fictif);Groupe A;12/04/2026;',
      '3;Membre 1 (fictif);;avril;',
      '9;=Membre 4 (fictif);Groupe B;12/04/2026;',
    ].join('\r\n');
    const page = await sendMembers(secretariat, file);
    assert.equal(page.status, 422);
    assert.match(page.text, /4 lignes lues, 4 à corriger\. Rien n’a été enregistré/);
    assert.match(
      page.text,
      /Ligne 3 1 Membre 2 \(fictif\) Groupe A 12\/04\/2026 siège déjà donné \(ligne 2\)/,
    );
    assert.match(page.text, /groupe absent début absent ou illisible/);
    assert.doesNotMatch(page.body, /import\/confirmation/, 'no confirmation while a fault remains');

    const form = page.form('Télécharger les lignes à corriger (CSV)');
    const refused = await secretariat.raw(form.action, {
      method: 'POST',
      body: new URLSearchParams(form.fields),
    });
    assert.match(refused.headers.get('content-disposition') ?? '', /membres-a-corriger\.csv/);
    const csv = await refused.text();
    assert.match(csv, /Numéro de siège,Nom,Groupe,Début,E-mail,Ligne,Motif\r\n/);
    assert.match(csv, /9,'=Membre 4 \(fictif\),Groupe B,12\/04\/2026,,5,l’assemblée n’a pas ce siège/);

    const forced = await secretariat.post('/conseil/membres/import/confirmation', {
      text: file,
      create: 'Groupe A',
      once: 'une-cle-de-forcage',
    });
    assert.equal(forced.status, 422);
    assert.match(forced.text, /Des lignes sont à corriger : rien n’a été enregistré/);
    assert.match((await secretariat.get('/conseil/membres')).text, /Membres en exercice 0 sur 4 sièges/);
  },
);

story(
  'a good file in windows-1252 is previewed, its groups agreed to, then installed in one act',
  async (world) => {
    const secretariat = await newAssembly(world, 4);
    const text = `${head}\r\n1;Élu 1 (fictif);Écologistes;12/04/2026;elu-1@exemple.invalid\r\n2;Élu 2 (fictif);ECOLOGISTES;12/04/2026;\r\n4;Élu 4 (fictif);Majorité;2026-05-01;\r\n`;
    const latin = new Uint8Array([...text].map((sign) => sign.codePointAt(0) ?? 0));
    const page = await sendMembers(secretariat, latin);
    assert.equal(page.status, 200, page.text.slice(0, 900));
    assert.match(page.text, /3 lignes lues, aucune à corriger/);
    assert.match(page.text, /Créer « Écologistes » Créer « Majorité »/);

    const unticked = await confirm(secretariat, page, 'Installer ces 3 membres', ['Écologistes']);
    assert.equal(unticked.status, 422);
    assert.match((await secretariat.get('/conseil/membres')).text, /Membres en exercice 0 sur 4 sièges/);

    const done = await confirm(secretariat, page, 'Installer ces 3 membres', ['Écologistes', 'Majorité']);
    assert.ok('text' in done && typeof done.text === 'string');
    assert.match(done.text, /Membres en exercice 3 sur 4 sièges .*Quorum 2 présents/);
    assert.match(done.text, /Écologistes 2 membres .*1 Élu 1 \(fictif\), Siège 1 12 avril 2026/);
    assert.match(done.text, /Sièges vacants Siège 3/);
    const twice = await confirm(secretariat, page, 'Installer ces 3 membres', ['Écologistes', 'Majorité']);
    assert.ok('text' in twice && typeof twice.text === 'string');
    assert.match(twice.text, /Membres en exercice 3 sur 4/, 'sent twice, done once');
    const again = await sendMembers(secretariat, latin);
    assert.match(again.text, /3 lignes lues, 3 à corriger/);
    assert.match(again.text, /quelqu’un tient ce siège à cette date cette personne siège déjà/);
    assert.match(
      (await signIn(world, 'elu-1@exemple.invalid').then((one) => one.get('/mon-espace'))).text,
      /Élu 1/,
    );
  },
);

story('what is no list of members is refused by name', async (world) => {
  const secretariat = await newAssembly(world, 4);
  const cases: readonly [string | Uint8Array<ArrayBuffer>, string, RegExp][] = [
    [new Uint8Array([0xff, 0xfe, 0x6e, 0, 0x6f, 0]), 'membres.csv', /ni de l’UTF-8 ni du windows-1252/],
    [new TextEncoder().encode('%PDF-1.7'), 'membres.csv', /Ce n’est pas un texte, malgré son nom/],
    ['a', 'membres.xlsx', /finit par \.csv ou \.txt/],
    ['', 'membres.csv', /Ce fichier est vide/],
    ['x'.repeat(200_001), 'membres.csv', /dépasse 200 ko/],
    ['Nom;Prénom\nA;B', 'membres.csv', /Il manque la colonne « Numéro de siège »\./],
    [`${head}\n1;"ouvert;G;2026-01-01;`, 'membres.txt', /un guillemet ouvert n’est pas refermé/],
  ];
  for (const [content, name, sentence] of cases) {
    const page = await sendMembers(secretariat, content, name);
    assert.equal(page.status, 422, name);
    assert.match(page.text, sentence);
    assert.ok(page.root.querySelector('#f-file-error'), 'said at the field too');
  }
  const template = await secretariat.raw('/conseil/membres/modele.csv');
  const read = await sendMembers(secretariat, await template.text());
  assert.match(read.text, /1 ligne lue, aucune à corriger/, 'the template is itself a good file');
});

story('nobody real is imported into a rehearsal', async (world) => {
  const secretariat = await world.enter('mandate/council-secretariat');
  const page = await secretariat.get('/conseil/membres/import');
  assert.match(page.text, /Cette assemblée est une répétition/);
  assert.equal(page.root.querySelector('input[type="file"]'), null);
  const sent = await sendMembers(secretariat, `${head}\n1;A;B;2026-01-01;`);
  assert.equal(sent.status, 422);
  assert.match(sent.text, /On n’importe personne dans une répétition/);
});
