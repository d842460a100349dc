/** What filing says: the summary before it, the frozen version after it. */
export const filingWords = {
  title: { fr: 'Déposer le dossier', en: 'File the application' },
  again: { fr: 'Déposer une nouvelle version', en: 'File a new version' },
  lead: {
    fr: 'Relisez ce qui sera figé. Le dépôt garde une copie numérotée avec son empreinte ; votre brouillon reste modifiable.',
    en: 'Read again what will be frozen. Filing keeps a numbered copy with its fingerprint; your draft can still be changed.',
  },
  attests: {
    fr: 'J’atteste que ces réponses sont sincères et que les raisons des blancs sont exactes, à ma connaissance.',
    en: 'I certify that these answers are sincere and that the reasons for the blanks are accurate, to my knowledge.',
  },
  button: { fr: 'Déposer', en: 'File' },
  basis: {
    fr: (number: number) => `Version ${number} du dossier déposée par l’équipe.`,
    en: (number: number) => `Version ${number} of the file deposited by the team.`,
  },
  leadOnly: {
    fr: 'Seul le responsable de la candidature dépose. Vous pouvez préparer le dossier et le lui signaler.',
    en: 'Only the team lead files. You can prepare the file and tell them.',
  },
  notNow: {
    fr: 'Le règlement ne prévoit pas de dépôt dans l’état actuel de la candidature.',
    en: 'The process knows no deposit in the present state of the candidature.',
  },
  missingFirst: {
    fr: 'Pas encore : quelque chose n’est ni rempli ni laissé vide avec une raison.',
    en: 'Not yet: something is neither filled in nor left blank with a reason.',
  },
  seeMissing: { fr: 'Voir tout ce qui manque', en: 'See everything missing' },
  unchanged: {
    fr: (number: number) =>
      `Rien n’a changé depuis la version ${number} : un nouveau dépôt serait identique.`,
    en: (number: number) => `Nothing changed since version ${number}: a new deposit would be identical.`,
  },
  deposits: { fr: 'Versions déposées', en: 'Filed versions' },
  noDeposit: { fr: 'Aucune version déposée ici.', en: 'No version filed here.' },
  version: { fr: (number: number) => `Version ${number}`, en: (number: number) => `Version ${number}` },
  filedAt: { fr: 'Déposée le', en: 'Filed on' },
  filedBy: { fr: 'Déposée par', en: 'Filed by' },
  formerMember: { fr: 'un membre de l’équipe', en: 'a team member' },
  hash: { fr: 'Empreinte SHA-256', en: 'SHA-256 fingerprint' },
  hashHelp: {
    fr: 'Calculée sur le texte JSON canonique de la version : quiconque le détient peut la recalculer.',
    en: 'Computed on the canonical JSON text of the version: anybody who holds it can compute it again.',
  },
  asJson: { fr: 'Cette version en JSON', en: 'This version as JSON' },
  frozen: {
    fr: (number: number) => `Version ${number}, figée`,
    en: (number: number) => `Version ${number}, frozen`,
  },
  done: {
    fr: (number: number) => `la version ${number} est déposée`,
    en: (number: number) => `version ${number} is filed`,
  },
  livesOn: {
    fr: 'Le brouillon reste ouvert : ce que vous y changerez ira dans la version suivante.',
    en: 'The draft stays open: what you change in it goes into the next version.',
  },
  waived: { fr: 'Dispense :', en: 'Waiver:' },
  notFilled: {
    fr: 'ni rempli, ni laissé vide avec une raison',
    en: 'neither filled in nor left blank with a reason',
  },
  left: { fr: 'Laissé vide :', en: 'Left blank:' },
  letters: { fr: 'Lettres de soutien', en: 'Letters of support' },
  noLetter: { fr: 'Aucune lettre signée.', en: 'No signed letter.' },
  commitments: { fr: 'Engagements', en: 'Commitments' },
  noCommitment: { fr: 'Aucun engagement.', en: 'No commitment.' },
  amount: { fr: 'Montant :', en: 'Amount:' },
  due: { fr: 'Échéance :', en: 'Due:' },
  files: { fr: 'Fichiers', en: 'Files' },
  attested: { fr: 'Attestation', en: 'Certification' },
  callVersion: {
    fr: (name: string, version: number) => `Répond à : ${name}, version ${version}`,
    en: (name: string, version: number) => `Answers: ${name}, version ${version}`,
  },
  BLANK_WITHOUT_REASON: {
    fr: 'Chaque blanc doit avoir sa raison : complétez la liste ci-dessous.',
    en: 'Every blank needs its reason: complete the list below.',
  },
  ATTEST_REQUIRED: { fr: 'Cochez l’attestation pour déposer.', en: 'Tick the certification to file.' },
  DRAFT_CHANGED: {
    fr: 'Le brouillon a changé depuis que vous avez lu ce résumé. Le voici à jour : relisez-le, puis déposez.',
    en: 'The draft changed since you read this summary. Here it is up to date: read it again, then file.',
  },
  NOT_FROM_THIS_STATE: {
    fr: 'Le règlement ne prévoit pas de dépôt dans l’état actuel de la candidature.',
    en: 'The process knows no deposit in the present state of the candidature.',
  },
} as const;
