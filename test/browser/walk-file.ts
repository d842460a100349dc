import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Street, smallPdf, type Walker, wordsOf } from './walk.ts';

// Part 5 of the journey: a candidature written by several people, supported from outside, checked and filed.

/** The rehearsal candidature, which everybody may play with. */
export const file = '/candidatures/digital-grenoble-repetition';
const asked = 'Comment les entrepreneurs conduisent-ils la démarche ?';
const model = 'Dossier de candidature, sur le modèle fourni';
const act = 'Délibération de l’assemblée qui porte la candidature';

/** Two people write the same file: it saves itself, and a conflict shows both texts. */
export async function twoWriteOneFile(street: Street): Promise<void> {
  const editor = await street.as('Contributeur 1 (fictif)');
  await editor.follows('Compléter le dossier de candidature');
  await editor.heading('Dossier : Digital Grenoble, répétition');
  await editor.reads('Il manque 14 éléments.');
  await editor.follows(asked);
  await editor.heading(asked);
  const lead = await street.as('Responsable 1 (fictif)');
  await lead.opens(new URL(editor.page.url()).pathname);

  await editor.writes('Votre réponse', 'Les entrepreneurs président le comité.');
  await editor.reads('Enregistré à');
  await lead.writes('Votre réponse', 'Les startups mènent la démarche.');
  await lead.reads('Un collègue vient d’enregistrer cette réponse.');
  await lead.presses('Enregistrer');
  await lead.heading('Deux versions de cette réponse');
  const version = (whose: string) => lead.page.getByRole('article').filter({ hasText: whose });
  assert.match(await wordsOf(version('La vôtre, non enregistrée')), /Les startups mènent la démarche\./);
  assert.match(
    await wordsOf(version('Celle qui est enregistrée')),
    /Les entrepreneurs président le comité\./,
  );
  await lead.writes('Réunir les deux', 'Les entrepreneurs président ; les startups mènent.');
  await lead.presses('Enregistrer le texte réuni');
  await lead.ticks('Cette réponse est prête');
  await lead.reads('Enregistré à');
  await editor.opens(new URL(lead.page.url()).pathname);
  assert.match(await editor.page.getByLabel('Votre réponse').inputValue(), /président ; les startups mènent/);
}

/** A figure is chosen among its rivals, a question stays blank with its reason. */
export async function figureIsChosen(street: Street): Promise<void> {
  const editor = await street.as('Contributeur 1 (fictif)');
  await editor.follows('Compléter le dossier de candidature');
  await editor.follows('Nombre d’emplois');
  await editor.heading('Nombre d’emplois');
  await editor.reads('aucun n’est écarté');
  await editor.ticks('environ 30 000 emplois');
  await editor.presses('Enregistrer');
  await editor.heading(/^Dossier : /);
  await editor.follows('Où peut-on expérimenter sur le territoire ?');
  await editor.presses('Laisser vide');
  await editor.reads('Dites pourquoi vous laissez vide.');
  await editor.writes('Raison du blanc', 'Les terrains d’essai ne sont pas encore choisis.');
  await editor.presses('Laisser vide');
  await editor.reads('Enregistré le');
  await editor.follows('Revenir à la liste');
  await editor.reads('Raison : Les terrains d’essai ne sont pas encore choisis.', 'Il manque 11 éléments.');
}

/** A document is attached; what is not one is refused in a sentence. */
export async function documentIsAttached(street: Street): Promise<void> {
  const editor = await street.as('Contributeur 1 (fictif)');
  await editor.opens(`${file}/dossier/pieces`);
  const slot = editor.part(model);
  const attach = async (name: string, mimeType: string, buffer: Buffer) => {
    await slot.getByLabel(`Fichier pour « ${model} »`).setInputFiles({ name, mimeType, buffer });
    await editor.presses(/^Joindre/, slot);
  };
  await attach('dossier.exe', 'application/octet-stream', Buffer.from('MZ'));
  await editor.reads('Ce type de fichier n’est pas accepté. Acceptés : PDF');
  await attach('dossier.pdf', 'application/pdf', Buffer.from('Ceci n’est pas un PDF'));
  await editor.reads('Le contenu du fichier ne correspond pas à son extension');
  await attach('dossier.pdf', 'application/pdf', smallPdf());
  await slot.getByText('Jointe', { exact: true }).waitFor();
  await slot.getByRole('link', { name: 'dossier.pdf' }).waitFor();
  await editor.unfolds('Laisser vide et dire pourquoi', editor.part(act));
  await editor.writes(`Pourquoi « ${act} » manque`, 'Le conseil délibère après le dépôt.');
  await editor.presses(/^Enregistrer la raison/, editor.part(act));
  await editor.reads('Raison : Le conseil délibère après le dépôt.');
}

