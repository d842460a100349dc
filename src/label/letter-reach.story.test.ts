import assert from 'node:assert/strict';
import { inviteLetter, letters, rehearsal, signLetter } from '../../test/harness/letter-steps.ts';
import { addCandidature, addTerritory, sqlOn } from '../../test/harness/other-file.ts';
import { story } from '../../test/harness/world.ts';

story(
  'one signatory per structure, where the call says so: the second is refused at its field',
  async (world) => {
    await addTerritory(world, 'autre-territoire');
    for (const [slug, rule, expected] of [
      ['une-lettre', 'yes', 422],
      ['plusieurs-lettres', 'no', 200],
    ] as const) {
      await addCandidature(world, { slug, territory: 'autre-territoire', oneSignatoryPerStructure: rule });
      const path = `/candidatures/${slug}/dossier/lettres`;
      const first = await inviteLetter(world, 'Minalogic', path, 'autre-territoire-lead');
      const second = await inviteLetter(world, 'Quelqu’un', path, 'autre-territoire-lead');
      await signLetter(world.visitor(), first.link);
      const outcome = await signLetter(world.visitor(), second.link, { Structure: 'Association MINALOGIC' });
      assert.equal(outcome.status, expected, slug);
      if (rule === 'no') continue;
      assert.match(outcome.text, /Une lettre est déjà signée au nom de cette structure/);
      assert.equal(outcome.root.querySelector('#f-structure')?.getAttribute('aria-invalid'), 'true');
      // Setting the first aside frees the place.
      await first.team.submit(await first.team.get(path), 'Écarter pour de bon, Minalogic');
      const now = await signLetter(world.visitor(), second.link, { Structure: 'Association MINALOGIC' });
      assert.equal(now.status, 200);
    }
  },
);

story(
  'one actor may support several candidatures: the team reads how many others the public knows',
  async (world) => {
    await addTerritory(world, 'autre-territoire');
    await addCandidature(world, { slug: 'deposee', territory: 'autre-territoire' });
    await addCandidature(world, { slug: 'brouillon', territory: 'autre-territoire' });
    for (const slug of ['deposee', 'brouillon']) {
      const path = `/candidatures/${slug}/dossier/lettres`;
      const { link } = await inviteLetter(world, 'Minalogic', path, 'autre-territoire-lead');
      await signLetter(world.visitor(), link);
    }
    await sqlOn(world, `update label.candidature set state = 'filed' where slug = 'deposee'`);
    const { team } = await inviteLetter(world, 'Minalogic');
    assert.match((await team.get(letters)).text, /Minalogic .* 1 autre candidature/);
  },
);

story(
  'the public reads structure, capacity, date and hash; the text only when « publier » was ticked; never a name',
  async (world) => {
    const open = await inviteLetter(world, 'Structure ouverte (fictive)');
    const discreet = await inviteLetter(world, 'Structure discrète (fictive)');
    await signLetter(world.visitor(), open.link, {
      'Texte de la lettre': 'Texte public.',
      'Publier le texte de ma lettre': 'yes',
    });
    await signLetter(world.visitor(), discreet.link, { 'Texte de la lettre': 'Texte discret.' });
    const visitor = world.visitor();
    const before = await visitor.get(`${rehearsal}/lettres`);
    assert.match(before.text, /en préparation/);
    assert.doesNotMatch(before.text, /Structure/);
    await sqlOn(
      world,
      `update label.candidature set state = 'filed' where slug = 'digital-grenoble-repetition'`,
    );
    const page = await visitor.get(`${rehearsal}/lettres`);
    assert.match(
      page.text,
      /Structure ouverte \(fictive\) Directrice générale, 23 novembre 2026 sha256:[0-9a-f]{64}/,
    );
    assert.match(page.text, /Structure discrète/);
    assert.match(page.text, /Texte public/);
    assert.doesNotMatch(page.body, /Texte discret|Signataire 1|exemple\.invalid/);
    const english = await visitor.get(`/en${rehearsal}/lettres`);
    assert.match(english.text, /Letters of support/);
  },
);

