import type { Said } from '#kit/i18n.ts';
import type { Examined } from './rules/examined.ts';
import type { MinutesField } from './rules/minutes-faults.ts';
import type { MinutesState } from './rules/minutes-state.ts';

/** What the pages of the record say: secretaries, minutes, their adoption, the list of deliberations examined. */
export const recordWords = {
  after: { fr: 'Après la séance', en: 'After the sitting' },
  minutes: { fr: 'Procès-verbal', en: 'Minutes' },
  draftMinutes: { fr: 'Projet de procès-verbal', en: 'Draft minutes' },
  secretaries: { fr: 'Secrétaires de séance', en: 'Secretaries of the sitting' },
  secretariesAre: {
    fr: (who: string) => `Secrétaires de séance : ${who} (L2121-15 CGCT).`,
    en: (who: string) => `Secretaries of the sitting: ${who} (L2121-15 CGCT).`,
  },
  noSecretary: {
    fr: 'Secrétaires de séance : personne n’est encore nommé (L2121-15 CGCT).',
    en: 'Secretaries of the sitting: nobody is named yet (L2121-15 CGCT).',
  },
  nameThem: { fr: 'Nommer les secrétaires', en: 'Name the secretaries' },
  secretariesLead: {
    fr: 'Au début de la séance, le conseil nomme un ou plusieurs de ses membres secrétaires (L2121-15 CGCT). Nommer de nouveau remplace : la première nomination reste au journal.',
    en: 'At the beginning of the sitting the council names one or more of its members secretaries (L2121-15 CGCT). Naming again replaces: the first naming stays in the journal.',
  },
  seats: { fr: 'Sièges des secrétaires', en: 'Seats of the secretaries' },
  seatsHint: {
    fr: 'Numéros de siège séparés par une virgule ou une espace, par exemple 12, 57.',
    en: 'Seat numbers separated by a comma or a space, such as 12, 57.',
  },
  listed: { fr: 'Délibérations examinées', en: 'Deliberations examined' },
  listedLead: {
    fr: 'Tout ce que le conseil a examiné dans cette séance : adopté, mais aussi rejeté, retiré ou reporté (L2121-25 CGCT).',
    en: 'All that the council examined in this sitting: adopted, but rejected, withdrawn or postponed too (L2121-25 CGCT).',
  },
  online: {
    fr: (day: string, due: string) => `En ligne depuis le ${day}, à publier le ${due} au plus tard.`,
    en: (day: string, due: string) => `Online since ${day}, to be published by ${due} at the latest.`,
  },
  nothingExamined: { fr: 'Rien n’a été examiné.', en: 'Nothing was examined.' },
  notReached: {
    fr: (ranks: string) => `Non examinés, par leur rang : ${ranks}.`,
    en: (ranks: string) => `Not examined, by rank: ${ranks}.`,
  },
  item: { fr: 'Point', en: 'Item' },
  object: { fr: 'Objet', en: 'Object' },
  fate: { fr: 'Décision', en: 'Decision' },
  pdf: { fr: 'PDF', en: 'PDF' },
  rtf: { fr: 'Texte modifiable (RTF)', en: 'Text to edit (RTF)' },
  back: { fr: 'Retour à la séance', en: 'Back to the sitting' },
  minutesLead: {
    fr: 'Le projet se lit dans ce qui a été noté pendant la séance ; vous y ajoutez, point par point, le rapport et la teneur des discussions.',
    en: 'The draft is read from what was noted during the sitting; you add, item by item, the report and the content of the discussion.',
  },
  missing: { fr: 'Mentions obligatoires', en: 'Mandatory fields' },
  nothingMissing: {
    fr: 'Les douze mentions obligatoires y sont (L2121-15 CGCT).',
    en: 'The twelve mandatory fields are there (L2121-15 CGCT).',
  },
  missingCount: {
    fr: (count: number) => `Il manque ${count} mention${count > 1 ? 's' : ''} sur douze (L2121-15 CGCT).`,
    en: (count: number) =>
      `${count} of the twelve fields ${count > 1 ? 'are' : 'is'} missing (L2121-15 CGCT).`,
  },
  atItem: { fr: (rank: number) => `point ${rank}`, en: (rank: number) => `item ${rank}` },
  byItem: { fr: 'Point par point', en: 'Item by item' },
  written: { fr: 'écrit', en: 'written' },
  notWritten: { fr: 'à écrire', en: 'to be written' },
  noNeed: { fr: 'point non ouvert', en: 'item not opened' },
  writeItem: { fr: (rank: number) => `Écrire le point ${rank}`, en: (rank: number) => `Write item ${rank}` },
  preview: { fr: 'Aperçu du projet', en: 'Preview of the draft' },
  settle: { fr: 'Arrêter le projet', en: 'Settle the draft' },
  settleHint: {
    fr: 'Arrêter garde cette version mot pour mot avec son empreinte : c’est elle que la prochaine séance adopte. Le brouillon reste modifiable jusque-là.',
    en: 'Settling keeps this version word for word with its print: it is the one that the next sitting adopts. The draft can be changed until then.',
  },
  versions: { fr: 'Versions arrêtées', en: 'Settled versions' },
  version: { fr: (version: number) => `Version ${version}`, en: (version: number) => `Version ${version}` },
  settledAt: {
    fr: (version: number, at: string) => `Version ${version}, arrêtée le ${at}`,
    en: (version: number, at: string) => `Version ${version}, settled on ${at}`,
  },
  print: { fr: 'Empreinte SHA-256 du texte', en: 'SHA-256 print of the text' },
  noVersion: { fr: 'Aucune version n’est arrêtée.', en: 'No version is settled.' },
  adopt: { fr: 'Noter l’adoption', en: 'Record the adoption' },
  adoptTitle: { fr: 'Adoption du procès-verbal', en: 'Adoption of the minutes' },
  adoptLead: {
    fr: (version: number) =>
      `La version ${version} est soumise au commencement d’une séance suivante, qui l’adopte et peut demander des corrections (L2121-15 CGCT). Ensuite, rien n’y change.`,
    en: (version: number) =>
      `Version ${version} is put to a later sitting at its beginning, which adopts it and may ask for corrections (L2121-15 CGCT). Afterwards nothing of it changes.`,
  },
  adopting: { fr: 'Séance qui l’adopte', en: 'Sitting that adopts them' },
  noLater: {
    fr: 'Aucune séance ne s’est ouverte depuis : l’adoption se note pendant une séance suivante.',
    en: 'No sitting has opened since: the adoption is recorded during a later sitting.',
  },
  choose: { fr: 'Choisir une séance', en: 'Choose a sitting' },
  corrections: { fr: 'Corrections demandées', en: 'Corrections asked for' },
  correctionsHint: {
    fr: 'Elles sont jointes au texte, qui reste tel qu’il a été arrêté.',
    en: 'They go with the text, which stays as it was settled.',
  },
  optional: { fr: '(facultatif)', en: '(optional)' },
  voteHint: {
    fr: 'Si le conseil a voté : les trois nombres. Sinon, rien.',
    en: 'If the council voted: the three numbers. Otherwise, nothing.',
  },
  for: { fr: 'Pour', en: 'For' },
  against: { fr: 'Contre', en: 'Against' },
  abstain: { fr: 'Abstentions', en: 'Abstentions' },
  adoptedBy: {
    fr: (sitting: string, day: string) => `Adopté par la séance suivante : ${sitting}, ${day}.`,
    en: (sitting: string, day: string) => `Adopted by a later sitting: ${sitting}, ${day}.`,
  },
  withoutVote: { fr: 'Sans vote.', en: 'Without a vote.' },
  withVote: {
    fr: (inFavour: number, against: number, abstain: number) =>
      `${inFavour} pour, ${against} contre, ${abstain} abstention${abstain > 1 ? 's' : ''}.`,
    en: (inFavour: number, against: number, abstain: number) =>
      `${inFavour} for, ${against} against, ${abstain} abstaining.`,
  },
  noCorrection: { fr: 'Sans correction.', en: 'Without correction.' },
  signatures: { fr: 'Signatures', en: 'Signatures' },
  signaturesHint: {
    fr: 'Le président et les secrétaires signent le procès-verbal adopté ; il devient public avec la dernière signature (L2121-15 CGCT).',
    en: 'The president and the secretaries sign the adopted minutes; they become public with the last signature (L2121-15 CGCT).',
  },
  president: { fr: 'président', en: 'president' },
  secretary: { fr: 'secrétaire', en: 'secretary' },
  signed: {
    fr: (who: string, capacity: string, day: string) => `${who}, ${capacity}, signé le ${day}`,
    en: (who: string, capacity: string, day: string) => `${who}, ${capacity}, signed on ${day}`,
  },
  signedOn: {
    fr: (who: string, capacity: string) => `Jour de la signature : ${who}, ${capacity}`,
    en: (who: string, capacity: string) => `Day of the signature: ${who}, ${capacity}`,
  },
  recordSignature: { fr: 'Noter cette signature', en: 'Record this signature' },
  save: { fr: 'Enregistrer', en: 'Save' },
  itemTitle: {
    fr: (rank: number) => `Procès-verbal, point ${rank}`,
    en: (rank: number) => `Minutes, item ${rank}`,
  },
  report: { fr: 'Rapport au vu duquel il a été délibéré', en: 'Report on which it was decided' },
  reportHint: {
    fr: 'Sa référence : numéro, titre, date. Obligatoire pour une délibération adoptée.',
    en: 'Its reference: number, title, date. Mandatory for an adopted deliberation.',
  },
  summary: { fr: 'Teneur des discussions', en: 'Content of the discussion' },
  summaryHint: {
    fr: 'Ce qui a été dit, en résumé ; s’il n’y a pas eu de débat, le dire. Les orateurs et leurs heures sont déjà au procès-verbal.',
    en: 'What was said, in short; if there was no debate, say so. Speakers and their hours are in the minutes already.',
  },
  tooLong: { fr: 'Ce texte est trop long.', en: 'This text is too long.' },
  savedVersion: {
    fr: (version: number, at: string) => `Version ${version}, enregistrée le ${at}.`,
    en: (version: number, at: string) => `Version ${version}, saved on ${at}.`,
  },
  conflict: { fr: 'Un collègue a écrit entre-temps', en: 'A colleague wrote meanwhile' },
  conflictLead: {
    fr: 'Rien n’est perdu : voici les deux textes. Choisissez, ou fondez-les.',
    en: 'Nothing is lost: here are both texts. Choose, or merge them.',
  },
  mine: { fr: 'Votre texte', en: 'Your text' },
  theirs: { fr: 'Le texte enregistré', en: 'The saved text' },
  keepMine: { fr: 'Garder le mien', en: 'Keep mine' },
  keepTheirs: { fr: 'Garder le texte enregistré', en: 'Keep the saved text' },
  keepMerged: { fr: 'Enregistrer le texte fondu', en: 'Save the merged text' },
  merged: { fr: 'Les deux, à fondre', en: 'Both, to merge' },
  nothing: { fr: 'Rien.', en: 'Nothing.' },
  closedToWriting: {
    fr: 'Le procès-verbal est adopté : le texte ne change plus (L2121-15 CGCT).',
    en: 'The minutes are adopted: the text no longer changes (L2121-15 CGCT).',
  },
  rehearsalFile: { fr: 'Exemple, sans valeur juridique.', en: 'Example, without legal value.' },
  notSettled: {
    fr: 'Brouillon, non arrêté.',
    en: 'Draft, not settled.',
  },
  projectFooter: {
    fr: (version: number) => `Projet, version ${version}, non encore adopté.`,
    en: (version: number) => `Draft, version ${version}, not adopted yet.`,
  },
  adoptedFooter: {
    fr: (version: number) => `Version ${version}, adoptée.`,
    en: (version: number) => `Version ${version}, adopted.`,
  },
} as const;

