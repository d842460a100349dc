import assert from 'node:assert/strict';
import { type Street, wordsOf } from './walk.ts';

// Parts 2 to 4 of the journey: what anybody reads, the way in, the register.

/** A citizen reads why, what is known of each figure, and the vote of 2014. */
export async function citizenReadsWhy(street: Street): Promise<void> {
  const citizen = await street.passerBy();
  await citizen.opens('/');
  await citizen.heading('Pourquoi Digital Grenoble ?');
  const rivals = citizen.part('Emplois du numérique : 7 valeurs, aucune écartée');
  assert.match(await wordsOf(rivals), /30 000 emplois.*40 000 emplois.*15 000 emplois/);
  await citizen.unfolds('D’où vient ce chiffre', rivals);
  const proof = await wordsOf(rivals.locator('details[open]'));
  for (const term of ['Définition', 'Périmètre', 'Source', 'Date']) assert.ok(proof.includes(term), proof);
  assert.match(proof, /AEPI, Grenoble-Isère.*juin 2014/);

  await citizen.follows('Le programme');
  await citizen.heading('Le programme et qui y fait quoi');
  await citizen.reads('Mission French Tech', 'début non connu');
  await citizen.follows('Le territoire');
  await citizen.heading('Une ville complète');
  await citizen.follows('La candidature');
  await citizen.follows('Digital Grenoble, 2014');
  await citizen.heading('Le soutien du conseil');
  await citizen.follows('Soutien à la candidature Digital Grenoble');
  await citizen.heading('Le résultat');
  await citizen.reads('Unanimité moins deux abstentions.', 'jour non connu');
  await citizen.follows('Actualités');
  await citizen.heading('Grenoble parmi les neuf premières métropoles labellisées');
  const feed = await citizen.fetches('S’abonner (Atom)');
  assert.match(feed.type, /atom/);
  assert.match(feed.text, /<title>Grenoble parmi les neuf/);
}

/** The lead signs in with a link that serves once, read in the local outbox. */
export async function leadSignsInByLink(street: Street): Promise<void> {
  const lead = await street.passerBy();
  await lead.opens('/');
  await lead.follows('Se connecter');
  await lead.writes('Votre adresse électronique', 'territory-lead@exemple.invalid');
  await lead.presses('Recevoir un lien');
  await lead.heading('Regardez votre courriel');
  await lead.follows('Ouvrir la boîte locale');
  await lead.heading('Boîte locale');
  await lead.page.getByRole('article').first().getByRole('link').first().click();
  await lead.presses('Me connecter');
  await lead.heading('Mon espace');
  await lead.reads('Responsable 1 (fictif)', 'responsable de la candidature');
  await lead.presses('Se déconnecter');
  await lead.page.getByRole('link', { name: 'Se connecter' }).waitFor();
}

/** A citizen finds actors without typing accents, reads a source, takes the list away. */
export async function citizenFindsActors(street: Street): Promise<void> {
  const citizen = await street.passerBy();
  await citizen.opens('/');
  await citizen.follows('Les acteurs');
  await citizen.writes('Nom, activité, commune ou SIREN', 'energie');
  await citizen.presses('Chercher');
  await citizen.heading('20 organisations');
  await citizen.ticks(/^Start-up/);
  await citizen.presses('Filtrer');
  await citizen.heading('9 organisations');
  const csv = await citizen.fetches('CSV');
  assert.match(csv.type, /csv/);
  assert.equal(csv.text.trim().split('\r\n').length, 1 + 9, 'a header, then the nine of the page');
  const json = await citizen.fetches('JSON');
  assert.match(json.type, /json/);
  assert.match(json.text, /McPhy Energy/);
  await citizen.follows('McPhy Energy');
  await citizen.heading('Ce qui est connu');
  const known = citizen.page.getByRole('definition').filter({ has: citizen.page.getByRole('link') });
  await citizen.reads('Source de cette fiche');
  assert.match((await known.last().getByRole('link').first().getAttribute('href')) ?? '', /^https?:/);
}