/** A promise without a known amount, and a letter signed by somebody without an account. */
export async function outsiderSignsALetter(street: Street): Promise<void> {
  const lead = await street.as('Responsable 1 (fictif)');
  await lead.opens(`${file}/dossier/engagements`);
  await lead.writes('Ce qui est promis', 'Ouvrir un accélérateur dans le quartier de la gare');
  await lead.writes('Qui s’engage', 'Structure 2 (fictive)');
  await lead.page.getByLabel('Nature').selectOption('de l’argent');
  await lead.presses('Ajouter l’engagement');
  const promise = lead.page.getByRole('article').filter({ hasText: 'Ouvrir un accélérateur' });
  await promise.getByText('montant non connu').waitFor();
  await lead.reads('2 montants non connus');

  await lead.follows('Lettres de soutien');
  await lead.writes('Structure du signataire', 'Structure 1 (fictive)');
  await lead.writes('Adresse électronique du signataire', 'signataire-1@exemple.invalid');
  await lead.presses('Envoyer l’invitation');
  await lead.reads('Lien personnel, montré cette seule fois');

  const outsider = await street.passerBy();
  await outsider.opens('/boite-locale');
  const message = outsider.page.getByRole('article').filter({ hasText: 'signataire-1@exemple.invalid' });
  await message.getByRole('link').first().click();
  await outsider.heading('Qui vous écrit');
  await outsider.writes('Votre fonction', 'Directrice générale');
  await outsider.writes('Votre nom', 'Signataire 1 (fictive)');
  await outsider.writes('Texte de la lettre', 'Nous soutenons cette candidature.');
  await outsider.presses('Relire avant de signer');
  await outsider.reads('Rien n’est encore signé ni transmis.', 'Nous soutenons cette candidature.');
  await outsider.presses('Signer la lettre');
  await outsider.reads('Lettre signée', 'Empreinte (SHA-256)');

  await lead.opens(`${file}/dossier/lettres`);
  const row = lead.page.getByRole('row').filter({ hasText: 'Structure 1 (fictive)' });
  await row.getByText('Signée', { exact: true }).waitFor();
}

/** Everything missing is told at once; the rest is left blank, and the lead files. */
export async function leadFiles(street: Street): Promise<void> {
  const lead = await street.as('Responsable 1 (fictif)');
  await lead.opens(`${file}/dossier/verification`);
  await lead.reads(
    'Il manque 9 éléments.',
    'Questions sans réponse ni raison',
    'Indicateurs sans chiffre ni raison',
  );
  await lead.follows('Dépôt', lead.page.getByRole('navigation', { name: 'Dossier', exact: true }));
  await lead.reads('Pas encore : quelque chose n’est ni rempli ni laissé vide avec une raison.');
  assert.equal(await leaveTheRestBlank(lead), 9);
  await lead.reads('Rien ne manque : tout est rempli, ou laissé vide avec une raison.');
  await lead.follows('Aller au dépôt');
  await lead.heading('Déposer le dossier');
  await lead.reads('environ 30 000 emplois', 'Structure 1 (fictive)', 'dossier.pdf');
  await lead.presses('Déposer');
  await lead.reads('Cochez l’attestation pour déposer.');
  await lead.ticks(/^J’atteste/);
  await lead.presses('Déposer');
  await lead.heading('Version 1, figée');
  const download = lead.page.waitForEvent('download');
  await lead.follows(/récépissé/i);
  const receipt = readFileSync(await (await download).path());
  assert.match(receipt.subarray(0, 8).toString('latin1'), /^%PDF-1\./);

  await lead.reads('Le brouillon reste ouvert');
  await lead.opens(`${file}/dossier/questions/entrepreneurs`);
  await lead.writes('Votre réponse', 'Une suite, pour la version suivante.');
  await lead.reads('Enregistré à');
  await lead.opens(`${file}/depots/1`);
  await lead.reads('Les entrepreneurs président ; les startups mènent.');
  assert.equal(await lead.page.getByText('Une suite, pour la version suivante.').count(), 0);
}

/** Leaves blank, each with a reason, whatever the check of the file still lists. Answers how many there were. */
async function leaveTheRestBlank(lead: Walker): Promise<number> {
  const check = `${file}/dossier/verification`;
  const missing = lead.page.locator('section[aria-labelledby^=missing] a');
  await lead.opens(check);
  const total = await missing.count();
  for (let left = total; left > 0; left -= 1) {
    const address = (await missing.first().getAttribute('href')) ?? '';
    const name = (await missing.first().textContent()) ?? '';
    await missing.first().click();
    await lead.heading(name.trim());
    if (address.includes('/questions/')) {
      await lead.writes('Raison du blanc', 'Pas encore travaillé');
      await lead.presses('Laisser vide');
      await lead.page.waitForFunction(() =>
        document.querySelector('.saved')?.textContent?.includes('Enregistré le'),
      );
    } else {
      await lead.ticks('Aucun : laisser vide avec une raison');
      await lead.writes('Raison du blanc', 'Aucune source ne le compte');
      await lead.presses('Enregistrer');
      await lead.heading(/^Dossier : /);
    }
    await lead.opens(check);
  }
  return total;
}
