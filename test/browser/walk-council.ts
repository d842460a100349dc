import assert from 'node:assert/strict';
import { type Street, type Walker, wordsOf } from './walk.ts';

// Part 6 of the journey: the rehearsal sitting, from the first arrivals to the deliberation; part 7: the journal.

/** The rehearsal sitting, which everybody may play. */
export const sitting = '/conseil/seances/repetition';
const unanimous = "Adopté à l'unanimité moins deux abstentions.";
const title = 'Soutien à la candidature Digital Grenoble (répétition)';

/** The secretariat notes who is there: 62 of 124 are too few, and the item says why it stays closed. */
export async function quorumIsMissing(street: Street): Promise<void> {
  const secretariat = await street.as('Secrétariat 1 (fictif)');
  await secretariat.opens(`${sitting}/secretariat`);
  await secretariat.writes('Du siège', '1');
  await secretariat.writes('au siège', '62');
  await secretariat.presses('Ces sièges arrivent');
  await secretariat.reads('62 présents sur 124. Quorum non atteint : 63.');

  const president = await street.as('Siège 1 (fictif)');
  await president.follows('Aller aux séances du conseil');
  await president.follows('Séance de répétition (sièges fictifs)');
  await president.follows('Bureau du président');
  await president.heading('Bureau du président');
  const closed = president.page.getByRole('button', { name: 'Ouvrir le point 2' });
  assert.equal(await closed.getAttribute('aria-disabled'), 'true');
  await president.reads('Il manque 1 membre pour le quorum : aucun point ne peut s’ouvrir (L2121-17 CGCT).');
  await president.reads('Quorum de 63 non atteint (62 présents). (L2121-17 CGCT)');

  await secretariat.presses('Arrivée du siège 63');
  // The desk follows by itself: nobody pressed anything there.
  await president.reads('63 présents sur 124. Quorum atteint : 63.');
  await president.presses('Ouvrir la séance');
  await president.presses('Suspendre la séance');
  await president.presses('Reprendre la séance');
  await secretariat.presses('Départ du siège 63');
  await president.presses('Constater le défaut de quorum au point 2');
  await president.reads(
    'Refusé : l’acte n’a pas été accompli',
    'Quorum de 63 non atteint (62 présents). L2121-17 CGCT',
  );
  await secretariat.presses('Arrivée du siège 63');
  await secretariat.reads('63 présents sur 124. Quorum atteint : 63.');
}

/** The president opens item 2; the rapporteur presents it, and the hall follows on its screen. */
export async function itemIsPresented(street: Street): Promise<void> {
  const hall = await street.passerBy();
  await hall.opens(`${sitting}/ecran`);
  const president = await street.as('Siège 1 (fictif)');
  await president.opens(`${sitting}/bureau`);
  await president.presses('Ouvrir le point 2');
  await president.reads('quorum de 63 atteint (63 présents)');
  await hall.heading(title);
  await president.presses('Donner la parole : Rapporteur 1 (fictif)');
  await hall.reads('Rapporteur 1 (fictif)', 'Présentation du rapport');
  await president.presses('Terminer : Rapporteur 1 (fictif)');
  await hall.reads('Personne n’a la parole');
}

/** Casts or replaces a ballot, until its receipt. */
export async function votes(member: Walker, choice: string): Promise<void> {
  await member.page.getByRole('radio', { name: choice, exact: true }).check();
  await member.presses(/^(Voter|Remplacer mon vote)$/);
  await member.reads('Votre vote est enregistré');
}

/** Members vote from their seats and one changes their mind; the hall sees the count, then the verdict, live. */
export async function councilVotes(street: Street): Promise<void> {
  const president = await street.as('Siège 1 (fictif)');
  await president.opens(`${sitting}/bureau`);
  const hall = await street.passerBy();
  await hall.opens(`${sitting}/ecran`);
  await hall.page.evaluate('window.sameDocument = true');
  const seven = await street.atSeat(7);
  const eight = await street.atSeat(8);
  const nine = await street.atSeat(9);
  const members = [seven, eight, nine];
  for (const member of members) await member.opens(`${sitting}/ma-place`);

  await president.presses('Mettre aux voix le point 2');
  await hall.reads('0 bulletin reçu sur 63 attendus.');
  for (const member of members) await member.reads('Point 2, scrutin ouvert', 'Votre vote, en votre nom');
  await votes(seven, 'Contre');
  await votes(eight, 'Pour');
  await votes(nine, 'Pour');
  await seven.presses('Reprendre ce vote');
  await votes(seven, 'Pour');
  await seven.reads('C’est votre 2e bulletin ; seul le dernier compte.');
  await hall.reads('3 bulletins reçus sur 63 attendus.');
  await president.reads(
    '3 bulletins reçus sur 63 attendus.',
    'Le sens des votes n’est connu de personne avant la clôture.',
  );

  await president.writes('Contre', '0');
  await president.writes('Abstentions', '2');
  await president.presses('Simuler les bulletins restants');
  await hall.reads('63 bulletins reçus sur 63 attendus.');
  await president.presses('Clore le scrutin du point 2');
  await president.heading('Résultat proposé');
  await hall.reads('Le président va proclamer le résultat');
  assert.equal(await hall.page.getByText(unanimous).count(), 0, 'no verdict before it is proclaimed');
  await president.presses('Proclamer le résultat du point 2');
  await hall.reads(unanimous);
  await seven.reads(unanimous, 'Vous avez voté : Pour.');
  assert.equal(
    await hall.page.evaluate('window.sameDocument'),
    true,
    'the hall screen was never loaded again',
  );
}

/** The deliberation is public at once: its words, its extract, its data, and the candidature that it supports. */
export async function deliberationIsRead(street: Street): Promise<void> {
  const citizen = await street.passerBy();
  await citizen.opens('/conseil');
  await citizen.follows('Les délibérations');
  await citizen.follows(title);
  await citizen.heading('Le résultat');
  await citizen.reads('Unanimité moins deux abstentions', 'Rapporteur 1 (fictif)');
  const seats = await wordsOf(citizen.part('La séance en nombres'));
  assert.match(seats, /Membres en exercice\s?124.*Quorum requis\s?63.*Présents\s?63/);
  const extract = await citizen.fetches('Extrait (PDF)');
  assert.match(extract.type, /^application\/pdf/);
  assert.match(extract.text, /^%PDF-/);
  await citizen.reads('le SIRET de l’assemblée n’est pas connu');
  const scdl = await citizen.fetches('Répétitions au format SCDL (CSV)');
  assert.match(scdl.type, /^text\/csv/);
  assert.match(scdl.text, /^\W?COLL_NOM,COLL_SIRET,DELIB_ID/);
  await citizen.follows('Voir la candidature');
  await citizen.heading('Digital Grenoble, répétition');
  await citizen.heading('Le soutien du conseil');
  await citizen.page.getByRole('link', { name: title }).waitFor();
}

/** Anybody reads who did what, by identifiers only, and has the whole chain computed again. */
export async function journalIsVerified(street: Street): Promise<void> {
  const citizen = await street.passerBy();
  await citizen.opens('/');
  await citizen.follows(/^Journal/);
  await citizen.heading('Journal des actes');
  for (const done of ['vote.proclaimed', 'deliberation.recorded', 'ballots.simulated', 'ballot.cast'])
    await citizen.reads(done);
  const names = await wordsOf(citizen.page.getByRole('main'));
  assert.doesNotMatch(names, /Responsable 1|Siège \d|exemple\.invalid/, 'the journal names nobody');
  await citizen.follows('Recalculer la chaîne');
  await citizen.reads(/Chaîne intacte/);
}
