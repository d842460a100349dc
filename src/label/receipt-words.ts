/** What the receipt of a deposit says, on paper. */
export const receiptWords = {
  title: { fr: 'Récépissé de dépôt', en: 'Receipt of filing' },
  subtitle: {
    fr: (title: string, number: number) => `${title}, version ${number}`,
    en: (title: string, number: number) => `${title}, version ${number}`,
  },
  number: { fr: 'Numéro de dépôt', en: 'Filing number' },
  at: { fr: 'Reçu le', en: 'Received on' },
  time: {
    fr: (moment: string, universal: string) => `${moment}, heure de Paris (${universal})`,
    en: (moment: string, universal: string) => `${moment}, Paris time (${universal})`,
  },
  by: { fr: 'Déposé par', en: 'Filed by' },
  erased: { fr: 'personne effacée', en: 'erased person' },
  mandate: { fr: 'Mandat', en: 'Mandate' },
  unknown: { fr: 'non connu', en: 'not known' },
  call: { fr: 'Appel', en: 'Call' },
  callVersion: {
    fr: (name: string, version: number) => `${name}, version ${version}`,
    en: (name: string, version: number) => `${name}, version ${version}`,
  },
  carrier: { fr: 'Portée par', en: 'Carried by' },
  rehearsal: {
    fr: 'Répétition fictive : ce récépissé n’a aucune valeur.',
    en: 'Fictitious rehearsal: this receipt has no value.',
  },
  hashLabel: {
    fr: 'Empreinte SHA-256 de la version déposée',
    en: 'SHA-256 fingerprint of the filed version',
  },
  hashHelp: {
    fr: 'L’empreinte est calculée sur le texte JSON canonique de la version. Qui détient ce texte peut la recalculer ; un seul signe changé la change.',
    en: 'The fingerprint is computed on the canonical JSON text of the version. Whoever holds that text can compute it again; one sign changed changes it.',
  },
  pieces: { fr: 'Pièces', en: 'Documents' },
  noPieces: {
    fr: 'Aucune pièce n’est jointe à cette version.',
    en: 'No document is attached to this version.',
  },
  slot: { fr: 'Place', en: 'Place' },
  annex: { fr: 'Annexe libre', en: 'Free annex' },
  file: { fr: 'Fichier', en: 'File' },
  print: { fr: 'Empreinte SHA-256', en: 'SHA-256 fingerprint' },
  letters: { fr: 'Lettres de soutien', en: 'Letters of support' },
  noLetters: {
    fr: 'Aucune lettre de soutien n’est jointe à cette version.',
    en: 'No letter of support is attached to this version.',
  },
  structure: { fr: 'Structure', en: 'Structure' },
  signed: { fr: 'Signée le', en: 'Signed on' },
  blanks: { fr: 'Laissé vide, avec sa raison', en: 'Left blank, with its reason' },
  blank: {
    fr: (name: string, reason: string) => `${name} : ${reason}`,
    en: (name: string, reason: string) => `${name}: ${reason}`,
  },
  attests: { fr: 'Attestation du dépositaire', en: 'What the depositor certified' },
  footer: {
    fr: 'Récépissé établi par le programme à partir de la version figée ; demandé deux fois, il est identique à l’octet près.',
    en: 'Receipt drawn up by the program from the frozen version; asked for twice, it is identical to the byte.',
  },
  link: { fr: 'Récépissé de dépôt (PDF)', en: 'Receipt of filing (PDF)' },
  linkFor: {
    fr: (number: number) => `, version ${number}`,
    en: (number: number) => `, version ${number}`,
  },
} as const;
