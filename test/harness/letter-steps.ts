import assert from 'node:assert/strict';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** The rehearsal candidature, and the page of its letters. */
export const rehearsal = '/candidatures/digital-grenoble-repetition';
export const letters = `${rehearsal}/dossier/lettres`;

/** The team invites, and the demonstration shows the personal link once. */
export async function inviteLetter(
  world: World,
  structure = 'Structure 1 (fictive)',
  path = letters,
  as = 'territory-editor',
) {
  const team = await world.enter(`mandate/${as}`);
  const page = await team.submit(await team.get(path), 'Envoyer l’invitation', {
    'Structure du signataire': structure,
    'Adresse électronique du signataire': 'signataire-1@exemple.invalid',
  });
  assert.equal(page.status, 200, page.text.slice(0, 400));
  const link = page.root.querySelector('.notice a')?.getAttribute('href') ?? '';
  assert.match(link, /^\/lettres\/[\w-]{43}$/);
  return { team, link };
}

export const writtenLetter = {
  'Votre fonction': 'Directrice générale',
  'Votre nom': 'Signataire 1 (fictive)',
  'Texte de la lettre': 'Nous soutenons cette candidature.\n\nNos équipes y prendront part.',
};

/** The outsider fills in the form, reads it again and signs. */
export async function signLetter(outsider: Visitor, link: string, fields: Record<string, string> = {}) {
  const form = await outsider.get(link);
  const preview = await outsider.submit(form, 'Relire avant de signer', { ...writtenLetter, ...fields });
  assert.equal(preview.status, 200, preview.text.slice(0, 600));
  return outsider.submit(preview, 'Signer la lettre');
}