/** What the public is told of the minutes, on the page of the sitting. */
export const minutesStates: Readonly<Record<MinutesState, Said>> = {
  draft: {
    fr: 'Procès-verbal : en cours d’écriture. Il sera public une fois adopté par une séance suivante et signé.',
    en: 'Minutes: being written. They will be public once adopted by a later sitting and signed.',
  },
  settled: {
    fr: 'Procès-verbal : projet arrêté, pas encore adopté. Il sera public une fois adopté par une séance suivante et signé.',
    en: 'Minutes: draft settled, not adopted yet. They will be public once adopted by a later sitting and signed.',
  },
  adopted: {
    fr: 'Procès-verbal : adopté, en cours de signature.',
    en: 'Minutes: adopted, being signed.',
  },
  published: { fr: 'Procès-verbal : adopté, signé et public.', en: 'Minutes: adopted, signed and public.' },
};

/** The twelve fields as people name them. */
export const fieldWords: Readonly<Record<MinutesField, Said>> = {
  TIME: { fr: 'la date et l’heure, de l’ouverture à la levée', en: 'date and time, from opening to close' },
  PRESIDENT: { fr: 'le président', en: 'the president' },
  PRESENT: { fr: 'les membres présents', en: 'the members present' },
  REPRESENTED: {
    fr: 'les membres représentés, avec le porteur et la date de l’écrit',
    en: 'the members represented, with the holder and the date of the writing',
  },
  SECRETARIES: { fr: 'le ou les secrétaires', en: 'the secretary or secretaries' },
  QUORUM: { fr: 'le quorum', en: 'the quorum' },
  AGENDA: { fr: 'l’ordre du jour', en: 'the agenda' },
  DELIBERATIONS: { fr: 'les délibérations', en: 'the deliberations' },
  REPORTS: {
    fr: 'les rapports au vu desquels elles ont été adoptées',
    en: 'the reports on which they were adopted',
  },
  REQUESTS: { fr: 'les demandes de scrutin particulier', en: 'the requests for a particular ballot' },
  BALLOTS: {
    fr: 'les résultats des scrutins, avec les noms s’il est public',
    en: 'the results of ballots, with names where public',
  },
  DISCUSSIONS: { fr: 'la teneur des discussions', en: 'the content of the discussions' },
};

export const fateWords: Readonly<Record<Examined, Said>> = {
  adopted: { fr: 'Adoptée', en: 'Adopted' },
  rejected: { fr: 'Rejetée', en: 'Rejected' },
  not_adopted: { fr: 'Non adoptée', en: 'Not adopted' },
  noted: { fr: 'Il en est pris acte', en: 'Noted' },
  appointed: { fr: 'Nomination', en: 'Appointment' },
  withdrawn: { fr: 'Retirée', en: 'Withdrawn' },
  postponed: { fr: 'Reportée', en: 'Postponed' },
};
