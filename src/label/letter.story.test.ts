import assert from 'node:assert/strict';
import {
  inviteLetter,
  letters,
  rehearsal,
  signLetter,
  writtenLetter,
} from '../../test/harness/letter-steps.ts';
import { sqlOn } from '../../test/harness/other-file.ts';
import { story } from '../../test/harness/world.ts';

story('an outsider reads who asks and what becomes of the data, writes, previews, signs', async (world) => {
  const { team, link } = await inviteLetter(world);
  const outsider = world.visitor();
  const page = await outsider.get(link);
  assert.match(page.text, /L’équipe de la candidature « Digital Grenoble, répétition » invite Structure 1/);
  assert.match(page.text, /portée par Grenoble-Alpes Métropole/);
  assert.match(page.text, /Ce qui est fait de vos données/);
  assert.match(page.text, /Votre nom n’est jamais publié/);
  assert.equal(page.headers.get('cache-control'), 'private, no-store');
  assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  const preview = await outsider.submit(page, 'Relire avant de signer', {
    ...writtenLetter,
    'Ce que la structure promet': 'in_kind',
    'En vos mots': 'Un bureau dans nos locaux',
    Année: '2027',
  });
  assert.match(preview.text, /Rien n’est encore signé/);
  assert.match(preview.text, /Nos équipes y prendront part/);
  assert.match(preview.text, /Montant non connu/);
  const signed = await outsider.submit(preview, 'Signer la lettre');
  assert.match(signed.text, /Lettre signée Signée le 23 novembre 2026/);
  assert.match(signed.text, /Empreinte \(SHA-256\) : [0-9a-f]{64}/);
  const table = await team.get(letters);
  assert.match(table.text, /Structure 1 \(fictive\) signataire-1@exemple.invalid Signée/);
  const [entry] = (await sqlOn(
    world,
    `select author_kind, author_id, data from journal.entry where event = 'letter.signed'`,
  )) as { author_kind: string; author_id: string; data: { invitation: string } }[];
  assert.equal(entry?.author_kind, 'link');
  assert.equal(entry?.author_id, entry?.data.invitation);
  assert.doesNotMatch(JSON.stringify(entry), /Signataire|exemple\.invalid/);
  const promised = await team.get(`${rehearsal}/dossier/engagements`);
  assert.match(promised.text, /Promis dans les lettres de soutien .*Un bureau dans nos locaux/);
});

story(
  'the team sees: invited, opened, signed; the link is shown once and its secret never stored',
  async (world) => {
    const { team, link } = await inviteLetter(world);
    const secret = link.split('/').at(-1) ?? '';
    assert.doesNotMatch((await team.get(letters)).body, new RegExp(secret));
    assert.match((await team.get(letters)).text, /Invitée/);
    await world.visitor().get(link);
    assert.match((await team.get(letters)).text, /Lien ouvert/);
    const stored = await sqlOn(world, `select token_hash from label.letter_link where token_hash = $1`, [
      secret,
    ]);
    assert.deepEqual(stored, []);
    const [mail] = (await sqlOn(
      world,
      `select recipient, body from people.outbox_message order by created_at desc`,
    )) as {
      recipient: string;
      body: string;
    }[];
    assert.equal(mail?.recipient, 'signataire-1@exemple.invalid');
    assert.match(mail?.body ?? '', new RegExp(`http://localhost:3000${link}`));
  },
);

story('a refused form loses nothing, and tells every fault at its field', async (world) => {
  const { link } = await inviteLetter(world);
  const outsider = world.visitor();
  const refused = await outsider.submit(await outsider.get(link), 'Relire avant de signer', {
    ...writtenLetter,
    'Votre nom': '',
    'Montant, en euros': 'beaucoup',
    'Publier le texte de ma lettre': 'yes',
  });
  assert.equal(refused.status, 422);
  for (const sentence of [
    'Écrivez votre nom.',
    'Le montant doit être un nombre d’euros',
    'dites si c’est de l’argent',
  ]) {
    assert.ok(refused.text.includes(sentence), sentence);
  }
  const form = refused.form('Relire avant de signer');
  assert.equal(form.fields['body'], writtenLetter['Texte de la lettre']);
  assert.equal(form.fields['promise_amount'], 'beaucoup');
  assert.equal(form.fields['publish'], 'yes');
  assert.equal(refused.root.querySelector('#f-name')?.getAttribute('aria-invalid'), 'true');
});