story('another organisation’s team finds nothing, whatever it asks', async (world) => {
  await addTerritory(world, 'autre-territoire');
  const { team, link } = await inviteLetter(world);
  await signLetter(world.visitor(), link);
  const path = (await team.get(letters)).root.querySelector('td a')?.getAttribute('href') ?? '';
  const stranger = await world.enter('mandate/autre-territoire-lead');
  for (const address of [letters, path]) assert.equal((await stranger.get(address)).status, 404, address);
  for (const address of [letters, `${path}/rappel`, `${path}/revocation`]) {
    assert.equal(
      (await stranger.post(address, { structure: 'x', email: 'a@b.fr', lang: 'fr' })).status,
      404,
      address,
    );
  }
  // Through one's own candidature, another's invitation is unknown too.
  await addCandidature(world, { slug: 'la-leur', territory: 'autre-territoire' });
  const id = path.split('/').at(-1);
  const own = '/candidatures/la-leur/dossier/lettres';
  assert.equal((await stranger.get(`${own}/${id}`)).status, 404);
  for (const act of ['rappel', 'revocation'])
    assert.equal((await stranger.post(`${own}/${id}/${act}`, {})).status, 404);
  assert.match((await team.get(letters)).text, /Signée/);
  const signInFirst = await world.visitor().get(letters);
  assert.match(signInFirst.path, /connexion/);
});

story(
  'an invitation sent twice is one invitation; a wrong one is refused with everything typed kept',
  async (world) => {
    const team = await world.enter('mandate/territory-lead');
    const page = await team.get(letters);
    const fields = {
      'Structure du signataire': 'Structure 1',
      'Adresse électronique du signataire': 'a@exemple.invalid',
    };
    await team.submit(page, 'Envoyer l’invitation', fields);
    await team.submit(page, 'Envoyer l’invitation', fields);
    assert.equal((await sqlOn(world, `select 1 from label.letter_invitation`)).length, 1);
    const refused = await team.submit(page, 'Envoyer l’invitation', {
      ...fields,
      'Adresse électronique du signataire': 'a@',
    });
    assert.equal(refused.status, 422);
    assert.equal(refused.form('Envoyer l’invitation').fields['email'], 'a@');
  },
);

story('what was signed cannot be changed or removed, even in the database', async (world) => {
  const { link } = await inviteLetter(world);
  await signLetter(world.visitor(), link);
  for (const attempt of [`update label.letter set body = 'x'`, `delete from label.letter`]) {
    await sqlOn(world, 'savepoint attempt');
    await assert.rejects(sqlOn(world, attempt), /ROWS_ARE_ONLY_ADDED/);
    await sqlOn(world, 'rollback to savepoint attempt');
  }
});

story('somebody invited in English reads, is refused and signs in English', async (world) => {
  const team = await world.enter('mandate/territory-lead');
  await team.submit(await team.get(letters), 'Envoyer l’invitation', {
    'Structure du signataire': 'Structure 1 (fictive)',
    'Adresse électronique du signataire': 'signatory-1@exemple.invalid',
    'Langue du message': 'en',
  });
  const [mail] = (await sqlOn(
    world,
    `select subject, body from people.outbox_message where recipient = 'signatory-1@exemple.invalid'`,
  )) as { subject: string; body: string }[];
  assert.match(mail?.subject ?? '', /A letter of support for "Digital Grenoble, rehearsal"/);
  const link = /http:\/\/localhost:3000(\/en\/lettres\/[\w-]{43})/.exec(mail?.body ?? '')?.[1] ?? '';
  const outsider = world.visitor();
  const page = await outsider.get(link);
  assert.match(page.text, /What is done with your data/);
  const refused = await outsider.submit(page, 'Read again before signing', {
    'Your name': 'Signatory 1 (fictitious)',
  });
  assert.match(refused.text, /Say your capacity in the structure\..*Write the text of the letter\./);
  const preview = await outsider.submit(refused, 'Read again before signing', {
    'Your capacity': 'Director',
    'Text of the letter': 'We support this candidature.',
  });
  const signed = await outsider.submit(preview, 'Sign the letter');
  assert.match(signed.path, /^\/en\/lettres\//);
  assert.match(signed.text, /Letter signed/);
});
