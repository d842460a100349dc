/** What the page of pieces says: slots, states, what is accepted, refusals. */
export const pieceWords = {
  title: { fr: 'Pièces', en: 'Documents' },
  lead: {
    fr: 'Les documents que l’appel demande, et ceux que vous voulez joindre. Une place peut rester vide, avec sa raison.',
    en: 'The documents the call asks for, and those you wish to attach. A place may stay empty, with its reason.',
  },
  accepted: {
    fr: 'PDF, ODT, DOCX, ODS, XLSX, CSV, PNG ou JPEG, 20 Mo au plus par fichier.',
    en: 'PDF, ODT, DOCX, ODS, XLSX, CSV, PNG or JPEG, at most 20 MB per file.',
  },
  annexes: { fr: 'Annexes libres', en: 'Free annexes' },
  annexesWhy: {
    fr: 'Ce que l’appel ne demande pas mais qui éclaire le dossier.',
    en: 'What the call does not ask for but sheds light on the file.',
  },
  annexesNone: { fr: 'Aucune annexe.', en: 'No annex.' },
  provided: { fr: 'Jointe', en: 'Attached' },
  explained: { fr: 'Laissée vide', en: 'Left blank' },
  missing: { fr: 'À joindre', en: 'To attach' },
  waived: { fr: 'Dispensée', en: 'Waived' },
  reason: { fr: 'Raison', en: 'Reason' },
  givenOn: {
    fr: (day: string, who: string) => `Écrite le ${day} par ${who}.`,
    en: (day: string, who: string) => `Written on ${day} by ${who}.`,
  },
  addedBy: { fr: (who: string) => `Déposée par ${who}`, en: (who: string) => `Filed by ${who}` },
  withdrawnBy: { fr: (who: string) => `Retirée par ${who}`, en: (who: string) => `Withdrawn by ${who}` },
  someone: { fr: 'un membre de l’équipe', en: 'a team member' },
  erased: { fr: 'personne effacée', en: 'erased person' },
  withdrawnList: { fr: 'Pièces retirées', en: 'Withdrawn documents' },
  file: { fr: 'Fichier', en: 'File' },
  fileFor: { fr: (name: string) => `Fichier pour « ${name} »`, en: (name: string) => `File for “${name}”` },
  upload: { fr: 'Joindre', en: 'Attach' },
  uploadMore: { fr: 'Joindre un autre fichier', en: 'Attach another file' },
  withdraw: { fr: 'Retirer', en: 'Withdraw' },
  named: { fr: (name: string) => `, ${name}`, en: (name: string) => `, ${name}` },
  blankTitle: { fr: 'Laisser vide et dire pourquoi', en: 'Leave blank and say why' },
  blankReason: {
    fr: (name: string) => `Pourquoi « ${name} » manque`,
    en: (name: string) => `Why “${name}” is missing`,
  },
  blankButton: { fr: 'Enregistrer la raison', en: 'Save the reason' },
  closed: {
    fr: 'Le dossier est transmis : ses pièces ne changent plus.',
    en: 'The file has been passed on: its documents no longer change.',
  },
  none: { fr: 'Aucune pièce n’est jointe.', en: 'No document is attached.' },
  // Refusals of a file.
  FILE_TOO_LARGE: {
    fr: 'Ce fichier dépasse 20 Mo. Rien n’a été gardé : allégez-le, ou joignez-le en plusieurs fichiers.',
    en: 'This file is over 20 MB. Nothing was kept: make it smaller, or attach it as several files.',
  },
  FILE_TYPE_NOT_ALLOWED: {
    fr: 'Ce type de fichier n’est pas accepté. Acceptés : PDF, ODT, DOCX, ODS, XLSX, CSV, PNG, JPEG.',
    en: 'This type of file is not accepted. Accepted: PDF, ODT, DOCX, ODS, XLSX, CSV, PNG, JPEG.',
  },
  FILE_CONTENT_MISMATCH: {
    fr: 'Le contenu du fichier ne correspond pas à son extension, ou il contient des macros. Enregistrez-le à nouveau dans ce format.',
    en: 'The content of the file does not match its extension, or it holds macros. Save it again in this format.',
  },
  FILE_EMPTY: { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  FILE_NAME_INVALID: {
    fr: 'Le nom du fichier contient un signe interdit, ou il est trop long. Renommez-le avec des lettres et des chiffres.',
    en: 'The file name holds a forbidden sign, or is too long. Rename it with letters and digits.',
  },
  FILE_MISSING: { fr: 'Choisissez un fichier.', en: 'Choose a file.' },
  TOO_MANY_FILES: { fr: 'Joignez un fichier à la fois.', en: 'Attach one file at a time.' },
  FORM_UNREADABLE: {
    fr: 'L’envoi a été interrompu ou n’est pas lisible. Rien n’a été gardé : recommencez.',
    en: 'The upload was interrupted or cannot be read. Nothing was kept: try again.',
  },
  SLOT_UNKNOWN: {
    fr: 'Cet appel ne demande pas cette pièce.',
    en: 'This call does not ask for this document.',
  },
  FILE_CLOSED: {
    fr: 'Le dossier a été transmis entre-temps : ses pièces ne changent plus.',
    en: 'The file was passed on meanwhile: its documents no longer change.',
  },
  REASON_REQUIRED: {
    fr: 'Dites en quelques mots pourquoi la pièce manque.',
    en: 'Say in a few words why the document is missing.',
  },
  REASON_TOO_LONG: { fr: 'La raison dépasse 2 000 caractères.', en: 'The reason is over 2,000 characters.' },
  SLOT_FILLED: {
    fr: 'Une pièce est jointe ici : la place n’est pas vide.',
    en: 'A document is attached here: the place is not empty.',
  },
} as const;