story('a signature sent twice is one letter', async (world) => {
  const { link } = await inviteLetter(world);
  const outsider = world.visitor();
  const preview = await outsider.submit(await outsider.get(link), 'Relire avant de signer', writtenLetter);
  await outsider.submit(preview, 'Signer la lettre');
  const again = await outsider.submit(preview, 'Signer la lettre');
  assert.equal(again.status, 200);
  assert.match(again.text, /Lettre signée/);
  assert.deepEqual(await sqlOn(world, `select version from label.letter`), [{ version: 1 }]);
});

story(
  'a correction adds a version; two at once are told apart, with both before one’s eyes',
  async (world) => {
    const { team, link } = await inviteLetter(world);
    const outsider = world.visitor();
    await signLetter(outsider, link);
    const correcting = await outsider.get(`${link}?corriger=1`);
    assert.equal(
      correcting.form('Relire avant de signer').fields['body'],
      writtenLetter['Texte de la lettre'],
    );
    const second = await outsider.submit(correcting, 'Relire avant de signer', {
      'Texte de la lettre': 'Deuxième texte.',
    });
    const third = await outsider.submit(correcting, 'Relire avant de signer', {
      'Texte de la lettre': 'Troisième texte.',
    });
    assert.match((await outsider.submit(second, 'Signer la lettre')).text, /Deuxième texte/);
    const form = third.form('Signer la lettre');
    const stale = await outsider.post(form.action, { ...form.fields, once: 'another-key-of-this-form' });
    assert.equal(stale.status, 422);
    assert.match(stale.text, /Une autre version de cette lettre a été signée/);
    assert.match(stale.text, /Deuxième texte/);
    assert.equal(stale.form('Relire avant de signer').fields['body'], 'Troisième texte.');
    assert.doesNotMatch((await team.get(letters)).text, /Relancer/, 'a signed letter is not reminded');
    const path = (await team.get(letters)).root.querySelector('td a')?.getAttribute('href') ?? '';
    const read = await team.get(path);
    assert.match(read.text, /Deuxième texte.*Versions précédentes Version 1/);
  },
);

story(
  'an unknown, an expired and a withdrawn link each have their page, and none tells of others',
  async (world) => {
    const outsider = world.visitor();
    const unknown = await outsider.get(`/lettres/${'a'.repeat(43)}`);
    assert.equal(unknown.status, 404);
    assert.match(unknown.text, /Lien inconnu/);
    assert.equal((await outsider.get('/lettres/..%2f')).status, 404);
    const { team, link } = await inviteLetter(world);
    await team.submit(await team.get(letters), 'Écarter pour de bon, Structure 1 (fictive)');
    const revoked = await outsider.get(link);
    assert.equal(revoked.status, 410);
    assert.match(revoked.text, /Invitation retirée/);
    const late = await inviteLetter(world, 'Structure 2 (fictive)');
    const form = await outsider.submit(
      await outsider.get(late.link),
      'Relire avant de signer',
      writtenLetter,
    );
    world.at('2026-12-24T09:00:00Z');
    assert.equal((await outsider.get(late.link)).status, 410);
    const signed = await outsider.submit(form, 'Signer la lettre');
    assert.equal(signed.status, 410);
    assert.match(signed.text, /Lien expiré/);
    for (const page of [unknown, revoked, signed])
      assert.doesNotMatch(page.text, /Grenoble, répétition|Structure/);
    assert.deepEqual(await sqlOn(world, `select version from label.letter`), []);
  },
);

story('a reminder gives another link; the first one still opens until its own end', async (world) => {
  const { link } = await inviteLetter(world);
  world.at('2026-12-01T09:00:00Z');
  const team = await world.enter('mandate/territory-lead');
  const page = await team.submit(await team.get(letters), 'Relancer, Structure 1 (fictive)');
  const second = page.root.querySelector('.notice a')?.getAttribute('href') ?? '';
  assert.notEqual(second, link);
  const outsider = world.visitor();
  assert.equal((await outsider.get(link)).status, 200);
  world.at('2026-12-24T09:00:00Z');
  assert.equal((await outsider.get(link)).status, 410);
  const signed = await signLetter(outsider, second);
  assert.match(signed.text, /Lettre signée/);
});
